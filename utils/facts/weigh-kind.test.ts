import { describe, expect, test } from 'vitest';
import { readingOfText } from '../testing/letter-of.ts';
import { weighKind } from './weigh-kind.ts';

const HEAD = 'University of Marrowby\n\n11 November 2026\n\nDear Tom\n\n';
const END = '\n\nYours sincerely\n\nAnn Grey';
const kindOf = (body: string) => weighKind(readingOfText(HEAD + body + END)).kind;

describe('tells kinds apart that share their words', () => {
  test.each([
    [
      'a refusal that is late: it apologises and decides',
      'I apologise for the delay in responding. Your request of 1 July 2026 for all e-mails about the car park is refused under section 12 of the Freedom of Information Act 2000.',
      'response',
    ],
    [
      'an extension: it apologises and decides nothing',
      'Freedom of Information Act 2000\n\nI am sorry for the delay in responding to your request of 1 October 2026. We need more time to consider the public interest and hope to reply by 9 December 2026.',
      'extension',
    ],
    [
      'an answer in a few words, with what a review will bring',
      'Freedom of Information Act 2000\n\nThank you for your request of 14 October 2026. The information you requested is attached.\n\nIf you ask for an internal review, you will receive our reply within 20 working days.',
      'response',
    ],
    [
      'an answer in a few words, with what may follow a review',
      'Freedom of Information Act 2000\n\nThank you for your request of 14 October 2026. The information you requested is attached.\n\nIf you are unhappy with the outcome of the internal review you can complain to the Information Commissioner.',
      'response',
    ],
    [
      'a review that is only promised',
      'Freedom of Information Act 2000\n\nThank you for your email of 9 November 2026 in which you ask for an internal review of our response to your request FOI 2026/311. A senior officer will carry out the review and you will receive our reply within 20 working days.',
      'acknowledgement',
    ],
    [
      'an answer that never says “your request”',
      'FOI response: Under the Freedom of Information Act 2000 we supply the data below. Please ask for an internal review within 40 working days.',
      'response',
    ],
    [
      'an answer in Welsh',
      "Deddf Rhyddid Gwybodaeth 2000\n\nCyfeiriaf at eich cais am wybodaeth dyddiedig 14 Hydref 2026. Mae'r wybodaeth wedi'i heithrio o dan adran 40(2).",
      'response',
    ],
  ])('%s', (_which, body, kind) => {
    expect(kindOf(body)).toBe(kind);
  });
});

test('a page of guidance that names answers is none', () => {
  const page =
    'FOI response times\n\nUnder the Freedom of Information Act 2000 we supply recorded data to anybody who asks. Please ask for an internal review within 40 working days.';
  expect(weighKind(readingOfText(page)).kind).toBeNull();
});

const PLAIN = 'Freedom of Information Act 2000\n\nThank you for your requests of 14 October 2026.';

test('a plain letter on a request that says nothing more of itself is an answer, if it tells something', () => {
  const tells =
    ' A vehicle is taxed at the rate of its class, and the class goes by its weight and its engine. In the year to April most of them were cars, some were vans and a few were tractors; the rest were of no class at all. Older ones are free of tax after forty years, which is why the number falls from year to year though more of them are on the road than ever before.';
  expect(kindOf(PLAIN + tells)).toBe('response');
});

describe('a short note on a request is no answer', () => {
  test.each([
    ['it went to a team', ' It has been given to the parks team.'],
    ['it is not ready', " It isn't ready. I hope to have it for you next week."],
    ['something is asked', " We don't have a postal address for you. Which one is it?"],
  ])('%s', (_what, text) => {
    expect(kindOf(PLAIN + text)).not.toBe('response');
  });
});

test('what one may do about an answer makes none, without a letter round it', () => {
  const page =
    'FOI\n\nYou asked for something. If you are unhappy with the answer you can ask for an internal review, counted from the date of the letter.';
  expect(weighKind(readingOfText(page)).kind).toBeNull();
});

const ASKED = 'Thank you for your request of 5 October 2026 under the Freedom of Information Act 2000. ';
const RIGHTS =
  '\n\nIf you are dissatisfied you may ask for an internal review within 20 working days of the date of this letter.';

describe('an answer stays an answer, whatever', () => {
  test.each([
    ['deadline it missed', 'I apologise for missing the statutory deadline for your request. There were 46 fines.'],
    ['deadline was', 'The deadline for our response was 2 November and I am sorry that we missed it. There were 46.'],
    [
      'it would like to hear of it',
      'I can confirm that 46 fines were issued. I would appreciate it if you could let us know whether this is what you were looking for.',
    ],
    ['more could be asked', '46 fines. If you would like more, it would be helpful if you could tell us which years.'],
    [
      'senior person has read it',
      'The Council holds the information. Some of it is exempt under section 40(2). This response has been reviewed by a senior manager before it was sent. The original request was handled in accordance with the Act.',
    ],
    [
      'extension went before it',
      'On 25 October we wrote to say that we have extended the time limit for this request. We have now finished, and 46 fines were issued.',
    ],
    [
      'the Commissioner thinks of another case',
      'The Council relies on section 14(1). It has had regard to the Commissioner’s initial findings in decision notice FS50123456.',
    ],
    [
      'lands it is about',
      'You asked how many are based at Creech Air Force Base. The Ministry of Defence holds the information: there are 46.',
    ],
    [
      'the reader may disagree with in it',
      'If you disagree with your council tax band you may write to the Valuation Office. The Council holds the other information you asked for but withholds it under section 40(2) and section 43(2).',
    ],
    ['date it tells of', 'You asked when the works will end. The target date for completion is 3 December 2026.'],
    ['schools were asked', 'To answer this we received a response from each of our schools. There were 46 exclusions.'],
    [
      'is left out of it',
      'Emails are enclosed. We have replaced details by [date] and [reference number] or [name of child]. Section 40(2) applies.',
    ],
    [
      'compliance would cost',
      'The cost of compliance with all of your 3 questions would exceed the limit in section 12.',
    ],
    ['is hidden in it', 'We asked [public authority redacted] for its views. It is exempt under section 27(1)(a).'],
  ])('%s', (_what, body) => {
    expect(kindOf(ASKED + body + RIGHTS)).toBe('response');
  });
});

