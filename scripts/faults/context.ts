import type { Random } from './random.ts';

/** A page or a background that runs: it may die between any two of its calls, and what it waits for then never comes. */
export interface Context {
  readonly alive: boolean;
  /** Comes when it dies. */
  readonly died: Promise<void>;
  die(): void;
  /** A call of the browser: takes a moment, and the context may die before it has an effect or after. */
  call<Result>(effect: () => Result | Promise<Result>): Promise<Result>;
}

const NEVER = new Promise<never>(() => undefined);

/** @param dieAt at which of its calls it dies; 0 for not at all */
export function openContext(random: Random, dieAt: number, onDeath: () => void): Context {
  let alive = true;
  let calls = 0;
  const { promise: died, resolve } = Promise.withResolvers<void>();
  function die(): void {
    if (!alive) return;
    alive = false;
    resolve();
    onDeath();
  }
  return {
    get alive() {
      return alive;
    },
    died,
    die,
    async call(effect) {
      if (!alive) return NEVER;
      calls += 1;
      const last = calls === dieAt;
      // Others get their turn meanwhile.
      for (let turns = random.whole(0, 2); turns > 0; turns -= 1) await null;
      if (!alive) return NEVER;
      if (last && random.chance(0.5)) {
        die();
        return NEVER;
      }
      const result = await effect();
      if (last) die();
      return alive ? result : NEVER;
    },
  };
}
