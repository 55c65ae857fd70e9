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
// A page ends in the middle of a paragraph: the line before is a whole one, not a cell of a table.
const SHORTEST_WHOLE = 40;
const NUMBER_LEADS = /\b(?:within|than|by|of|in|for|after|next|to|until|before|least|most|about|up|the|and|or)$/i;
const OF_A_TIME = /^(?:(?:working|calendar|school|clear) )?(?:days?|weeks?|months?|years?)\b/i;
const TIME_BEGUN = /\b(?:working|calendar|school|clear)$/i;

/** Whether nothing of the sentence is lost with what stands between: no number that it needs. */
const isWholeWithout = (before: string, numbersOnly: boolean, after: string) =>
  !numbersOnly || (!NUMBER_LEADS.test(before) && (TIME_BEGUN.test(before) || !OF_A_TIME.test(after)));

/**
 * Without what stands on every page: a bare number, or a heading or reference that comes again, where empty lines part it
 * from a sentence that it cuts.
 */
function withoutRunningLines(lines: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const line of lines) if (line.length < LONGEST_RUNNING) times.set(line, (times.get(line) ?? 0) + 1);
  const isNumber = (line: string) => /^\d{1,3}$/.test(line);
  const isRunning = (line: string) => isNumber(line) || ((times.get(line) ?? 0) > 1 && /^[\p{Lu}\d]/u.test(line));
  const kept: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && (lines[end] === '' || isRunning(lines[end] ?? ''))) end++;
    const between = lines.slice(at, end);
    const before = kept.at(-1) ?? '';
    const after = lines[end] ?? '';
    const apart = between.length > 2 && between[0] === '' && between.at(-1) === '';
    const numbersOnly = between.every((line) => line === '' || isNumber(line));
    const cuts =
      apart && before.length >= SHORTEST_WHOLE && goesOn(before, after) && isWholeWithout(before, numbersOnly, after);
    if (!cuts) for (const line of between) kept.push(line);
    if (end < lines.length) kept.push(after);
    at = end + 1;
  }
  return kept;
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
