import type { Regime } from '../fact.ts';
import { quoteOf } from '../quote.ts';
import { WordPatterns } from '../reading/word-patterns.ts';
import { clauseBefore } from '../reading/words-before.ts';
import type { Reading } from '../reading.ts';
import type { Candidate, Rule } from '../rule.ts';
import { LAW_NAMES } from '../words/law-names.ts';

const DEALT =
  /\b(?:dealt|dealing|deal|handl\w{2,3}|process\w{0,3}|consider\w{0,3}|treat\w{0,3}|respon\w{1,5}|answer\w{0,3}|assess\w{0,3}|comes?|falls?|caught|covered|applies|exempt\w{0,5}|except\w{0,5}|withh\w{2,6}|refus\w{1,4}|delio|ymdrin|trin)\b/i;
const NAMED_ONLY =
  /\b(?:not|rather than|instead of|cannot|neither|whether|although|you (?:cite|quote|mention|refer to)|your request (?:cites|mentions|refers))\b/i;
const SCOTTISH =
  /\brequirement for review\b|\bscottish information commissioner\b|\bfoi\.scot\b|\bitspublicknowledge\b|\bkinburn castle\b|\bdoubledykes\b/i;
const REGULATION = /\bregulations? ?(?:12|13|6|11|7|5|9|10)\b(?: ?\(\d)?/i;
const EXCEPTION = /\breg(?:ulation)?s?\.? ?(?:12 ?\([1-59]\)|13 ?\(\d|13\b|10 ?\([45]\)|6 ?\(1)/i;
const NOT_EIA = /\benvironmental impact assessment\b/i;

const ALONE = /^(?:foi|freedom of information|rhyddid gwybodaeth)$/i;

const NAMES = new WordPatterns(...LAW_NAMES.map(([, names]) => names));
const MARKS = new WordPatterns(EXCEPTION, NOT_EIA, REGULATION);
const MOST_MENTIONS = 60;

interface Mention {
  readonly regime: Regime;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  /** Whether the words name the law itself; "FOI" alone is what everybody calls every request. */
  readonly namesLaw: boolean;
}

function mentions(reading: Reading): Mention[] {
  const named: Array<Array<readonly [number, number]>> = LAW_NAMES.map(() => []);
  NAMES.each(
    reading.own,
    (law, start, words) => {
      named[law]?.push([start, start + words.length]);
      // A letter that names a law so often says nothing more by naming it again.
      return named[law]?.length === MOST_MENTIONS;
    },
    reading.words,
  );
  const found: Mention[] = [];
  const taken: Array<readonly [number, number]> = [];
  for (const [law, [regime]] of LAW_NAMES.entries()) {
    for (const [start, end] of named[law] ?? []) {
      if (taken.some(([from, to]) => start < to && end > from)) continue;
      taken.push([start, end]);
      const before = reading.own.slice(Math.max(0, start - 90), start);
      let weight = start < reading.bodyStart + 250 ? 3 : 1;
      if (DEALT.test(before)) weight += 4;
      if (NAMED_ONLY.test(clauseBefore(reading.own, start, 70, '.'))) weight = 0.5;
      const namesLaw = !ALONE.test(reading.own.slice(start, end));
      if (!namesLaw) weight = Math.min(weight, 0.5);
      if (start > reading.signOff) weight = Math.min(weight, 1);
      found.push({ regime, weight, start, end, namesLaw });
    }
  }
  return found;
}

/** The law that the authority applies: by its name, its sections, or its commissioner. */
export const regime: Rule<'regime'> = {
  name: 'regime',
  kind: 'regime',

  find(reading) {
    const all = mentions(reading);
    const scottish = SCOTTISH.exec(reading.prose);
    const totals = new Map<Regime, number>();
    const add = (name: Regime, weight: number) => totals.set(name, (totals.get(name) ?? 0) + weight);
    for (const mention of all) add(mention.regime, mention.weight);
    // A second mention of the same general law adds little: rights paragraphs name the 2000 Act in every letter.
    if (scottish !== null) {
      // Scottish authorities apply Scottish law, whatever law the request names.
      add('foisa', (totals.get('foia') ?? 0) + 3);
      add('eisr', totals.get('eir') ?? 0);
      totals.delete('foia');
      totals.delete('eir');
    }
    const scots = scottish !== null || (totals.get('foisa') ?? 0) + (totals.get('eisr') ?? 0) > 2;
    const [exception = -1, assessment = -1, regulation = -1] = MARKS.firsts(reading.own, reading.words);
    if (exception >= 0 && assessment < 0) add(scots ? 'eisr' : 'eir', 12);
    else if (regulation >= 0 && (totals.get('eir') ?? 0) + (totals.get('eisr') ?? 0) > 0)
      add(scots ? 'eisr' : 'eir', 3);
    const found: Candidate<'regime'>[] = [];
    for (const [name, weight] of totals) {
      if (weight <= 0) continue;
      const best = all.filter((mention) => mention.regime === name).sort((a, b) => b.weight - a.weight)[0];
      const at = best ?? { start: scottish?.index ?? 0, end: (scottish?.index ?? 0) + (scottish?.[0].length ?? 0) };
      const quote = quoteOf(reading, at.start, at.end);
      const named = all.some((mention) => mention.regime === name && mention.namesLaw);
      found.push({ kind: 'regime', value: name, quote, certainty: named ? 'stated' : 'inferred', weight });
    }
    return found;
  },
};
