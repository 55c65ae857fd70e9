import { describe, expect, test } from 'vitest';
import { answerFacts, caseOf, day } from '../testing/builders.ts';
import { addStep } from './add-step.ts';
import type { Case, CaseId } from './case.ts';
import { csvOf } from './csv.ts';
import { deleteCase } from './delete-case.ts';
import { exportCases } from './export-cases.ts';
import { effectOfImport, LARGEST_IMPORT, readImport } from './import-cases.ts';
import { lineOf } from './list-cases.ts';
import { VERSION } from './migrate-case.ts';
import { writeNote } from './write-note.ts';

const WHEN = { day: day('2025-12-01'), at: 1_764_579_600_000 };
const TODAY = day('2025-12-01');
const ONE = writeNote(caseOf(answerFacts()), 'They phoned; “soon”.', WHEN);
const GONE = deleteCase(caseOf(answerFacts(), { id: 'case-2' as CaseId }), WHEN);
const REMINDERS = { ahead: [{ amount: 5, unit: 'working-days' }], time: '18:00' } as const;
const damaged = [{ key: 'case:broken', record: { version: 2, letters: 'gone' } }];
const text = exportCases({ cases: [ONE, GONE], reminders: REMINDERS, damaged }, TODAY);
const file = (changes: object) => JSON.stringify({ ...JSON.parse(text), ...changes });

describe('what was taken out', () => {
  test('comes in again as it was', () => {
    expect(readImport(text)).toEqual({ read: true, cases: [ONE, GONE], reminders: REMINDERS });
  });
  test('holds the damaged records too, for whoever can read them', () => {
    expect(JSON.parse(text).damaged).toEqual(damaged);
  });
  test('comes in with a mark at its beginning, as editors save it', () => {
    expect(readImport(`\uFEFF${text}`).read).toBe(true);
  });
  test('comes in from the first version', () => {
    const old = {
      version: 1,
      id: 'old',
      openedOn: '2025-10-01',
      letters: [{ key: 'a', source: { reader: 'file', address: null, messageId: null }, facts: [] }],
    };
    expect(readImport(file({ cases: [old] })).read).toBe(true);
  });
  test('twice the same case in it is one case', () => {
    const read = readImport(file({ cases: [...JSON.parse(text).cases, ...JSON.parse(text).cases] }));
    expect(read.read && read.cases).toHaveLength(2);
  });
});

describe('a file that is refused, with the reason', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const record = JSON.parse(text).cases[0];
  test.each([
    ['nothing', '', { fault: 'not-json' }],
    ['half a file', text.slice(0, text.length / 2), { fault: 'not-json' }],
    ['another kind of file', '%PDF-1.7', { fault: 'not-json' }],
    ['a list', '[]', { fault: 'not-ours' }],
    ['null', 'null', { fault: 'not-ours' }],
    ['lists in lists without end', deep, { fault: 'not-ours' }],
    ['another program’s file', '{"format":"other","version":1,"cases":[]}', { fault: 'not-ours' }],
    ['no cases', file({ cases: 'many' }), { fault: 'not-ours' }],
    ['more cases than anybody has', file({ cases: Array(20_001).fill(0) }), { fault: 'not-ours' }],
    ['a later form', file({ version: 2 }), { fault: 'newer' }],
    ['a case of a later form', file({ cases: [{ ...record, version: VERSION + 1 }] }), { fault: 'newer' }],
    [
      'a damaged case among good ones',
      file({ cases: [record, { ...record, letters: [] }] }),
      { fault: 'damaged', record: 2 },
    ],
    ['a case that is none', file({ cases: [null] }), { fault: 'damaged', record: 1 }],
    ['an id with a path in it', file({ cases: [{ ...record, id: '../x' }] }), { fault: 'damaged', record: 1 }],
    [
      'a moment that would win for ever',
      file({ cases: [{ ...record, closed: { value: true, at: 1e15 } }] }),
      { fault: 'damaged', record: 1 },
    ],
    ['too much', ' '.repeat(LARGEST_IMPORT + 1), { fault: 'too-large' }],
  ])('%s', (_what, content, why) => expect(readImport(content)).toEqual({ read: false, why }));
});

