// One made-up answer in pieces, so that every format is made of the same words.

/** On the letterhead, in a file's page header. */
export const LETTERHEAD = ['Harrowdale Borough Council', 'Information Governance, Town Hall, High Street, Harrowdale'];

/** A table with two columns. */
export const PARTICULARS: readonly (readonly [string, string])[] = [
  ['Our ref:', 'HBC/FOI/25/0931'],
  ['Date:', '30 September 2025'],
];

export type Part =
  | { readonly is: 'heading' | 'paragraph' | 'item'; readonly text: string }
  | { readonly is: 'table'; readonly rows: readonly (readonly string[])[] };

const paragraph = (text: string): Part => ({ is: 'paragraph', text });
const heading = (text: string): Part => ({ is: 'heading', text });
const item = (text: string): Part => ({ is: 'item', text });

export const SUBJECT = 'Freedom of Information Act 2000: your request for information';

export const BODY: readonly Part[] = [
  paragraph('Dear requester,'),
  heading(SUBJECT),
  paragraph(
    'Thank you for your request for information about the traffic camera in Mill Lane, which we received on 2 September 2025. You asked for:',
  ),
  item('the number of penalty charge notices issued in each quarter of the financial year 2024 to 2025; and'),
  item('the names of the officers who decided where the camera should stand.'),
  paragraph(
    'We have dealt with your request under the Freedom of Information Act 2000. We hold the information that you asked for. The figures for the first question are these:',
  ),
  {
    is: 'table',
    rows: [
      ['Quarter', 'Notices'],
      ['April to June', '312'],
      ['July to September', '287'],
      ['October to December', '341'],
      ['January to March', '344'],
    ],
  },
  paragraph(
    'We are refusing to disclose the names asked for in the second question. They are personal data of people who did not take part in public decisions, and the officers could not have expected to see them published. Disclosure would be unfair to them and would contravene the first data protection principle. The information is therefore exempt under section 40(2) of the Act. This is an absolute exemption, so that we have not had to weigh the public interest. This letter is a refusal notice under section 17 of the Act.',
  ),
  heading('Your right to a review'),
  paragraph(
    'If you are dissatisfied with the way in which your request has been handled, you may ask for an internal review. You should do so within 40 working days of the date of this letter, by writing to the Information Governance Manager at the address above or to foi@harrowdale.example. A senior officer who was not involved in the original decision will consider your complaint.',
  ),
  paragraph(
    "If you are still dissatisfied after the internal review, you may apply to the Information Commissioner for a decision. The Commissioner's office is at Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF.",
  ),
  paragraph('Yours faithfully,'),
];

export const SIGNATURE = ['Information Governance Team', 'Harrowdale Borough Council'];

/** Stands in a footnote in the formats that have any, else nowhere: no fact hangs on it. */
export const FOOTNOTE = 'A quarter is three months; the financial year begins on 1 April.';

/** What a reader must not see: deleted with changes tracked. It would change the window. */
export const DELETED = 'You should do so within two months of receiving this letter.';

/** What every format of it says. */
export const FACTS = {
  kind: 'response',
  regime: 'foia',
  authority: 'Harrowdale Borough Council',
  reference: 'HBC/FOI/25/0931',
  letterDate: '2025-09-30',
  requestDate: { date: '2025-09-02', is: 'received' },
  reviewWindow: { amount: 40, unit: 'working-days', from: 'letter-date', firstDay: 'next' },
  exemptions: ['s40(2)'],
};
