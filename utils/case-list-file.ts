import type { Case } from './cases/case.ts';
import { csvOf } from './cases/csv.ts';
import { lineOf } from './cases/list-cases.ts';
import type { CalendarDate } from './dates/calendar-date.ts';
import { deadlineTitle, type WordKey, type Words } from './words.ts';

const TITLES: readonly WordKey[] = [
  'fact_authority',
  'fact_reference',
  'fact_regime',
  'list_next',
  'list_act_by',
  'list_latest',
  'fact_letter_date',
  'list_opened',
  'list_closed',
  'manage_note',
  'case_where',
];

/** The cases as a table for a spreadsheet, a line each, with titles in the person's language. Days as YYYY-MM-DD. */
export function caseListFile(cases: readonly Case[], today: CalendarDate, words: Words): string {
  const lines = cases.map((one) => {
    const line = lineOf(one, today);
    const { deadline, regime } = line;
    return [
      line.authority,
      line.reference,
      regime === null ? null : words(`regime_${regime}`),
      deadline === null ? null : deadlineTitle(deadline.kind, regime, words),
      deadline?.by ?? null,
      deadline?.due ?? null,
      line.letterDate,
      line.openedOn,
      line.closed ? words('case_closed_mark') : null,
      line.note,
      line.address,
    ];
  });
  return csvOf([TITLES.map((key) => words(key)), ...lines]);
}
