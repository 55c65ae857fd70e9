import { findDatesInProse } from '../dates/read-date.ts';
import type { WrittenDate } from '../dates/written-date.ts';
import type { Letter } from '../letter/letter.ts';
import { findBody } from './reading/find-body.ts';
import { findRights } from './reading/find-rights.ts';
import { Hits } from './reading/hits.ts';
import { findOthersWords, withBlanksFor } from './reading/mask-others-words.ts';
import { withPlainCharacters } from './reading/plain-characters.ts';
import { requestsSetOut, type Stretch } from './reading/request-set-out.ts';
import type { Span } from './reading/span.ts';
import { splitSentences } from './reading/split-sentences.ts';

/** A letter, prepared once for all rules. All places are those of `letter.text`. */
export interface Reading {
  readonly letter: Letter;
  /** The letter's text in plain characters: see `withPlainCharacters`. */
  readonly text: string;
  /** The same with single line ends and tabs as blanks: a phrase may run over a line's end, never over a paragraph's. */
  readonly prose: string;
  /** `prose` with the requester's words (quotations, the request set out) as blanks. */
  readonly own: string;
  /** The requests that it repeats over their answers, as disclosure logs do. */
  readonly setOut: readonly Stretch[];
  /** Where it has the phrases of all rules: see `phrase`. */
  readonly hits: Hits;
  /** The non-empty lines. */
  readonly lines: readonly Span[];
  /** The sentences of `own`. */
  readonly sentences: readonly Span[];
  readonly dates: readonly WrittenDate[];
  /** Where the letterhead, addresses and subject end and the letter begins to speak. */
  readonly bodyStart: number;
  /** Where the paragraph on complaints and reviews begins; the text's length where it has none. */
  readonly rightsStart: number;
  /** Where "Yours sincerely" stands; the text's length where it has none. */
  readonly signOff: number;
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (end > start) lines.push({ text: text.slice(start, end), start });
    start = end + 1;
  }
  return lines;
}

/** Prepares a letter for the rules. */
export function readingOf(letter: Letter): Reading {
  const text = withPlainCharacters(letter.text);
  const lines = linesOf(text);
  const prose = text.replace(/(?<!\n)\n(?!\n)|\t/g, ' ');
  const setOut = requestsSetOut(text, lines);
  const masked = findOthersWords(letter.text, setOut);
  const own = withBlanksFor(masked, prose);
  const hits = new Hits({ text, prose, own, masked });
  const { bodyStart, signOff } = findBody(text, own, lines, hits);
  const sentences = splitSentences(text, own, hits.words);
  let dates: WrittenDate[] | null = null;
  return {
    letter,
    text,
    prose,
    own,
    setOut,
    hits,
    lines,
    sentences,
    // Only letters that are some authority's are looked through for days.
    get dates() {
      dates ??= findDatesInProse(prose);
      return dates;
    },
    bodyStart,
    rightsStart: findRights(hits, sentences, bodyStart) ?? text.length,
    signOff,
  };
}
