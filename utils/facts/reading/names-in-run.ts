import {
  AND,
  BEFORE_GROUP,
  BEFORE_PREFIX,
  BEFORE_SERVICE,
  COMMISSIONER,
  COMPANY,
  CONNECTOR,
  DIRECTOR,
  EXECUTIVE,
  FIRE,
  FOR,
  GROUP,
  HAS_OFFICES,
  HEAD,
  hasNoRole,
  NHS,
  OF_OR_FOR,
  OFFICE_OF_IT,
  PREFIX,
  RESCUE,
  RESCUE_OR_CRIME,
  SERVICE,
  SIR,
  STOP,
  TELLING,
  WEAK_HEAD,
  WELSH_PREFIX,
} from './name-roles.ts';

/** What each word of a run of capitalised words can be in a name: see name-roles.ts. */
export type Roles = readonly number[];

/** Whether the word can be this in a name; no word can where the run has none. */
export const is = (run: Roles, at: number, role: number) => ((run[at] ?? 0) & role) !== 0;

function isHead(run: Roles, at: number): boolean {
  if (!is(run, at, TELLING)) return false;
  if (is(run, at, HAS_OFFICES) && is(run, at + 1, OFFICE_OF_IT)) return false;
  if (is(run, at, EXECUTIVE) && is(run, at + 1, DIRECTOR)) return false;
  // "Clinical Commissioning Group" is one, "Projects Security Group" a part of some other.
  if (is(run, at, GROUP) && !is(run, at - 1, BEFORE_GROUP) && !is(run, at + 1, COMPANY)) return false;
  if (is(run, at, WEAK_HEAD) && at + 1 < run.length && hasNoRole(run[at + 1] ?? 0)) return false;
  return (
    is(run, at, HEAD) ||
    (is(run, at, SERVICE) && is(run, at - 1, BEFORE_SERVICE)) ||
    (is(run, at, RESCUE) && is(run, at - 2, FIRE))
  );
}

/** The place of a later head that the same name goes on to: "Police" … "Authority", "University" … "NHS" … "Trust". */
function laterHead(run: Roles, at: number): number {
  for (let next = at + 1; next < Math.min(run.length, at + 6); next++) {
    if (is(run, next, AND) && !is(run, next + 1, RESCUE_OR_CRIME)) return -1;
    if (is(run, next, STOP) && !is(run, next, CONNECTOR)) return -1;
    if (isHead(run, next)) return next;
  }
  return -1;
}

/** The last capitalised word of the place that begins here. */
function lastCapital(run: Roles, from: number): number {
  let to = from;
  while (to + 1 < run.length && !is(run, to + 1, STOP)) to++;
  while (to > from && is(run, to, CONNECTOR)) to--;
  return Math.min(to, run.length - 1);
}

/** Whether a name begins with the word, of which the first word that may belong to one is `from`. */
function opens(run: Roles, at: number, from: number): boolean {
  return (
    (is(run, at, PREFIX) && is(run, at + 1, OF_OR_FOR)) ||
    is(run, at, WELSH_PREFIX) ||
    (is(run, at, NHS) && at === from && at + 1 < run.length && !is(run, at + 1, HEAD)) ||
    (is(run, at, COMMISSIONER) && is(run, at + 1, FOR))
  );
}

/** The last word of a name that is told by its first. */
function endOfOpened(run: Roles, at: number): number {
  // "Cyngor Sir Ceredigion": a county, no form of address.
  const isCounty = is(run, at, WELSH_PREFIX) && is(run, at + 1, SIR) && at + 2 < run.length && !is(run, at + 2, STOP);
  let to = at + (isCounty ? 2 : 1);
  while (
    to < run.length &&
    (is(run, to, CONNECTOR) || !is(run, to, STOP)) &&
    !(isHead(run, to - 1) && to - 1 > at && !is(run, to, OF_OR_FOR | AND))
  )
    to++;
  while (to > at + 1 && is(run, to - 1, CONNECTOR)) to--;
  return to - 1;
}

/** The first and last word of each public body's name in the run, one pair after the other. */
export function namesIn(run: Roles): readonly number[] {
  const found: number[] = [];
  let from = 0;
  for (let at = 0; at < run.length; at++) {
    if (hasNoRole(run[at] ?? 0)) continue;
    if (opens(run, at, from)) {
      const end = endOfOpened(run, at);
      let start = at;
      while (start > from && is(run, start - 1, BEFORE_PREFIX)) start--;
      at = Math.max(end, laterHead(run, end));
      found.push(start, at);
      from = at + 1;
    } else if (isHead(run, at)) {
      at = Math.max(at, laterHead(run, at));
      // "Police and Crime Commissioner for Cheshire"
      if (is(run, at, COMMISSIONER) && is(run, at + 1, FOR)) at = lastCapital(run, at + 2);
      if (at > from) found.push(from, at);
      from = at + 1;
    } else if (is(run, at, STOP)) from = at + 1;
  }
  return found;
}
