import {
  MOST_ATTACHMENTS,
  MOST_ELEMENTS,
  MOST_MAIL_LINES,
  MOST_PAGES,
  MOST_PDF_UNPACKED_BYTES,
  MOST_UNPACKED_BYTES,
} from './limits.ts';
import type { Parsers } from './parsers.ts';
import { UnreadableFile, type UnreadableReason } from './unreadable-file.ts';

/** The reading of one file, with all that lies in it. */
export interface Reading {
  readonly parsers: Parsers;
  /** Looked at between pages and attachments. */
  readonly signal: AbortSignal | undefined;
  readonly budget: Budget;
  /** How many mails the part now read lies in. */
  readonly depth: number;
}

/** What the file may still cost. Its attachments share it, so that a mail of many small bombs is one bomb. */
export interface Budget {
  attachments: number;
  mailLines: number;
  archiveBytes: number;
  pdfBytes: number;
  pages: number;
  elements: number;
}

export function newReading(parsers: Parsers, signal: AbortSignal | undefined): Reading {
  const budget = {
    attachments: MOST_ATTACHMENTS,
    mailLines: MOST_MAIL_LINES,
    archiveBytes: MOST_UNPACKED_BYTES,
    pdfBytes: MOST_PDF_UNPACKED_BYTES,
    pages: MOST_PAGES,
    elements: MOST_ELEMENTS,
  };
  return { parsers, signal, budget, depth: 0 };
}

const REASONS: Readonly<Record<Exclude<keyof Budget, 'attachments'>, UnreadableReason>> = {
  mailLines: 'too_long',
  archiveBytes: 'unpacks_too_big',
  pdfBytes: 'unpacks_too_big',
  pages: 'too_long',
  elements: 'too_long',
};

/** @throws UnreadableFile where so much is not left */
export function spend({ budget }: Reading, what: keyof typeof REASONS, amount: number): void {
  if (amount > budget[what]) throw new UnreadableFile(REASONS[what]);
  budget[what] -= amount;
}
