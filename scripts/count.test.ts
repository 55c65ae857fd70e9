import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { answer, answerLine } from './count.ts';

const due = (of: object) => (JSON.parse(answerLine(JSON.stringify(of))) as { due: string }).due;

describe('every rule under every law', () => {
  test.each([
    ['foia', 'response-due', '2018-07-27', '2018-08-28'],
    ['eir', 'response-due', '2018-07-27', '2018-08-28'],
    ['foisa', 'response-due', '2018-07-27', '2018-08-27'],
    ['eisr', 'response-due', '2018-07-27', '2018-08-27'],
    ['foia', 'review-request', '2018-08-24', '2018-10-22'],
    ['eir', 'review-request', '2018-08-24', '2018-10-22'],
    ['foisa', 'review-request', '2024-12-24', '2025-02-24'],
    ['eisr', 'review-request', '2024-12-24', '2025-02-24'],
    // At most 40 under the code, so that nobody is called late too soon.
    ['foia', 'review-due', '2026-07-01', '2026-08-28'],
    ['eir', 'review-due', '2026-07-01', '2026-08-28'],
    ['foisa', 'review-due', '2025-01-30', '2025-02-27'],
    ['eisr', 'review-due', '2015-04-23', '2015-05-22'],
    ['foia', 'complaint', '2026-10-12', '2026-11-23'],
    ['eir', 'complaint', '2026-10-12', '2026-11-23'],
    ['foisa', 'complaint', '2026-08-31', '2027-02-28'],
    ['eisr', 'complaint', '2025-02-27', '2025-08-27'],
    ['foia', 'tribunal-appeal', '2016-05-16', '2016-06-13'],
    ['eir', 'tribunal-appeal', '2016-05-16', '2016-06-13'],
  ])('%s %s', (regime, rule, start, day) => {
    expect(due({ regime, rule, start })).toBe(day);
  });

  test.each([
    ['foia', 2, 'months', undefined, '2018-10-24'],
    ['foia', 2, 'months', 'next', '2018-10-24'],
    ['foia', 2, 'months', 'same', '2018-10-23'],
    ['foia', 20, 'working-days', undefined, '2018-09-24'],
    ['foisa', 20, 'working-days', undefined, '2018-09-21'],
    ['eir', 6, 'weeks', undefined, '2018-10-05'],
    ['eisr', 28, 'calendar-days', undefined, '2018-09-21'],
  ])('%s window of %i %s (%s)', (regime, amount, unit, firstDay, day) => {
    expect(due({ regime, rule: 'window', start: '2018-08-24', amount, unit, firstDay })).toBe(day);
  });
});

test('a line keeps its fields and their order, an old due is replaced', () => {
  const line = '{"regime":"foia","note":"x","due":"1999-01-01","rule":"response-due","start":"2018-07-27"}';
  expect(answerLine(line)).toBe(
    '{"regime":"foia","note":"x","due":"2018-08-28","rule":"response-due","start":"2018-07-27"}',
  );
});

describe('says what is wrong with a line', () => {
  const good = { regime: 'foia', rule: 'response-due', start: '2018-07-27' };
  const window = { ...good, rule: 'window', amount: 2, unit: 'months' };
  test.each([
    ['no JSON', '{', 'JSON'],
    ['no object', '[1]', 'not a JSON object'],
    ['null', 'null', 'not a JSON object'],
    [
      'a law that is none',
      JSON.stringify({ ...good, regime: 'gdpr' }),
      'unknown regime "gdpr": must be one of foia, eir, foisa, eisr',
    ],
    ['no law', JSON.stringify({ ...good, regime: null }), 'unknown regime null'],
    [
      'a rule that is none',
      JSON.stringify({ ...good, rule: 'toString' }),
      'unknown rule "toString": must be one of response-due',
    ],
    [
      'a day that is none',
      JSON.stringify({ ...good, start: '2018-02-30' }),
      'start is no day of the form YYYY-MM-DD: "2018-02-30"',
    ],
    ['a day of another form', JSON.stringify({ ...good, start: '27/07/2018' }), 'start is no day'],
    [
      'a day that is a number',
      JSON.stringify({ ...good, start: 20180727 }),
      'start is no day of the form YYYY-MM-DD: 20180727',
    ],
    [
      'a window without a length',
      JSON.stringify({ ...window, amount: undefined }),
      'amount is no whole number from 1 to 1000',
    ],
    ['a length in words', JSON.stringify({ ...window, amount: '2' }), 'amount is no whole number from 1 to 1000: "2"'],
    ['a length of none', JSON.stringify({ ...window, amount: 0 }), 'amount is no whole number'],
    [
      'a unit that is none',
      JSON.stringify({ ...window, unit: 'days' }),
      'unknown unit "days": must be one of working-days',
    ],
    ['a first day that is none', JSON.stringify({ ...window, firstDay: 'first' }), 'unknown firstDay "first"'],
    [
      'an appeal to the Court of Session',
      JSON.stringify({ ...good, regime: 'foisa', rule: 'tribunal-appeal' }),
      'no time for an appeal is established under foisa',
    ],
    ['the end of the calendar', JSON.stringify({ ...good, start: '9999-12-31' }), 'beyond the years'],
  ])('%s', (_why, line, message) => {
    expect(() => answerLine(line)).toThrow(message);
  });
});

