import { isFigure } from '../../dates/char-codes.ts';
import { printedName } from '../words/printed-name.ts';
import { type LaidOut, type Run, runAt } from './capital-runs.ts';
import type { Hits } from './hits.ts';
import {
  CONNECTOR,
  HEAD,
  hasNoRole,
  KIND,
  OFFICE,
  PREFIX,
  rolesAt,
  STOP,
  TELLING_WORD,
  THE,
  tellingPlaces,
  WELSH_PREFIX,
} from './name-roles.ts';
import { is, namesIn, type Roles } from './names-in-run.ts';

/** A public body's name as it stands in a text. */
export interface BodyName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST_NAME = 12;

function hasFigure(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isFigure(text.charCodeAt(at))) return true;
  return false;
}

function rolesIn(text: string, run: Run): Roles {
  const all: number[] = [];
  for (let place = 0; place < run.length; place += 2) {
    const start = run[place] ?? 0;
    const end = run[place + 1] ?? start;
    const roles = rolesAt(text, start, end);
    // Postcodes, storeys, dates: bodies with a figure in their names are in the list.
    all.push(hasNoRole(roles) && hasFigure(text, start, end) ? STOP : roles);
  }
  return all;
}

/** Whether some word of the run from one to another is none that can be this. */
function hasOther(run: Roles, first: number, last: number, role: number): boolean {
  for (let at = first; at <= last; at++) if (!is(run, at, role)) return true;
  return false;
}

function has(run: Roles, first: number, last: number, role: number): boolean {
  for (let at = first; at <= last; at++) if (is(run, at, role)) return true;
  return false;
}

/** Adds the bodies that a run names, whose words have these roles. */
function addBodies(found: BodyName[], text: string, run: Run, roles: Roles): void {
  const end = roles.length - 1;
  // "The Council", "Information Commissioner": no word that tells which.
  if (!hasOther(roles, 0, end, KIND | STOP) && !has(roles, 0, end, PREFIX | WELSH_PREFIX)) return;
  const names = namesIn(roles);
  for (let pair = 0; pair < names.length; pair += 2) {
    let first = names[pair] ?? 0;
    const last = names[pair + 1] ?? first;
    while (first < last && is(roles, first, CONNECTOR)) first++;
    const words = last - first + 1;
    if (words < 2 || words > LONGEST_NAME || !hasOther(roles, first, last, KIND)) continue;
    // "Office of the Principal": a person's; the Police and Crime Commissioner's is a body.
    if (is(roles, first, OFFICE) && is(roles, first + 2, THE) && !has(roles, first, last, HEAD)) continue;
    const start = run[first * 2] ?? 0;
    const end = run[last * 2 + 1] ?? start;
    found.push({ name: printedName(text.slice(start, end)), start, end });
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
    if (run.length > 2) addBodies(found, laid.text, run, rolesIn(laid.text, run));
  }
  return found;
}
