/** A message of an authority on a request's page, or an attachment shown as a page. */
const MARKS = '#request_show .incoming.correspondence, .view_html_prefix';
const LAW = /freedom of information|environmental information|rhyddid gwybodaeth|\bFOIS?A\b/i;
const RIGHTS =
  /internal review|information commissioner|requirement for review|adolygiad mewnol|comisiynydd gwybodaeth/i;

/**
 * A cheap look at a page: is it worth reading? Lets through what may hold a letter; the reading itself decides.
 * Kept small, since it runs on every page of the sites that the person allowed.
 */
export function looksLikeLetter(document: Document): boolean {
  if (document.querySelector(MARKS) !== null) return true;
  if (document.querySelector('#request_list, #public_body_show') !== null) return false;
  const text = document.body?.textContent ?? '';
  return LAW.test(text) && RIGHTS.test(text);
}
