/** The months as letters write them, in English and Welsh (with the mutations after 'o' and 'ym mis'), lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan ionawr ion',
    'february feb febuary chwefror chwef',
    'march mar mawrth fawrth',
    'april apr ebrill ebr',
    'may mai fai',
    'june jun mehefin fehefin meh',
    'july jul gorffennaf orffennaf gorff',
    'august aug awst',
    'september sept sep medi fedi',
    'october oct hydref hyd',
    'november nov tachwedd dachwedd tach',
    'december dec rhagfyr ragfyr rhag',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

// Longest first, so that 'june' is not read as 'jun'.
const names = [...MONTHS.keys()].sort((a, b) => b.length - a.length);

/** One alternation of all names, for building patterns. */
export const MONTH_NAME = `(?:${names.join('|')})`;
