import { describe, expect, test } from 'vitest';
import { page } from '../../testing/builders.ts';
import { councilLog } from './council-log.ts';

const ADDRESS = 'https://www.seahaven.gov.uk/foi/?id=FOIR-7';
const LINES = 'Requested Wed 29 October 2025<br>Responded Mon 17 November 2025';
const log = (lines: string, title = 'FOI request (FOIR-7)') =>
  page(
    `<html><head><title>${title} - Seahaven Borough Council</title></head><body><div class="main"><h1>${title}</h1>
    <p>${lines}</p><p>How many huts?</p><h2>Response</h2><p>611. The first joined on 3 May 2009.</p></div></body></html>`,
    ADDRESS,
  );

test('takes both days from their lines and the council from the title', () => {
  expect(councilLog.read(log(LINES))[0]?.surroundings).toMatchObject({
    authority: 'Seahaven Borough Council',
    subject: 'FOI request (FOIR-7)',
    sentOn: '2025-11-17',
    requestMadeOn: '2025-10-29',
    publishedForAll: true,
  });
});

describe('owns', () => {
  test.each([
    ['a request with its response', LINES, undefined, true],
    ['one whose lines are apart', LINES.replace('<br>', '</p><p>'), undefined, true],
    ['no request that waits for its response', 'Requested Wed 29 October 2025', undefined, false],
    ['no list of several', `${LINES}<br>${LINES}`, undefined, false],
    ['no page about something else', LINES, 'Beach huts', false],
  ])('%s', (_what, lines, title, owned) => expect(councilLog.owns(log(lines, title))).toBe(owned));
});
