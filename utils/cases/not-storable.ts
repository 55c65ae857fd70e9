/** The longest text of a record, in UTF-16 units as a field's `maxlength` counts; no letter's words for one thing are longer. */
export const MOST_TEXT = 20_000;

/** The longest note of a case, for the field in which it is written. */
export const MOST_NOTE = MOST_TEXT;

/** Why a case cannot be stored as it would be. */
export type NotStorableReason =
  /** The note alone, or the notes of two cases that were to be one. */
  | 'note-too-long'
  | 'notes-too-long'
  /** Some other words, or a value or moment that no record may hold. */
  | 'not-a-record';

const SAYS: Readonly<Record<NotStorableReason, string>> = {
  'note-too-long': `A note holds at most ${MOST_NOTE} characters. Nothing was changed.`,
  'notes-too-long': `The two notes together are longer than ${MOST_NOTE} characters. Shorten one first; nothing was changed.`,
  'not-a-record':
    'What was entered cannot be kept: it is too long, or the device’s clock is wrong. Nothing was changed.',
};

/** Thrown before a case is written that could not be read back: its reminders would stop. What was stored before stays. */
export class NotStorable extends Error {
  override readonly name = 'NotStorable';
  readonly reason: NotStorableReason;

  constructor(reason: NotStorableReason) {
    super(SAYS[reason]);
    this.reason = reason;
  }
}