test('the other lines are answered all the same, in order, each error with its line', () => {
  const line = (start: string) => JSON.stringify({ regime: 'foia', rule: 'complaint', start });
  const { out, errors } = answer(`${line('2026-10-12')}\r\n\n${line('soon')}\n${line('2026-10-13')}\nnot json\n`);
  expect(out.map((each) => (JSON.parse(each) as { due: string }).due)).toEqual(['2026-11-23', '2026-11-24']);
  expect(errors).toEqual([expect.stringMatching(/^line 3: start is no day/), expect.stringMatching(/^line 5: .*JSON/)]);
});

describe('as a program', () => {
  const run = (input: string, zone = 'UTC') =>
    spawnSync(process.execPath, ['scripts/count.ts'], { input, encoding: 'utf8', env: { ...process.env, TZ: zone } });
  const ASKED = { regime: 'foia', rule: 'complaint', start: '2026-10-12' };

  test('answers on standard output and ends well', () => {
    const { stdout, stderr, status } = run(`${JSON.stringify(ASKED)}\n`);
    expect([stdout, stderr, status]).toEqual([`${JSON.stringify({ ...ASKED, due: '2026-11-23' })}\n`, '', 0]);
  });

  test('tells of a bad line on standard error and ends with 1', () => {
    const { stdout, stderr, status } = run(`{}\n${JSON.stringify(ASKED)}\n`);
    expect(stdout).toBe(`${JSON.stringify({ ...ASKED, due: '2026-11-23' })}\n`);
    expect(stderr).toMatch(/^line 1: unknown regime undefined/);
    expect(status).toBe(1);
  });

  test('says nothing of no lines', () => {
    expect(run('')).toMatchObject({ stdout: '', stderr: '', status: 0 });
  });

  // Nights on which clocks change in London, New York and Auckland, and the counts that run over them.
  test.each(['America/New_York', 'Pacific/Auckland', 'Europe/London'])('gives the same days in %s', (zone) => {
    const nights = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-09-27', '2026-10-25', '2026-11-01'];
    const units = ['working-days', 'calendar-days', 'weeks', 'months'];
    const lines = nights.flatMap((start) =>
      units.map((unit) => JSON.stringify({ regime: 'foia', rule: 'window', start, amount: 1, unit })),
    );
    const { stdout, status } = run(lines.join('\n'), zone);
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { due: string }).due),
    ).toEqual([
      '2026-03-09',
      '2026-03-09',
      '2026-03-15',
      '2026-04-08',
      '2026-03-30',
      '2026-03-30',
      '2026-04-05',
      '2026-04-29',
      '2026-04-07',
      '2026-04-06',
      '2026-04-12',
      '2026-05-05',
      '2026-09-28',
      '2026-09-28',
      '2026-10-04',
      '2026-10-27',
      '2026-10-26',
      '2026-10-26',
      '2026-11-01',
      '2026-11-25',
      '2026-11-02',
      '2026-11-02',
      '2026-11-08',
      '2026-12-01',
    ]);
  });
});
