import { addStep } from '../../utils/cases/add-step.ts';
import { type Case, type CaseId, newCase } from '../../utils/cases/case.ts';
import { untouched, type When } from '../../utils/cases/changed.ts';
import { closeCase, reopenCase } from '../../utils/cases/close-case.ts';
import { deleteCase, restoreCase } from '../../utils/cases/delete-case.ts';
import { dismissReminder, snoozeReminder } from '../../utils/cases/snooze-reminder.ts';
import type { CalendarDate } from '../../utils/dates/calendar-date.ts';
import type { Fact } from '../../utils/facts/fact.ts';
import { addDays, addWorkingDays, isWorkingDay, type TrueCase, topicNow } from './expected-days.ts';
import type { Random } from './random.ts';

export function firstWorkingDay(day: string): string {
  return isWorkingDay(day) ? day : addWorkingDays(day, 1);
}

/** A case of one letter of today, which names the last day for asking for a review. */
export function caseBy(id: CaseId, today: CalendarDate, by: CalendarDate): Case {
  const fact = (kind: string, value: unknown) =>
    ({ kind, value, quote: { in: 'letter', text: String(value), start: 0 }, certainty: 'stated' }) as Fact;
  const facts = [
    fact('letter-kind', 'response'),
    fact('regime', 'foia'),
    fact('authority', 'Harrowdale Borough Council'),
    fact('reference', `HBC/${id}`),
    fact('letter-date', today),
    fact('review-by', by),
  ];
  const letter = {
    key: id,
    source: { reader: 'file', address: null, messageId: null },
    added: 1,
    addedOn: today,
    read: untouched(facts),
    corrections: {},
    gone: untouched(false),
  };
  return { ...newCase(id, today, [letter]), note: { value: '0', at: 1 } };
}

type Change = (one: Case, when: When) => Case;

/** Something that a person may do about a case today, with what is true after it. */
export function someChange(state: TrueCase, today: CalendarDate, random: Random): [TrueCase, Change] {
  const topic = topicNow(state);
  const [deadline, by] = topic.split('/') as ['review-request', CalendarDate];
  const choices: [TrueCase, Change][] = [
    [{ ...state, closed: !state.closed }, state.closed ? reopenCase : closeCase],
    [{ ...state, deleted: !state.deleted }, state.deleted ? restoreCase : deleteCase],
    [{ ...state, dismissed: [...state.dismissed, topic] }, (one, when) => dismissReminder(one, { deadline, by }, when)],
  ];
  const until = addDays(today, random.pick([1, 3, 7, 20])) as CalendarDate;
  const snooze: [TrueCase, Change] = [
    { ...state, snoozed: { topic, on: today, until }, dismissed: state.dismissed.filter((one) => one !== topic) },
    (one, when) => snoozeReminder(one, { deadline, by }, until, when),
  ];
  const ask: [TrueCase, Change] =
    state.asked === null
      ? [
          { ...state, asked: today, told: [...state.told, today] },
          (one, when) => addStep(one, { kind: 'review-asked', on: today }, 'asked', when),
        ]
      : snooze;
  return random.pick([snooze, snooze, ask, ask, ...choices]);
}
