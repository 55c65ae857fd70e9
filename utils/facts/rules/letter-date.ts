import type { WrittenDate } from '../../dates/written-date.ts';
import { quoteOf } from '../quote.ts';
import { labelBefore, wordsBefore } from '../reading/words-before.ts';
import type { Reading } from '../reading.ts';
import type { Candidate, Rule } from '../rule.ts';

// A log's fields and a letter's own label.
const OWN_LABEL =
  /^[\s*-]{0,3}(?:(?:date(?: (?:of|the))? (?:this )?(?:our )?(?:response|reply|answer|letter|issue|decision|email|notice|disclosure|outcome)|date (?:request )?(?:responded|issued|sent|answered|replied|completed|closed|dispatched)(?: to)?|(?:response|reply|answer|letter|issue|decision|outcome) (?:date|sent|issued|given)|response|reply|responded(?: on| to)?|answered(?: on)?|replied|issued(?: on)?|date of (?:issue|response)|dyddiad (?:yr )?(?:ymateb|cyhoeddi|llythyr))|(?:date|dyddiad|dated|sent|anfonwyd)(?: ?\/ ?(?:date|dyddiad))?(?: of)?)\b ?[:.-]? ?(?:on )?(?:\d\d?:\d\d )?$/i;
const PLAIN_LABEL = /(?:^|[\n\t|]|\/ ?|\b)(?:date|dyddiad|dated|sent|anfonwyd) ?[:.]? ?$/i;
const NOT_OWN =
  /\b(?:publi(?:sh\w{0,3}|cation(?: date)?)|updated?|cyhoeddwyd(?: gyntaf)?|diweddarwyd(?: ddiwethaf)?|received|requested|(?:request|foi|eir|case|enquiry) date|date of (?:your |the )?request|date of birth|due|deadline|target|expected|review date|generated|downloaded|created|uploaded|submitted|expires?|valid|from|until|by|before|after|since|between|to|on|in|of|and|your letter|at|ar|closing date|printed|modified|posted|version)\b[^\n]{0,25}$/i;
const OTHER_LABEL =
  /\b(?:publi(?:sh\w{0,3}|cation(?: date)?)|updated?|gyntaf|ddiwethaf|received|date of (?:the |your )?(?:request|receipt|enquiry)|request (?:made|sent)|(?:request|foi|eir|case|enquiry) date|requested|submitted|opened|uploaded|generated|printed|due)\b(?: (?:on|date|by|at))?[ :.]{0,3}\n{1,2}$/i;
