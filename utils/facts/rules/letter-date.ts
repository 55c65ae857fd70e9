import type { WrittenDate } from '../../dates/written-date.ts';
import { quoteOf } from '../quote.ts';
import { wordsBefore } from '../reading/words-before.ts';
import type { Reading } from '../reading.ts';
import type { Candidate, Rule } from '../rule.ts';

// A log's fields and a letter's own label.
const OWN_LABEL =
  /(?:^|[\n\t|]|\/ ?)[\s\u2022*-]{0,3}(?:(?:date(?: (?:of|the))? (?:this )?(?:our )?(?:response|reply|answer|letter|issue|decision|email|notice|disclosure|outcome)|date (?:request )?(?:responded|issued|sent|answered|replied|completed|closed|dispatched)(?: to)?|(?:response|reply|answer|letter|issue|decision|outcome) (?:date|sent|issued|given)|response|reply|responded(?: on| to)?|answered(?: on)?|replied|issued(?: on)?|date of (?:issue|response)|dyddiad (?:yr )?(?:ymateb|cyhoeddi|llythyr))|(?:date|dyddiad|dated|sent|anfonwyd)(?: ?\/ ?(?:date|dyddiad))?(?: of)?)\b ?[:.-]? ?(?:on )?(?:\d\d?:\d\d )?$/i;
const NOT_NEAR =
  /\b(?:publish\w{0,3}|updated?|received|requested|due|deadline|target|your (?:letter|e-?mail|request)|of|on|from|by|to)[ :]{0,2}(?:the )?$/i;
const PLAIN_LABEL = /(?:^|[\n\t|]|\/ ?|\b)(?:date|dyddiad|dated|sent|anfonwyd) ?[:.]? ?$/i;
const NOT_OWN =
  /\b(?:publish\w{0,3}|updated?|cyhoeddwyd(?: gyntaf)?|diweddarwyd(?: ddiwethaf)?|received|requested|request date|date of (?:your |the )?request|date of birth|due|deadline|target|review date|created|uploaded|submitted|expires?|valid|from|until|by|before|since|between|to|on|in|of|and|your letter|at|ar|closing date|printed|modified|posted|version)\b[^\n]{0,25}$/i;
// "Issued 27 September 2023, this FOI response \u2026"
const ISSUED_THIS = /^, this (?:\S{1,12} )?(?:response|reply|letter|answer)\b/i;
// A site's date and category: "January 28, 2025 | Policies".
const PAGE_FIELD = /^ ?\| ?\p{L}/u;
const TABLE_ROW = /\d/;
// A page's title and notes may stand above it.
const NEAR_TOP = 400;
const INLINE_REACH = 2500;

function lineAround(text: string, date: WrittenDate) {
  const start = text.lastIndexOf('\n', date.start - 1) + 1;
  const endAt = text.indexOf('\n', date.end);
  const end = endAt < 0 ? text.length : endAt;
  return { before: text.slice(start, date.start), after: text.slice(date.end, end), start, end };
}

/** A time of day, a reference or a place beside the date; not a sentence that goes on. */
const bare = (words: string) => words.replace(/\[[^[\]]{0,40}\]|[\t|,.:]/g, ' ').trim();

function weigh(reading: Reading, date: WrittenDate): number {
  const { before, after, start } = lineAround(reading.text, date);
  const lead = wordsBefore(reading.text, date.start, 70);
  const inHead = date.start < reading.bodyStart;
  if (OWN_LABEL.test(lead) && !/\byour ref/i.test(before)) {
    const field = /\b(?:respon|repl|answer|issue|letter|ymateb|llythyr)/i.test(lead.slice(-45));
    // "Response issued on 4 January: refused" recites; a field has nothing after its day (a flattened page glues the next word).
    if (field && !inHead && bare(after) !== '' && !/^\p{L}/u.test(after) && !ISSUED_THIS.test(after)) return 0;
    if (!field && date.start > reading.bodyStart + 600 && !PLAIN_LABEL.test(lead)) return 0;
    return field ? 100 : inHead ? 95 : 60;
  }
  // Right before "Dear", whatever stands before it on a line that holds the whole head.
  if (inHead && bare(reading.text.slice(date.end, reading.bodyStart)) === '' && !NOT_NEAR.test(before)) return 88;
  if (NOT_OWN.test(before) && bare(before) !== '') return 0;
  if (PAGE_FIELD.test(after)) return 0;
  // One line for a whole page: the label is all there is to go by.
  if (date.start < INLINE_REACH && /(?<!\b(?:request|received|due|of|your) )\bDate: ?$/.test(before)) return 60;
  const alone =
    bare(before) === '' && (bare(after) === '' || /^(?:\d\d?:\d\d(?::\d\d)?(?: ?[ap]m)?)$/.test(bare(after)));
  const previous = reading.text.slice(Math.max(0, start - 60), start);
  if (
    alone &&
    /\b(?:publish\w{0,3}|updated?|gyntaf|ddiwethaf|received|request date|requested|due)\b[^\n]{0,20}\n{1,2}$/i.test(
      previous,
    )
  )
    return 0;
  if (alone && inHead) return 90;
  if (alone && date.start < reading.bodyStart + NEAR_TOP) return 85;
  if (alone && date.start > reading.signOff) return 55;
  if (!inHead) return date.start < reading.bodyStart + 120 && bare(before) === '' ? 30 : 0;
  // In the head beside an address or a reference, at either end of the line.
  if (bare(after) === '' && (before.includes('\t') || before.length < 60)) return 75;
  if (bare(before) === '') return TABLE_ROW.test(after) ? 70 : 75;
  return 40;
}

/** The day that the letter itself bears. */
export const letterDate: Rule<'letter-date'> = {
  name: 'letter-date',
  kind: 'letter-date',

  find(reading) {
    return reading.dates.flatMap((date): Candidate<'letter-date'>[] => {
      if (date.date === null || reading.own[date.start] === ' ') return [];
      const weight = weigh(reading, date);
      if (weight === 0) return [];
      const quote = quoteOf(reading, date.start, date.end);
      return [{ kind: 'letter-date', value: date.date, quote, certainty: 'stated', weight }];
    });
  },
};