test('a hostile file changes nothing of the language’s own', () => {
  const hostile = text.replace('"answers": {}', '"answers": {"__proto__": {"value": null, "at": 1, "polluted": true}}');
  expect(hostile).not.toBe(text);
  readImport(hostile);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

describe('what taking in would do', () => {
  const effect = (coming: readonly Case[], here: readonly Case[]) => effectOfImport(coming, here);
  const here = caseOf(answerFacts());
  test.each([
    ['adds a new case', [ONE], [], { added: 1, changed: 0, deleted: 0, unchanged: 0 }],
    ['changes one that is older here', [ONE], [here], { added: 0, changed: 1, deleted: 0, unchanged: 0 }],
    ['leaves one that is the same', [ONE], [ONE], { added: 0, changed: 0, deleted: 0, unchanged: 1 }],
    ['leaves one that is newer here', [here], [ONE], { added: 0, changed: 0, deleted: 0, unchanged: 1 }],
    [
      'deletes one that was deleted there',
      [deleteCase(here, WHEN)],
      [here],
      { added: 0, changed: 0, deleted: 1, unchanged: 0 },
    ],
    ['adds none that was deleted there', [GONE], [], { added: 0, changed: 0, deleted: 0, unchanged: 1 }],
  ])('%s', (_what, coming, present, expected) => expect(effect(coming, present)).toEqual(expected));
});

describe('a list for spreadsheets', () => {
  test.each([
    ['a sum', '=1+1', `"'=1+1"`],
    ['a call of a program', '=cmd|" /C calc"!A0', `"'=cmd|"" /C calc""!A0"`],
    ['a plus', '+44 20 7946 0000', `"'+44 20 7946 0000"`],
    ['a minus', '-1', `"'-1"`],
    ['an at sign', '@SUM(A1)', `"'@SUM(A1)"`],
    ['after a tab', '\t=1', `"'\t=1"`],
    ['after a new line', '\n=1', `"'\n=1"`],
    ['after blanks', '  =1', `"'  =1"`],
    ['after a mark that nobody sees', '\u200b=1', `"'\u200b=1"`],
    ['in wide letters', '＝1', `"'＝1"`],
  ])('makes text of %s', (_what, cell, written) => expect(csvOf([[cell]])).toBe(`\uFEFF${written}\r\n`));

  test.each([
    ['a word', 'Council', 'Council'],
    ['a date', '2025-11-25', '2025-11-25'],
    ['a comma', 'A, B', '"A, B"'],
    ['a quotation mark', 'the "Trust"', '"the ""Trust"""'],
    ['two lines', 'a\nb', '"a\nb"'],
    ['nothing', null, ''],
    ['an equals sign inside', 'a=b', 'a=b'],
  ])('leaves %s', (_what, cell, written) => expect(csvOf([[cell]])).toBe(`\uFEFF${written}\r\n`));

  test('has a line for each case', () => {
    expect(
      csvOf([
        ['a', 'b'],
        ['c', null],
      ]),
    ).toBe('\uFEFFa,b\r\nc,\r\n');
  });

  test('says of a case what is known', () => {
    expect(lineOf(ONE, TODAY)).toMatchObject({
      authority: 'Harrowdale Borough Council',
      reference: 'HBC/FOI/25/0417',
      regime: 'foia',
      stage: 'answered',
      deadline: null,
      note: 'They phoned; “soon”.',
      closed: false,
    });
    expect(lineOf(ONE, day('2025-11-01')).deadline).toEqual({
      kind: 'review-request',
      by: '2025-11-25',
      due: '2025-11-25',
    });
  });

  test('names for what the authority owes the day on which it is due, not the one on which it may be looked for', () => {
    const asked = addStep(ONE, { kind: 'review-asked', on: day('2025-11-20') }, 'asked', WHEN);
    expect(lineOf(asked, TODAY).deadline).toEqual({ kind: 'review-due', by: '2026-01-22', due: '2026-01-22' });
  });
});