// "Issued 27 September 2023, this FOI response \u2026"
const ISSUED_THIS = /^, this (?:\S{1,12} )?(?:response|reply|letter|answer)\b/i;
// Said of the day after it: "30 May 2025 (date published)".
const THEN_OTHER = /^ ?\(?(?:date )?(?:published|uploaded|updated|printed)\b/i;
// The line before goes on to the day: "comes out on".
const LEADS_TO_DAY = /\b(?:on|by|of|from|until|to|before|after|and|the|since)\n$/i;
// A site's date and category: "January 28, 2025 | Policies".
const PAGE_FIELD = /^ ?\| ?\p{L}/u;
const NOT_NEAR =
  /\b(?:publi(?:sh\w{0,3}|cation(?: date)?)|updated?|received|requested|due|deadline|target|expected|uploaded|downloaded|created|modified|generated|accessed|printed|posted|review(?: date)?|expires?|your (?:letter|e-?mail|request)|of|on|from|by|to|after|before|until)[ :]{0,2}(?:the )?$/i;
// "On Fri, 17 May 2024 at 14:02, <foi@kent.gov.uk> wrote:": an authority's mail that was passed on, not one that it answers.
const ON_TOP = /^On (?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?$/i;
const WROTE = /@[a-z0-9-]{1,40}((?:\.[a-z0-9-]{1,40}){1,4})>? wrote: ?$/i;
const AUTHORITYS = /\.(?:gov|nhs|police|ac|sch|parliament)(?:\.|$)/i;
const MAIL_TOP = 30;
const OUR_REF_NEXT = /^,? (?:our|my) ref(?:erence)?\b(?! (?:is|was)\b)/i;
// Such a line of the head is no sentence.
const SENTENCE_BEFORE = /\b(?:is|are|was|were|held|closed|taken|dated|than|again|issued|on|your)\b/i;
const POSTCODE_BEFORE = /\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2},? $/;
const TABLE_ROW = /\d/;
// A page's title and notes may stand above it.
const NEAR_TOP = 400;
const INLINE_REACH = 2500;
const INLINE_LABEL = /(?<!\b(?:request|received|due|of|your) )\bDate: ?$/;
// Nothing but a reference in brackets or marks beside the date; not a sentence that goes on.
const BARE = /^(?:\[[^[\]]{0,40}\]|[\s|,.:])*$/;
// What the patterns that end at the date can have at most: nothing is looked for farther off.
const NEAR = 64;
const LONGEST_LINE = 400;

// "20 day / response date": the day by which an answer is due.
const OTHERS_DAY = /\b(?:day|due|target|expected|deadline)\b/i;

/** The words before the date are a label for the letter's own day, alone on the line, in the cell, or after a slash. */
function hasOwnLabel(text: string, date: WrittenDate): boolean {
  const label = labelBefore(text, date.start);
  if (OWN_LABEL.test(label)) return true;
  for (let slash = label.indexOf('/'); slash >= 0; slash = label.indexOf('/', slash + 1)) {
    if (!OTHERS_DAY.test(label.slice(0, slash)) && OWN_LABEL.test(label.slice(slash + 1))) return true;
  }
  return false;
}

/** A label before the date: how much it says depends on whether it is a field's, and where it stands. */
function weighLabelled({ text, bodyStart }: Reading, date: WrittenDate, isBareAfter: boolean): number {
  const lead = wordsBefore(text, date.start, 70);
  const inHead = date.start < bodyStart;
  const field = /\b(?:respon|repl|answer|issue|letter|decision|disclosure|ymateb|llythyr)/i.test(
    labelBefore(text, date.start),
  );
  // "Response issued on 4 January: refused" recites; a field has nothing after its day (a flattened page glues the next word).
  const after = text.slice(date.end, date.end + NEAR);
  if (field && !inHead && !isBareAfter && !/^\p{L}/u.test(after) && !ISSUED_THIS.test(after)) return 0;
  if (!field && date.start > bodyStart + 600 && !PLAIN_LABEL.test(lead)) return 0;
  return field ? 100 : inHead ? 95 : 60;
}

const LAST_LINES = 3;
const SALUTATION = /^(?:dear|annwyl)\b/i;

/** Where the last lines begin of what is a letter and no page, which may end with any day; the text's length for a page. */
function endLines({ lines, setOut, text, bodyStart }: Reading): number {
  const isLetter = setOut.length === 0 && SALUTATION.test(text.slice(bodyStart, bodyStart + NEAR));
  return isLetter ? (lines.at(-LAST_LINES)?.start ?? 0) : text.length;
}

function weigh(reading: Reading, date: WrittenDate): number {
  const { text, bodyStart } = reading;
  // A page may be one long line: farther off nothing is looked at.
  const start = Math.max(text.lastIndexOf('\n', date.start - 1) + 1, date.start - LONGEST_LINE);
  const after = text.slice(date.end, date.end + LONGEST_LINE);
  const line = after.indexOf('\n');
  const rest = line < 0 ? after : after.slice(0, line);
  const before = text.slice(start, date.start);
  const isBareAfter = BARE.test(rest);
  if (hasOwnLabel(text, date) && !/\byour ref/i.test(before)) return weighLabelled(reading, date, isBareAfter);
  const inHead = date.start < bodyStart;
  const isBareBefore = BARE.test(before);
  // Right before "Dear", whatever stands before it on a line that holds the whole head.
  if (
    inHead &&
    BARE.test(text.slice(date.end, bodyStart)) &&
    !NOT_NEAR.test(before.slice(-NEAR)) &&
    !(isBareBefore && OTHER_LABEL.test(text.slice(Math.max(0, start - NEAR), start)))
  )
    return 88;
  // Anything else in the head that looks like the letter's day says more.
  if (date.start < MAIL_TOP && ON_TOP.test(before) && AUTHORITYS.test(WROTE.exec(rest)?.[1] ?? '')) return 50;
  // A whole letterhead on one line: "… Maidstone ME14 1XQ 5 February 2024 Our Ref: …".
  if (inHead && (POSTCODE_BEFORE.test(before) || OUR_REF_NEXT.test(rest)) && !NOT_NEAR.test(before.slice(-NEAR)))
    return SENTENCE_BEFORE.test(before) ? 0 : 80;
  const then = text.slice(date.end, date.end + NEAR);
  if (PAGE_FIELD.test(then) || THEN_OTHER.test(then)) return 0;
  // One line for a whole page: the label is all there is to go by.
  const inline = date.start < INLINE_REACH && INLINE_LABEL.test(before.slice(-NEAR));
  // In a sentence of the letter: most days are.
  if (!inHead && !isBareBefore && !inline) return 0;
  if (!isBareBefore && NOT_OWN.test(before.slice(-NEAR))) return 0;
  if (inline) return 60;
  const alone = isBareBefore && isBareAfter;
  const above = text.slice(Math.max(0, start - NEAR), start);
  if (alone && (OTHER_LABEL.test(above) || LEADS_TO_DAY.test(above))) return 0;
  if (alone && inHead) return 90;
  if (alone && date.start < Math.min(bodyStart + NEAR_TOP, reading.signOff)) return 85;
  // At the very end without "Yours sincerely", too.
  if (alone && (date.start > reading.signOff || date.start >= endLines(reading))) return 55;
  if (!inHead) return date.start < bodyStart + 120 && isBareBefore ? 30 : 0;
  // In the head beside an address or a reference, at either end of the line.
  if (isBareAfter && (before.includes('\t') || before.length < 60)) return 75;
  if (isBareBefore) return TABLE_ROW.test(rest) ? 70 : 75;
  // A question of the request that stands above: "Was it paid on 1 April 2024 in full?"
  return rest.trimEnd().endsWith('?') ? 0 : 40;
}

/** The day that the letter itself bears. */
export const letterDate: Rule<'letter-date'> = {
  name: 'letter-date',
  kind: 'letter-date',

  find(reading) {
    const found: Candidate<'letter-date'>[] = [];
    for (const date of reading.dates) {
      if (date.date === null || reading.own[date.start] === ' ') continue;
      const weight = weigh(reading, date);
      if (weight === 0) continue;
      const quote = quoteOf(reading, date.start, date.end);
      found.push({ kind: 'letter-date', value: date.date, quote, certainty: 'stated', weight });
    }
    return found;
  },
};
