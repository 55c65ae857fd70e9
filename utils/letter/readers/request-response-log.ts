import type { Reader } from '../reader.ts';
import { mainText } from './parts/main-text.ts';
import { inLine } from './parts/open-mail.ts';
import { publishedLetter, siteName } from './parts/published-answer.ts';

const NAME = 'request-response-log';
const REQUEST = /^(?:your request|the request|request|you asked|information requested|eich cais)\b.{0,20}$/i;
const RESPONSE =
  /^(?:our response|the response|response|our answer|answer|our reply|we answered|ein hymateb)\b.{0,20}$/i;
const AUTHORITY_HOST =
  /\.(?:gov\.(?:uk|scot|wales)|nhs\.(?:uk|scot|wales)|police\.uk|ac\.uk|parliament\.(?:uk|scot)|llyw\.cymru|cymru|wales|scot)$/;
/** The pages of an authority's own mailbox and portal are no log. */
const LOG_PATH = /foi|freedom-of-information|disclosure|information-requests?|transparency/i;

/** An authority's log with the headings 'Your request' and 'Our response', as councils on LocalGov Drupal have it. */
export const requestResponseLog: Reader = {
  name: NAME,
  owns({ document, address }) {
    if (address === null || !AUTHORITY_HOST.test(address.hostname) || !LOG_PATH.test(address.pathname)) return false;
    const headings = [...document.querySelectorAll('h2, h3, h4')].map(({ textContent }) => inLine(textContent ?? ''));
    const [asked, answered] = [REQUEST, RESPONSE].map((title) => headings.filter((each) => title.test(each)).length);
    return asked === 1 && answered === 1;
  },

  read(page) {
    const { document } = page;
    return publishedLetter({ reader: NAME, text: mainText(document), authority: siteName(document) }, page);
  },
};
