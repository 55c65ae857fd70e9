import { quoteOf } from '../quote.ts';
import { readReference } from '../reading/read-reference.ts';
import type { Reading } from '../reading.ts';
import type { Candidate, Rule } from '../rule.ts';
import { pattern } from '../words/pattern.ts';
import { OTHER_MATTER, OWNER_WORDS, REFERENCE_LABEL, REFERENCE_WORD, YOUR_LABEL } from '../words/reference-words.ts';

// A colon, slash or dash, "is", or only a blank: "Our ref PCC/FOI/0092/16". The value may stand on the next line.
const LABEL = pattern(
  String.raw`(?<![a-zA-Z\u00c0-\u00ff\d/-])${REFERENCE_LABEL}(?<mark> ?[:;/-](?: \/(?= [A-Z\d]))?| is| of)? ?`,
  'iy',
);
const YOURS = pattern(`${YOUR_LABEL} ?$`, 'i');
const OWN = /^(?:our|my|ein|tfl|the council's)\b/i;

function weigh(reading: Reading, label: string, mark: string, start: number): number {
  const before = reading.prose.slice(Math.max(0, start - 40), start);
  if (OTHER_MATTER.test(before) || /\b(?:your|eich) ?$/i.test(before)) return 0;
  const lineStart =
    start === 0 ||
    /(?:^|[\n\t])[-*| ]{0,3}$/.test(reading.text.slice(Math.max(0, start - 4), start)) ||
    / ?\/ ?$/.test(before);
  let weight = 50;
  if (OWN.test(label)) weight += 25;
  if (lineStart) weight += 15;
  if (/[:;]/.test(mark)) weight += 10;
  if (start < reading.bodyStart) weight += 10;
  if (reading.own.slice(start, start + label.length).trim() === '') weight -= 35;
  return weight;
}

/** Where a label may begin whose telling word stands here: there, or at one of the owners' words before it; the first first. */
function beginningsOf(text: string, place: number): number[] {
  const starts = [place];
  for (let start = place; text[start - 1] === ' '; ) {
    const before = text.lastIndexOf(' ', start - 2) + 1;
    const word = /[a-z]{1,12}$/i.exec(text.slice(Math.max(before, start - 13), start - 1))?.[0] ?? '';
    if (!OWNER_WORDS.has(word.toLowerCase())) break;
    start -= word.length + 1;
    starts.unshift(start);
  }
  return starts;
}

function labelsIn({ text, hits }: Reading): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let done = 0;
  for (let hit = hits.first(REFERENCE_WORD); hit >= 0; hit = hits.next(hit)) {
    if (hits.start(hit) < done) continue;
    for (const start of beginningsOf(text, hits.start(hit))) {
      LABEL.lastIndex = start;
      const match = start < done ? null : LABEL.exec(text);
      if (match === null) continue;
      found.push(match);
      done = LABEL.lastIndex;
      break;
    }
  }
  return found;
}

/** The reference after its label: "Our Ref: FOI2018/04155", "Cyfeirnod: TrC-FOI-2021-188", "reference number 2022-0028814". */
export const labelledReference: Rule<'reference'> = {
  name: 'labelled-reference',
  kind: 'reference',

  find(reading) {
    const found: Candidate<'reference'>[] = [];
    for (const match of labelsIn(reading)) {
      const start = match.index;
      const valueStart = start + match[0].length;
      const reference = readReference(reading, valueStart);
      if (reference === null) continue;
      const weight = weigh(reading, match[0], match.groups?.mark ?? '', start);
      if (weight <= 0 || YOURS.test(reading.prose.slice(Math.max(0, start - 20), start + match[0].length))) continue;
      const quote = quoteOf(reading, start, valueStart + reference.length);
      found.push({ kind: 'reference', value: reference.value, quote, certainty: 'stated', weight });
    }
    return found;
  },
};
