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
  const marked = marksIn(document);
  if (marked > 0) return `${address} ${marked}`;
  // Lists of requests, whose excerpts read like letters.
  if (document.getElementById('request_list') !== null || document.getElementById('public_body_show') !== null)
    return null;
  const text = document.body?.textContent ?? '';
  return LAW.test(text) && LETTER.test(text) ? `${address} ${text.length}` : null;
}

/**
 * How much there is that is worth reading whatever it says: messages on a request's page, an attachment shown as a page,
 * a release, mails in frames. By ids and names, which a browser finds without going through the page.
 */
function marksIn(document: Document): number {
  const within = (id: string, marks: string) => document.getElementById(id)?.querySelectorAll(marks).length ?? 0;
  const frames = [...document.getElementsByTagName('iframe')];
  return (
    within('left_column', '.incoming.correspondence') +
    within('wrapper', '.view_html_prefix') +
    Number(document.getElementById('sg-meta__foi-number') !== null) +
    frames.filter((frame) => frame.dataset['testid'] === 'content-iframe').length
  );
}
