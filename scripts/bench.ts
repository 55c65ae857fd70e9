import { readdirSync } from 'node:fs';

/** One figure: what we do against a plain way to do the same. Each file in scripts/bench exports some as `figures`. */
export interface Figure {
  readonly name: string;
  /** Both are run in turn, several times over; the quickest run of each counts. */
  readonly ours: () => unknown;
  readonly reference: () => unknown;
  /** Ends what the two have opened. */
  readonly close?: () => Promise<void>;
}

const RUNS = 15;

/** `NAME ratio N.NN (ours N.N ms, reference N.N ms)`: below 1 is quicker than the reference. */
export async function measure({ name, ours, reference }: Figure): Promise<string> {
  let oursBest = Number.POSITIVE_INFINITY;
  let referenceBest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    referenceBest = Math.min(referenceBest, await milliseconds(reference));
    oursBest = Math.min(oursBest, await milliseconds(ours));
  }
  const ratio = (oursBest / referenceBest).toFixed(2);
  return `${name} ratio ${ratio} (ours ${oursBest.toFixed(1)} ms, reference ${referenceBest.toFixed(1)} ms)`;
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

if (import.meta.main) {
  const folder = new URL('bench/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  for (const file of files.sort()) {
    const { figures } = (await import(new URL(file, folder).href)) as { figures: readonly Figure[] };
    for (const figure of figures) {
      console.log(await measure(figure));
      await figure.close?.();
    }
  }
}
