import { printedName } from '../words/printed-name.ts';
import { type LaidOut, type Run, runAt } from './capital-runs.ts';
import type { Hits } from './hits.ts';
import {
  CONNECTOR,
  HEAD,
  KIND,
  PREFIX,
  rolesOf,
  STOP,
  TELLING_WORD,
  tellingPlaces,
  WELSH_PREFIX,
} from './name-roles.ts';
import { is, namesIn, type Token } from './names-in-run.ts';

/** A public body's name as it stands in a text. */
export interface BodyName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

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

function* bodiesIn(text: string, run: readonly Token[]): Generator<BodyName> {
  // "The Council", "Information Commissioner": no word that tells which.
  if (run.every((token) => is(token, KIND | STOP) && !is(token, PREFIX | WELSH_PREFIX))) return;
  for (const [first, last] of namesIn(run)) {
    let from = first;
    while (from < last && is(run[from], CONNECTOR)) from++;
    const tokens = run.slice(from, last + 1);
    if (tokens.length < 2 || tokens.length > 12 || tokens.every((token) => is(token, KIND))) continue;
    // "Office of the Principal": a person's; the Police and Crime Commissioner's is a body.
    if (tokens[0]?.low === 'office' && tokens[2]?.low === 'the' && !tokens.some((token) => is(token, HEAD))) continue;
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
