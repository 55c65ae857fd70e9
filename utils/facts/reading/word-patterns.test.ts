import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordPatterns } from './word-patterns.ts';

const PATTERNS = [/\bfoi\b/i, /\bsections? (?=\d)/i, /\bno (?:no )?\d{1,2}\b/, /(?<![a-zA-Z\d])our (?:our )?ref/];
const WORDS = ['FOI', 'section', 'sections', 'no', '12', 'our', 'ref', 'x_foi', '\n', '.'];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));

test('gives of any text the matches that each pattern has by itself', () => {
  fc.assert(
    fc.property(text, (words) => {
      const found = PATTERNS.map((): string[] => []);
      new WordPatterns(...PATTERNS).each(words, (index, start, match) => {
        found[index]?.push(`${start} ${match}`);
        return false;
      });
      for (const [index, { source, flags }] of PATTERNS.entries()) {
        const alone = [...words.matchAll(new RegExp(source, `${flags}g`))].map((match) => `${match.index} ${match[0]}`);
        expect(found[index]).toEqual(alone);
      }
    }),
  );
});

test('gives no more of a pattern once it is done with, and the place of each first match', () => {
  const seen: number[] = [];
  new WordPatterns(/\bfoi\b/i).each('FOI and FOI', (_, start) => seen.push(start) > 0);
  expect(seen).toEqual([0]);
  expect(new WordPatterns(/\band\b/, /\bor\b/).firsts('this and that and')).toEqual([5, -1]);
});
