/**
 * The pages' lines as one text. A line that stands at the head or foot of page after page is given once, the head's on
 * the first page, the foot's on the last, so that a sentence can go on over the page's end.
 */
export function joinPages(pages: readonly (readonly string[])[]): string {
  const filled = pages.filter((lines) => lines.some((line) => line !== ''));
  return filled
    .map((lines, at) => {
      const head = at === 0 ? 0 : repeated(lines, filled[at - 1] ?? []);
      const foot = at === filled.length - 1 ? 0 : repeated(lines.toReversed(), filled[at + 1]?.toReversed() ?? []);
      return lines
        .slice(head, Math.max(head, lines.length - foot))
        .join('\n')
        .trim();
    })
    .filter((text) => text !== '')
    .join('\n\n');
}

// The lines of a letterhead or a footer at most, and never most of a page: two pages may be alike.
const MOST_LINES = 8;

/** How many of the first lines are those of the other page, page numbers apart. */
function repeated(lines: readonly string[], others: readonly string[]): number {
  const most = Math.min(MOST_LINES, Math.floor(lines.length / 2));
  const differs = lines.findIndex((line, at) => withoutNumbers(line) !== withoutNumbers(others[at] ?? ''));
  return differs < 0 ? most : Math.min(most, differs);
}

const withoutNumbers = (line: string) => (/\bpage\b|^\W{0,3}\d/i.test(line) ? line.replace(/\d{1,3}/g, '#') : line);
