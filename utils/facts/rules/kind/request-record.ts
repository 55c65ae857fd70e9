import { signRule } from '../../signs.ts';
import { ANSWERED_FIELD, RECEIVED_FIELD } from '../../words/record-fields.ts';

/** A log's record of one request: its fields say when it came, its number, when it was answered. */
export const requestRecord = signRule('request-record', [
  [{ none: -7 }, 'lines', RECEIVED_FIELD],
  [{ none: -6, response: 2 }, 'lines', ANSWERED_FIELD],
  [{ none: -6 }, 'lines', /\binformation request and response under\b/i],
  [
    { none: -4 },
    'lines',
    /\b(?:FOI|EIR|freedom of information|request|information request) (?:request )?(?:reference|ref|number|no)\b[.:)]{0,2} ?(?:\n?[-*| ]{0,3})?[A-Z]{0,8}[ ./-]?\d{2}|\bsubject: ?(?:\S{1,4}: ?){0,2}(?:FOI|EIR|RFI)[ /_-]?\d|\bFOI(?: AI)? disclosure\b|\bFOI release\b|\bATISN ?\d/i,
  ],
]);
