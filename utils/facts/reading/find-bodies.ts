import { CONNECTORS, GENERIC, HEADS, PREFIXES, SERVICE_BEFORE, STOPS, WELSH_PREFIXES } from '../words/body-words.ts';
import { KEYS, keyAt, keysOf } from './words-of.ts';

/** A public body's name as it stands in a text. */
export interface BodyName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Token {
  readonly low: string;
  /** What the word can be in a name: a sum of the numbers below. */
  readonly roles: number;
  readonly start: number;
  readonly end: number;
}

const CONNECTOR = 1;
const HEAD = 2;
const STOP = 4;
/** A name can be made out from this word on, or up to it. */
const TELLING = 8;

// One look-up a word, not one for each list.
const rolesOf = new Map<string, number>();
for (const [role, words] of [
  [CONNECTOR, CONNECTORS],
  [HEAD | TELLING, HEADS],
  [STOP, STOPS],
  [TELLING, PREFIXES],
  [TELLING, WELSH_PREFIXES],
  [TELLING, new Set(['nhs', 'service', 'rescue'])],
] as const) {
  for (const word of words) rolesOf.set(word, (rolesOf.get(word) ?? 0) | role);
}

/** The roles that a word with this key can have: most words need not be looked up. */
const rolesOfKey = new Uint8Array(KEYS);
for (const [word, roles] of rolesOf) for (const key of keysOf(word)) rolesOfKey[key] = (rolesOfKey[key] ?? 0) | roles;
const canBe = (text: string, at: number, role: number) => ((rolesOfKey[keyAt(text, at)] ?? 0) & role) !== 0;

const is = (token: Token | undefined, role: number) => token !== undefined && (token.roles & role) !== 0;

const KEEP_CAPITALS = /^(?:NHS|HM|BBC|UK|HS2|CCG|ICB|II|ICO|S4C)$/;
const SMALL = /^(?:of|and|for|the|on|upon|in|with|le|by|&)$/i;

/** "LANCASHIRE CONSTABULARY" as the body writes itself elsewhere: Lancashire Constabulary. */
function printed(name: string): string {
  if (/\p{Ll}/u.test(name) || name.length < 8) return name;
  return name
    .split(' ')
    .map((word, at) => {
      if (KEEP_CAPITALS.test(word)) return word;
      if (at > 0 && SMALL.test(word)) return word.toLowerCase();
      return word.toLowerCase().replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase());
    })
    .join(' ');
}

/** A capital, a figure or "&". Plain characters are told by their codes: this is asked of every character of a letter. */
function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 38;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}
const AFTER_LETTER = /[\p{L}\d]/u;
const isFree = (before: string) => before === ' ' || before === '\n' || !AFTER_LETTER.test(before);
const WORD = /[\p{L}\d&][\p{L}\d'.&-]{0,30}/uy;

/** The words of a run: where each begins and, after it, where it ends. */
type Run = readonly number[];

/** Runs of capitalised words and the small words between them. Outside a run only capitals are looked at. */
function runsIn(text: string): Run[] {
  const runs: Run[] = [];
  let run: number[] = [];
  let at = 0;
  while (at < text.length) {
    if (run.length === 0) {
      const end = isUpper(text, at) && isFree(text.charAt(at - 1)) ? endOfToken(text, at) : at;
      if (end > at) run = [at, end];
      at = Math.max(end, at + 1);
      continue;
    }
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9) {
      const end = goesOn(text, at) ? endOfToken(text, at) : at;
      if (end > at && (isUpper(text, at) || CONNECTORS.has(text.slice(at, end).toLowerCase()))) {
        run.push(at, end);
        const length = end - at;
        at = end;
        if (text[at] !== '.' || length <= 2) continue;
      }
      if (run.length > 2) runs.push(run);
      run = [];
    }
    at += 1;
  }
  // A single word names no body.
  if (run.length > 2) runs.push(run);
  return runs;
}

const goesOn = (text: string, at: number) => isUpper(text, at) || canBe(text, at, CONNECTOR);

/** The run's words where one of them says what the body is; null where none can. */
function tokensOf(text: string, run: Run): Token[] | null {
  let telling = false;
  for (let word = 0; word < run.length && !telling; word += 2) telling = canBe(text, run[word] ?? 0, TELLING);
  if (!telling) return null;
  const tokens: Token[] = [];
  for (let place = 0; place < run.length; place += 2) {
    const start = run[place] ?? 0;
    const end = run[place + 1] ?? start;
    const low = text.slice(start, end).toLowerCase();
    tokens.push({ low, roles: rolesOf.get(low) ?? 0, start, end });
  }
  return tokens.some((token) => is(token, TELLING)) ? tokens : null;
}

