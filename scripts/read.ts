// The command line's reader: files in, one JSON object a line out. docs: design, section "The contract".
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type CalendarDate, calendarDate } from '../utils/dates/calendar-date.ts';
import { countDeadlines } from '../utils/deadlines/count-deadlines.ts';
import { type Fact, type FactKind, factOf, factValue } from '../utils/facts/fact.ts';
import { readFacts } from '../utils/facts/read-facts.ts';
import { type Letter, NOTHING_AROUND } from '../utils/letter/letter.ts';
import { cleanText } from '../utils/letter/text/clean-text.ts';
import { regulatorFor } from '../utils/next-steps/regulators.ts';

interface Options {
  readonly today: CalendarDate | null;
  readonly url: string | null;
  readonly files: readonly string[];
}

/** Takes a file's bytes and the address it is to be read at; gives the letter that it holds, null where it holds none. */
type FileReader = (bytes: Uint8Array, address: string | null) => Promise<Letter | null>;

class Unreadable extends Error {}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Old letters were saved by programs that wrote Windows' own characters.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const readText: FileReader = async (bytes, address) => ({
  text: cleanText(textOf(bytes)),
  source: { reader: 'file', address, messageId: null },
  surroundings: NOTHING_AROUND,
});

// A file format is one entry here.
const READERS: Readonly<Record<string, FileReader>> = {
  '.txt': readText,
};

function optionsFrom(args: readonly string[]): Options {
  const files: string[] = [];
  let today: CalendarDate | null = null;
  let url: string | null = null;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--today') today = calendarDate(args[++at] ?? '');
    else if (arg === '--url') url = args[++at] ?? null;
    else files.push(arg);
  }
  return { today, url, files };
}

const NAMES: Partial<Record<FactKind, string>> = {
  'letter-kind': 'kind',
  'letter-date': 'letterDate',
  'request-date': 'requestDate',
  'review-window': 'reviewWindow',
  'review-by': 'reviewBy',
  'due-date': 'dueDate',
};

function quotesOf(facts: readonly Fact[]): Record<string, string> {
  return Object.fromEntries(facts.map((fact) => [NAMES[fact.kind] ?? fact.kind, fact.quote.text]));
}

/** One line of the contract. Where there is no letter of an authority, every field is null and every list empty. */
function lineOf(file: string, facts: readonly Fact[], today: CalendarDate | null) {
  const regime = factValue(facts, 'regime');
  const request = factValue(facts, 'request-date');
  const isLetter = factOf(facts, 'letter-kind') !== null;
  const regulator = isLetter ? regulatorFor(regime) : null;
  const deadlines = isLetter ? countDeadlines(facts) : [];
  return {
    file,
    kind: factValue(facts, 'letter-kind'),
    regime,
    authority: factValue(facts, 'authority'),
    reference: factValue(facts, 'reference'),
    letterDate: factValue(facts, 'letter-date'),
    requestDate: request?.date ?? null,
    requestDateIs: request?.is ?? null,
    reviewWindow: factValue(facts, 'review-window'),
    reviewBy: factValue(facts, 'review-by'),
    dueDate: factValue(facts, 'due-date'),
    exemptions: facts.flatMap((fact) => (fact.kind === 'exemption' ? [fact.value] : [])),
    regulator: regulator?.id ?? null,
    complaintUrl: regulator?.complaintUrl ?? null,
    deadlines: deadlines.map(({ kind, due, safe, basis }) => ({
      kind,
      due,
      safe,
      basis,
      ...(today === null ? {} : { passed: safe < today }),
    })),
    quotes: quotesOf(facts),
  };
}

async function lineFor(file: string, { today, url }: Options): Promise<object> {
  const reader = READERS[extname(file).toLowerCase()];
  if (reader === undefined) {
    throw new Unreadable(`This kind of file cannot be read. Known kinds: ${Object.keys(READERS).join(', ')}.`);
  }
  const letter = await reader(await readFile(file), url);
  return lineOf(file, letter === null ? [] : readFacts(letter), today);
}

function sentenceFor(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'There is no file of this name.';
  if (code === 'EACCES') return 'This file may not be opened.';
  if (code === 'EISDIR') return 'This is a folder, not a file.';
  return `This file could not be read: ${error instanceof Error ? error.message : String(error)}`;
}

const options = optionsFrom(process.argv.slice(2));
for (const file of options.files) {
  try {
    console.log(JSON.stringify(await lineFor(file, options)));
  } catch (error) {
    console.log(JSON.stringify({ file, error: sentenceFor(error) }));
    process.exitCode = 1;
  }
}
