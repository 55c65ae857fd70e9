import { signRule } from '../../signs.ts';

/** A log's record of one request: its fields say when it came, its number, when it was answered. */
export const requestRecord = signRule('request-record', [
  [
    { none: -4 },
    'all',
    /(?:^|\n)[-\u2022*| ]{0,3}(?:date (?:of )?(?:the )?request(?: received)?|date received|request(?:ed)? (?:received|date|on)|received|requested)\b[ :]{0,3}(?:on )?(?:\n[-\u2022*| ]{0,3})?(?:\S{1,9},? )?\d{1,2}(?:st|nd|rd|th)?[ /.-]/i,
  ],
  [
    { none: -3, response: 2 },
    'all',
    /(?:^|\n)[-\u2022*| ]{0,3}(?:date (?:request )?(?:of )?(?:the )?(?:response|responded|reply|replied|answered|decision|issued|sent)(?: to)?|responded|response (?:date|sent)|answered)\b[ :]{0,3}(?:on )?(?:\n[-\u2022*| ]{0,3})?(?:\S{1,9},? )?\d{1,2}(?:st|nd|rd|th)?[ /.-]/i,
  ],
  [
    { none: -3 },
    'all',
    /\b(?:FOI|EIR|freedom of information|request|information request) (?:request )?(?:reference|ref|number|no|release|disclosure|response)\b\.?|\bFOI(?: AI)? disclosure\b|\bFOI release\b|\bdisclosure log\b/i,
  ],
]);
