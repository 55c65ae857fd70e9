/** The form in which a case is stored; a later form raises the number and brings a step from this one. */
export const VERSION = 2;

type Fields = Readonly<Record<string, unknown>>;

/** From each older version to the next. A step checks nothing: whatever comes out must pass as a record of today. */
const STEPS: Readonly<Record<number, (record: Fields) => Fields>> = {
  1: toVersion2,
};

/** A record in today's form, whatever older version wrote it; a record of no known version as it is. */
export function migrated(record: unknown): unknown {
  let form = record;
  while (isRecord(form) && typeof form['version'] === 'number' && form['version'] < VERSION) {
    const step = Object.hasOwn(STEPS, form['version']) ? STEPS[form['version']] : undefined;
    if (step === undefined) return record;
    form = step(form);
  }
  return form;
}

/** Version 1 (to 0.1): letters with their facts only, nothing that a person could change. */
function toVersion2({ id, openedOn, letters }: Fields): Fields {
  const untouched = (value: unknown) => ({ value, at: 0 });
  const letter = (one: unknown, place: number) =>
    isRecord(one)
      ? {
          key: one['key'],
          source: one['source'],
          // Nothing tells when it was added; its place keeps the order.
          added: place,
          addedOn: openedOn,
          read: untouched(one['facts']),
          corrections: {},
          gone: untouched(false),
        }
      : one;
  return {
    version: 2,
    id,
    openedOn,
    letters: Array.isArray(letters) ? letters.map(letter) : letters,
    steps: [],
    note: untouched(''),
    closed: untouched(false),
    removed: untouched(null),
    reminders: untouched(null),
    answers: {},
    shown: {},
  };
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
