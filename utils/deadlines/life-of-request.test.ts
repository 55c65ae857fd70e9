import { describe, expect, test } from 'vitest';
import type { Regime } from '../facts/fact.ts';
import type { Deadline } from './deadline.ts';
import { lifeOfRequest, type RequestHistory } from './life-of-request.ts';
import type { NextAction } from './next-action.ts';
import type { Step } from './request-step.ts';
import { day, type LetterInBrief, letterFacts } from './testing/build-facts.ts';

const short = ({ kind, due, safe }: Deadline) => (safe === due ? `${kind} ${due}` : `${kind} ${safe}..${due}`);

function told(action: NextAction): string {
  switch (action.do) {
    case 'wait':
      return `wait ${action.until}`;
    case 'remind-authority':
      return `remind-authority late since ${action.lateSince}`;
    case 'ask-review':
      return `ask-review ${action.late ? 'late ' : ''}${action.deadline?.due}`;
    case 'complain':
      return `complain ${action.to} ${action.because} ${action.late ? 'late ' : ''}${action.deadline?.due ?? 'soon'}`;
    case 'appeal':
      return action.to === 'tribunal'
        ? `appeal tribunal ${action.late ? 'late ' : ''}${action.deadline.due}`
        : `appeal ${action.to}`;
    case 'answer-authority':
      return `answer ${action.about} since ${action.since}`;
    default:
      return action.do;
  }
}

const step = (text: string): Step => {
  const [kind, on, named] = text.split(' ');
  return {
    kind,
    on: day(on ?? ''),
    named: named === undefined ? null : day(named),
    letter: null,
  } as unknown as Step;
};

function life(
  history: { regime?: Regime; authority?: string; steps?: string[]; letters?: LetterInBrief[] },
  today: string,
) {
  const whole: RequestHistory = {
    regime: history.regime ?? null,
    authority: history.authority ?? null,
    steps: (history.steps ?? []).map(step),
    letters: (history.letters ?? []).map(letterFacts),
  };
  const { stage, running, passed, next, answer, regime } = lifeOfRequest(whole, day(today));
  return { regime, stage, running: running.map(short), passed: passed.map(short), next: next.map(told), answer };
}

type Expected = Partial<Omit<ReturnType<typeof life>, 'answer'>>;
type Row = readonly [why: string, today: string, steps: string[], expected: Expected];

function under(regime: Regime, rows: readonly Row[], authority?: string): void {
  test.each(rows)('%s', (_why, today, steps, expected) => {
    expect(life({ regime, steps, ...(authority && { authority }) }, today)).toMatchObject(expected);
  });
}

describe('the sample letter', () => {
  const letters: LetterInBrief[] = [
    { regime: 'foia', received: '2018-07-27', dated: '2018-08-24', window: { amount: 2, unit: 'months' } },
  ];

  test('was answered in time, on working day 19 of 20', () => {
    expect(life({ letters }, '2018-09-01').answer).toEqual({
      from: '2018-07-27',
      event: 'receipt-of-request',
      answeredOn: '2018-08-24',
      workingDay: 19,
      due: '2018-08-28',
      verdict: 'in-time',
    });
  });

  test('leaves two months to ask for a review', () => {
    expect(life({ letters }, '2018-10-24')).toMatchObject({
      regime: 'foia',
      stage: 'answered',
      running: ['review-request 2018-10-24'],
      passed: [],
      next: ['ask-review 2018-10-24'],
    });
  });

  test('and after them the authority’s discretion, or a new request', () => {
    expect(life({ letters }, '2018-10-25')).toMatchObject({
      running: [],
      passed: ['review-request 2018-10-24'],
      next: ['ask-review late 2018-10-24', 'ask-anew'],
    });
  });
});

