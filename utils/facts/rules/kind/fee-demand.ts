import type { EvidenceRule } from '../../evidence.ts';
import { signRule } from '../../signs.ts';

const demands = signRule('fee-demand', [
  [{ 'fees-notice': 10 }, 'main', /\bfees? notice\b|\bnotice of (?:a )?fee\b|\bhysbysiad ffi\w{0,3}\b/i],
  [
    { 'fees-notice': 6 },
    'main',
    /\b(?:fee|charge)s? (?:\S{1,14} ){0,3}?(?:of|is|payable|due|will be|comes to|amounts? to)(?: \S{1,12}){0,2} £ ?\d|\bcharge(?: payable)?[ :]{1,3}£ ?\d|£ ?\d[\d.,]{0,9} (?:is|are) (?:payable|due|required)\b|\bwilling to pay\b|\b(?:ask|charge) (?:you )?(?:for )?a (?:reasonable )?(?:fee|charge)\b/i,
  ],
]);

const follows = signRule('fee-demand', [
  [
    { 'fees-notice': 5 },
    'main',
    /\b(?:pay(?:ment|ing)?|paid|fee|money)\b[^.?!]{0,80}\bwithin (?:three|3) months\b|\bthree months\b[^.?!]{0,60}\bpa(?:y|id|yment)\b|\bwithin (?:60|sixty) working days\b/i,
  ],
  [
    { 'fees-notice': 4 },
    'main',
    /\b(?:on|upon|after|once|when|until) (?:\S{1,12} ){0,4}?(?:receipt of (?:your |the )?(?:payment|fee)|(?:it|fee|payment) (?:is|has been|have been) (?:paid|received))\b|\bcheques? (?:\S{1,12} ){0,4}?payable to\b|\bpayment should be made\b|\b(?:this|it|fee|payment|money) is not (?:received|paid)\b|\breceive (?:the )?(?:payment|money|fee)\b/i,
  ],
  [
    { 'fees-notice': 3 },
    'main',
    /\bsection 9\b|\bregulation 8\b|\bfees (?:for required disclosure|regulations)\b|\bsection 13\b/i,
  ],
]);

/** A fees notice: the information comes when the fee is paid (FOIA s.9, FOISA s.13, EIR reg.8). */
export const feeDemand: EvidenceRule = {
  name: 'fee-demand',
  weigh(reading) {
    const demanded = demands.weigh(reading);
    return demanded.length === 0 ? [] : [...demanded, ...follows.weigh(reading)];
  },
};
