import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Basis, Deadline, LeftOut, Period, SafeReason, StartEvent, Warning } from './deadline.ts';
import { owedBy } from './has-passed.ts';

/** What goes into a sentence's places ($1, $2 …), for the caller to write in the person's language. */
export type Place =
  | { readonly date: CalendarDate }
  /** '40 working days'. */
  | { readonly length: Period }
  /** Words of their own: 'from the date of the letter'. */
  | { readonly key: (typeof EVENTS)[StartEvent] }
  /** A bank holiday with its name and the nations that keep it. */
  | { readonly holiday: LeftOut };

/** One sentence of an explanation: a key of public/_locales and what fills its places, in order. */
export interface Sentence {
  readonly key: SentenceKey;
  readonly places: readonly Place[];
}

/** What the day rests on, where the deadline is what the letter itself starts; then as it is said of the others. */
const REASONS = {
  stated: ['reason_stated', 'reason_stated'],
  statute: ['reason_statute', 'reason_statute'],
  // Only of a request for a review may it be said that the letter states no time.
  code: ['reason_code', 'reason_code_only'],
  // The ICO asks complainants for six weeks; of authorities it suggests a limit.
  practice: ['reason_practice', 'reason_practice_reply'],
} as const satisfies Record<Basis, readonly [requesters: string, authoritys: string]>;

/** 'from the date of the letter': what a count starts from. */
const EVENTS = {
  'receipt-of-request': 'from_receipt_of_request',
  'request-made': 'from_request_made',
  'letter-date': 'from_letter_date',
  'letter-date-for-receipt': 'from_letter_date_for_receipt',
  'review-asked': 'from_review_asked',
  'review-outcome': 'from_review_outcome',
  'decision-sent': 'from_decision_sent',
  'clarification-received': 'from_clarification_received',
  'fee-paid': 'from_fee_paid',
  'reply-time-ended': 'from_reply_time_ended',
  'review-time-ended': 'from_review_time_ended',
} as const satisfies Record<StartEvent, string>;

const SAFE = {
  'own-holidays': 'safe_own_holidays',
  'not-a-working-day': 'safe_not_a_working_day',
  'may-be-eir': 'safe_may_be_eir',
  'may-be-foisa': 'safe_may_be_foisa',
  'two-times': 'safe_two_times',
  'shorter-window': 'safe_shorter_window',
  'counted-from-reply': 'safe_counted_from_reply',
  'school-days': 'safe_school_days',
  'archive-records': 'safe_archive_records',
  'extension-may-not-count': 'safe_extension_may_not_count',
  'normally-sooner': 'safe_normally_sooner',
} as const satisfies Record<SafeReason, string>;

const WARNINGS = {
  'longer-than-statute': 'warning_longer_than_statute',
  'provisional-holidays': 'warning_provisional_holidays',
  'late-at-discretion': 'warning_late_at_discretion',
} as const satisfies Record<Warning, string>;

export type SentenceKey =
  | 'reason_named'
  | (typeof REASONS)[Basis][number]
  | 'why_from'
  | 'why_first_same'
  | 'why_first_next'
  | 'why_ends'
  | 'why_left_out'
  | 'why_named'
  | (typeof SAFE)[SafeReason]
  | (typeof WARNINGS)[Warning];

/** How a deadline came about, sentence by sentence: the reason first, then the count, then what makes `safe` earlier. */
export function explainDeadline({ kind, basis, count, due, safe, safeBecause, warnings }: Deadline): Sentence[] {
  const rest: Sentence[] = [
    ...safeBecause.map((reason) => ({ key: SAFE[reason], places: [{ date: safe }] })),
    ...warnings.map((warning) => ({ key: WARNINGS[warning], places: [] })),
  ];
  if (count.how === 'named') {
    return [{ key: 'reason_named', places: [] }, { key: 'why_named', places: [{ date: due }] }, ...rest];
  }
  const event = { key: EVENTS[count.event] };
  const length = { length: count.period };
  return [
    { key: REASONS[basis][owedBy(kind) === 'requester' ? 0 : 1], places: [length, event] },
    { key: 'why_from', places: [event, { date: count.from }] },
    { key: count.period.firstDay === 'same' ? 'why_first_same' : 'why_first_next', places: [] },
    { key: 'why_ends', places: [length, { date: due }] },
    ...count.leftOut.map((holiday): Sentence => ({ key: 'why_left_out', places: [{ holiday }] })),
    ...rest,
  ];
}