describe('waiting for the reply under FOIA', () => {
  under('foia', [
    ['nothing has happened', '2025-09-01', [], { stage: 'not-begun', running: [], next: [] }],
    ['a step of tomorrow has not happened', '2025-09-01', ['request-made 2025-09-02'], { stage: 'not-begun' }],
    [
      'the 20th working day',
      '2025-09-10',
      ['request-made 2025-09-02'],
      { stage: 'awaiting-reply', running: ['response-due 2025-09-30'], next: ['wait 2025-09-30'] },
    ],
    [
      'receipt beats the day of asking',
      '2025-09-10',
      ['request-received 2025-09-03', 'request-made 2025-09-02'],
      { running: ['response-due 2025-10-01'] },
    ],
    [
      'the last day runs to midnight',
      '2025-09-30',
      ['request-received 2025-09-02'],
      { running: ['response-due 2025-09-30'], passed: [] },
    ],
    [
      'a day of grace before anybody is called late',
      '2025-10-01',
      ['request-received 2025-09-02'],
      { running: ['response-due 2025-09-30'], next: ['wait 2025-09-30'] },
    ],
    [
      'then it is late: chase first',
      '2025-10-02',
      ['request-received 2025-09-02'],
      { running: [], passed: ['response-due 2025-09-30'], next: ['remind-authority late since 2025-09-30'] },
    ],
    [
      'chased: the ICO at once',
      '2025-10-10',
      ['request-received 2025-09-02', 'reminded 2025-10-02'],
      { next: ['complain ico no-reply soon'] },
    ],
    [
      'a reminder before it was late does not count',
      '2025-10-10',
      ['request-received 2025-09-02', 'reminded 2025-09-30'],
      { next: ['remind-authority late since 2025-09-30'] },
    ],
    [
      'an acknowledgement changes nothing',
      '2025-09-10',
      ['request-received 2025-09-02', 'acknowledged 2025-09-03'],
      { running: ['response-due 2025-09-30'] },
    ],
    [
      'a day later than the law’s is waited for',
      '2025-10-03',
      ['request-received 2025-09-02', 'acknowledged 2025-09-03 2025-10-06'],
      { running: ['response-due 2025-10-06'] },
    ],
    [
      'only an acknowledgement that names a day',
      '2025-09-10',
      ['acknowledged 2025-09-03 2025-10-06'],
      { stage: 'awaiting-reply', running: ['response-due 2025-10-06'] },
    ],
    [
      'only an acknowledgement that names none',
      '2025-09-10',
      ['acknowledged 2025-09-03'],
      { stage: 'awaiting-reply', running: [], next: ['wait null'] },
    ],
    [
      'extended',
      '2025-10-10',
      ['request-received 2025-09-02', 'extended 2025-09-29'],
      { running: ['response-due 2025-10-28'] },
    ],
    [
      'extended to a day',
      '2025-10-10',
      ['request-received 2025-09-02', 'acknowledged 2025-09-03 2025-09-30', 'extended 2025-09-29 2025-10-14'],
      { running: ['response-due 2025-10-14'] },
    ],
    [
      'extended without a day: the earlier promise is void',
      '2025-10-10',
      ['request-received 2025-09-02', 'acknowledged 2025-09-03 2025-11-30', 'extended 2025-09-29'],
      { running: ['response-due 2025-10-28'] },
    ],
    [
      'transferred: another authority’s clock',
      '2025-09-10',
      ['request-received 2025-09-02', 'transferred 2025-09-05'],
      { running: [], next: ['wait null'] },
    ],
    [
      'received by the other authority',
      '2025-09-10',
      ['request-received 2025-09-02', 'transferred 2025-09-05', 'request-received 2025-09-08'],
      { running: ['response-due 2025-10-06'] },
    ],
  ]);
});

describe('a question back stops the clock, the answer starts it anew', () => {
  under('foia', [
    [
      'stopped',
      '2025-11-10',
      ['request-received 2025-09-02', 'clarification-asked 2025-09-05'],
      { stage: 'awaiting-reply', running: [], passed: [], next: ['answer clarification since 2025-09-05'] },
    ],
    [
      'stopped on the very day',
      '2025-09-10',
      ['request-received 2025-09-02', 'clarification-asked 2025-09-02'],
      { next: ['answer clarification since 2025-09-02'] },
    ],
    [
      'started anew',
      '2025-09-10',
      ['request-received 2025-09-02', 'clarification-asked 2025-09-05', 'clarification-given 2025-09-08'],
      { running: ['response-due 2025-10-06'] },
    ],
    [
      'asked and given on one day',
      '2025-09-10',
      ['request-received 2025-09-02', 'clarification-asked 2025-09-08', 'clarification-given 2025-09-08'],
      { running: ['response-due 2025-10-06'] },
    ],
    [
      'asked again',
      '2025-09-20',
      [
        'request-received 2025-09-02',
        'clarification-asked 2025-09-05',
        'clarification-given 2025-09-08',
        'clarification-asked 2025-09-12',
      ],
      { next: ['answer clarification since 2025-09-12'] },
    ],
    [
      'asked where nothing tells of the request',
      '2025-09-20',
      ['clarification-asked 2025-09-12'],
      { next: ['answer clarification since 2025-09-12'] },
    ],
    [
      'a promise of before is void',
      '2025-09-10',
      [
        'request-received 2025-09-02',
        'acknowledged 2025-09-03 2025-12-01',
        'clarification-asked 2025-09-05',
        'clarification-given 2025-09-08',
      ],
      { running: ['response-due 2025-10-06'] },
    ],
  ]);
});

