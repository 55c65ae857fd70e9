import { type Case, type CaseId, isKept } from './case.ts';
import { NO_LETTER } from './shrink-case.ts';

/**
 * Another device may have added to a case after it was made part of another here. What it added goes to where the case
 * went; gives the cases that this changes.
 */
export function carryMerged(cases: readonly Case[]): Case[] {
  const byId = new Map(cases.map((one) => [one.id, one]));
  const changed = new Map<CaseId, Case>();
  for (const from of cases) {
    if (isFirstOfRing(from, byId)) changed.set(from.id, { ...from, removed: { value: null, at: from.removed.at + 1 } });
  }
  for (const from of cases) {
    const id = whereItWent(from, byId);
    const into = id === null ? undefined : (changed.get(id) ?? byId.get(id));
    if (into === undefined || into === from) continue;
    const letters = from.letters.filter(
      ({ key, gone }) => key !== NO_LETTER && !gone.value && !into.letters.some((letter) => letter.key === key),
    );
    const steps = from.steps.filter(({ id: step }) => !into.steps.some((other) => other.id === step));
    if (letters.length + steps.length === 0) continue;
    changed.set(into.id, { ...into, letters: [...into.letters, ...letters], steps: [...into.steps, ...steps] });
  }
  return [...changed.values()];
}

/** The case at the end of the way; null for a case that went nowhere, or to one that is not kept. */
function whereItWent(from: Case, byId: ReadonlyMap<CaseId, Case>): CaseId | null {
  const end = wayOf(from, byId).at(-1);
  return end !== undefined && isKept(end) ? end.id : null;
}

/**
 * Whether two devices merged cases into each other, so that none would be left: then the one whose name comes first
 * stays, on every device the same.
 */
function isFirstOfRing(from: Case, byId: ReadonlyMap<CaseId, Case>): boolean {
  const way = wayOf(from, byId);
  return way.at(-1) === from && way.every(({ id }) => id >= from.id);
}

/** The cases that a case went into, one after another, up to one that went nowhere or to where the way began. */
export function wayOf(from: Case, byId: ReadonlyMap<CaseId, Case>): Case[] {
  const way: Case[] = [];
  for (let at = from; way.length < byId.size && at.removed.value?.why === 'merged'; ) {
    const next = byId.get(at.removed.value.into);
    if (next === undefined) break;
    way.push(next);
    if (next === from) break;
    at = next;
  }
  return way;
}
