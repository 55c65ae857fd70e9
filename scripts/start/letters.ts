/** The page that `npm start` shows, made of invented people and an invented council; the first has the facts of a real letter. */
export interface SampleLetter {
  readonly path: string;
  readonly html: string;
}

/** Two letters: one of 2018, whose deadline has passed, and one of four weeks before `today`, whose deadline runs. */
export function sampleLetters(today: Temporal.PlainDate): readonly SampleLetter[] {
  const weeksAgo = (weeks: number) => british(today.subtract({ weeks }));
  return [
    { path: '/letter-of-2018', html: pageOf('Information rights: our answer', POLICE_2018) },
    { path: '/recent-letter', html: pageOf('Your request: our answer', council(weeksAgo(4), weeksAgo(7), today.year)) },
  ];
}

function british(date: Temporal.PlainDate): string {
  return date.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

const POLICE_2018 = `Information Rights Department
Bedfordshire Police Headquarters
Woburn Road, Kempston
Bedford MK43 9AX

24th August 2018

Our Ref: FOI2018/04155

FREEDOM OF INFORMATION ACT 2000: YOUR REQUEST, REF NO: FOI2018/04155

Dear requester

Your request for information was received on 27th July. You asked us for:

“The guidance that officers are given for helping people who are stalked or harassed online.”

We have asked the departments concerned, and this is our response.

Hertfordshire Constabulary does not hold a guidance document of that description. Advice for victims stands on its
crime prevention pages, and in cases within a family officers turn to the Domestic Abuse Investigation Support Unit.

Please quote the reference above if you write to us again.

Yours sincerely

Information Rights

Hertfordshire Constabulary has a review procedure, and you are entitled to an independent review of this response.
If you want one, you must tell us within two months from the date of this letter. If you have been through that and are
still not satisfied, you may apply to the Information Commissioner, whose office can be called on 0303 123 1113.`;

function council(dated: string, asked: string, year: number): string {
  return `Harrowdale Borough Council
Information Governance Team
Town Hall, Harrowdale

Our reference: HBC/FOI/${year}/0812
Date: ${dated}

Dear requester

Freedom of Information Act 2000

Thank you for your request, which we received on ${asked}. You asked how many street lights failed last winter, and what
the contractor was paid for mending them.

We hold the information that you asked for. 412 lights failed between November and February. What was paid for each of
them is exempt under section 43(2) of the Act, because it would show the contractor’s prices to its competitors. We find
that the public interest in keeping them back is the greater.

If you are unhappy with this response, you may ask for an internal review within 40 working days of the date of this
letter. Please write to the Information Governance Team at the address above.

If you are still unhappy after the review, you may complain to the Information Commissioner.

Yours faithfully

Information Governance Team
Harrowdale Borough Council`;
}

function pageOf(title: string, letter: string): string {
  const paragraphs = letter
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>\n')}</p>`)
    .join('\n');
  const style = 'body{max-width:42em;margin:3em auto;font:17px/1.5 Georgia,serif;padding:0 1em}';
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head>
<body><main>${paragraphs}</main></body></html>`;
}