describe('a fee leaves the days of waiting out (FOIA section 10(2))', () => {
  // Received on 2 September: 3 to 9 September are working days 1 to 5; 15 more after the payment.
  const asked = ['request-received 2025-09-02', 'fee-asked 2025-09-10'];
  under('foia', [
    ['unpaid: the clock stands', '2025-12-10', asked, { running: [], next: ['answer fee since 2025-09-10'] }],
    [
      'paid: the rest runs from the payment',
      '2025-10-10',
      [...asked, 'fee-paid 2025-10-01'],
      { running: ['response-due 2025-10-22'] },
    ],
    ['paid at once', '2025-09-12', [...asked, 'fee-paid 2025-09-10'], { running: ['response-due 2025-10-01'] }],
    [
      'an older payment pays for nothing new',
      '2025-10-10',
      ['request-received 2025-09-02', 'fee-paid 2025-09-03', 'fee-asked 2025-09-10'],
      { next: ['answer fee since 2025-09-10'] },
    ],
    [
      'asked when the time was over: too late to stop it',
      '2025-10-10',
      ['request-received 2025-09-02', 'fee-asked 2025-10-02', 'fee-paid 2025-10-03'],
      { passed: ['response-due 2025-09-30'] },
    ],
    [
      'asked on the day after the last',
      '2025-10-10',
      ['request-received 2025-09-02', 'fee-asked 2025-10-01', 'fee-paid 2025-10-03'],
      { passed: ['response-due 2025-09-30'] },
    ],
    [
      'asked on the last day: one working day is left',
      '2025-10-04',
      ['request-received 2025-09-02', 'fee-asked 2025-09-30', 'fee-paid 2025-10-03'],
      { running: ['response-due 2025-10-06'] },
    ],
    [
      'asked in an extension',
      '2025-10-06',
      ['request-received 2025-09-02', 'extended 2025-09-29', 'fee-asked 2025-10-01', 'fee-paid 2025-10-03'],
      { running: ['response-due 2025-10-31'] },
    ],
    [
      'asked where nothing tells of the request',
      '2025-10-06',
      ['fee-asked 2025-10-01', 'fee-paid 2025-10-03'],
      { running: [], next: ['wait null'] },
    ],
  ]);

  describe('a school’s longer time', () => {
    under(
      'foia',
      [
        [
          'asked after 20 working days',
          '2025-10-30',
          ['request-received 2025-09-02', 'fee-asked 2025-10-13', 'fee-paid 2025-10-20'],
          { running: ['response-due 2025-10-21..2025-12-04'] },
        ],
      ],
      'Hill High School',
    );
  });

  describe('under the EIR nothing is established', () => {
    under('eir', [
      [
        'no day rather than a wrong one',
        '2025-10-10',
        [...asked, 'fee-paid 2025-10-01'],
        { running: [], next: ['wait null'] },
      ],
    ]);
  });

  describe('under FOISA as under FOIA', () => {
    under('foisa', [
      [
        'the rest runs from the payment',
        '2025-10-10',
        [...asked, 'fee-paid 2025-10-01'],
        { running: ['response-due 2025-10-22'] },
      ],
    ]);
  });
});

describe('no reply', () => {
  const received = ['request-received 2025-09-02'];
  describe('EIR: a complaint, and a review as of right', () => {
    under('eir', [
      [
        'chase, or ask for the review',
        '2025-10-02',
        received,
        {
          passed: ['response-due 2025-09-30'],
          running: ['review-request 2025-11-25'],
          next: ['remind-authority late since 2025-09-30', 'ask-review 2025-11-25'],
        },
      ],
      [
        'chased',
        '2025-10-10',
        [...received, 'reminded 2025-10-02'],
        { next: ['complain ico no-reply soon', 'ask-review 2025-11-25'] },
      ],
      [
        'the 40 working days are a bar',
        '2025-11-26',
        [...received, 'reminded 2025-10-02'],
        { next: ['complain ico no-reply soon', 'ask-anew'] },
      ],
    ]);
  });
  describe('FOISA: a review first', () => {
    under('foisa', [
      [
        '60 working days after receipt in all',
        '2025-10-02',
        received,
        { running: ['review-request 2025-11-25'], next: ['ask-review 2025-11-25'] },
      ],
      [
        'the authority’s own later day moves nothing',
        '2025-10-20',
        [...received, 'acknowledged 2025-09-03 2025-10-15'],
        { passed: ['response-due 2025-10-15'], running: ['review-request 2025-11-25'] },
      ],
      [
        'after them, if the authority will',
        '2025-11-26',
        received,
        { next: ['ask-review late 2025-11-25', 'ask-anew'] },
      ],
      [
        'no word of when the request was made',
        '2025-11-26',
        ['acknowledged 2025-09-03 2025-10-15'],
        { passed: ['response-due 2025-10-15'], running: [], next: [] },
      ],
    ]);
  });
  describe('Scotland’s archive: from the sooner end of its range', () => {
    under(
      'foisa',
      [
        [
          'both ends',
          '2025-10-16',
          received,
          { passed: ['response-due 2025-09-30..2025-10-14'], running: ['review-request 2025-11-25..2025-12-10'] },
        ],
      ],
      'National Records of Scotland',
    );
  });
});

