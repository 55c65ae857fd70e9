// The command line's reader: files in, one JSON object a line out. docs: design, section "The contract".
import { readFile, stat } from 'node:fs/promises';
import { DOMParser, parseHTML } from 'linkedom';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { type CalendarDate, calendarDate } from '../utils/dates/calendar-date.ts';
import { type Fact, type FactKind, factValue } from '../utils/facts/fact.ts';
import { type LetterInView, showLetter } from '../utils/handle-letter.ts';
import { MOST_FILE_BYTES } from '../utils/letter/documents/limits.ts';
import type { Parsers } from '../utils/letter/documents/parsers.ts';
import { UnreadableFile } from '../utils/letter/documents/unreadable-file.ts';
import { readFileAndAttachments } from '../utils/letter/read-file.ts';
import { regulatorFor } from '../utils/next-steps/regulators.ts';

interface Options {
  readonly today: CalendarDate | null;
  readonly url: URL | null;
  readonly files: readonly string[];
}

function optionsFrom(args: readonly string[]): Options {
  const files: string[] = [];
  let today: CalendarDate | null = null;
  let url: URL | null = null;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--today') today = calendarDate(args[++at] ?? '');
    else if (arg === '--url') url = URL.parse(args[++at] ?? '');
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
function lineOf(file: string, inView: LetterInView | null, today: CalendarDate | null) {
  const { facts, deadlines } = inView ?? { facts: [], deadlines: [] };
  const regime = factValue(facts, 'regime');
  const request = factValue(facts, 'request-date');
  const regulator = inView === null ? null : regulatorFor(regime);
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

async function lineFor(name: string, { today, url }: Options): Promise<object> {
  // Before its bytes are in memory.
  if ((await stat(name)).size > MOST_FILE_BYTES) throw new UnreadableFile('too_big');
  const file = { name, bytes: await readFile(name), address: url };
  const { letters, unread } = await readFileAndAttachments(file, PARSERS);
  const inView = showLetter(letters, url?.href ?? null);
  // A mail that only says "please find attached": the letter is the attachment that could not be read.
  if (inView === null && unread[0] !== undefined) throw unread[0].error;
  return lineOf(name, inView, today);
}

const PARSERS: Parsers = {
  html: parseHtml,
  xml: (text) => new DOMParser().parseFromString(text, 'text/xml') as unknown as Document,
};

/** The library leaves the body empty where HTML comes without its frame; a browser puts the frame round it. */
function parseHtml(html: string): Document {
  return parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`).document;
}

function sentenceFor(error: unknown): string {
  if (error instanceof UnreadableFile) return messages[`unreadable_${error.reason}`].message;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'There is no file of this name.';
  if (code === 'EACCES') return 'This file may not be opened.';
  if (code === 'EISDIR') return 'This is a folder, not a file.';
  return `This file could not be read: ${error instanceof Error ? error.message : String(error)}`;
}

const options = optionsFrom(process.argv.slice(2));
if (options.files.length === 0) {
  console.error('Usage: npm run --silent read -- [--today YYYY-MM-DD] [--url ADDRESS] FILE...');
  process.exitCode = 1;
}
for (const file of options.files) {
  try {
    console.log(JSON.stringify(await lineFor(file, options)));
  } catch (error) {
    console.log(JSON.stringify({ file, error: sentenceFor(error) }));
    process.exitCode = 1;
  }
}
