import { type CalendarDate, calendarDate } from '../../dates/calendar-date.ts';
import { type Letter, NOTHING_AROUND } from '../letter.ts';
import type { Page } from '../page.ts';
import type { Reader } from '../reader.ts';
import { visibleText } from '../text/visible-text.ts';
import { mainText } from './parts/main-text.ts';

const HOST = /^(?:www\.)?whatdotheyknow\.com$/;
/** The id is the site's controller and action: only a request's own page has one of these (the second for Pro). */
const REQUEST = '#request_show, #info_requests_show';
/** The same on every page of the site, whatever it shows. */
const ANY_ACTION = '[class^="controller_"]';
/** '/request/SLUG', '/cy/request/SLUG', '/r/TOKEN': not '/request/SLUG/details' and its like. */
const NAMES_REQUEST = /^\/(?:[a-z]{2}\/)?(?:request|r)\/[^/]+\/?$/;
/** Less is an error page or a question to sign in. */
const ENOUGH = 1000;
/** Parts of a message that are not the letter: the list of files, the way to unfold quotes, the site's own notices. */
const NOT_LETTER = '.attachments, .unfold_link, .correspondence_info, .correspondence__suggestion, .hidden_message';

/**
 * A request's page on WhatDoTheyKnow, or on another site that runs its software: every message of the authority is a
 * letter of its own. Lists have none.
 */
export const whatDoTheyKnow: Reader = {
  name: 'whatdotheyknow',
  owns: ({ document, address }) =>
    (address !== null && HOST.test(address.hostname)) ||
    document.querySelector(REQUEST)?.querySelector('.correspondence') != null,

  read(page) {
    const request = page.document.querySelector(REQUEST);
    if (request === null) return [];
    const authority = request.querySelector('.request-header__subtitle a[href*="/body/"]')?.textContent?.trim() || null;
    const subject = request.querySelector('.request-header h1')?.textContent?.trim() || null;
    const sent = messages(request, 'outgoing').map(dateOf);
    return messages(request, 'incoming').flatMap((message): Letter[] => {
      const text = textOf(message);
      if (text === '') return [];
      const sender = message.querySelector('.correspondence__header__author')?.textContent ?? '';
      return [
        {
          text,
          source: { reader: 'whatdotheyknow', address: page.address?.href ?? null, messageId: message.id },
          surroundings: {
            ...NOTHING_AROUND,
            authority,
            subject,
            sentOn: dateOf(message),
            // The first message is the request itself; what follows are reminders and review requests.
            requestMadeOn: sent[0] ?? null,
            sender: { name: sender.split(',')[0]?.trim() || null, mailbox: null },
          },
        },
      ];
    });
  },

  hasChanged({ document, address }) {
    if (!NAMES_REQUEST.test(address?.pathname ?? '')) return false;
    const request = document.querySelector(REQUEST);
    if (request === null) return document.querySelector(ANY_ACTION) === null && mainText(document).length >= ENOUGH;
    return request.querySelector('.correspondence') === null;
  },
};

function messages(request: Element, direction: 'incoming' | 'outgoing'): Element[] {
  return [...request.querySelectorAll(`.${direction}.correspondence`)];
}

function textOf(message: Element): string {
  const body = message.querySelector('.correspondence_text');
  // A message that the person has collapsed is a letter all the same.
  return body === null
    ? ''
    : visibleText(body, { leaveOut: (element) => element.matches(NOT_LETTER), collapsed: true });
}

/** The calendar day that the message's own clock showed: an offset never moves it to the day before. */
function dateOf(message: Element): CalendarDate | null {
  const time = message.querySelector('.correspondence__header__date time[datetime]')?.getAttribute('datetime');
  return calendarDate((time ?? '').slice(0, 10));
}

/** The message that an address points at ('incoming-2811904'); null where it points at none. */
export function namedMessage(page: Pick<Page, 'address'>): string | null {
  return page.address?.hash.match(/^#(incoming-\d+)$/)?.[1] ?? null;
}