test('an answer without a person or a reason, but with its limit', () => {
  const text =
    'FOI request 1234\n\nThe cost of compliance with your request would exceed the limit in section 12 of the Freedom of Information Act.';
  expect(weighKind(readingOfText(text + RIGHTS)).kind).toBe('response');
});

describe('tells what each kind says of itself', () => {
  test.each([
    [
      'an extension that may be extended',
      'We need more time to weigh the public interest under section 36, and are extending the time for our response to 31 December 2026. It may be necessary to extend it further.',
      'extension',
    ],
    [
      'an extension that must be',
      'I can confirm that the University holds the information, but I must extend the time limit for our response.',
      'extension',
    ],
    [
      'an acknowledgement with what may come',
      'We will provide a full response within 20 working days, therefore by 2 November 2026. In exceptional circumstances it may be necessary to extend this date, and we will notify you of the revised date.',
      'acknowledgement',
    ],
    [
      'an acknowledgement with what a fee would mean',
      'We acknowledge receipt of your request and will be in touch. In some circumstances a fee may be payable. A fees notice will be issued to you then.',
      'acknowledgement',
    ],
    [
      'an acknowledgement by which day',
      'The scheduled date for our response to your request for information is on or before 2 November 2026.',
      'acknowledgement',
    ],
    [
      'an acknowledgement that confirms',
      'I can confirm that your request for information has been received and a response will be sent to you within 20 working days [2 November 2026].',
      'acknowledgement',
    ],
    ['an acknowledgement that is attached', 'Please find attached acknowledgement letter.', 'acknowledgement'],
    [
      'a question without which nothing goes on',
      'In order to process your request I would appreciate if you could let me know what period it should cover.',
      'clarification',
    ],
    [
      'a question that would help',
      'It would be helpful if you could confirm which financial years you would like the information for.',
      'clarification',
    ],
    [
      'an extension that was made',
      'Section 10(3) allows us to extend. We have extended it to 1 December 2026.',
      'extension',
    ],
    [
      'a question about who asks',
      'In order to process your request please confirm your full name as it is not deemed valid until you do so.',
      'clarification',
    ],
    [
      'a question, unanswered until it is',
      'Unfortunately I will not be able to answer it without further clarification, as section 1(3) allows.',
      'clarification',
    ],
    [
      'a review that found all in order',
      'In response to your internal review request, we can confirm that the handling of your original request has now been appropriately reviewed by someone unconnected with the handling of it. We are satisfied that the original response was handled properly.',
      'review-outcome',
    ],
  ])('%s', (_what, body, kind) => {
    expect(kindOf(ASKED + body)).toBe(kind);
  });
});

describe('is none of an authority’s letters', () => {
  test.each([
    [
      'a firm’s',
      'Dear Mr Grey\n\nThank you for your recent request for product pricing information. Please find attached the requested information.\n\nI hope this is helpful.\n\nKind regards\nNorthern Boilers Ltd',
    ],
    [
      'a mail about a meeting',
      'Hello\n\nPlease find attached the relevant documents for Thursday’s meeting of the licensing panel.\n\nHexford Borough Council\n\nThis email may be disclosable under the Freedom of Information Act 2000.',
    ],
    [
      'a tax office’s',
      'Dear Mr Grey\n\nThank you for your communication. We are processing your application. We aim to reply within 20 working days. It may take up to 20 working days for us to consider it.\n\nHM Revenue and Customs',
    ],
    [
      'a guide with questions',
      'Asking for information\n\nI want to make a request. You can ask for information under the Freedom of Information Act.\n\nCan I ask for anything?\nYes. Some information is exempt.\nIs there a charge?\nNo\nHow long will it take?\nWe have 20 working days to answer.',
    ],
    [
      'a blog that shows the letter',
      'Wuthering moors\n\nYesterday I received an email from Natural England, posted below.\n\nDear Mr Grey\n\nI am writing to advise you that the time limit for responding to your request for information, which we received on 2 April 2012, must be extended.',
    ],
    [
      'a newspaper that tells of its request',
      'Our battle for the documents\n\nOur Freedom of Information request is sent to the Executive. It e-mails us to confirm it holds the information. It says that it is being withheld under sections 35 and 42 and cannot be disclosed.',
    ],
    [
      'an Australian one',
      'Thank you for your FOI inquiry. We seek your agreement to a 30 day extension of the deadline under section 15AA of the FOI Act. You will then receive a response to your request by 21 Feb 2018.',
    ],
    [
      'a pattern to be filled in',
      'Dear [title of applicant]\n\nThank you for your request of [date of request] for [subject]. The information is exempt under section [number] of the Freedom of Information Act.',
    ],
  ])('%s', (_what, text) => {
    expect(weighKind(readingOfText(text)).kind).toBeNull();
  });
});