describe('answered', () => {
  under('foia', [
    [
      'by hand: the code’s 40 working days',
      '2025-10-10',
      ['request-received 2025-09-02', 'response-given 2025-09-30'],
      { stage: 'answered', running: ['review-request 2025-11-25'], next: ['ask-review 2025-11-25'] },
    ],
    [
      'the answer after the last question counts',
      '2025-10-10',
      ['response-given 2025-09-01', 'clarification-given 2025-09-08', 'response-given 2025-09-30'],
      { running: ['review-request 2025-11-25'] },
    ],
    [
      'two answers, each with its own time, the soonest first',
      '2025-10-10',
      ['response-given 2025-09-30', 'response-given 2025-09-15'],
      { running: ['review-request 2025-11-10', 'review-request 2025-11-25'] },
    ],
    [
      'a question after the answer: the clock again',
      '2025-10-10',
      ['response-given 2025-09-01', 'clarification-given 2025-09-15'],
      { stage: 'awaiting-reply', running: ['response-due 2025-10-13'] },
    ],
  ]);

  test('a letter that sends to the ICO', () => {
    const letters: LetterInBrief[] = [{ regime: 'foia', dated: '2026-10-12', noReview: true }];
    expect(life({ letters }, '2026-11-01')).toMatchObject({ next: ['complain ico no-review 2026-11-23'] });
    expect(life({ letters }, '2026-11-24')).toMatchObject({
      next: ['complain ico no-review late 2026-11-23', 'ask-anew'],
    });
  });

  test('a letter that names no law stands under the request’s', () => {
    const letters: LetterInBrief[] = [{ dated: '2024-12-24' }];
    expect(life({ regime: 'foisa', letters }, '2025-01-10').running).toEqual(['review-request 2025-02-24']);
  });

  test('under the EIR nobody may take a late one', () => {
    const letters: LetterInBrief[] = [{ regime: 'eir', dated: '2025-09-12' }];
    expect(life({ letters }, '2025-11-08').next).toEqual(['ask-anew']);
  });
});

describe('the review', () => {
  const asked = ['response-given 2025-09-30', 'review-asked 2025-10-01'];
  under('foia', [
    [
      '20 working days, at most 40',
      '2025-10-20',
      asked,
      { stage: 'awaiting-review', running: ['review-due 2025-10-29..2025-11-26'], next: ['wait 2025-11-26'] },
    ],
    ['the twentieth itself', '2025-10-29', asked, { next: ['wait 2025-11-26'] }],
    [
      'after the ordinary time a reminder is fair',
      '2025-10-30',
      asked,
      { next: ['wait 2025-11-26', 'remind-authority late since 2025-10-29'] },
    ],
    ['the fortieth with its day of grace', '2025-11-27', asked, { running: ['review-due 2025-10-29..2025-11-26'] }],
    [
      'after 40 the ICO',
      '2025-11-28',
      asked,
      { running: [], passed: ['review-due 2025-10-29..2025-11-26'], next: ['complain ico no-review-reply soon'] },
    ],
    [
      'a letter about it changes nothing',
      '2025-10-20',
      [...asked, 'acknowledged 2025-10-02'],
      { stage: 'awaiting-review' },
    ],
    [
      'asked and answered on one day',
      '2025-10-20',
      ['review-asked 2025-10-01', 'review-outcome-given 2025-10-01'],
      { stage: 'reviewed' },
    ],
    [
      'the outcome: six weeks',
      '2025-11-01',
      [...asked, 'review-outcome-given 2025-10-29'],
      { stage: 'reviewed', running: ['complaint 2025-12-10'], next: ['complain ico review-outcome 2025-12-10'] },
    ],
    [
      'six weeks are practice: late is not lost',
      '2025-12-11',
      [...asked, 'review-outcome-given 2025-10-29'],
      { next: ['complain ico review-outcome late 2025-12-10', 'ask-anew'] },
    ],
    [
      'a fresh answer after the review begins anew',
      '2025-12-01',
      [...asked, 'review-outcome-given 2025-10-29', 'response-given 2025-11-03'],
      { stage: 'answered', running: ['review-request 2025-12-31..2026-01-05'] },
    ],
  ]);

  describe('EIR: 40 working days, no ordinary time', () => {
    under('eir', [
      [
        'no reminder in between',
        '2025-11-10',
        asked,
        { running: ['review-due 2025-11-26'], next: ['wait 2025-11-26'] },
      ],
    ]);
  });

  describe('FOISA: 20, then six months to the Commissioner', () => {
    under('foisa', [
      ['running', '2025-10-20', asked, { running: ['review-due 2025-10-29'], next: ['wait 2025-10-29'] }],
      ['no reminder on the day of grace', '2025-10-30', asked, { next: ['wait 2025-10-29'] }],
      [
        'unanswered',
        '2025-11-01',
        asked,
        {
          passed: ['review-due 2025-10-29'],
          running: ['complaint 2026-04-29'],
          next: ['complain sic no-review-reply 2026-04-29'],
        },
      ],
      ['too late', '2026-04-30', asked, { running: [], next: ['ask-anew'] }],
      [
        'the outcome',
        '2025-11-01',
        [...asked, 'review-outcome-given 2025-10-29'],
        { running: ['complaint 2026-04-29'], next: ['complain sic review-outcome 2026-04-29'] },
      ],
      [
        'too late after the outcome',
        '2026-04-30',
        [...asked, 'review-outcome-given 2025-10-29'],
        { next: ['ask-anew'] },
      ],
    ]);
  });

  test('a second review that the outcome offers', () => {
    const letters: LetterInBrief[] = [
      { kind: 'review-outcome', regime: 'foia', dated: '2026-10-12', window: { amount: 20 } },
    ];
    expect(life({ letters }, '2026-10-20')).toMatchObject({
      running: ['review-request 2026-11-09', 'complaint 2026-11-23'],
      next: ['complain ico review-outcome 2026-11-23', 'ask-review 2026-11-09'],
    });
  });
});

