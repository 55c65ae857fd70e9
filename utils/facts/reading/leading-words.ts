import { isLetter } from '../../dates/char-codes.ts';
import type { Hits } from './hits.ts';
import type { Phrase } from './phrases.ts';

// So far back words may tell what a name is named for.
const REACH = 90;

const ABOUT = /\b(?:relation|relating|related|regards?|respect) $/i;

/** Words that lead to a name with others between: from one of a phrase, over `reach` characters at most, to a last word. */
export interface LeadFromFar {
  readonly from: Phrase;
  readonly to: RegExp;
  readonly reach: number;
}

/** What stands before a name, "the" apart. */
export class LeadingWords {
  private readonly prose: string;
  private readonly hits: Hits;
  private readonly name: number;
  /** Where the words before the name end; -1 where no word leads to it. */
  private readonly end: number;

  constructor({ prose, hits }: { readonly prose: string; readonly hits: Hits }, name: number) {
    this.prose = prose;
    this.hits = hits;
    this.name = name;
    const blank = name - 1;
    const article = prose.startsWith(' ', blank) && /^ the$/i.test(prose.slice(Math.max(0, blank - 4), blank));
    const end = article ? blank - 4 : blank;
    this.end = prose.startsWith(' ', blank) && isLetter(prose.charCodeAt(end - 1)) ? end : -1;
  }

  /** Whether a word, as it is written here, stands next before. */
  endIn(word: string): boolean {
    return (
      this.end > 0 &&
      this.prose.endsWith(word, this.end) &&
      !isLetter(this.prose.charCodeAt(this.end - word.length - 1))
    );
  }

  /** Whether the phrase stands next before. */
  endWith(phrase: Phrase): boolean {
    if (this.end < 0) return false;
    let hit = this.hits.lastBefore(phrase, this.end);
    while (hit >= 0 && this.hits.start(hit) >= this.name - REACH) {
      if (this.hits.end(hit) === this.end) return true;
      hit = this.hits.lastBefore(phrase, this.hits.start(hit));
    }
    return false;
  }

  comeFrom({ from, to, reach }: LeadFromFar): boolean {
    if (this.end < 0) return false;
    let last = this.end;
    while (last > 0 && isLetter(this.prose.charCodeAt(last - 1))) last--;
    if (!to.test(this.prose.slice(last, this.end))) return false;
    // "In relation to", "with regard to": what it is about, not whom it went to.
    if (ABOUT.test(this.prose.slice(Math.max(0, last - 12), last))) return false;
    const hit = this.hits.firstFrom(from, this.name - REACH);
    if (hit < 0 || this.hits.end(hit) > last || last - this.hits.end(hit) > reach) return false;
    return this.prose.lastIndexOf('\n', last) < this.hits.end(hit);
  }
}
