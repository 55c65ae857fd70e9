import type { Letter } from './letter.ts';

/** What the injected script tells of one frame of a tab. */
export interface FrameReading {
  /** The selected text first, where there is enough of it; then the page's letters in their order. */
  readonly letters: readonly Letter[];
  readonly contentType: string;
  /** A letter should stand here, but the site is no longer built as its reader knows it. */
  readonly siteHasChanged: boolean;
  /** Frames that stand in this one, read or not. */
  readonly framesInside: number;
}