describe('the decision', () => {
  under('foia', [
    [
      '28 days to the tribunal',
      '2016-06-13',
      ['decision-sent 2016-05-16'],
      { stage: 'decided', running: ['tribunal-appeal 2016-06-13'], next: ['appeal tribunal 2016-06-13'] },
    ],
    ['late needs a reason', '2016-06-14', ['decision-sent 2016-05-16'], { next: ['appeal tribunal late 2016-06-13'] }],
  ]);
  describe('Scotland', () => {
    under('foisa', [
      [
        'the decision’s own words say by when',
        '2016-06-14',
        ['decision-sent 2016-05-16'],
        { running: [], next: ['appeal court-of-session'] },
      ],
    ]);
  });
});

describe('was the answer in time?', () => {
  const verdict = (regime: Regime, steps: string[], authority?: string) => {
    const { answer } = life({ regime, steps, ...(authority && { authority }) }, '2026-11-01');
    return answer && `${answer.verdict} ${answer.workingDay} ${answer.due}`;
  };

  test.each<[why: string, regime: Regime, steps: string[], expected: string | null]>([
    ['on the last day', 'foia', ['request-received 2025-09-02', 'response-given 2025-09-30'], 'in-time 20 2025-09-30'],
    [
      'only the day of asking is known: in time is in time, since the receipt was no earlier',
      'foia',
      ['request-made 2025-09-02', 'response-given 2025-09-30'],
      'in-time 20 2025-09-30',
    ],
    [
      'a working day later nobody can tell, for it may have been received later',
      'foia',
      ['request-made 2025-09-02', 'response-given 2025-10-01'],
      'cannot-tell 21 2025-09-30',
    ],
    [
      'nor many days later',
      'foia',
      ['request-made 2025-09-02', 'response-given 2025-11-28'],
      'cannot-tell 63 2025-09-30',
    ],
    [
      'a working day later: perhaps counted otherwise',
      'foia',
      ['request-received 2025-09-02', 'response-given 2025-10-01'],
      'within-grace 21 2025-09-30',
    ],
    ['late', 'foia', ['request-received 2025-09-02', 'response-given 2025-10-02'], 'late 22 2025-09-30'],
    [
      'FOISA counts its own holidays',
      'foisa',
      ['request-received 2018-07-27', 'response-given 2018-08-27'],
      'in-time 20 2018-08-27',
    ],
    [
      'a later promise excuses nothing',
      'foia',
      ['request-received 2025-09-02', 'acknowledged 2025-09-03 2025-10-30', 'response-given 2025-10-02'],
      'late 22 2025-09-30',
    ],
    [
      'an extension does',
      'foia',
      ['request-received 2025-09-02', 'extended 2025-09-29 2025-10-14', 'response-given 2025-10-14'],
      'in-time 30 2025-10-14',
    ],
    [
      'from the clarification',
      'foia',
      [
        'request-received 2025-09-02',
        'clarification-asked 2025-09-05',
        'clarification-given 2025-09-08',
        'response-given 2025-10-06',
      ],
      'in-time 20 2025-10-06',
    ],
    [
      'without the days of waiting for the fee',
      'foia',
      ['request-received 2025-09-02', 'fee-asked 2025-09-10', 'fee-paid 2025-10-01', 'response-given 2025-10-22'],
      'in-time 20 2025-10-22',
    ],
    [
      'the first answer counts, not the second',
      'foia',
      ['request-received 2025-09-02', 'response-given 2025-09-30', 'response-given 2025-10-20'],
      'in-time 20 2025-09-30',
    ],
    [
      'what came after the answer changes nothing',
      'foia',
      ['request-received 2025-09-02', 'response-given 2025-09-30', 'extended 2025-10-01', 'review-asked 2025-10-02'],
      'in-time 20 2025-09-30',
    ],
    [
      'an answer before the clarification answers something else',
      'foia',
      ['request-received 2025-09-02', 'response-given 2025-09-03', 'clarification-given 2025-09-08'],
      null,
    ],
    [
      'answered while the clock stood',
      'foia',
      ['request-received 2025-09-02', 'fee-asked 2025-09-10', 'response-given 2025-09-30'],
      null,
    ],
    ['nothing tells of the request', 'foia', ['response-given 2025-09-30'], null],
    ['only a promise tells of it', 'foia', ['acknowledged 2025-09-03 2025-10-30', 'response-given 2025-09-30'], null],
    ['no answer', 'foia', ['request-received 2025-09-02'], null],
    ['on the very day', 'foia', ['request-received 2025-09-02', 'response-given 2025-09-02'], 'in-time 0 2025-09-30'],
    [
      'answered on the day of the clarification',
      'foia',
      ['request-received 2025-09-02', 'clarification-given 2025-09-08', 'response-given 2025-09-08'],
      'in-time 0 2025-10-06',
    ],
    ['only an extension tells of it', 'foia', ['extended 2025-09-03 2025-10-30', 'response-given 2025-09-30'], null],
  ])('%s', (_why, regime, steps, expected) => {
    expect(verdict(regime, steps)).toBe(expected);
  });

  test('a school between its 20th and 60th working day: nobody can tell', () => {
    const on = (date: string) =>
      verdict('foia', ['request-received 2025-09-02', `response-given ${date}`], 'Hill High School');
    expect(on('2025-09-30')).toBe('in-time 20 2025-11-25');
    expect(on('2025-10-01')).toBe('cannot-tell 21 2025-11-25');
    expect(on('2025-11-25')).toBe('cannot-tell 60 2025-11-25');
    expect(on('2025-11-26')).toBe('within-grace 61 2025-11-25');
    expect(on('2025-11-27')).toBe('late 62 2025-11-25');
  });
});

