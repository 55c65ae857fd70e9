import { type CalendarDate, calendarDate } from '../../dates/calendar-date.ts';
import type { Letter } from '../letter.ts';
import type { Page } from '../page.ts';
import type { Reader } from '../reader.ts';
import { visibleText } from '../text/visible-text.ts';

const HOST = /^(?:www\.)?whatdotheyknow\.com$/;
/** Parts of a message that are not the letter: the list of files, the way to unfold quotes, the site's own notices. */
const NOT_LETTER = '.attachments, .unfold_link, .correspondence_info, .correspondence__suggestion, .hidden_message';

/** A request's page on WhatDoTheyKnow: every message of the authority is a letter of its own. Its lists have none. */
export const whatDoTheyKnow: Reader = {
  name: 'whatdotheyknow',
  owns: ({ address }) => address !== null && HOST.test(address.hostname),

  read(page) {
    // The id is the site's controller and action: only a request's own page has this one, lists have others.
    const request = page.document.querySelector('#request_show');
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
