import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Page } from '../page.ts';
import type { Reader } from '../reader.ts';
import { mainText } from './parts/main-text.ts';
import { lineOf } from './parts/open-mail.ts';
import { dayIn, publishedLetter, siteName } from './parts/published-answer.ts';

const NAME = 'council-log';
const TITLE = /\b(?:FOI|EIR|freedom of information|environmental information)\b/i;
const REQUESTED = /^(?:date )?(?:requested|received)(?: on)?\b/i;
const RESPONDED = /^(?:date )?(?:responded|answered|replied)(?: on)?\b/i;

/** A council's log with the lines 'Requested …' and 'Responded …' above the request and its response, as Hastings has it. */
export const councilLog: Reader = {
  name: NAME,
  owns: (page) =>
    TITLE.test(titleOf(page)) &&
    dayAfter(page.document, RESPONDED) !== null &&
    dayAfter(page.document, REQUESTED) !== null,

  read(page) {
    const { document } = page;
    return publishedLetter(
      {
        reader: NAME,
        text: mainText(document),
        authority: siteName(document),
        subject: titleOf(page),
        sentOn: dayAfter(document, RESPONDED),
        requestMadeOn: dayAfter(document, REQUESTED),
      },
      page,
    );
  },
};

function titleOf({ document }: Page): string {
  return lineOf(document, 'h1') ?? document.title;
}

/** The day on the only line that begins so; null where there is none, or a list of several. */
function dayAfter(document: Document, label: RegExp): CalendarDate | null {
  const [only, ...more] = mainText(document)
    .split('\n')
    .filter((line) => label.test(line) && dayIn(line) !== null);
  return only === undefined || more.length > 0 ? null : dayIn(only);
}
