// What a pattern that begins at a word's start can begin with, so that most patterns need not be tried at most words.

/** A beginning, and whether more of the pattern's letters may still be added to it. */
interface Start {
  readonly text: string;
  readonly open: boolean;
}

const KEY_LENGTH = 12;
const LARGEST_CLASS = 4;
const EMPTY: readonly Start[] = [{ text: '', open: true }];
// Any digit stands for all: the table tells letters apart, and knows blanks and figures.
const DIGIT: readonly Start[] = [{ text: '0', open: true }];
const ANYTHING: readonly Start[] = [{ text: '', open: false }];

function join(before: readonly Start[], after: readonly Start[]): readonly Start[] {
  return before.flatMap((start) => {
    if (!start.open || start.text.length >= KEY_LENGTH) return [{ text: start.text, open: false }];
    return after.map(({ text, open }) => ({ text: (start.text + text).slice(0, KEY_LENGTH), open }));
  });
}

const closed = (starts: readonly Start[]) => starts.map(({ text }): Start => ({ text, open: false }));

class Parser {
  private at = 0;
  private readonly source: string;
  private readonly ofLine: boolean;

  constructor(source: string, ofLine = false) {
    this.source = source;
    this.ofLine = ofLine;
  }

  /** Alternatives up to the closing bracket; null where one does not begin at a word's start and must. */
  alternatives(mustStartWord: boolean): readonly Start[] | null {
    const all: Start[] = [];
    let whole = true;
    for (;;) {
      const starts = this.sequence(mustStartWord);
      if (starts === null) whole = false;
      else all.push(...starts);
      if (this.source[this.at] !== '|') return whole ? all : null;
      this.at += 1;
    }
  }

  private sequence(mustStartWord: boolean): readonly Start[] | null {
    let starts = EMPTY;
    let wordStart = !mustStartWord;
    let first = true;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      if (this.source.startsWith(String.raw`\b`, this.at)) {
        this.at += 2;
        if (first) wordStart = true;
        continue;
      }
      // Stands for the same: nothing of a word before it.
      if (first && this.source.startsWith('(?<![a-zA-Z', this.at)) wordStart = true;
      const around =
        this.source.startsWith('(?=', this.at) ||
        this.source.startsWith('(?!', this.at) ||
        this.source.startsWith('(?<!', this.at) ||
        this.source.startsWith('(?<=', this.at);
      const ahead = this.source.startsWith('(?=', this.at);
      const item = this.item();
      // What must come next is read again by what follows it.
      if (ahead) starts = join(starts, closed(item));
      if (around) continue;
      first = false;
      starts = join(starts, this.quantified(item));
    }
    return wordStart ? starts : null;
  }

  private item(): readonly Start[] {
    const char = this.source[this.at] ?? '';
    this.at += 1;
    if (char === '(') return this.group();
    if (char === '[') return this.set();
    if (char === '\\') {
      const escaped = this.source[this.at] ?? '';
      this.at += 1;
      if (escaped === 'p' || escaped === 'P' || escaped === 'u' || escaped === 'k') {
        this.at = /[}>]/.test(this.source.slice(this.at))
          ? this.source.slice(this.at).search(/[}>]/) + this.at + 1
          : this.source.length;
        return ANYTHING;
      }
      if (escaped === 'd') return DIGIT;
      return /\w/.test(escaped) ? ANYTHING : [{ text: escaped, open: true }];
    }
    if (char === '^' && this.ofLine) return EMPTY;
    if (char === '.' || char === '^' || char === '$') return ANYTHING;
    return [{ text: char.toLowerCase(), open: true }];
  }

  private group(): readonly Start[] {
    const opening = /^\?(?:[:=!]|<[=!]|<\w{1,20}>)/.exec(this.source.slice(this.at, this.at + 24));
    this.at += opening?.[0].length ?? 0;
    const starts = this.alternatives(false) ?? ANYTHING;
    this.at += 1;
    return starts;
  }

  private set(): readonly Start[] {
    const end = this.source.indexOf(']', this.at + 1);
    const inside = this.source.slice(this.at, end);
    this.at = end + 1;
    if (/^\d-?\d{0,3}$/.test(inside)) return DIGIT;
    if (inside.length > LARGEST_CLASS || /[\\^]|.-./.test(inside)) return ANYTHING;
    return [...new Set(inside.toLowerCase())].map((text) => ({ text, open: true }));
  }

  private quantified(item: readonly Start[]): readonly Start[] {
    const quantifier = /^(?:\?|\*|\+|\{(\d{1,3})(,?)(\d{0,3})\})\??/.exec(this.source.slice(this.at, this.at + 10));
    if (quantifier === null) return item;
    this.at += quantifier[0].length;
    const [whole, least = '', comma, most] = quantifier;
    const fewest = /^[?*]/.test(whole) ? 0 : Number(least === '' ? 1 : least);
    const many = whole.startsWith('?') ? 1 : comma === '' ? fewest : most ? Number(most) : Number.POSITIVE_INFINITY;
    return repeated(item, fewest, many);
  }
}

/** So many rounds of a repeated part are told apart; after more of them anything may come. */
const roundsOf = (item: readonly Start[]) => (item.length > 2 ? 2 : 4);

function repeated(item: readonly Start[], fewest: number, most: number): readonly Start[] {
  const all: Start[] = fewest === 0 ? [...EMPTY] : [];
  const rounds = Math.min(most, roundsOf(item));
  let starts = EMPTY;
  for (let round = 1; round <= rounds; round++) {
    starts = join(starts, item);
    const last = round === rounds && most > rounds;
    if (round >= fewest || last) all.push(...(last ? closed(starts) : starts));
  }
  return all;
}

/**
 * The first letters (up to twelve, lower case) with which a match of the pattern can begin; null where a match may begin
 * elsewhere than at a word's start, or with anything.
 */
export function patternStarts(source: string): readonly string[] | null {
  const starts = new Parser(source).alternatives(true);
  if (starts === null || starts.some(({ text }) => text === '')) return null;
  return [...new Set(starts.map(({ text }) => text))];
}

/** The same of a pattern every match of which begins at a line's start. */
export function lineStarts(source: string): readonly string[] | null {
  const starts = source.startsWith('^') ? new Parser(source, true).alternatives(false) : null;
  return starts === null || starts.some(({ text }) => text === '')
    ? null
    : [...new Set(starts.map(({ text }) => text))];
}
