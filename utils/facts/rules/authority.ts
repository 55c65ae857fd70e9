import { quoteOf } from '../quote.ts';
import { type BodyName, findBodies, findBodiesIn } from '../reading/find-bodies.ts';
import { findKnownBodies } from '../reading/find-known-bodies.ts';
import { inOrder } from '../reading/in-order.ts';
import { LinePattern } from '../reading/line-pattern.ts';
import type { Reading } from '../reading.ts';
import type { Candidate, Rule } from '../rule.ts';
import { ADDRESSED, ADDRESSED_FAR, ELSEWHERE, ELSEWHERE_FAR, LEADS_TO, SPEAKS } from '../words/body-context.ts';

const LETTERHEAD_LINES = 8;
const SIGNATURE_LENGTH = 500;
const SPLIT_END = new LinePattern(
  /^(?:NHS (?:Foundation )?Trust|(?:Metropolitan |City |County |Borough |District )*Council|National Park Authority|(?:University )?Health Board|Fire (?:&|and) Rescue(?: Service| Authority)?|(?:Health and )?Social Care Trust|(?:Hospitals? |University )+(?:NHS )?(?:Foundation )?Trust|(?:Police|Constabulary|University|Borough Council|Authority))$/i,
);

const REGULATOR =
  /^(?:Information Commissioner's Office|Scottish Information Commissioner|ICO|Information Commissioner|(?:Swyddfa(?:'r|\u2019r)? |Y )?Comisiynydd Gwybodaeth)$/;

const WELSH_NAME =
  /^(?:Cyngor|Heddlu|Prifysgol|Bwrdd|Awdurdod|Llywodraeth|Cyfoeth|Trafnidiaeth|Ymddiriedolaeth|Iechyd)\b/;
const WELSH_LETTER = /\b(?:diolch i chi am|eich cais|ein hymateb|yn unol â|o dan y ddeddf)\b/i;

const keyOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/\bthe\b/g, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** Bodies by the form of their names and by the list, each where it stands. */
function bodiesOf(reading: Reading): BodyName[] {
  const known = findKnownBodies(reading.prose, reading.words);
  const formed = findBodies(reading, reading.hits).filter(
    (body) => !known.some((each) => each.start <= body.start && each.end >= body.end),
  );
  const whole = known.filter(
    (each) =>
      !formed.some(
        (body) => body.start <= each.start && body.end >= each.end && body.end - body.start > each.end - each.start,
      ),
  );
  const split = reading.lines.slice(0, LETTERHEAD_LINES).flatMap((line, at) => {
    const next = reading.lines[at + 1];
    if (next === undefined || line.text.length > 60) return [];
    const goesOn =
      SPLIT_END.test(next.text) ||
      (next.text.length < 50 && /^(?:and|&|of|for)\b/.test(next.text)) ||
      (/[dfr&]$/i.test(line.text) && /\b(?:and|&|of|for)$/i.test(line.text));
    if (!goesOn) return [];
    return findBodiesIn(`${line.text} ${next.text}`)
      .slice(0, 1)
      .map((body) => ({ ...body, start: line.start, end: next.start + next.text.length }));
  });
  return [...whole, ...formed, ...split];
}

