import { quoteOf } from '../quote.ts';
import { readReference } from '../reading/read-reference.ts';
import { WordPatterns } from '../reading/word-patterns.ts';
import type { Reading } from '../reading.ts';
import type { Candidate, Rule } from '../rule.ts';
import { pattern } from '../words/pattern.ts';
import { OTHER_MATTER, REFERENCE_LABEL, YOUR_LABEL } from '../words/reference-words.ts';

// A colon, slash or dash, "is", or only a blank: "Our ref PCC/FOI/0092/16". The value may stand on the next line.
const LABEL = pattern(
  String.raw`(?<![a-zA-Z\u00c0-\u024f\d/-])${REFERENCE_LABEL}(?<mark> ?[:;/\u2013-]| is| of)? ?`,
  'iy',
);
const YOURS = pattern(`${YOUR_LABEL} ?$`, 'i');
const OWN = /^(?:our|my|ein|tfl|the council's)\b/i;

function weigh(reading: Reading, label: string, mark: string, start: number): number {
  const before = reading.prose.slice(Math.max(0, start - 40), start);
  if (OTHER_MATTER.test(before) || /\b(?:your|eich) ?$/i.test(before)) return 0;
  const lineStart = start === 0 || /[\n\t]/.test(reading.text[start - 1] ?? '') || / ?\/ ?$/.test(before);
  let weight = 50;
  if (OWN.test(label)) weight += 25;
  if (lineStart) weight += 15;
  if (/[:;]/.test(mark)) weight += 10;
  if (start < reading.bodyStart) weight += 10;
  if (reading.own.slice(start, start + label.length).trim() === '') weight -= 35;
  return weight;
}

const LABELS = new WordPatterns(LABEL);

function labelsIn({ text, words }: Reading): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  LABELS.each(
    text,
    (_, start) => {
      LABEL.lastIndex = start;
      const match = LABEL.exec(text);
      if (match !== null) found.push(match);
      return false;
    },
    words,
  );
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
      const reference = readReference(reading.text.slice(valueStart, valueStart + 130));
      if (reference === null) continue;
      const weight = weigh(reading, match[0], match.groups?.mark ?? '', start);
      if (weight <= 0 || YOURS.test(reading.prose.slice(Math.max(0, start - 20), start + match[0].length))) continue;
      const quote = quoteOf(reading, start, valueStart + reference.length);
      found.push({ kind: 'reference', value: reference.value, quote, certainty: 'stated', weight });
    }
    return found;
  },
};
