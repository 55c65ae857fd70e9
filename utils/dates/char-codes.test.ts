import { expect, test } from 'vitest';
import { isFigure, isLetter, isLetterOrFigure, isStop } from './char-codes.ts';

// Every plain character and the first accented ones, against the patterns that say the same.
test.each([
  ['figures', isFigure, /\d/],
  ['letters', isLetter, /[a-z]/i],
  ['letters and figures', isLetterOrFigure, /[a-z\d]/i],
  ['stops', isStop, /[.?!]/],
])('tells %s from all else', (_what, is, pattern) => {
  for (let code = 0; code < 0x250; code++)
    expect(is(code), String.fromCharCode(code)).toBe(pattern.test(String.fromCharCode(code)));
});
