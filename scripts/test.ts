// Everything that a change has to pass, here and in continuous integration, the quickest answers first.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needBrowser } from './browsers.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'foi-clock-test-'));
const vitest = (name: string, ...args: string[]) =>
  [
    'vitest',
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(folder, name)}`,
  ] as const;

const STEPS: readonly (readonly [what: string, command: readonly string[]])[] = [
  ['Types', ['tsc']],
  ['Types of the stages that know no browser', ['tsc', '-p', 'tsconfig.pure.json']],
  ['Form and lint', ['biome', 'ci', '.']],
  ['Unit tests', vitest('unit.json')],
  ['Build for Chromium', ['wxt', 'build']],
  ['Build for Firefox', ['wxt', 'build', '-b', 'firefox']],
  ['In real browsers', vitest('e2e.json', '--config', 'vitest.e2e.config.ts')],
];

needBrowser('chromium');
needBrowser('firefox');
const failed = STEPS.filter(([what, [command = '', ...args]]) => {
  console.log(`\n== ${what}: ${command} ${args.join(' ')}`);
  const { status } = spawnSync('npx', ['--no-install', command, ...args], { cwd: ROOT, stdio: 'inherit' });
  return status !== 0;
});

const counted = ['unit.json', 'e2e.json'].map((name) => resultsOf(join(folder, name)));
rmSync(folder, { recursive: true });
for (const [what] of failed) console.error(`Failed: ${what}`);
const sum = (key: 'numPassedTests' | 'numFailedTests') => counted.reduce((all, result) => all + result[key], 0);
console.log(`\ntests: ${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** A run that died before it could count has no results, and its step has failed. */
function resultsOf(path: string): { numPassedTests: number; numFailedTests: number } {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
}
