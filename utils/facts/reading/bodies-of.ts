import type { Reading } from '../reading.ts';
import { type BodyName, findBodies, findBodiesIn } from './find-bodies.ts';
import { findKnownBodies } from './find-known-bodies.ts';
import { LinePattern } from './line-pattern.ts';
import type { Span } from './span.ts';

/** So many lines at a letter's top can be its letterhead. */
export const LETTERHEAD_LINES = 8;
const LONGEST_LINE = 60;
const LONGEST_SECOND = 50;
const SPLIT_END = new LinePattern(
  /^(?:NHS (?:Foundation )?Trust|(?:Metropolitan |City |County |Borough |District )*Council|National Park Authority|(?:University )?Health Board|Fire (?:&|and) Rescue(?: Service| Authority)?|(?:Health and )?Social Care Trust|(?:Hospitals? |University )+(?:NHS )?(?:Foundation )?Trust|(?:Police|Constabulary|University|Borough Council|Authority))$/i,
);

// A name that stops so goes on in the next line.
const JOINS = /(?:\b(?:and|of|for)|&)$/i;
const JOINED = /^(?:and|&|of|for)\b/;

function isSplit(line: string, next: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  if (SPLIT_END.test(next) || JOINS.test(line.slice(-4))) return true;
  return next.length < LONGEST_SECOND && JOINED.test(next);
}

/** Names that a letterhead parts: "SOUTH DOWNS", and on the next line "NATIONAL PARK AUTHORITY". */
function splitNames(lines: readonly Span[]): BodyName[] {
  const found: BodyName[] = [];
  for (let at = 0; at < LETTERHEAD_LINES; at++) {
    const line = lines[at];
    const next = lines[at + 1];
    if (line === undefined || next === undefined) return found;
    const body = isSplit(line.text, next.text) ? findBodiesIn(`${line.text} ${next.text}`)[0] : undefined;
    if (body !== undefined) found.push({ name: body.name, start: line.start, end: next.start + next.text.length });
  }
  return found;
}

/** The bodies that a letter names, by the list and by the form of their names, each where it stands. */
export function bodiesOf(reading: Reading): BodyName[] {
  const known = findKnownBodies(reading.prose, reading.hits);
  const formed = findBodies(reading, reading.hits).filter(
    (body) => !known.some((each) => each.start <= body.start && each.end >= body.end),
  );
  const whole = known.filter(
    (each) =>
      !formed.some(
        (body) => body.start <= each.start && body.end >= each.end && body.end - body.start > each.end - each.start,
      ),
  );
  return [...whole, ...formed, ...splitNames(reading.lines)];
}
