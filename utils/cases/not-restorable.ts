/** Thrown where a case cannot be brought back: what it held is gone, or stands in another case. Nothing was changed. */
export class NotRestorable extends Error {
  override readonly name = 'NotRestorable';

  constructor() {
    super('This case cannot be brought back: too much time has passed, or its letters stand in another case.');
  }
}
