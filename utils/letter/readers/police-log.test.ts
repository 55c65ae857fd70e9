import { describe, expect, test } from 'vitest';
import { page } from '../../testing/builders.ts';
import { policeLog } from './police-log.ts';

const ADDRESS = 'https://www.westmere.police.uk/foi-ai/westmere-police/disclosure-log/2025/april/overtime/';
const LETTER = `<p>${'I write in connection with your request. '.repeat(12).trim()}</p>`;
const TEXT = 'I write in connection with your request. '.repeat(12).trim();
const answer = (title: string, header = '<a href="#main">Skip</a><a href="/">Westmere Police</a>') =>
  page(
    `<html><head><title>${title}</title></head><body><header>${header}</header><main><h1>Overtime</h1>${LETTER}
    <aside><h2>Attachments</h2></aside></main></body></html>`,
    ADDRESS,
  );

test('reads the answer without the site’s furniture', () => {
  const [only] = policeLog.read(answer('Overtime | Westmere Police'));
  expect(only?.text).toBe(`Overtime\n\n${TEXT}`);
  expect(only?.surroundings).toMatchObject({
    authority: 'Westmere Police',
    // The month in the path is that of publication.
    sentOn: null,
    publishedForAll: true,
  });
});

test('finds the force in the header where the title ends in something else', () => {
  expect(policeLog.read(answer('FOI 1104 - Overtime'))[0]?.surroundings.authority).toBe('Westmere Police');
});

describe('owns', () => {
  test.each([
    ['an answer', ADDRESS, true],
    ['an answer among earlier requests', ADDRESS.replace('disclosure-log/2025/april', 'previous-foi-requests'), true],
    ['no index', 'https://www.westmere.police.uk/foi-ai/af/accessing-information/published-items/', false],
    ['no other page of a force', 'https://www.westmere.police.uk/news/westmere/news/2025/', false],
    ['no other site', 'https://example.org/foi-ai/westmere-police/disclosure/overtime/', false],
  ])('%s', (_what, address, owned) => expect(policeLog.owns(page('', address))).toBe(owned));
});
