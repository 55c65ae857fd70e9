import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { page } from '../../testing/builders.ts';
import { siteHasChanged } from '../read-page.ts';
import { readers } from './index.ts';

const FOLDER = new URL('../../testing/pages/', import.meta.url);
const samples = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => {
    const { url } = JSON.parse(readFileSync(new URL(name.replace('.html', '.json'), FOLDER), 'utf8'));
    const { document } = page(readFileSync(new URL(name, FOLDER), 'utf8'));
    return { name, sample: { document, address: new URL(url) } };
  });
const readerOf = (name: string) => {
  const sample = samples.find((each) => each.name.startsWith(name))?.sample;
  return sample === undefined ? null : readers.find((reader) => reader.owns(sample))?.name;
};

describe('is read by', () => {
  test.each([
    ['01', 'whatdotheyknow'],
    ['08', 'whatdotheyknow'],
    ['09', 'gmail'],
    ['13', 'outlook-web'],
    ['18', 'police-log'],
    ['20', 'council-log'],
    ['23', 'any-page'],
    ['32', 'gmail'],
    ['36', 'yahoo-mail'],
    ['39', 'proton-mail'],
    ['42', 'fastmail'],
    ['45', 'roundcube'],
    ['47', 'roundcube'],
    ['49', 'whatdotheyknow'],
    ['50', 'whatdotheyknow-attachment'],
    ['52', 'gov-uk'],
    ['54', 'any-page'],
    ['55', 'gov-scot'],
    ['58', 'gov-wales'],
    ['60', 'any-page'],
    ['63', 'council-log'],
    ['65', 'request-response-log'],
    ['68', 'tfl'],
  ])('page %s: %s', (name, reader) => expect(readerOf(name)).toBe(reader));
});

test.each(samples)('no known site has changed: $name', ({ sample }) => expect(siteHasChanged(sample)).toBe(false));

test('each reader has a name of its own', () => {
  expect(new Set(readers.map(({ name }) => name)).size).toBe(readers.length);
});
