const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
]);

const WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ...UNITS.map((word, at) => [word, at + 1] as const),
  ['a', 1],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fourteen', 14],
  ['fifteen', 15],
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
export const NUMBER = String.raw`(?:\d{1,3}|(?:${[...TENS.keys()].join('|')})(?:[ -](?:${UNITS.join('|')}))?|${[...WORDS.keys()].filter((word) => word.length > 1).join('|')})`;

const ALL = new Set([...WORDS.keys(), ...TENS.keys()]);

/** Whether a single word, in lower case, names a number or a part of one: "forty", "five", "a"; no figures. */
export const isNumberWord = (word: string) => ALL.has(word);

/** The number that the word or figures name; null where they name none. */
export function readNumber(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const [first = '', second, ...more] = text.toLowerCase().split(/[ -]/);
  const tens = TENS.get(first);
  if (more.length > 0) return null;
  if (tens === undefined) return second === undefined ? (WORDS.get(first) ?? null) : null;
  const units = second === undefined ? 0 : WORDS.get(second);
  return units === undefined ? null : tens + units;
}
