/** Why a file gave no text; each has its sentence for the person in public/_locales under unreadable_…. */
export type UnreadableReason = 'unknown_format';

/** A file that cannot be read, for a reason that a person can be told. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}
