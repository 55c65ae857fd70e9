import type { Case } from './case.ts';
import { changed, type Moment, type When } from './changed.ts';
import { NotRestorable } from './not-restorable.ts';
import { isShrunk } from './shrink-case.ts';

/** How long a deleted case can be brought back: as long as most bins keep what was thrown away. */
const UNDO_DAYS = 30;
/** How long a device may be away and still learn that a case was deleted, before it would bring it back. */
const REMEMBERED_DAYS = 400;

const DAY = 24 * 60 * 60 * 1000;

export function deleteCase(one: Case, when: When): Case {
  return { ...one, removed: changed({ why: 'deleted' }, when) };
}

/**
 * Brings back a case that was deleted. One that was merged is taken out of the other by `undoMerge`.
 * @throws NotRestorable where it was emptied since, or was merged into another case, which holds its letters
 */
export function restoreCase(one: Case, when: When): Case {
  if (one.removed.value?.why === 'merged' || isShrunk(one)) throw new NotRestorable();
  return restored(one, when);
}

/** A case that stands again, whatever became of it. */
export function restored(one: Case, when: Pick<When, 'at'>): Case {
  return { ...one, removed: changed(null, when) };
}

/** Whether to offer that a removed case is brought back; for a merged one `canUndoMerge` has to say so too. */
export function canBeRestored(one: Case, now: Moment): boolean {
  return one.removed.value !== null && !isPastUndo(one, now) && !isShrunk(one);
}

/** Whether a case was deleted (or merged) so long ago that its letters need not be kept any more. */
export function isPastUndo({ removed }: Case, now: Moment): boolean {
  return removed.value !== null && now - removed.at > UNDO_DAYS * DAY;
}

/** Whether nothing of a case need be kept. */
export function isForgotten({ removed }: Case, now: Moment): boolean {
  return removed.value !== null && now - removed.at > REMEMBERED_DAYS * DAY;
}
