import { DOMParser } from 'linkedom';
import type { Parsers } from '../../letter/documents/parsers.ts';
import { page } from '../builders.ts';

/** The parsers of the tests; a browser has its own DOMParser. */
export const parsers: Parsers = {
  html: (html) => page(html).document,
  xml: (xml) => new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document,
};
