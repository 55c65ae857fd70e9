const WORDS: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['a', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['six', 6],
  ['eight', 8],
  ['ten', 10],
  ['twelve', 12],
  ['twenty', 20],
  ['twenty-eight', 28],
  ['twenty eight', 28],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['sixty', 60],
  ['dau', 2],
  ['ddau', 2],
  ['tri', 3],
  ['chwech', 6],
  ['wyth', 8],
  ['ugain', 20],
  ['deugain', 40],
  ['ddeugain', 40],
]);

/** One alternation: figures, or a number in English or Welsh words. */
export const NUMBER = String.raw`(?:\d{1,3}|twenty[ -]eight|${[...WORDS.keys()].filter((word) => word.length > 1 && !/[ -]/.test(word)).join('|')})`;

/** The number that the word or figures name; null where they name none. */
export function readNumber(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  return WORDS.get(text.toLowerCase()) ?? null;
}
