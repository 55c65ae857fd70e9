// A year of one person with two machines, over and over, with everything that can go wrong: does a reminder get lost?
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { planReminders } from '../utils/reminders/plan-reminders.ts';
import { SABOTAGES, type Sabotage } from './faults/sabotage.ts';
import type { Tally } from './faults/watcher.ts';
import { simulateYear } from './faults/year.ts';

/** `12 runs, 0 lost, 0 twice, latest 3 s` */
export function lastLine(runs: number, { lost, twice, latest }: Tally): string {
  return `${runs} runs, ${lost} lost, ${twice} twice, latest ${Math.round(latest / 1000)} s`;
}

/** Runs so many years, from a seed on, and adds up what went wrong. */
export async function runYears(runs: number, seed: number, sabotage: Sabotage | null, days?: number): Promise<Tally> {
  const plan = sabotage === null ? planReminders : SABOTAGES[sabotage];
  let all = NOTHING;
  for (let run = 0; run < runs; run += 1) {
    const year = await simulateYear(seed + run, plan, days);
    // So that the year can be run again by itself.
    if (sabotage === null && !isGood(year)) console.log(`seed ${seed + run}: ${lastLine(1, year)}`);
    all = sum(all, year);
  }
  return all;
}

/** The same on all cores, each with its own share of the seeds. */
async function runOnAllCores(runs: number, seed: number, sabotage: Sabotage | null): Promise<Tally> {
  const shares = Math.min(runs, availableParallelism());
  const tallies = Array.from({ length: shares }, (_, share) => {
    const [from, to] = [Math.floor((runs * share) / shares), Math.floor((runs * (share + 1)) / shares)];
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { runs: to - from, seed: seed + from, sabotage },
    });
    return new Promise<Tally>((resolve, reject) => worker.once('message', resolve).once('error', reject));
  });
  return (await Promise.all(tallies)).reduce(sum);
}

function isGood({ lost, twice, latest }: Tally): boolean {
  return lost === 0 && twice === 0 && latest <= 60_000;
}

const NOTHING: Tally = { lost: 0, twice: 0, inDoubt: 0, shown: 0, latest: 0 };

function sum(one: Tally, other: Tally): Tally {
  return {
    lost: one.lost + other.lost,
    twice: one.twice + other.twice,
    inDoubt: one.inDoubt + other.inDoubt,
    shown: one.shown + other.shown,
    latest: Math.max(one.latest, other.latest),
  };
}

if (!isMainThread) {
  const { runs, seed, sabotage } = workerData as { runs: number; seed: number; sabotage: Sabotage | null };
  parentPort?.postMessage(await runYears(runs, seed, sabotage));
}

if (import.meta.main && isMainThread) {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      sabotage: { type: 'string' },
    },
  });
  const [runs, seed, { sabotage = null }] = [Number(values.runs), Number(values.seed), values];
  const isKnown = (name: string | null): name is Sabotage | null => name === null || Object.hasOwn(SABOTAGES, name);
  if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed) || !isKnown(sabotage)) {
    console.error('Usage: npm run faults -- [--runs N] [--seed S] [--sabotage lose|double]');
    process.exit(2);
  }
  const tally = await runOnAllCores(runs, seed, sabotage);
  console.log(
    `${tally.shown} reminders shown, ${tally.inDoubt} of them again after a fault between showing and marking`,
  );
  console.log(lastLine(runs, tally));
  process.exitCode = isGood(tally) ? 0 : 1;
}
