// The words that a pattern stands for, written out. Most patterns of the rules are no more than a list of words with
// parts that may be missing: such need no regular expression, only a place in the tree of all words looked for.
import { isFolded, isKnown } from './characters.ts';

/** Words that a match is, or (where `whole` is false) only begins with. `BOUNDARY` stands in them for `\b`. */
interface Words {
  readonly text: string;
  /** More of the pattern's words may still be added. */
  readonly open: boolean;
  /** Whatever has these words is matched so far: nothing was left out that regular expressions can ask for. */
  readonly whole: boolean;
}

const BOUNDARY = '\b';
// So many are written out, a few milliseconds' work for all rules; a pattern with more is told by its beginnings.
const MOST = 600;
const LONGEST = 80;
const LARGEST_CLASS = 4;

const words = (text: string, open: boolean, whole: boolean): readonly Words[] => [{ text, open, whole }];
const EMPTY = words('', true, true);
const ANYTHING = words('', false, false);
const UNSEEN = words('', true, false);

/** The characters with which they begin, each once: enough to tell where a word before them ends. */
function firstsOf(all: readonly Words[]): readonly Words[] {
  return [...new Set(all.map(({ text }) => text.slice(0, 1)))].map((text) => ({ text, open: false, whole: false }));
}

/** Reads a pattern's source. Lists are in the order in which the pattern prefers them. */
class Expander {
  private at = 0;
  private readonly source: string;
  private readonly ofLine: boolean;

  constructor(source: string, ofLine = false) {
    this.source = source;
    this.ofLine = ofLine;
  }

  alternatives(): readonly Words[] {
    const all: Words[] = [];
    for (;;) {
      all.push(...this.sequence());
      if (this.source[this.at] !== '|') return all;
      this.at += 1;
    }
  }

  private sequence(): readonly Words[] {
    let found = EMPTY;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      found = this.join(found, this.quantified(this.item()));
    }
    return found;
  }

  private join(before: readonly Words[], after: readonly Words[]): readonly Words[] {
    const fits = (words: readonly Words[]) => before.length * words.length <= MOST;
    const next = fits(after) ? after : fits(firstsOf(after)) ? firstsOf(after) : ANYTHING;
    const all: Words[] = [];
    for (const start of before) {
      if (!start.open || start.text.length >= LONGEST) all.push({ text: start.text, open: false, whole: false });
      else
        for (const { text, open, whole } of next)
          all.push({ text: start.text + text, open, whole: whole && start.whole });
    }
    return all;
  }

  private item(): readonly Words[] {
    const char = this.source[this.at] ?? '';
    this.at += 1;
    if (char === '(') return this.group();
    if (char === '[') return this.set();
    if (char === '\\') return this.escaped();
    if (char === '^' && this.ofLine) return EMPTY;
    if (char === '.' || char === '^' || char === '$') return ANYTHING;
    return literal(char);
  }

  private escaped(): readonly Words[] {
    const char = this.source[this.at] ?? '';
    this.at += 1;
    if (char === 'b') return words(BOUNDARY, true, true);
    if (char === 'd') return words('0', true, true);
    if (/[pPuk]/.test(char)) {
      const length = this.source.slice(this.at).search(/[}>]/);
      if (this.source[this.at] === '{' || this.source[this.at] === '<') this.at += length + 1;
      else this.at += 4;
      return ANYTHING;
    }
    return /\w/.test(char) ? ANYTHING : literal(char);
  }

  private group(): readonly Words[] {
    const opening = /^\?(?::|<?[=!]|<\w{1,20}>)/.exec(this.source.slice(this.at, this.at + 24))?.[0] ?? '';
    this.at += opening.length;
    // Nothing of a word before: the same as a boundary, and more.
    const freed = opening === '?<!' && /^\[(?:a-zA-Z|A-Za-z)/.test(this.source.slice(this.at, this.at + 7));
    const inside = this.alternatives();
    this.at += 1;
    if (freed) return words(BOUNDARY, true, false);
    // What must come next is read again by what follows it.
    if (opening === '?=') return inside.map(({ text }) => ({ text, open: false, whole: false }));
    return /[=!]$/.test(opening) ? UNSEEN : inside;
  }

  private set(): readonly Words[] {
    const end = this.source.indexOf(']', this.at + 1);
    const inside = this.source.slice(this.at, end);
    this.at = end + 1;
    if (inside === '0-9') return words('0', true, true);
    if (/^\d-?\d{0,3}$/.test(inside)) return words('0', true, false);
    if (inside.length > LARGEST_CLASS || /[\\^]|.-.|^\W{3}/.test(inside)) return ANYTHING;
    return [...new Set(inside.toLowerCase())].flatMap((char) => literal(char));
  }

  private quantified(item: readonly Words[]): readonly Words[] {
    const quantifier = /^(?:\?|\*|\+|\{(\d{1,3})(,?)(\d{0,3})\})\??/.exec(this.source.slice(this.at, this.at + 10));
    if (quantifier === null) return item;
    this.at += quantifier[0].length;
    const [whole, least = '', comma, most] = quantifier;
    const fewest = /^[?*]/.test(whole) ? 0 : Number(least === '' ? 1 : least);
    const many = whole.startsWith('?') ? 1 : comma === '' ? fewest : most ? Number(most) : Number.POSITIVE_INFINITY;
    // After so many rounds of a repeated part anything may come.
    return this.repeated(item, fewest, many, item.length > 2 ? 2 : 4, whole.length > 1 && whole.endsWith('?'));
  }

  private repeated(
    item: readonly Words[],
    fewest: number,
    most: number,
    left: number,
    lazy: boolean,
  ): readonly Words[] {
    if (most === 0) return EMPTY;
    if (left === 0) return ANYTHING;
    const more = this.join(item, this.repeated(item, fewest - 1, most - 1, left - 1, lazy));
    if (fewest > 0) return more;
    return lazy ? [...EMPTY, ...more] : [...more, ...EMPTY];
  }
}

