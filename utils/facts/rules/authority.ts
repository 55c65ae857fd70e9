import { quoteOf } from '../quote.ts';
import { nameAsPrinted } from '../reading/as-printed.ts';
import { bodiesOf, LETTERHEAD_LINES } from '../reading/bodies-of.ts';
import { bodyByAddress } from '../reading/body-by-address.ts';
import { domainsOf } from '../reading/domains-of.ts';
import type { BodyName } from '../reading/find-bodies.ts';
import { LeadingWords } from '../reading/leading-words.ts';
import { LinePattern } from '../reading/line-pattern.ts';
import { phrase } from '../reading/phrases.ts';
import type { Span } from '../reading/span.ts';
import type { Reading } from '../reading.ts';
import type { Candidate, Rule } from '../rule.ts';
import {
  ADDRESSED,
  ADDRESSED_FAR,
  ELSEWHERE,
  ELSEWHERE_FAR,
  MIGHT,
  ON_BEHALF,
  SPEAKS,
  SUBJECT,
} from '../words/body-context.ts';

const SIGNATURE_LENGTH = 500;
const REGULATOR = new LinePattern(
  /^(?:Information Commissioner's Office|Scottish Information Commissioner|ICO|Information Commissioner|Office of Public Sector Information|(?:First-tier|Upper|Traffic Penalty) Tribunal|(?:Swyddfa'r? |Y )?Comisiynydd Gwybodaeth)$/,
);

const WELSH_NAME = new LinePattern(
  /^(?:Cyngor|Heddlu|Prifysgol|Bwrdd|Awdurdod|Llywodraeth|Cyfoeth|Trafnidiaeth|Ymddiriedolaeth|Iechyd)\b/,
);
const WELSH_LETTER = phrase(/\b(?:diolch i chi am|eich cais|ein hymateb|yn unol â|o dan y ddeddf)\b/i);
const REGULATOR_IN_HEAD = phrase(/\b(?:information commissioner|comisiynydd gwybodaeth)\b/i, 'prose');
const REGULATOR_HEAD = 120;

const PLAIN_NAME = /^[a-z ]+$/;

