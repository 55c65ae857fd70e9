import type { Fact, FactKind } from './fact.ts';
import type { Candidate } from './rule.ts';

/** What the rules propose, by kind; of each kind in the order in which it was found. */
export type Candidates = { [Kind in FactKind]: readonly Candidate<Kind>[] };

export const noCandidates = (): Candidates => ({
  'letter-kind': [],
  authority: [],
  reference: [],
  'letter-date': [],
  'request-date': [],
  regime: [],
  'review-window': [],
  'review-by': [],
  'due-date': [],
  exemption: [],
  outcome: [],
  'no-review': [],
});

const KINDS = Object.keys(noCandidates()) as FactKind[];

/** Adds what a rule found of its kind. */
export function addCandidates<Kind extends FactKind>(
  candidates: Candidates,
  kind: Kind,
  found: readonly Candidate<Kind>[],
): void {
  const all: Record<FactKind, readonly Candidate[]> = candidates;
  if (found.length > 0) all[kind] = all[kind].length === 0 ? found : [...all[kind], ...found];
}

/** All that is left, in the order of the kinds. */
export function allOf(candidates: Candidates): Candidate[] {
  const all: Candidate[] = [];
  for (const kind of KINDS) for (const candidate of candidates[kind]) all.push(candidate);
  return all;
}

/** The candidate's fact: its weight was for choosing it. */
export const withoutWeight = ({ kind, value, quote, certainty }: Candidate): Fact =>
  ({ kind, value, quote, certainty }) as Fact;
