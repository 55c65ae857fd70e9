import type { Regime } from '../fact.ts';
import { quoteOf } from '../quote.ts';
import { type Phrase, phrase } from '../reading/phrases.ts';
import { clauseBefore } from '../reading/words-before.ts';
import type { Reading } from '../reading.ts';
import type { Candidate, Rule } from '../rule.ts';
import { LAW_NAMES } from '../words/law-names.ts';

const DEALT = phrase(
  /\b(?:dealt|dealing|deal|handl(?:es|ed|ing)|process(?:es|ed|ing)?|consider(?:s|ed|ing)?|treat(?:s|ed|ing)?|respon(?:d|ds|ded|dent|dents|se|ses|ding|sible|sive)|answer(?:s|ed|ing)?|assess(?:es|ed|ing)?|comes?|falls?|caught|covered|applies|exempt(?:s|ed|ing|ion|ions)?|except(?:s|ed|ing|ion|ions|ional)?|withh(?:old|olds|eld|olding)|refus(?:e|es|ed|al|als|ing)|delio|ymdrin|trin)\b/i,
);
const DEALT_REACH = 90;
const NAMED_ONLY = phrase(
  /\b(?:not|rather than|instead of|cannot|neither|whether|although|you (?:cite|quote|mention|refer to)|your request (?:cites|mentions|refers))\b/i,
);
const NAMED_REACH = 70;
const SCOTTISH = phrase(
  /\b(?:requirement for review|scottish information commissioner|foi\.scot|itspublicknowledge|kinburn castle|doubledykes)\b/i,
  'prose',
);
const REGULATION = phrase(/\bregulations? ?(?:12|13|6|11|7|5|9|10)\b(?: ?\(\d)?/i);
const EXCEPTION = phrase(/\breg(?:ulation)?s?\.? ?(?:12 ?\([1-59]\)|13 ?\(\d|13\b|10 ?\([45]\)|6 ?\(1)/i);
// FOIA s.39 and FOISA s.39(2) have one use: they send a request for environmental information to the regulations.
const SENDS_TO_REGULATIONS = phrase(/\b(?:section|sec|s) ?39\b(?! ?\(1\))/i);
const SENDS_TO_SCOTTISH = phrase(/\b(?:section|sec|s) ?39 ?\(2\)/i);
// "As it is 'environmental information' for the purposes of the Regulations": said where they are applied.
const ENVIRONMENTAL = phrase(/\benvironmental information\b/i);
const IS = /\b(?:is|are|be|constitutes?|definition of) ['"]?$/i;
const IS_REACH = 15;
const DENIED = /\b(?:not|none|no|neither|nor|whether|if|unless|had)\b/i;
const DENIED_REACH = 75;
const OF_THE_NAME = /['"]? ?(?:regulation|\(scotland)/iy;
const NOT_EIA = phrase(/\benvironmental impact assessment\b/i);

const ALONE = /^(?:foi|freedom of information|rhyddid gwybodaeth)$/i;

// A letter that names a law so often says nothing more by naming it again.
const MOST_MENTIONS = 60;

// "The EIRs"
const LONGEST_INITIALS = 8;

interface Mention {
  readonly regime: Regime;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  /** Whether the words name the law itself; "FOI" alone is what everybody calls every request. */
  readonly namesLaw: boolean;
}

/** Whether one of the words of a phrase stands before a place, not farther off than `reach`; the place in `own` or -1. */
function lastWithin({ hits }: Reading, words: Phrase, place: number, reach: number): number {
  const hit = hits.lastBefore(words, place);
  return hit >= 0 && hits.start(hit) >= place - reach && hits.end(hit) <= place ? hits.start(hit) : -1;
}

function weigh(reading: Reading, start: number, namesLaw: boolean): number {
  let weight = start < reading.bodyStart + 250 ? 3 : 1;
  if (lastWithin(reading, DEALT, start, DEALT_REACH) >= 0) weight += 4;
  const only = lastWithin(reading, NAMED_ONLY, start, NAMED_REACH);
  if (only >= 0 && reading.own.lastIndexOf('.', start - 1) < only) weight = 0.5;
  if (!namesLaw) weight = Math.min(weight, 0.5);
  return start > reading.signOff ? Math.min(weight, 1) : weight;
}

function mentions(reading: Reading): Mention[] {
  const { hits, own } = reading;
  const found: Mention[] = [];
  for (const [regime, names] of LAW_NAMES) {
    let count = 0;
    let done = 0;
    for (let hit = hits.first(names); hit >= 0 && count < MOST_MENTIONS; hit = hits.next(hit)) {
      const start = hits.start(hit);
      const end = hits.end(hit);
      if (start < done) continue;
      done = end;
      count += 1;
      if (found.some((each) => start < each.end && end > each.start)) continue;
      const namesLaw = !ALONE.test(own.slice(start, end));
      found.push({ regime, weight: weigh(reading, start, namesLaw), start, end, namesLaw });
    }
  }
  return found;
}

/** Whether the letter says that the information is environmental, not only the name of the regulations. */
function isEnvironmental({ own, hits }: Reading): boolean {
  for (let hit = hits.first(ENVIRONMENTAL); hit >= 0; hit = hits.next(hit)) {
    const start = hits.start(hit);
    OF_THE_NAME.lastIndex = hits.end(hit);
    if (!IS.test(own.slice(Math.max(0, start - IS_REACH), start)) || OF_THE_NAME.test(own)) continue;
    if (!DENIED.test(clauseBefore(own, start, DENIED_REACH, '.;'))) return true;
  }
  return false;
}

/** The law that the authority applies: by its name, its sections, or its commissioner. */
export const regime: Rule<'regime'> = {
  name: 'regime',
  kind: 'regime',

  find(reading) {
    const all = mentions(reading);
    const { hits } = reading;
    const scottish = hits.first(SCOTTISH);
    const totals = new Map<Regime, number>();
    const add = (name: Regime, weight: number) => totals.set(name, (totals.get(name) ?? 0) + weight);
    for (const mention of all) add(mention.regime, mention.weight);
    // A second mention of the same general law adds little: rights paragraphs name the 2000 Act in every letter.
    if (scottish >= 0) {
      // Scottish authorities apply Scottish law, whatever law the request names.
      add('foisa', (totals.get('foia') ?? 0) + 3);
      add('eisr', totals.get('eir') ?? 0);
      totals.delete('foia');
      totals.delete('eir');
    }
    // "The Environmental Information (Scotland) Regulations 2004 (EIRs)": then the initials are theirs.
    const inFull = all.some(({ regime, start, end }) => regime === 'eir' && end - start > LONGEST_INITIALS);
    if (totals.has('eisr') && !inFull) {
      add('eisr', totals.get('eir') ?? 0);
      totals.delete('eir');
    }
    const scots = scottish >= 0 || (totals.get('foisa') ?? 0) + (totals.get('eisr') ?? 0) > 2;
    if (hits.has(EXCEPTION) && !hits.has(NOT_EIA)) add(scots ? 'eisr' : 'eir', 12);
    else if ((totals.get('eir') ?? 0) + (totals.get('eisr') ?? 0) > 0 && hits.has(REGULATION))
      add(scots ? 'eisr' : 'eir', 3);
    if ((totals.get(scots ? 'eisr' : 'eir') ?? 0) > 0 && isEnvironmental(reading)) add(scots ? 'eisr' : 'eir', 6);
    if (hits.has(scots ? SENDS_TO_SCOTTISH : SENDS_TO_REGULATIONS) && (totals.get(scots ? 'eisr' : 'eir') ?? 0) > 0)
      add(scots ? 'eisr' : 'eir', 8);
    const found: Candidate<'regime'>[] = [];
    const marked = scottish >= 0 ? { start: hits.start(scottish), end: hits.end(scottish) } : { start: 0, end: 0 };
    for (const [name, weight] of totals) {
      if (weight <= 0) continue;
      const its = all.filter((mention) => mention.regime === name);
      const at =
        its.reduce<Mention | null>((best, each) => (best === null || each.weight > best.weight ? each : best), null) ??
        marked;
      const quote = quoteOf(reading, at.start, at.end);
      const named = its.some((mention) => mention.namesLaw);
      found.push({ kind: 'regime', value: name, quote, certainty: named ? 'stated' : 'inferred', weight });
    }
    return found;
  },
};