function weigh(reading: Reading, { name, start, end }: BodyName): number {
  const before = reading.prose.slice(Math.max(0, start - 90), start);
  const after = reading.prose.slice(end, end + 80);
  if (reading.own.slice(start, end).trim() === '') return 0.5;
  let weight = 1;
  const line = start < reading.bodyStart ? reading.lines.findIndex((each) => each.start + each.text.length >= end) : -1;
  if (start < reading.bodyStart && line < LETTERHEAD_LINES) weight += line === 0 ? 7 : 5;
  else if (start > reading.signOff && start < reading.signOff + SIGNATURE_LENGTH) weight += 5;
  else if (start > reading.signOff) weight += 1;
  if (LEADS_TO.test(before.slice(-24))) {
    if (ELSEWHERE.test(before) || inOrder(before, ELSEWHERE_FAR) !== null) weight -= 3;
    else if (ADDRESSED.test(before) || inOrder(before, ADDRESSED_FAR) !== null) weight += 6;
  }
  if (/\bbehalf of (?:the )?$/i.test(before)) weight += 8;
  if (SPEAKS.test(after)) weight += 6;
  if (/^ (?:may|might|would|could|should) (?:hold|have|be)/i.test(after)) weight -= 4;
  if (/\bDear (?:the )?$/.test(before)) weight -= 2;
  // Named in every letter's last paragraph; the letterhead is its own only where it answers its own request.
  // A bilingual letterhead names the body twice: the letter's own language counts.
  if (WELSH_NAME.test(name)) weight += WELSH_LETTER.test(reading.own) ? 4 : -2;
  if (
    REGULATOR.test(name) &&
    !/information commissioner|comisiynydd gwybodaeth|^\s{0,3}ico\b/i.test(
      reading.text.slice(0, Math.min(120, reading.bodyStart)),
    )
  )
    weight -= 12;
  return weight;
}

/** The domain's own word: wakefield.gov.uk, herts.pnn.police.uk. */
const DOMAIN =
  /@(?:[a-z0-9-]{1,30}\.){0,3}?([a-z0-9-]{2,40})\.(?:pnn\.police|police|gov|nhs|ac|org|co|gsi\.gov|gcsx\.gov)\.?(?:uk|scot|wales)?\b/gi;

/** The own words of the mail addresses in the letter and of its sender. */
function domainsOf(reading: Reading): string[] {
  const mailbox = reading.letter.surroundings.sender?.mailbox ?? '';
  if (mailbox === '' && !reading.prose.includes('@')) return [];
  return [...`${reading.prose} ${mailbox}`.matchAll(DOMAIN)]
    .map((match) => (match[1] ?? '').toLowerCase().replace(/-/g, ''))
    .filter((label) => label.length > 3);
}

/** All that the letter says of one body. */
interface Total {
  readonly name: string;
  readonly key: string;
  weight: number;
  best: number;
  start: number;
  end: number;
}

/** The public authority that answers: the one that speaks, is addressed, or signs, before the one on the letterhead. */
export const authority: Rule<'authority'> = {
  name: 'authority',
  kind: 'authority',

  find(reading) {
    const totals = new Map<string, Total>();
    const keys = new Map<string, string>();
    for (const body of bodiesOf(reading)) {
      const key = keys.get(body.name) ?? keyOf(body.name);
      keys.set(body.name, key);
      const weight = weigh(reading, body);
      const seen = totals.get(key);
      if (seen === undefined)
        totals.set(key, { name: body.name, key, weight, best: weight, start: body.start, end: body.end });
      else {
        seen.weight += Math.min(weight, 8);
        if (weight > seen.best) Object.assign(seen, { best: weight, start: body.start, end: body.end });
      }
    }
    const domains = domainsOf(reading);
    const all = [...totals.values()];
    // "Thames Water" in the text stands for the "Thames Water Utilities Limited" of the letterhead.
    for (const longer of all) {
      for (const shorter of all) {
        if (longer !== shorter && `${longer.key} `.includes(`${shorter.key} `)) longer.weight += shorter.weight / 2;
      }
    }
    return all
      .map((total): Candidate<'authority'> => {
        const quote = quoteOf(reading, total.start, total.end);
        const certainty = quote.text === total.name || keyOf(quote.text) === total.key ? 'stated' : 'inferred';
        const supported = domains.some((domain) => total.key.replace(/ /g, '').includes(domain));
        return { kind: 'authority', value: total.name, quote, certainty, weight: total.weight + (supported ? 3 : 0) };
      })
      .filter((candidate) => candidate.weight > 0);
  },
};
