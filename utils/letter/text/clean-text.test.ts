import { describe, expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';

const LETTER = 'Dear Mr Grey, thank you for your request of 3 March. We hold the information and it is attached.';

describe('leaves out what is not the letter', () => {
  test.each([
    ['an original message below', `${LETTER}\n\n-----Original Message-----\nFrom: Mr Grey\nPlease send me it.`],
    [
      'a mail head below',
      `${LETTER}\n\nFrom: Mr Grey\nSent: 3 March 2020\nTo: FOI\nSubject: pay\n\nPlease send me it.`,
    ],
    ['lines marked as quoted', `${LETTER}\n> Please send me it.\n> Thanks`],
    [
      'what somebody wrote',
      `${LETTER}\n\nOn 3 March 2020 at 10:00, Mr Grey <a@example.org> wrote:\nPlease send me it.`,
    ],
    [
      'a legal notice',
      `${LETTER}\n\nThis email and any attachments are confidential and intended for the addressee only.\nPlease delete it.`,
    ],
    [
      'a platform’s banner',
      `This is an HTML version of an attachment to the Freedom of Information request 'Pay'.\n\n${LETTER}`,
    ],
    [
      'a platform’s banner in Welsh',
      `Mae hwn yn fersiwn HTML o atodiad i'r cais Rhyddid Gwybodaeth 'Tâl'.\n\n${LETTER}`,
    ],
    ['a cookie banner', `This site uses cookies to make it work.\nAccept all cookies\n${LETTER}`],
    ['a way out for those in danger', `Leave this site\n${LETTER}`],
    ['a page number', `${LETTER}\n\nPage 2 of 2\n`],
  ])('%s', (_what, raw) => {
    expect(cleanText(raw)).toBe(LETTER);
  });
});

describe('keeps', () => {
  test('a mail’s own head', () => {
    const mail = `From: FOI\nSent: 3 March 2020\nTo: Mr Grey\nSubject: FOI 12\n\n${LETTER}`;
    expect(cleanText(mail)).toBe(mail);
  });
  test('a forwarded answer, without its marks', () => {
    expect(cleanText(`> ${LETTER}\n> It is free.`)).toBe(`${LETTER}\nIt is free.`);
  });
  test('a paragraph on confidence in the middle of a letter', () => {
    const letter = `${LETTER}\nThis information is confidential and intended for staff.\nWe will say more.\nYours\nFOI Officer`;
    expect(cleanText(letter)).toBe(letter);
  });
});

describe('normalises', () => {
  test.each([
    ['blanks that do not break', 'Our\u00a0ref', 'Our ref'],
    ['soft hyphens', 'infor\u00admation', 'information'],
    ['ligatures', 'o\ufb03cer', 'officer'],
    ['apostrophes', 'Council\u2019s', "Council's"],
    ['line ends', 'one\r\ntwo', 'one\ntwo'],
    ['columns', 'Date:     3 March', 'Date:\t3 March'],
    ['two blanks', 'your  request', 'your request'],
    ['many empty lines', 'One.\n\n\n\nTwo.', 'One.\n\nTwo.'],
    ['an empty line in mid-sentence', 'within 40\n\nworking days', 'within 40\nworking days'],
    [
      'a page’s end in mid-sentence',
      'within two\nKeeping People Safe\nPage 2 of 2\nmonths of it',
      'within two\nmonths of it',
    ],
  ])('%s', (_what, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });
});

test('changes nothing when done twice', () => {
  const once = cleanText(`From: FOI\n\n${LETTER}\n\n\n-----Original Message-----\nFrom: A`);
  expect(cleanText(once)).toBe(once);
});

test('a page’s running lines in the middle of a sentence go', () => {
  const pages =
    'LDC/FOI/2018/233\n\nIf you are not satisfied you may ask for a review within 40 working\n\n2\n\nLDC/FOI/2018/233\n\ndays of this letter.';
  expect(cleanText(pages)).toBe(
    'LDC/FOI/2018/233\n\nIf you are not satisfied you may ask for a review within 40 working\ndays of this letter.',
  );
});

describe('leaves what only looks like a running line', () => {
  test.each([
    [
      'the number of a time',
      'If you are not satisfied you may ask for an internal review within\n\n28\n\ncalendar days of this letter.',
      '28',
    ],
    [
      'the same on lines of its own',
      'If you are not satisfied you may ask for an internal review within\n20\nworking days of this letter.',
      '20',
    ],
    [
      'a day',
      'If you are not satisfied you may ask for an internal review no later than\n\n6\n\njune 2025 in writing.',
      '6',
    ],
    ['figures of a table', 'number of dogs\n\n14\n\nnumber of cats\n\n9\n\nnumber of birds\n\n3', '14'],
    [
      'answers that are alike',
      'dogs lost in the year of the request and found\n\nnot held\n\ncats lost\n\nnot held\n\nbirds lost',
      'not held',
    ],
    ['a number before a new sentence', 'Total\n\n12\n\nWe hold no more.', '12'],
  ])('%s', (_what, text, kept) => {
    expect(cleanText(text)).toContain(kept);
    expect(cleanText(text).match(/\d+|not held/g)).toEqual(text.match(/\d+|not held/g));
  });
});
