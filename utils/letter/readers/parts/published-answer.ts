import type { CalendarDate } from '../../../dates/calendar-date.ts';
import { findDates } from '../../../dates/read-date.ts';
import { type Letter, NOTHING_AROUND } from '../../letter.ts';
import type { Page } from '../../page.ts';
import { lineOf } from './open-mail.ts';

/** An answer to somebody's request that an authority published, as its reader found it. */
export interface PublishedAnswer {
  readonly reader: string;
  readonly text: string;
  readonly authority: string | null;
  readonly subject?: string | null;
  /** Given, never published: the day of publication is months later. */
  readonly sentOn?: CalendarDate | null;
  readonly requestMadeOn?: CalendarDate | null;
  readonly messageId?: string | null;
}

/** The published answer as a letter to somebody else; none where there is no text. */
export function publishedLetter(answer: PublishedAnswer, { document, address }: Page): Letter[] {
  if (answer.text === '') return [];
  return [
    {
      text: answer.text,
      source: { reader: answer.reader, address: address?.href ?? null, messageId: answer.messageId ?? null },
      surroundings: {
        ...NOTHING_AROUND,
        authority: answer.authority,
        subject: answer.subject ?? lineOf(document, 'main h1, h1') ?? (document.title.trim() || null),
        sentOn: answer.sentOn ?? null,
        requestMadeOn: answer.requestMadeOn ?? null,
        publishedForAll: true,
      },
    },
  ];
}

/** A title may end in anything; what is named so is a body. */
const BODY_NAME =
  /\b(?:council|police|constabulary|trust|university|college|board|authority|service|commission|agency|office|department|ministry|government|association|cyngor|prifysgol|heddlu|bwrdd|llywodraeth)\b/i;

/** Whose site it is, where the page says so: by its own field, else in its title; null where neither names a body. */
export function siteName(document: Document): string | null {
  const field = document.querySelector('meta[property="og:site_name"], meta[name="application-name"]');
  const named = [
    field?.getAttribute('content') ?? '',
    ...document.title
      .split(/ [|\u2013-] /)
      .slice(1)
      .reverse(),
  ];
  return named.map((name) => name.trim()).find((name) => BODY_NAME.test(name)) ?? null;
}

/** The only day that the words name; null where they name none or several. */
export function dayIn(words: string): CalendarDate | null {
  const [only, ...more] = findDates(words);
  return only === undefined || more.length > 0 ? null : only.date;
}
