import type messages from '../public/_locales/en/messages.json';
import type { DeadlineKind } from './deadlines/deadline.ts';
import type { Regime } from './facts/fact.ts';

/** The name of a sentence or word in public/_locales. */
export type WordKey = keyof typeof messages;

/** A sentence or word in the language of the browser; $1 to $9 in it are filled with the values. */
export type Words = (key: WordKey, ...values: string[]) => string;

export interface Speech {
  readonly words: Words;
  /** The language of the words, for writing dates and numbers: 'en-GB' or 'cy'. */
  readonly language: string;
}

/** 'Wednesday, 24 October 2018' as the language writes it. */
export function longDate(date: string, { language }: Pick<Speech, 'language'>): string {
  const style = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return Temporal.PlainDate.from(date).toLocaleString(language, style).replace(',', '');
}

/** '24 October 2018' as the language writes it. */
export function plainDate(date: string, { language }: Pick<Speech, 'language'>): string {
  return Temporal.PlainDate.from(date).toLocaleString(language, { day: 'numeric', month: 'long', year: 'numeric' });
}

const TITLES: Record<DeadlineKind, WordKey> = {
  'review-request': 'deadline_review_request',
  'review-due': 'deadline_review_due',
  complaint: 'deadline_complaint',
  'response-due': 'deadline_response_due',
  'tribunal-appeal': 'deadline_tribunal_appeal',
};

/** 'Ask for an internal review by': what is to be done, up to the day. The Scottish laws have their own words. */
export function deadlineTitle(kind: DeadlineKind, regime: Regime | null, words: Words): string {
  const scottish = regime === 'foisa' || regime === 'eisr';
  if (scottish && (kind === 'review-request' || kind === 'complaint')) {
    return words(kind === 'complaint' ? 'deadline_complaint_scotland' : 'deadline_review_request_scotland');
  }
  return words(TITLES[kind]);
}

/** '28 days left', 'today', 'passed 3 days ago', 'passed 8 years ago'. */
export function timeLeft(days: number, { words, language }: Speech): string {
  if (days === 0) return words('left_today');
  if (days === 1) return words('left_tomorrow');
  if (days === -1) return words('passed_yesterday');
  if (days > 0) return words('left_days', String(days));
  if (days > -100) return words('passed_days', String(-days));
  const ago = new Intl.RelativeTimeFormat(language);
  return words(
    'passed_long',
    days > -730 ? ago.format(Math.ceil(days / 30.4), 'months') : ago.format(Math.ceil(days / 365.25), 'years'),
  );
}
