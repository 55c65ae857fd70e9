import { describe, expect, test } from 'vitest';
import { LinePattern } from './line-pattern.ts';

const HEADING = /^(?:\d{1,2}[.)] ?)?(?:our )?(?:response|answer)s?:?$/i;
const OPEN = /^.{0,20}: response$/i;

describe('says of a line what its pattern says', () => {
  test.each([
    ['a heading', 'Our response:'],
    ['a heading with a number', '2. ANSWERS'],
    ['a line that begins so and goes on', 'Our response is below'],
    ['another line', 'Dear Ms Example'],
    ['nothing', ''],
    ['a line whose pattern may begin with anything', 'Question 4: response'],
  ])('%s', (_what, line) => {
    expect(new LinePattern(HEADING).test(line)).toBe(HEADING.test(line));
    expect(new LinePattern(OPEN).test(line)).toBe(OPEN.test(line));
  });
});