describe('what a count starts from, and why it is a range', () => {
  test.each<[why: string, regime: Regime, steps: string[], today: string, event: string, because: string[]]>([
    ['a request', 'foia', ['request-made 2025-09-02'], '2025-09-10', 'request-made', []],
    ['a receipt', 'foia', ['request-received 2025-09-02'], '2025-09-10', 'receipt-of-request', []],
    ['a clarification', 'foia', ['clarification-given 2025-09-02'], '2025-09-10', 'clarification-received', []],
    [
      'a payment',
      'foia',
      ['request-made 2025-09-02', 'fee-asked 2025-09-03', 'fee-paid 2025-09-04'],
      '2025-09-10',
      'fee-paid',
      [],
    ],
    ['a response', 'foia', ['response-given 2025-09-02'], '2025-09-10', 'letter-date', []],
    ['a response under a statute', 'eir', ['response-given 2025-09-02'], '2025-09-10', 'letter-date', []],
    ['silence', 'foisa', ['request-made 2025-09-02'], '2025-10-10', 'reply-time-ended', []],
    ['a review, FOIA', 'foia', ['review-asked 2025-09-02'], '2025-09-10', 'review-asked', ['normally-sooner']],
    ['a review, EIR: no ordinary time', 'eir', ['review-asked 2025-09-02'], '2025-09-10', 'review-asked', []],
    ['no outcome', 'foisa', ['review-asked 2025-09-02'], '2025-10-10', 'review-time-ended', []],
    ['an outcome', 'foia', ['review-outcome-given 2025-09-02'], '2025-09-10', 'review-outcome', []],
    ['a decision', 'foia', ['decision-sent 2025-09-02'], '2025-09-10', 'decision-sent', []],
  ])('%s', (_why, regime, steps, today, event, because) => {
    const whole: RequestHistory = { regime, authority: null, letters: [], steps: steps.map(step) };
    const [deadline] = lifeOfRequest(whole, day(today)).running;
    expect(deadline?.count).toMatchObject({ event });
    expect(deadline?.safeBecause).toEqual(because);
  });
});

describe('an answer to a new question leaves the older answers behind', () => {
  test.each(['clarification-given', 'review-asked', 'review-outcome-given', 'decision-sent'])('after %s', (kind) => {
    const steps = ['response-given 2025-09-01', `${kind} 2025-09-08`, 'response-given 2025-09-30'];
    expect(life({ regime: 'foia', steps }, '2025-10-10').running).toEqual(['review-request 2025-11-25']);
  });
});