function literal(char: string): readonly Words[] {
  const lower = char.toLowerCase();
  return isKnown(lower) ? words(isFolded(lower) ? '0' : lower, true, !isFolded(lower)) : ANYTHING;
}

/** Words that a pattern stands for, or that some of its matches begin with. */
export interface Expanded {
  /** In lower case, with 0 for any figure. */
  readonly text: string;
  /** The last word ends there: it may not go on. */
  readonly endsWord: boolean;
  /** The words are a match: what has them need not be tried with the pattern. */
  readonly whole: boolean;
}

const isWord = (char: string | undefined) => char !== undefined && /[a-z0-9]/.test(char);

/** The words without the boundaries in them; null where one of those cannot be. */
function withoutBoundaries({ text, open, whole }: Words): Expanded | null {
  let plain = '';
  let left = false;
  for (const char of text) {
    if (char === BOUNDARY) left = true;
    else {
      if (left && plain !== '' && isWord(plain.at(-1)) === isWord(char)) return null;
      plain += char;
      left = false;
    }
  }
  const endsWord = left && isWord(plain.at(-1));
  // A boundary after a blank asks for a word: such words are only a beginning.
  return { text: plain, endsWord, whole: whole && open && (endsWord || !left) };
}

/** All of them but those that a match of words named before comes before, wherever they match. */
function withoutOvertaken(all: readonly Expanded[]): Expanded[] {
  const before = new Map<string, boolean>();
  return all.filter(({ text, endsWord, whole }) => {
    for (let end = 1; end <= text.length; end++) {
      const ends = before.get(text.slice(0, end));
      if (ends === false || (ends === true && !isWord(text[end]))) return false;
    }
    if (whole) before.set(text, endsWord && before.get(text) !== false);
    return true;
  });
}

/**
 * The words that a pattern stands for or begins with; null where a match may begin elsewhere than at a word's start.
 * Of those that are `whole` and match at one place, the longest is the pattern's match.
 */
export function expandPattern({ source, flags }: RegExp): readonly Expanded[] | null {
  const all = new Expander(source).alternatives();
  if (!all.every(({ text }) => text.startsWith(BOUNDARY))) return null;
  const plain = all.map(withoutBoundaries).filter((each) => each !== null);
  if (!plain.every(({ text }) => isWord(text[0]))) return null;
  return withoutOvertaken(flags.includes('i') ? plain : plain.map((each) => ({ ...each, whole: false })));
}

/** With what a line can begin that the pattern matches from its start (`^`), in lower case; null where with anything. */
export function lineBeginnings({ source }: RegExp): readonly string[] | null {
  if (!source.startsWith('^')) return null;
  const all = new Expander(source, true).alternatives().map(({ text }) => text.replaceAll(BOUNDARY, ''));
  return all.includes('') ? null : all;
}
