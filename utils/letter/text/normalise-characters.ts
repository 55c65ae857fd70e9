// Characters that print as one thing and are another: ligatures of PDF fonts, blanks that do not break, soft hyphens.
const REPLACED: ReadonlyArray<readonly [RegExp, string]> = [
  [/\r\n?/g, '\n'],
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u2028\u2029\f\v]/g, '\n'],
  [/\ufb00/g, 'ff'],
  [/\ufb01/g, 'fi'],
  [/\ufb02/g, 'fl'],
  [/\ufb03/g, 'ffi'],
  [/\ufb04/g, 'ffl'],
  [/[\u2018\u2019\u201b\u02bc]/g, "'"],
  [/[\u2010\u2011]/g, '-'],
];

/** The same words in plain characters: one kind of blank, line end, apostrophe and hyphen, no invisible ones. */
export function normaliseCharacters(text: string): string {
  return REPLACED.reduce((done, [pattern, plain]) => done.replace(pattern, plain), text);
}
