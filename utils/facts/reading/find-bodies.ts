import { GENERIC, HEADS, SERVICE_BEFORE, WEAK_HEADS } from '../words/body-words.ts';
import { printedName } from '../words/printed-name.ts';
import { type LaidOut, type Run, runAt } from './capital-runs.ts';
import type { Hits } from './hits.ts';
import {
  CONNECTOR,
  HEAD,
  PREFIX,
  rolesOf,
  STOP,
  TELLING,
  TELLING_WORD,
  tellingPlaces,
  WELSH_PREFIX,
} from './name-roles.ts';

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

const is = (token: Token | undefined, role: number) => token !== undefined && (token.roles & role) !== 0;

// Postcodes, storeys, dates: bodies with a figure in their names are in the list.
const HAS_FIGURE = /\d/;
function tokensOf(text: string, run: Run): Token[] {
  const tokens: Token[] = [];
  for (let place = 0; place < run.length; place += 2) {
    const start = run[place] ?? 0;
    const end = run[place + 1] ?? start;
    const low = text.slice(start, end).toLowerCase();
    tokens.push({ low, roles: rolesOf(low) || (HAS_FIGURE.test(low) ? STOP : 0), start, end });
  }
  return tokens;
}

// "Peterlee Police Office", "the University Secretary": a place or a person of the body's.
const GROUP_BEFORE = /^(?:commissioning|housing)$/;
const COMPANY = /^(?:limited|ltd|plc)$/;
const OF_A_BODY = /^(?:office|offices|station|officer|secretary|registrar|librarian)$/;

function isHead(run: readonly Token[], at: number): boolean {
  if (!is(run[at], TELLING)) return false;
  const low = run[at]?.low ?? '';
  const next = run[at + 1];
  if (/^(?:police|university)$/.test(low) && OF_A_BODY.test(next?.low ?? '')) return false;
  // "Clinical Commissioning Group" is one, "Projects Security Group" a part of some other.
  if (low === 'group' && !GROUP_BEFORE.test(run[at - 1]?.low ?? '') && !COMPANY.test(next?.low ?? '')) return false;
  if (WEAK_HEADS.has(low) && next !== undefined && next.roles === 0) return false;
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
    if (run[at]?.roles === 0) continue;
    const low = run[at]?.low ?? '';
    const next = run[at + 1]?.low ?? '';
    const opensOf = is(run[at], PREFIX) && (next === 'of' || next === 'for');
    const opensWelsh = is(run[at], WELSH_PREFIX);
    const opensNhs = low === 'nhs' && at === from && run[at + 1] !== undefined && !HEADS.has(next);
    if (opensOf || opensWelsh || opensNhs || (low === 'commissioner' && next === 'for')) {
      // "Cyngor Sir Ceredigion": a county, no form of address.
      const isCounty = opensWelsh && next === 'sir' && run[at + 2] !== undefined && !is(run[at + 2], STOP);
      let to = at + (isCounty ? 2 : 1);
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

function* bodiesIn(text: string, run: readonly Token[]): Generator<BodyName> {
  if (!run.some((token) => is(token, TELLING))) return;
  for (const [first, last] of namesIn(run)) {
    let from = first;
    while (from < last && is(run[from], CONNECTOR)) from++;
    const tokens = run.slice(from, last + 1);
    if (tokens.length < 2 || tokens.length > 12 || tokens.every((token) => GENERIC.has(token.low))) continue;
    const start = tokens[0]?.start ?? 0;
    const end = tokens.at(-1)?.end ?? start;
    yield { name: printedName(text.slice(start, end).replace(/\s{1,3}/g, ' ')), start, end };
  }
}

/** Every public body that a letter names in full, by the form of its name: sought only round the words that tell one. */
export function findBodies(laid: LaidOut, hits: Hits): BodyName[] {
  const places: number[] = [];
  for (let hit = hits.first(TELLING_WORD); hit >= 0; hit = hits.next(hit)) places.push(hits.start(hit));
  return bodiesRound(places, laid);
}

/** The same of a text by itself, in which line ends part names. */
export const findBodiesIn = (text: string): BodyName[] =>
  bodiesRound(tellingPlaces(text), { text, prose: text, bodyStart: 0, signOff: 0 });

function bodiesRound(places: readonly number[], laid: LaidOut): BodyName[] {
  const found: BodyName[] = [];
  let done = 0;
  for (const place of places) {
    const run = place < done ? null : runAt(laid, place, done);
    if (run === null) continue;
    done = run.at(-1) ?? done;
    // A single word names no body.
    if (run.length === 2) continue;
    for (const body of bodiesIn(laid.text, tokensOf(laid.text, run))) found.push(body);
  }
  return found;
}
