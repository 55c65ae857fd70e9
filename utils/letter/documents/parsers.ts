import type { ParseHtml } from './html.ts';

/** What makes documents of text: DOMParser in a browser, a library elsewhere. */
export interface Parsers {
  readonly html: ParseHtml;
  /** Text with an XML error may give anything; the readers look for DOMParser's <parsererror>. */
  readonly xml: (xml: string) => Document;
}
