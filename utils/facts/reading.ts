import { findDatesInProse } from '../dates/read-date.ts';
import type { WrittenDate } from '../dates/written-date.ts';
import type { Letter } from '../letter/letter.ts';
import { findBody } from './reading/find-body.ts';
import { findRights } from './reading/find-rights.ts';
import { Hits } from './reading/hits.ts';
import { findOthersWords, withBlanksFor } from './reading/mask-others-words.ts';
import { withPlainCharacters } from './reading/plain-characters.ts';
import { requestsSetOut } from './reading/request-set-out.ts';
import type { Span, Stretch } from './reading/span.ts';
import { splitSentences } from './reading/split-sentences.ts';

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

/** A letter, prepared once for all rules. All places are those of `letter.text`. */
export class Reading {
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
  /** Where the letterhead, addresses and subject end and the letter begins to speak. */
  readonly bodyStart: number;
  /** Where the paragraph on complaints and reviews begins; the text's length where it has none. */
  readonly rightsStart: number;
  /** Where "Yours sincerely" stands; the text's length where it has none. */
  readonly signOff: number;
  private found: readonly WrittenDate[] | null = null;

  constructor(letter: Letter) {
    this.letter = letter;
    this.text = withPlainCharacters(letter.text);
    this.lines = linesOf(this.text);
    this.prose = this.text.replace(/(?<!\n)\n(?!\n)|\t/g, ' ');
    this.hits = new Hits(this.text, this.prose);
    this.setOut = requestsSetOut(this.text, this.lines, this.hits);
    const masked = findOthersWords(letter.text, this.text, this.setOut);
    this.own = withBlanksFor(masked, this.prose);
    this.hits.mask(this.own, masked);
    const { bodyStart, signOff } = findBody(this.text, this.own, this.lines, this.hits);
    this.sentences = splitSentences(this.text, this.own, this.hits.words);
    this.bodyStart = bodyStart;
    this.rightsStart = findRights(this.hits, this.sentences, bodyStart) ?? this.text.length;
    this.signOff = signOff;
  }

  /** Only letters that are some authority's are looked through for days. */
  get dates(): readonly WrittenDate[] {
    this.found ??= findDatesInProse(this.prose);
    return this.found;
  }
}
