const PAGE_NUMBER = /^page \d{1,3}(?: of \d{1,3})?$/i;

// A letter's lower-case line after an empty one goes on with the sentence before it: PDF readers and mail
// gateways put an empty line between any two lines, and page ends fall in mid-sentence.
const goesOn = (before: string, after: string) => /[\p{Ll}\d,]$/u.test(before) && /^\p{Ll}/u.test(after);

const isFooter = (line: string) => line.length < 60 && /^\p{Lu}/u.test(line) && !/[.:;,]$/.test(line);

/** The last line that is not empty, or the one before it: empty lines are never two together. */
function lastOf(kept: readonly string[], back: 0 | 1): string {
  const lines = kept.slice(-4).filter((line) => line !== '');
  return lines.at(-1 - back) ?? '';
}

function tidyLine(line: string): string {
  // Several blanks part columns: the reader needs to know where, so they become one tab.
  return line
    .trim()
    .replace(/ {0,40}\t\s{0,40}| {3,400}/g, '\t')
    .replace(/ {2}/g, ' ');
}

const LONGEST_RUNNING = 60;

/** Without what stands on every page: a bare number or a line that comes again, where it parts a sentence. */
function withoutRunningLines(lines: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const line of lines) if (line.length < LONGEST_RUNNING) times.set(line, (times.get(line) ?? 0) + 1);
  const isRunning = (line: string) => /^\d{1,3}$/.test(line) || (times.get(line) ?? 0) > 1;
  let before = '';
  return lines.filter((line, at) => {
    if (line === '') return true;
    const after =
      isRunning(line) && before !== '' ? (lines.slice(at + 1, at + 4).find((next) => next !== '') ?? '') : '';
    if (after !== '' && goesOn(before, after)) return false;
    before = line;
    return true;
  });
}

/**
 * One blank between words, one tab between columns, no blank at a line's ends, at most one empty line together.
 * A sentence that an empty line or a page number cuts is joined again.
 */
export function tidyBlanks(text: string): string {
  const kept: string[] = [];
  let empty = false;
  let atPageEnd = false;
  for (const line of withoutRunningLines(text.split('\n').map(tidyLine))) {
    if (PAGE_NUMBER.test(line)) {
      atPageEnd = true;
      empty = true;
      continue;
    }
    if (line === '') {
      empty = true;
      continue;
    }
    // A page's running footer in mid-sentence goes with its number.
    if (atPageEnd && isFooter(lastOf(kept, 0)) && goesOn(lastOf(kept, 1), line))
      kept.splice(kept.lastIndexOf(lastOf(kept, 0)));
    const before = kept.length === 0 ? undefined : lastOf(kept, 0);
    if (empty && before !== undefined && !goesOn(before, line)) kept.push('');
    else if (kept.at(-1) === '' && before !== undefined && goesOn(before, line)) kept.pop();
    kept.push(line);
    empty = false;
    atPageEnd = false;
  }
  return kept.join('\n');
}
