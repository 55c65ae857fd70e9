import type { Letter } from './letter.ts';
import type { Page } from './page.ts';

/** Knows the pages of one site or mail client. */
export interface Reader {
  readonly name: string;
  /** Whether the page is this reader's to read, be there letters on it or not. */
  owns(page: Page): boolean;
  /** Every letter on the page, in the page's order; empty where there is none. */
  read(page: Page): Letter[];
}
