/** Thrown where a case that is to be changed is not there (any more) or cannot be read. Nothing was changed. */
export class CaseMissing extends Error {
  override readonly name = 'CaseMissing';

  constructor() {
    super('This case is not here any more, or cannot be read. Nothing was changed.');
  }
}
