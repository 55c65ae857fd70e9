import type { CalendarDate } from '../dates/calendar-date.ts';

/** One letter as it was found: its text, and what the place where it stood says about it. */
export interface Letter {
  /** What the letter says, one line a line; without quoted mails, footers and the page round it. */
  readonly text: string;
  readonly source: LetterSource;
  readonly surroundings: Surroundings;
}

export interface LetterSource {
  /** The reader that found it: 'whatdotheyknow', 'any-page', 'selected-text', 'file' … */
  readonly reader: string;
  /** Where the page or file stood; null for a file or pasted text. */
  readonly address: string | null;
  /** The message's own name on a page that holds several ('incoming-2811904'); null where it is alone. */
  readonly messageId: string | null;
}

/** Known from round the letter (a page's header, a mail's fields), not from its words. Null where the place does not say. */
export interface Surroundings {
  readonly authority: string | null;
  readonly sentOn: CalendarDate | null;
  /** The day that the request was sent, as the place gives it. */
  readonly requestMadeOn: CalendarDate | null;
  readonly subject: string | null;
  readonly sender: Sender | null;
  /** An answer given to somebody else, which an authority publishes for all: its deadlines are that requester's. */
  readonly publishedForAll: boolean;
  /** The place shows only the beginning of the letter: what stands at its end, the review rights, is missing. */
  readonly cutShort: boolean;
}

export interface Sender {
  readonly name: string | null;
  readonly mailbox: string | null;
}

export const NOTHING_AROUND: Surroundings = {
  authority: null,
  sentOn: null,
  requestMadeOn: null,
  subject: null,
  sender: null,
  publishedForAll: false,
  cutShort: false,
};
