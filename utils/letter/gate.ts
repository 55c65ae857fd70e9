/** Messages on a request's page, attachments shown as a page, releases, mails in frames: worth reading whatever they say. */
const MARKS = '.incoming.correspondence, .view_html_prefix, #sg-meta__foi-number, iframe[data-testid="content-iframe"]';
/** Lists of requests, whose excerpts read like letters. */
const LISTS = '#request_list, #public_body_show';
// Each begins with letters of its own and ignores no case, which lets the browser skip most of a long page.
const LAW =
  /[Ff]reedom\s+of\s+[Ii]nformation|FREEDOM\s+OF\s+INF|[Ee]nvironmental\s+[Ii]nformation|ENVIRONMENTAL\s+INF|FOI|FoI|EIR|[Rr]hyddid\s+[Gg]wybodaeth/;
const LETTER =
  /[Yy]our\s+(?:[Ff]reedom|[Ii]nformation|FOI|EIR)?\s?[Rr]equest|[Ii]nternal\s+[Rr]eview|[Ii]nformation\s+[Cc]ommissioner|[Rr]equirement\s+for\s+[Rr]eview|[Ee]ich\s+cais|[Aa]dolygiad\s+mewnol/;

/**
 * A cheap look at a page: is it worth reading? Gives a name for what stands there, another for another letter, so that
 * a mail that is replaced by the next without a page load is noticed; null where nothing is worth reading.
 * Kept small, since it runs on every page of the sites that the person allowed; the reading itself decides.
 */
export function lookForLetter(document: Document, address: string): string | null {
  const marked = document.querySelectorAll(MARKS).length;
  if (marked > 0) return `${address} ${marked}`;
  if (document.querySelector(LISTS) !== null) return null;
  const text = document.body?.textContent ?? '';
  return LAW.test(text) && LETTER.test(text) ? `${address} ${text.length}` : null;
}
