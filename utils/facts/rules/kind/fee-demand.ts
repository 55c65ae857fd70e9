import { signRule } from '../../signs.ts';

/** A fees notice: the information comes when the fee is paid, within three months (FOIA s.9, FOISA s.13). */
export const feeDemand = signRule('fee-demand', [
  [{ 'fees-notice': 9 }, 'main', /\bfees? notice\b|\bnotice of (?:a )?fee\b|\bhysbysiad ffi\w{0,3}\b/i],
  [
    { 'fees-notice': 5 },
    'main',
    /\b(?:fee|charge)s? (?:\S{1,14} ){0,5}?(?:of|is|payable|due|will be|to be paid|comes to|amounts? to)[^.?!\n]{0,40}£ ?\d|£ ?\d[\d.,]{0,9} (?:is|are) (?:payable|due|required)\b/i,
  ],
  [
    { 'fees-notice': 4 },
    'main',
    /\b(?:pay(?:ment|ing)?|paid|fee)\b[^.?!]{0,80}\bwithin (?:three|3) months\b|\bthree months\b[^.?!]{0,60}\bpa(?:y|id|yment)\b/i,
  ],
  [
    { 'fees-notice': 4 },
    'main',
    /\b(?:on|upon|after|once|when|until) (?:\S{1,12} ){0,4}?(?:receipt of (?:your |the )?(?:payment|fee)|(?:it|fee|payment) (?:is|has been|have been) (?:paid|received))\b|\bcheques? (?:\S{1,12} ){0,4}?payable to\b/i,
  ],
]);
