/** Why a file gave no text; each has its sentence for the person in public/_locales under unreadable_…. */
export type UnreadableReason =
  | 'unknown_format'
  /** Word's formats before .docx, and RTF. */
  | 'old_word'
  /** No bytes, or nothing in them that a person could read. */
  | 'empty'
  /** Pictures of pages, without text. */
  | 'scanned'
  | 'too_big'
  /** More than 500 pages, or as much text as only so many could hold. */
  | 'too_long'
  /** A small archive that unpacks to more than any letter needs. */
  | 'unpacks_too_big'
  | 'password'
  /** Cut short, or not what its first bytes promise. */
  | 'damaged'
  /** A document type declaration: entities can be made to grow without end, or to name other files. */
  | 'unsafe_xml';

/** A file that cannot be read, for a reason that a person can be told. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/** What a library threw, as a reason for the person: a file that it cannot follow is damaged. */
export function asUnreadable(error: unknown): UnreadableFile {
  return error instanceof UnreadableFile ? error : new UnreadableFile('damaged', { cause: error });
}
