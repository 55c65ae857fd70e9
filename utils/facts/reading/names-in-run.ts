import { HEADS, SERVICE_BEFORE, WEAK_HEADS } from '../words/body-words.ts';
import { CONNECTOR, HEAD, PREFIX, STOP, TELLING, WELSH_PREFIX } from './name-roles.ts';

/** A word of a run of capitalised words. */
export interface Token {
  readonly low: string;
  /** What the word can be in a name: a sum of the numbers below. */
  readonly roles: number;
  readonly start: number;
  readonly end: number;
}

/** Whether the word can be this in a name. */
export const is = (token: Token | undefined, role: number) => token !== undefined && (token.roles & role) !== 0;

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

/** The first and last word of each public body's name in the run. */
export function* namesIn(run: readonly Token[]): Generator<readonly [number, number]> {
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
