import type { Reader } from '../reader.ts';
import { mainText } from './parts/main-text.ts';
import { lineOf } from './parts/open-mail.ts';
import { dayIn, publishedLetter } from './parts/published-answer.ts';

const NAME = 'gov-scot';
const REFERENCE = '#sg-meta__foi-number';
const RECEIVED = '#sg-meta__foi-received-date';
const RESPONDED = '#sg-meta__foi-responded-date';
/** The fields, which hold the day of publication too, and what stands round the text. */
const NOT_LETTER =
  'dl, .ds_metadata, .ds_page-header, .ds_breadcrumbs, .ds_feedback, .ds_contact-details, #feedback, .document-list, .ds_reading-progress';
const RELEASE = /\b(?:FOI|EIRs?|FOI\/EIR) (?:release|review)$/i;

/** An FOI or EIR release of the Scottish Government. */
export const govScot: Reader = {
  name: NAME,
  owns: ({ document, address }) =>
    address !== null &&
    /^(?:www\.|beta\.)?gov\.scot$/.test(address.hostname) &&
    address.pathname.startsWith('/publications/') &&
    (document.querySelector(REFERENCE) !== null || RELEASE.test(lineOf(document, 'h1') ?? '')),

  read(page) {
    const { document } = page;
    const title = lineOf(document, 'h1');
    const [reference, received, responded] = [REFERENCE, RECEIVED, RESPONDED].map((field) => lineOf(document, field));
    // The page's own labels, so that whoever checks a fact finds the words there.
    const fields = [
      ['FOI reference', reference],
      ['Date received', received],
      ['Date responded', responded],
    ].flatMap(([label, value]) => (value == null ? [] : `${label}: ${value}`));
    const text = [title ?? '', fields.join('\n'), mainText(document, `${NOT_LETTER}, h1`)];
    return publishedLetter(
      {
        reader: NAME,
        text: text.filter((part) => part !== '').join('\n\n'),
        authority: 'Scottish Government',
        subject: title,
        sentOn: dayIn(responded ?? ''),
      },
      page,
    );
  },
};
