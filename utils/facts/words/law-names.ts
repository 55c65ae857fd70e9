import type { Regime } from '../fact.ts';
import { type Phrase, phrase } from '../reading/phrases.ts';

const NAMES: ReadonlyArray<readonly [Regime, RegExp]> = [
  [
    'foisa',
    /\bfreedom of information \(? ?scotland ?\)? act(?: 2002)?|\bFOI ?\(?S\)? ?A(?:ct)?\b|\bFOISA\b|\bscottish (?:foi|freedom of information) act\b|\b(?:2002|scottish) act\b|\bAct 2002\b/i,
  ],
  [
    'eisr',
    /\benvironmental information \(? ?scotland ?\)? reg(?:ulation)?s?\b|\bEI ?\(?S\)? ?Rs?\b(?<=S\)? ?Rs?)|\bEIRs? ?\((?:S|Scotland)\)|\b(?:scottish) (?:eirs?|environmental)/i,
  ],
  [
    'eir',
    /\benvironmental information reg(?:ulation)?s?\b(?! \(scotland)|\bEIRs?\b(?! ?\(S)|\benvironmental regulations 2004\b|\brheoliadau gwybodaeth amgylcheddol\b|\breoliadau gwybodaeth amgylcheddol\b/i,
  ],
  [
    'foia',
    /\bfreedom of information(?:\s*\(FOIA?\))? act(?: 2000)?\b|\bFOIA\b|\bFOI act\b|\bthe act 2000\b|\bddeddf rhyddid gwybodaeth\b|\bdeddf rhyddid gwybodaeth\b|\bfreedom of information\b(?! \(? ?scotland)|\brhyddid gwybodaeth\b|\bFoI\b|\bFOI\b/i,
  ],
];

/** The four laws by the names that letters give them. Scottish ones first: their names contain the others'. */
export const LAW_NAMES: ReadonlyArray<readonly [Regime, Phrase]> = NAMES.map(([regime, names]) => [
  regime,
  phrase(names),
]);
