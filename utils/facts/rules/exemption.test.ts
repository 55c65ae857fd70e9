import { describe, expect, test } from 'vitest';
import { letterOf, readingOfText } from '../../testing/letter-of.ts';
import { readFacts } from '../read-facts.ts';
import { exemption } from './exemption.ts';

const relied = (text: string) =>
  exemption
    .find(readingOfText(text), null)
    .filter(({ weight }) => weight >= 1)
    .map(({ value }) => value);

describe('finds what the letter relies on', () => {
  test.each([
    ['paragraphs side by side', 'Section 27 (1) (a) (c) (d) applies.', ['s27(1)(a)', 's27(1)(c)', 's27(1)(d)']],
    ['subsections side by side', 'We rely on section 24(1) and (2).', ['s24(1)', 's24(2)']],
    ['a section', 'The names are exempt under section 40(2).', ['s40(2)']],
    ['blanks between', 'It is refused under Section 14 (1) of the Act.', ['s14(1)']],
    ['a list', 'Sections 31(1)(a) and 38(1)(b) apply.', ['s31(1)(a)', 's38(1)(b)']],
    ['a list of letters', 'We rely on sections 24(1) and 31(1)(a) and (b).', ['s24(1)', 's31(1)(a)', 's31(1)(b)']],
    ['a list of Roman numbers', 'Section 36(2)(b)(i) and (ii) is engaged.', ['s36(2)(b)(i)', 's36(2)(b)(ii)']],
    ['an exception', 'This is withheld under regulation 12(4)(e).', ['r12(4)(e)']],
    ['an exception without the word', 'It is excepted by 12(5)(b) of the EIR.', ['r12(5)(b)']],
    ['a heading', 'Section 43(2)\n\nA competitor would learn the price.', ['s43(2)']],
    ['conditions beside it left out', 'Section 40(2) with 40(3A)(a) is engaged.', ['s40(2)']],
    ['a Welsh section', "Mae'r wybodaeth wedi'i heithrio o dan adran 22.", ['s22']],
    ['initials', 's.30(b)(i) and s.29(1)(a) of FOISA apply.', ['s30(b)(i)', 's29(1)(a)']],
    [
      'a list with names, each in its line',
      'It falls under an exemption under sections;\n\n• 29(1)(b) (Ministerial communications),\n• 33(1)(b) (harm (or likely harm) to trade) and\n• 38(1)(b) (personal information)\n\nof the Act.',
      ['s29(1)(b)', 's33(1)(b)', 's38(1)(b)'],
    ],
    [
      'with names, between bare numbers',
      'Sections 24 (National Security), and 31 (Law Enforcement) are engaged.',
      ['s24', 's31'],
    ],
    ['an exception glued to its letter', 'It is withheld under r12(5)(e).', ['r12(5)(e)']],
    ['a section glued to it', 'The duty does not apply by virtue of S40(5B).', ['s40(5B)']],
    [
      'by which the duty does not apply',
      'The duty does not apply by virtue of the following exemptions: Section 24(2) National Security.',
      ['s24(2)'],
    ],
    ['kept on review', 'I uphold regulation 12(5)(g).', ['r12(5)(g)']],
  ])('%s', (_how, letter, grounds) => {
    expect(relied(letter)).toEqual(grounds);
  });
});

describe('leaves out what', () => {
  test.each([
    ['does not apply for another reason', 'Section 40(2) does not apply by virtue of your consent.'],
    ['is a number of something else', 'R13. It is held in room R12 (by staff) 12 (48%) of whom objected.'],
    ['was withdrawn', 'Section 22 is withdrawn.'],
    ['does not apply', 'Regulation 12(4)(d) can’t apply to a finished survey.'],
    ['was only considered', 'We considered section 42 but have not needed to rely upon it.'],
    ['adds nothing, says the next sentence', 'I take a different view about section 38(1)(b). It adds nothing here.'],
    ['is another law’s', 'Section 18(1) of the Commissioners for Revenue and Customs Act 2005 forbids it.'],
    [
      'is another law’s still',
      'Section 61 Sexual Offences Act 2003, and sections 23 and 24 Offences Against the Person Act 1861 were charged.',
    ],
    ['the requester wrote', 'You say: "in my view section 43(2) is exempt from nothing and applies to nobody at all".'],
  ])('%s', (_what, letter) => {
    expect(relied(letter)).toEqual([]);
  });
});

test('in a whole letter keeps the particular ground and drops the general', () => {
  const letter = letterOf(
    'Dear Mr Grey\n\nThank you for your request of 3 March 2026 under the Freedom of Information Act 2000. The names are withheld under section 40(2). Section 40 is absolute. Section 16 asks us to help you.',
  );
  const grounds = readFacts(letter).flatMap((fact) => (fact.kind === 'exemption' ? [fact.value] : []));
  expect(grounds).toEqual(['s40(2)']);
});