/** What names of one body have in common, however they are printed. */
function keyOf(name: string): string {
  const low = name.toLowerCase();
  if (PLAIN_NAME.test(low) && !low.includes('the')) return low;
  return low
    .replace(/&/g, 'and')
    .replace(/\bthe\b/g, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

const endOf = (line: Span | undefined) => (line === undefined ? 0 : line.start + line.text.length);

const LAST_LINES = 3;

/** Whether the name is one of the last lines, and all of it: a signature without "Yours sincerely". */
const isLastLine = (lines: readonly Span[], start: number, end: number) =>
  lines.slice(-LAST_LINES).some((line) => line.start === start && endOf(line) === end);

/** By the place: the first line of the letterhead, another of it, the signature, below it. */
function weighPlace({ lines, bodyStart, signOff }: Reading, start: number, end: number): number {
  if (start < bodyStart && end <= endOf(lines[0])) return 7;
  if (start < bodyStart && end <= endOf(lines[Math.min(lines.length, LETTERHEAD_LINES) - 1])) return 5;
  if (start <= signOff) return isLastLine(lines, start, end) ? 4 : 0;
  return start < signOff + SIGNATURE_LENGTH ? 5 : 1;
}

// A signature's line, not whom else to ask: "Contact Kent County Council".
const CONTACT = /(?:^|\n)contact:? (?:the )?$/i;
const CONTACT_REACH = 14;

/** By where it stands and what the words before and after it say of it. */
function weighRound(reading: Reading, start: number, end: number): number {
  const before = new LeadingWords(reading, start);
  // A page's title names others too: "Correspondence with the Home Office".
  const isSubject = before.endWith(SUBJECT);
  const isElsewhere =
    isSubject ||
    (before.endWith(ELSEWHERE) && !CONTACT.test(reading.text.slice(Math.max(0, start - CONTACT_REACH), start))) ||
    before.comeFrom(ELSEWHERE_FAR);
  let weight = isElsewhere ? -3 : weighPlace(reading, start, end);
  if (!isElsewhere && (before.endWith(ADDRESSED) || before.comeFrom(ADDRESSED_FAR))) weight += 6;
  if (before.endWith(ON_BEHALF)) weight += 8;
  if (before.endIn('Dear')) weight -= 2;
  SPEAKS.lastIndex = end;
  if (SPEAKS.test(reading.prose)) weight += 6;
  MIGHT.lastIndex = end;
  if (MIGHT.test(reading.prose)) weight -= 4;
  return weight;
}

function weigh(reading: Reading, { name, start, end }: BodyName): number {
  const isMasked = reading.own.startsWith(' ', start) && reading.own.startsWith(' ', end - 1);
  if (isMasked) return 0.5;
  let weight = 1 + weighRound(reading, start, end);
  // A bilingual letterhead names the body twice: the letter's own language counts.
  if (WELSH_NAME.test(name)) weight += reading.hits.has(WELSH_LETTER) ? 4 : -2;
  // Named in every letter's last paragraph; the letterhead is its own only where it answers its own request.
  if (REGULATOR.test(name) && !isFromRegulator(reading)) weight -= 12;
  return weight;
}

function isFromRegulator({ text, hits, bodyStart }: Reading): boolean {
  const head = Math.min(REGULATOR_HEAD, bodyStart);
  const hit = hits.first(REGULATOR_IN_HEAD);
  return (hit >= 0 && hits.end(hit) <= head) || /^\s{0,3}ico\b/i.test(text.slice(0, head));
}

/** All that the letter says of one body. */
interface Total {
  readonly name: string;
  /** With a blank at its end, so that it is found in another only where a word ends. */
  readonly key: string;
  weight: number;
  best: number;
  /** How often it is named again and no more. */
  plain: number;
  start: number;
  end: number;
}

// A body that the request is about is named again and again; that makes it none that answers.
const PLAIN = 1;
const MOST_PLAIN = 2;

// Anything else that says who answers says more.
const ONLY_ADDRESS = 1;

function byAddress(reading: Reading): Candidate<'authority'>[] {
  const body = bodyByAddress(reading);
  if (body === null) return [];
  return [{ kind: 'authority', value: body.name, quote: body.quote, certainty: 'inferred', weight: ONLY_ADDRESS }];
}

/** The public authority that answers: the one that speaks, is addressed, or signs, before the one on the letterhead. */
export const authority: Rule<'authority'> = {
  name: 'authority',
  kind: 'authority',

  find(reading) {
    const totals = new Map<string, Total>();
    for (const body of bodiesOf(reading)) {
      const key = `${keyOf(body.name)} `;
      const weight = weigh(reading, body);
      const seen = totals.get(key);
      if (seen === undefined)
        totals.set(key, { name: body.name, key, weight, best: weight, plain: 0, start: body.start, end: body.end });
      else {
        seen.weight += weight > PLAIN ? Math.min(weight, 8) : seen.plain < MOST_PLAIN ? weight : 0;
        seen.plain += weight > PLAIN ? 0 : 1;
        if (weight > seen.best) Object.assign(seen, { best: weight, start: body.start, end: body.end });
      }
    }
    const domains = domainsOf(reading);
    const all = [...totals.values()];
    // "Thames Water" in the text stands for the "Thames Water Utilities Limited" of the letterhead.
    for (const longer of all) {
      for (const shorter of all) {
        if (longer.key.length > shorter.key.length && longer.key.includes(shorter.key))
          longer.weight += shorter.weight / 2;
      }
    }
    for (const total of all) {
      if (domains.length > 0 && domains.some((domain) => total.key.replace(/ /g, '').includes(domain)))
        total.weight += 3;
    }
    const named = all.filter((total) => total.weight > 0);
    if (named.length === 0) return byAddress(reading);
    return named.map(({ name, key, weight, start, end }): Candidate<'authority'> => {
      const quote = quoteOf(reading, start, end);
      const value = nameAsPrinted(reading, { name, start, end });
      const certainty = quote.text === value || `${keyOf(quote.text)} ` === key ? 'stated' : 'inferred';
      return { kind: 'authority', value, quote, certainty, weight };
    });
  },
};
