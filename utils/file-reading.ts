import type { LetterInView } from './handle-letter.ts';
import type { UnreadableReason } from './letter/documents/unreadable-file.ts';

/** How far one of the opened files has come. */
export type FileReading =
  | { readonly name: string; readonly state: 'waiting' | 'reading' | 'cancelled' }
  /** `inView` is null where the file holds no letter of a public authority. */
  | { readonly name: string; readonly state: 'read'; readonly inView: LetterInView | null }
  | { readonly name: string; readonly state: 'failed'; readonly reason: UnreadableReason };
