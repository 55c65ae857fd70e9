import type { Letter } from './letter.ts';
import type { Page } from './page.ts';

/** Knows the pages of one site or mail client. */
export interface Reader {
  readonly name: string;
  /** Whether the page is this reader's to read, be there letters on it or not. */
  owns(page: Page): boolean;
  /** Every letter on the page, in the page's order; empty where there is none. */
  read(page: Page): Letter[];
  /**
   * Whether the address says that a letter is open, something is there to read, and none of the marks is that this
   * reader knows: the site has been rebuilt. Missing where another reader takes such a page over.
   */
  hasChanged?(page: Page): boolean;
}
