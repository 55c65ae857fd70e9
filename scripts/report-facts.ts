// Letters that gained or lost a field against the last commit, so that what a new rule costs can be seen in review.
//   node scripts/report-facts.ts [COMMIT]

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LETTERS = join(ROOT, 'utils/testing/letters');
const REPORT_FIELDS = [
  'letter-kind',
  'authority',
  'reference',
  'letter-date',
  'request-date',
  'regime',
  'review-window',
  'review-by',
  'due-date',
  'exemption',
];

type Fields = ReadonlyMap<string, string>;

/** Each letter's facts by kind, as one tree of sources reads them. */
async function readWith(tree: string): Promise<ReadonlyMap<string, Fields>> {
  const at = (path: string) => pathToFileURL(join(tree, path)).href;
  const { readFacts } = (await import(
    at('utils/facts/read-facts.ts')
  )) as typeof import('../utils/facts/read-facts.ts');
  const { cleanText } = (await import(
    at('utils/letter/text/clean-text.ts')
  )) as typeof import('../utils/letter/text/clean-text.ts');
  const { NOTHING_AROUND } = (await import(at('utils/letter/letter.ts'))) as typeof import('../utils/letter/letter.ts');
  const names = readdirSync(LETTERS).filter((name) => name.endsWith('.txt'));
  return new Map(
    names.map((name) => {
      const text = cleanText(readFileSync(join(LETTERS, name), 'utf8'));
      const source = { reader: 'file', address: null, messageId: null };
      const fields = new Map<string, string>();
      for (const { kind, value } of readFacts({ text, source, surroundings: NOTHING_AROUND })) {
        fields.set(kind, [fields.get(kind), JSON.stringify(value)].filter((part) => part !== undefined).join(' '));
      }
      return [name, fields];
    }),
  );
}

/** The sources of a commit, in a folder of their own beside the installed packages. */
function checkOut(commit: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'foi-clock-facts-'));
  const archive = execFileSync('git', ['archive', commit, 'utils', 'package.json'], { cwd: ROOT, maxBuffer: 1 << 28 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

const commit = process.argv[2] ?? 'HEAD';
const folder = checkOut(commit);
try {
  const before = await readWith(folder);
  const after = await readWith(ROOT);
  const counts = { gained: 0, lost: 0, changed: 0 };
  for (const [name, now] of after) {
    const then = before.get(name) ?? new Map<string, string>();
    for (const field of REPORT_FIELDS) {
      const [was, is] = [then.get(field), now.get(field)];
      if (was === is) continue;
      const what = was === undefined ? 'gained' : is === undefined ? 'lost' : 'changed';
      counts[what] += 1;
      console.log([what, field, name, was ?? '-', is ?? '-'].join('\t'));
    }
  }
  console.log(
    `against ${commit}: ${counts.gained} gained, ${counts.lost} lost, ${counts.changed} changed over ${after.size} letters`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
