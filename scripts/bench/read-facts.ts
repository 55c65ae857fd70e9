import { readdirSync, readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import { readFacts } from '../../utils/facts/read-facts.ts';
import { letterOf } from '../../utils/testing/letter-of.ts';
import type { Figure } from '../bench.ts';

const FOLDER = new URL('../../utils/testing/letters/', import.meta.url);
const letters = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => letterOf(readFileSync(new URL(name, FOLDER), 'utf8')));

/** All facts of all letters against a date library finding only the dates in the same texts. */
export const figures: readonly Figure[] = [
  {
    name: 'read-facts',
    ours: () => letters.map((letter) => readFacts(letter).length),
    reference: () => letters.map((letter) => chrono.en.GB.parse(letter.text).length),
  },
];