describe('an extension under the EIR counts only if the authority said so within its 20 working days', () => {
  const received = 'request-received 2025-09-02';
  const rows: Row[] = [
    ['on the last of them', '2025-10-01', [received, 'extended 2025-09-30'], { running: ['response-due 2025-10-28'] }],
    [
      'a day later: the last day stands',
      '2025-10-02',
      [received, 'extended 2025-10-01'],
      { passed: ['response-due 2025-09-30'] },
    ],
    [
      'whatever day it names',
      '2025-10-02',
      [received, 'extended 2025-10-01 2025-10-14'],
      { passed: ['response-due 2025-09-30'] },
    ],
    [
      'silence after it: the time for a review may run from the ordinary time, if there was no right to more',
      '2025-11-05',
      [received, 'extended 2025-09-29'],
      { passed: ['response-due 2025-10-28'], running: ['review-request 2025-11-25..2025-12-24'] },
    ],
    [
      'silence after one that came too late',
      '2025-11-05',
      [received, 'extended 2025-10-01'],
      { running: ['review-request 2025-11-25'] },
    ],
  ];
  under('eir', rows);

  test('under the Scottish EIR too', () => {
    const steps = ['request-received 2025-09-02', 'extended 2025-10-01 2025-10-14'];
    expect(life({ regime: 'eisr', steps }, '2025-10-02').passed).toEqual(['response-due 2025-09-30']);
  });

  test('under FOIA a late one still moves the day: nobody is called late too soon', () => {
    const steps = ['request-received 2025-09-02', 'extended 2025-10-01 2025-10-14'];
    expect(life({ regime: 'foia', steps }, '2025-10-02').running).toEqual(['response-due 2025-10-14']);
  });

  test('one without a date may have come in time', () => {
    const letters: LetterInBrief[] = [
      { kind: 'extension', regime: 'eir', received: '2025-09-02', dueDate: '2025-10-14' },
    ];
    expect(life({ letters }, '2025-10-10').running).toEqual(['response-due 2025-10-14']);
  });

  test('what it names is quoted with a warning', () => {
    const steps = ['request-received 2025-09-02', 'extended 2025-10-01 2025-10-14'].map(step);
    const [deadline] = lifeOfRequest({ regime: 'eir', authority: null, letters: [], steps }, day('2025-10-01')).running;
    expect(deadline).toMatchObject({ due: '2025-09-30', stated: '2025-10-14', warnings: ['longer-than-statute'] });
  });

  test('and the requester is told why the earlier day', () => {
    const steps = ['request-received 2025-09-02', 'extended 2025-09-29'].map(step);
    const [deadline] = lifeOfRequest({ regime: 'eir', authority: null, letters: [], steps }, day('2025-11-05')).running;
    expect(deadline?.safeBecause).toEqual(['extension-may-not-count']);
  });
});

