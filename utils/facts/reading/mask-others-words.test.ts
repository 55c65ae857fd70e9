import { describe, expect, test } from 'vitest';
import { readingOfText } from '../../testing/letter-of.ts';

const ASKED = 'How many were there in each of the last three years, and what did they cost?';
const ownOf = (text: string) => readingOfText(text).own.replace(/ {2,}/g, ' … ');

describe('leaves out what the letter only repeats', () => {
  test.each([
    ['between double marks', `You asked: "${ASKED}" We hold it.`],
    ['between single marks in lines of its own', `You requested the following\n'${ASKED}'\nWe hold it.`],
    ['between single marks after a colon', `You asked: '${ASKED}'\nWe hold it.`],
    [
      'over paragraphs, with an apostrophe within',
      `You asked:\n\n'1. ${ASKED}\n\n2. What is the Council's plan?'\n\nWe hold it.`,
    ],
  ])('%s', (_how, text) => {
    expect(ownOf(text)).not.toContain('many');
    expect(ownOf(text)).toContain('We hold it.');
  });
});

describe('keeps the letter’s own words', () => {
  test.each([
    ['a term', `Under the Freedom of Information Act 2000 ("the Act") we hold it; 'the Act' gives a right to it.`],
    ['after apostrophes', `It's the Council's view that we hold it. Members' papers are the Council's.`],
    ['behind a mark that is never closed', `You asked:\n'${ASKED}\nWe hold it and it is the Council's.`],
    ['a short quotation', `You asked: 'How many?'\nWe hold it.`],
    [
      'between two quotations',
      `You asked: '${ASKED.slice(0, -1)}'. We hold it.\nYou also asked: '${ASKED}'\nIt is exempt.`,
    ],
    ['behind a quotation on its line', `You asked: '${ASKED}' (part 1). We hold it. It is the Council's.'`],
    [
      'between marks that quote no request',
      `Our response: 'We hold it and it is withheld because it would harm trade.'\n`,
    ],
    [
      'between marks, where they tell of a review',
      `You asked what you may do: 'If you are unhappy that we hold it ask for a review within 20 working days.'\n`,
    ],
  ])('%s', (_what, text) => {
    expect(ownOf(text)).toContain('hold it');
  });
});
