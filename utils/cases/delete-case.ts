import type { Case } from './case.ts';
import { changed, type Moment, type When } from './changed.ts';

/** How long a deleted case can be brought back: as long as most bins keep what was thrown away. */
export const UNDO_DAYS = 30;
/** How long a device may be away and still learn that a case was deleted, before it would bring it back. */
export const REMEMBERED_DAYS = 400;

const DAY = 24 * 60 * 60 * 1000;

export function deleteCase(one: Case, when: When): Case {
  return { ...one, removed: changed({ why: 'deleted' }, when) };
}

/** Brings back a case that was deleted or merged into another. */
export function restoreCase(one: Case, when: When): Case {
  return { ...one, removed: changed(null, when) };
}

/** Whether a case was deleted (or merged) so long ago that its letters need not be kept any more. */
export function isPastUndo({ removed }: Case, now: Moment): boolean {
  return removed.value !== null && now - removed.at > UNDO_DAYS * DAY;
}

/** Whether nothing of a case need be kept. */
export function isForgotten({ removed }: Case, now: Moment): boolean {
  return removed.value !== null && now - removed.at > REMEMBERED_DAYS * DAY;
}
