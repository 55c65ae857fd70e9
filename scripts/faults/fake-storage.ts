import type { Random } from './random.ts';

/** One storage area of a browser: keeps what JSON keeps, and may be told to fail. */
export interface FakeArea {
  /** What lies there, for looking at from outside. */
  readonly records: ReadonlyMap<string, unknown>;
  get(keys: readonly string[] | null): Record<string, unknown>;
  /** Throws where a write fails; with several records some of them may then have been written. */
  set(records: Record<string, unknown>): void;
  remove(keys: readonly string[]): void;
  /** The next so many writes fail. */
  failNext(writes: number): void;
}

export function openArea(random: Random, onWrite: (keys: readonly string[]) => void, onFailure: () => void): FakeArea {
  // Read once a write, since whoever gets a record may look at it but not change it.
  const records = new Map<string, unknown>();
  let failing = 0;
  function write(entries: readonly [string, string | null][]): void {
    for (const [key, text] of entries) text === null ? records.delete(key) : records.set(key, JSON.parse(text));
    if (entries.length > 0) onWrite(entries.map(([key]) => key));
  }
  function put(entries: readonly [string, string | null][]): void {
    if (failing === 0) {
      write(entries);
      return;
    }
    failing -= 1;
    onFailure();
    write(entries.slice(0, random.whole(0, entries.length - 1)));
    throw new Error('the storage could not be written');
  }
  return {
    records,
    get(keys) {
      const wanted = keys ?? [...records.keys()];
      return Object.fromEntries(
        wanted.flatMap((key) => {
          const record = records.get(key);
          return record === undefined ? [] : [[key, record]];
        }),
      );
    },
    set: (fresh) => put(Object.entries(fresh).map(([key, record]) => [key, JSON.stringify(record)])),
    remove: (keys) => put(keys.map((key) => [key, null])),
    failNext(writes) {
      failing = writes;
    },
  };
}