describe('several letters together', () => {
  const acknowledgement: LetterInBrief = {
    kind: 'acknowledgement',
    dated: '2025-09-03',
    received: '2025-09-02',
    authority: 'Kent Police',
    dueDate: '2025-09-30',
  };
  const extension: LetterInBrief = { kind: 'extension', regime: 'foia', dated: '2025-09-29', dueDate: '2025-10-14' };
  const clarification: LetterInBrief = { kind: 'clarification', dated: '2025-09-04' };
  const fees: LetterInBrief = { kind: 'fees-notice', dated: '2025-09-05' };
  const transfer: LetterInBrief = { kind: 'transfer', dated: '2025-09-05' };
  const response: LetterInBrief = { kind: 'response', regime: 'eir', dated: '2025-10-10', made: '2025-09-02' };
  const outcome: LetterInBrief = { kind: 'review-outcome', regime: 'eir', dated: '2025-11-10' };
  const decision: LetterInBrief = { kind: 'decision-notice', regime: 'eir', dated: '2026-03-02' };

  test.each<[why: string, today: string, letters: LetterInBrief[], expected: Expected]>([
    [
      'an acknowledgement',
      '2025-09-10',
      [acknowledgement],
      { regime: null, stage: 'awaiting-reply', running: ['response-due 2025-09-30'] },
    ],
    [
      'in any order',
      '2025-10-01',
      [extension, acknowledgement],
      { regime: 'foia', running: ['response-due 2025-10-14'] },
    ],
    [
      'a question back',
      '2025-09-10',
      [acknowledgement, clarification],
      { next: ['answer clarification since 2025-09-04'] },
    ],
    ['a fees notice', '2025-09-10', [acknowledgement, fees], { next: ['answer fee since 2025-09-05'] }],
    ['a transfer', '2025-09-10', [acknowledgement, transfer], { running: [], next: ['wait null'] }],
    [
      'the law of the latest letter that names one',
      '2025-10-20',
      [acknowledgement, response, extension],
      { regime: 'eir', stage: 'answered', running: ['review-request 2025-12-08'] },
    ],
    ['the outcome', '2025-11-12', [response, outcome], { stage: 'reviewed', running: ['complaint 2025-12-22'] }],
    [
      'the decision',
      '2026-03-10',
      [outcome, decision, response],
      { stage: 'decided', running: ['tribunal-appeal 2026-03-30'] },
    ],
    ['a letter of tomorrow is not there yet', '2025-11-09', [response, outcome], { stage: 'answered' }],
    [
      'an undated letter decides nothing',
      '2025-09-10',
      [acknowledgement, { kind: 'response', regime: 'eir' }],
      { stage: 'awaiting-reply', regime: 'eir' },
    ],
    [
      'an undated answer that names the last day itself',
      '2026-11-20',
      [
        { ...acknowledgement, dated: '2026-11-03', received: '2026-11-02', dueDate: '2026-11-30' },
        { kind: 'response', regime: 'foia', reviewBy: '2026-12-14' },
      ],
      { stage: 'answered', running: ['review-request 2026-12-14'], next: ['ask-review 2026-12-14'] },
    ],
    [
      'that day passes too',
      '2026-12-15',
      [{ kind: 'response', regime: 'foia', reviewBy: '2026-12-14' }],
      {
        stage: 'answered',
        running: [],
        passed: ['review-request 2026-12-14'],
        next: ['ask-review late 2026-12-14', 'ask-anew'],
      },
    ],
    [
      'an undated answer beside a dated one: each has its time',
      '2025-10-20',
      [
        { regime: 'foia', dated: '2025-09-30' },
        { regime: 'foia', reviewBy: '2025-12-12' },
      ],
      { running: ['review-request 2025-11-25', 'review-request 2025-12-12'] },
    ],
    [
      'an undated answer before its outcome is settled by it',
      '2025-11-12',
      [{ regime: 'eir', reviewBy: '2025-12-12' }, { regime: 'foia', reviewBy: '2025-12-12' }, outcome],
      { stage: 'reviewed', running: ['complaint 2025-12-22'] },
    ],
    [
      'an undated acknowledgement with a day for the answer',
      '2025-09-10',
      [{ kind: 'acknowledgement', dueDate: '2025-09-30' }],
      { stage: 'awaiting-reply', running: ['response-due 2025-09-30'], next: ['wait 2025-09-30'] },
    ],
    [
      'an undated acknowledgement that knows the request too gives one day, not two',
      '2025-09-10',
      [{ kind: 'acknowledgement', received: '2025-09-02', dueDate: '2025-10-03' }],
      { running: ['response-due 2025-10-03'] },
    ],
    [
      'an undated extension',
      '2025-09-10',
      [acknowledgement, { kind: 'extension', dueDate: '2025-10-14' }],
      { running: ['response-due 2025-10-14'] },
    ],
    [
      'an undated acknowledgement once the answer is there',
      '2025-10-20',
      [response, { kind: 'acknowledgement', dueDate: '2025-09-30' }],
      { stage: 'answered', running: ['review-request 2025-12-08'] },
    ],
    [
      'an undated letter names the law only where no dated one does',
      '2025-10-01',
      [{ kind: 'response', regime: 'eir' }, extension],
      { regime: 'foia' },
    ],
  ])('%s', (_why, today, letters, expected) => {
    expect(life({ letters }, today)).toMatchObject(expected);
    expect(life({ letters: letters.toReversed() }, today)).toMatchObject(expected);
  });

  test('a law that a letter states goes before one that is only inferred, from whichever letter', () => {
    const bare: LetterInBrief = { mayBe: 'foia', dated: '2025-10-20' };
    expect(life({ letters: [response, bare] }, '2025-10-21').regime).toBe('eir');
    expect(life({ letters: [response, bare] }, '2025-10-21').running).toEqual([
      'review-request 2025-12-08',
      'review-request 2025-12-16',
    ]);
    expect(life({ letters: [bare] }, '2025-10-21').regime).toBe('foia');
  });

  test('a law only inferred from one letter is no surer for another', () => {
    const ack: LetterInBrief = { ...acknowledgement, mayBe: 'foia' };
    const answer: LetterInBrief = { dated: '2025-09-12', reviewBy: '2025-12-30', authority: 'Kent Police' };
    expect(life({ letters: [ack, answer] }, '2025-09-13').running).toEqual(['review-request 2025-11-07..2025-12-30']);
    expect(life({ regime: 'foia', letters: [ack, answer] }, '2025-09-13').running).toEqual([
      'review-request 2025-12-30',
    ]);
  });

  test('an undated answer leaves open whether it came in time', () => {
    const letters: LetterInBrief[] = [acknowledgement, { regime: 'foia', reviewBy: '2025-12-12' }];
    expect(life({ letters }, '2025-09-10')).toMatchObject({ stage: 'answered', answer: null });
  });

  test('a review asked for by hand after an undated answer', () => {
    const letters: LetterInBrief[] = [{ regime: 'foia', reviewBy: '2026-12-14' }];
    const asked = { letters, steps: ['review-asked 2026-11-16'] };
    expect(life(asked, '2026-11-20')).toMatchObject({
      stage: 'awaiting-review',
      running: [expect.stringMatching(/^review-due/)],
    });
  });

  test('what the person set goes before what letters say', () => {
    expect(life({ regime: 'foisa', letters: [response] }, '2025-10-20').regime).toBe('foisa');
    const school = life({ authority: 'Hill High School', letters: [acknowledgement] }, '2025-09-10');
    expect(school.running).toEqual(['response-due 2025-09-30..2025-11-25']);
  });

  test('the authority of one letter is known to all', () => {
    const letters: LetterInBrief[] = [
      { ...acknowledgement, authority: 'Hill High School' },
      { ...extension, authority: 'Hill High School' },
    ];
    expect(life({ letters }, '2025-10-01').running).toEqual(['response-due 2025-09-30..2025-11-25']);
  });
});