// Of the plain characters: 1 for what a word can begin with, 2 for what can only stand in it.
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[a-z\d&]/i.test(char) ? 1 : /['.-]/.test(char) ? 2 : 0;
});
const LONGEST_WORD = 31;

/** Where the word ends that begins here; `at` where none does. */
function endOfWord(text: string, at: number): number {
  let end = at;
  for (; end < at + LONGEST_WORD; end++) {
    const code = text.charCodeAt(end);
    if (code >= 128) {
      WORD.lastIndex = at;
      return WORD.test(text) ? WORD.lastIndex : at;
    }
    const kind = PLAIN[code] ?? 0;
    if (kind === 0 || (kind === 2 && end === at)) break;
  }
  return end;
}

/** The same without the marks at its end. */
function endOfToken(text: string, at: number): number {
  let end = endOfWord(text, at);
  for (let mark = 0; mark < 3 && end > at && (text[end - 1] === '.' || text[end - 1] === "'"); mark++) end--;
  return end;
}

function isHead(run: readonly Token[], at: number): boolean {
  const low = run[at]?.low ?? '';
  return (
    is(run[at], HEAD) ||
    (low === 'service' && SERVICE_BEFORE.has(run[at - 1]?.low ?? '')) ||
    (low === 'rescue' && run[at - 2]?.low === 'fire')
  );
}

/** The place of a later head that the same name goes on to: "Police" … "Authority", "University" … "NHS" … "Trust". */
function laterHead(run: readonly Token[], at: number): number {
  for (let next = at + 1; next < Math.min(run.length, at + 6); next++) {
    const low = run[next]?.low ?? '';
    if ((low === 'and' || low === '&') && !/^(?:rescue|crime)$/.test(run[next + 1]?.low ?? '')) return -1;
    if (is(run[next], STOP) && !is(run[next], CONNECTOR)) return -1;
    if (isHead(run, next)) return next;
  }
  return -1;
}

/** The last capitalised word of the place that begins here. */
function lastCapital(run: readonly Token[], from: number): number {
  let to = from;
  while (to + 1 < run.length && !is(run[to + 1], STOP)) to++;
  while (to > from && is(run[to], CONNECTOR)) to--;
  return Math.min(to, run.length - 1);
}

function* namesIn(run: readonly Token[]): Generator<readonly [number, number]> {
  let from = 0;
  for (let at = 0; at < run.length; at++) {
    const low = run[at]?.low ?? '';
    const next = run[at + 1]?.low ?? '';
    const opensOf = PREFIXES.has(low) && (next === 'of' || next === 'for');
    const opensWelsh = WELSH_PREFIXES.has(low);
    const opensNhs = low === 'nhs' && at === from && run[at + 1] !== undefined && !HEADS.has(next);
    if (opensOf || opensWelsh || opensNhs || (low === 'commissioner' && next === 'for')) {
      let to = at + 1;
      while (
        to < run.length &&
        (is(run[to], CONNECTOR) || !is(run[to], STOP)) &&
        !(isHead(run, to - 1) && to - 1 > at && !/^(?:of|for|and|&)$/.test(run[to]?.low ?? ''))
      )
        to++;
      while (to > at + 1 && is(run[to - 1], CONNECTOR)) to--;
      // "Royal Borough of", "Police and Crime Commissioner for", "London Borough of"
      let start = at;
      while (
        start > from &&
        /^(?:royal|london|police|crime|and|metropolitan|open|queen's)$/.test(run[start - 1]?.low ?? '')
      )
        start--;
      const later = laterHead(run, to - 1);
      yield [start, later > 0 ? later : to - 1];
      at = later > 0 ? later : to - 1;
      from = at + 1;
    } else if (isHead(run, at)) {
      const later = laterHead(run, at);
      if (later > 0) at = later;
      // "Police and Crime Commissioner for Cheshire"
      if (run[at]?.low === 'commissioner' && run[at + 1]?.low === 'for') at = lastCapital(run, at + 2);
      if (at > from) yield [from, at];
      from = at + 1;
    } else if (is(run[at], STOP)) from = at + 1;
  }
}

/** Every public body that the text names in full, by the form of its name. Line ends part names; give prose where they do not. */
export function findBodies(text: string): BodyName[] {
  const found: BodyName[] = [];
  for (const places of runsIn(text)) {
    const run = tokensOf(text, places);
    if (run === null) continue;
    for (const [first, last] of namesIn(run)) {
      let from = first;
      while (from < last && is(run[from], CONNECTOR)) from++;
      const tokens = run.slice(from, last + 1);
      if (tokens.length < 2 || tokens.length > 12 || tokens.every((token) => GENERIC.has(token.low))) continue;
      const start = tokens[0]?.start ?? 0;
      const end = tokens.at(-1)?.end ?? start;
      found.push({ name: printed(text.slice(start, end).replace(/\s{1,3}/g, ' ')), start, end });
    }
  }
  return found;
}
