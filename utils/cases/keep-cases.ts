import { carryMerged } from './carry-merged.ts';
import { type Case, type CaseId, isKept } from './case.ts';
import { type When, written } from './changed.ts';
import { combineVersions } from './combine-versions.ts';
import { isForgotten, isPastUndo } from './delete-case.ts';
import { whenChanging } from './last-change.ts';
import { shrinkCase } from './shrink-case.ts';
import { fromStored, toStoredSurely } from './stored-case.ts';

/** Where records lie: the browser's storage, or a test's. */
export interface Shelf {
  /** The records under these keys, those that there are; all for null. */
  get(keys: readonly string[] | null): Promise<Record<string, unknown>>;
  set(records: Record<string, unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Runs the work while no other page of the extension runs such work. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** A record that cannot be read. It stays where it is, for a later version or for a person to look at. */
export interface Damaged {
  readonly key: string;
  readonly record: unknown;
}

export interface StoredCases {
  /** Another one after every writing. */
  readonly revision: unknown;
  readonly cases: readonly Case[];
  /** Deleted, or merged into others; kept for undoing. */
  readonly removed: readonly Case[];
  readonly damaged: readonly Damaged[];
}

const CASE = 'case:';
/** Leads from a letter to its case, so that a popup need not read all cases. */
const LETTER = 'letter:';
const ASIDE = 'damaged:';
const REVISION = 'revision';

export function isCaseKey(key: string): boolean {
  return key.startsWith(CASE);
}

export function caseKey(id: CaseId): string {
  return CASE + id;
}

export type CaseKeeper = ReturnType<typeof keepCases>;

/**
 * Everything that reads and writes cases. Whoever changes one changes what lies there now, never a copy of before.
 * @param beforeWriting makes sure that the reminders are gone over soon, even if whoever writes dies with it
 */
export function keepCases(shelf: Shelf, now: () => When, beforeWriting: () => Promise<void>) {
  async function load(): Promise<StoredCases> {
    const stored = await shelf.get(null);
    const records = Object.entries(stored);
    const read = records
      .filter(([key]) => isCaseKey(key))
      .map(([key, record]) => ({ key, record, one: fromStored(record) }));
    const all = read.flatMap(({ one }) => one ?? []);
    return {
      revision: stored[REVISION],
      cases: all.filter(isKept),
      removed: all.filter((one) => !isKept(one)),
      damaged: [
        ...read.filter(({ one }) => one === null).map(({ key, record }) => ({ key, record })),
        ...records.filter(([key]) => key.startsWith(ASIDE)).map(([key, record]) => ({ key, record })),
      ],
    };
  }

  async function some(ids: readonly CaseId[]): Promise<Case[]> {
    const records = await shelf.get(ids.map((id) => CASE + id));
    return ids.flatMap((id) => fromStored(records[CASE + id]) ?? []);
  }

  /** @throws NotStorable, with nothing written, where one of them could not be read back */
  async function write(cases: readonly Case[], others: Record<string, unknown> = {}): Promise<void> {
    const letters = cases
      .filter(isKept)
      .flatMap(({ id, letters: all }) =>
        all.filter(({ gone }) => !gone.value).map(({ key }) => [LETTER + key, id] as const),
      );
    const records = cases.map((one) => [CASE + one.id, toStoredSurely(one)] as const);
    await beforeWriting();
    await shelf.set({ ...others, ...Object.fromEntries([...records, ...letters, [REVISION, Math.random()]]) });
  }

  /**
   * Changes cases together, all as they lie there now; the result is stored with one write.
   * Empty, and nothing changed, where one of them is not there or is damaged.
   */
  function changeTogether(
    ids: readonly CaseId[],
    change: (cases: readonly Case[], when: When) => readonly Case[],
  ): Promise<readonly Case[]> {
    return shelf.alone(async () => {
      const cases = await some(ids);
      if (cases.length < ids.length) return [];
      const after = change(cases, whenChanging(cases, now()));
      const fresh = after.filter((one) => !cases.includes(one));
      if (fresh.length > 0) await write(fresh);
      return after;
    });
  }

  return {
    load,
    changeTogether,

    /** Whether a case was removed so long ago, by this device's clock, that nothing of it need be kept. */
    isForgotten(one: Case): boolean {
      return isForgotten(one, now().at);
    },

    /** One case, kept or removed; null where it is not there or is damaged. */
    async one(id: CaseId): Promise<Case | null> {
      return (await some([id]))[0] ?? null;
    },

    /** Does the work where nothing was written since the cases were loaded, and while nothing is; else gives false. */
    ifUnchanged(revision: unknown, work: () => Promise<void>): Promise<boolean> {
      return shelf.alone(async () => {
        if ((await shelf.get([REVISION]))[REVISION] !== revision) return false;
        await work();
        return true;
      });
    },

    /**
     * Changes among all cases, removed ones included, stored with one write. Gives what changed; null, and nothing
     * written, where `change` gives null.
     */
    changeAll(change: (cases: readonly Case[], when: When) => readonly Case[] | null): Promise<readonly Case[] | null> {
      return shelf.alone(async () => {
        const { cases, removed } = await load();
        const all = [...cases, ...removed];
        const after = change(all, whenChanging(all, now()));
        if (after !== null && after.length > 0) await write(after);
        return after;
      });
    },

    /** The case after the change; null where it is not there or is damaged. */
    async change(id: CaseId, change: (one: Case, when: When) => Case): Promise<Case | null> {
      const [after] = await changeTogether([id], (cases, when) => cases.map((one) => change(one, when)));
      return after ?? null;
    },

    /** Changes among all cases, such as a letter that has to find its own; gives what `choose` gives besides. */
    changeAmongAll<Result extends { readonly case: Case }>(choose: (cases: readonly Case[], when: When) => Result) {
      return shelf.alone(async () => {
        const { cases } = await load();
        const result = choose(cases, whenChanging(cases, now()));
        if (!cases.includes(result.case)) await write([result.case]);
        return result;
      });
    },

    /**
     * Puts cases from elsewhere (another device, an import) together with those that lie here; gives those that changed.
     * A damaged record of the same name is set aside with the same write.
     */
    takeIn(coming: readonly Case[]): Promise<readonly Case[]> {
      return shelf.alone(async () => {
        const keys = coming.map(({ id }) => CASE + id);
        const records = await shelf.get(keys);
        const changed = coming.flatMap((one) => {
          const mine = fromStored(records[CASE + one.id]);
          const both = mine === null ? one : combineVersions(mine, one);
          return mine !== null && written(both) === written(mine) ? [] : [both];
        });
        const aside = keys.filter((key) => records[key] !== undefined && fromStored(records[key]) === null);
        const { at } = now();
        const setAside = Object.fromEntries(aside.map((key) => [`${ASIDE}${key}:${at}`, records[key]]));
        if (changed.length > 0) await write(changed, setAside);
        return changed;
      });
    },

    /** The case that holds a letter, by the letter's key; null for none. Reads two records, however many cases there are. */
    async holding(key: string): Promise<Case | null> {
      const id = (await shelf.get([LETTER + key]))[LETTER + key];
      if (typeof id !== 'string') return null;
      const [one] = await some([id as CaseId]);
      const holds =
        one !== undefined && isKept(one) && one.letters.some((letter) => letter.key === key && !letter.gone.value);
      return holds ? one : null;
    },

    /** Writes the way from each letter to its case where an older version, or a write that failed, left none. */
    async pointLetters(): Promise<void> {
      await shelf.alone(async () => {
        const records = await shelf.get(null);
        const missing = (await load()).cases.filter(({ letters }) =>
          letters.some(({ key, gone }) => !gone.value && records[LETTER + key] === undefined),
        );
        if (missing.length > 0) await write(missing);
      });
    },

    /** Brings what came late to a merged case to where it went. */
    async carryMerged(): Promise<void> {
      await shelf.alone(async () => {
        const { cases, removed } = await load();
        const carried = carryMerged([...cases, ...removed]);
        if (carried.length > 0) await write(carried);
      });
    },

    /** Empties cases that were deleted longer ago than they can be brought back, and forgets those of long ago. */
    async sweep(): Promise<void> {
      await shelf.alone(async () => {
        const { removed } = await load();
        const { at } = now();
        const forgotten = removed.filter((one) => isForgotten(one, at));
        const full = removed.filter((one) => isPastUndo(one, at) && !isForgotten(one, at));
        const shrunk = full.filter((one) => written(shrinkCase(one)) !== written(one)).map(shrinkCase);
        if (shrunk.length > 0) await write(shrunk);
        const gone = [...forgotten, ...full].flatMap(({ letters }) => letters.map(({ key }) => LETTER + key));
        const pointing = await shelf.get(gone);
        const ids = new Set([...forgotten, ...full].map(({ id }) => id as string));
        const keys = [...forgotten.map(({ id }) => CASE + id), ...gone.filter((key) => ids.has(String(pointing[key])))];
        if (keys.length > 0) await shelf.remove(keys);
      });
    },
  };
}
