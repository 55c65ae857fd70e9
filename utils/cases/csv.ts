/**
 * Lines of cells as a CSV file (RFC 4180) that spreadsheets open as it is: a mark for UTF-8 first, and no cell that a
 * spreadsheet would run as a formula. What letters and pages say is not ours, and a cell may come from there.
 */
export function csvOf(lines: readonly (readonly (string | null)[])[]): string {
  return `\uFEFF${lines.map((line) => `${line.map((cell) => cellOf(cell ?? '')).join(',')}\r\n`).join('')}`;
}

/** What a spreadsheet takes for the beginning of a formula, also in its wide East Asian forms and after blanks. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u;

function cellOf(text: string): string {
  // An apostrophe makes it text; spreadsheets show the cell without it.
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
