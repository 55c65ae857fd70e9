import type { EvidenceRule } from '../../evidence.ts';
import { signRule } from '../../signs.ts';

const demands = signRule('fee-demand', [
  [
    { 'fees-notice': 10 },
    'main',
    /\bfees? notice\b(?! (?:will|may|would|might) be)/i,
    /\bnotice of (?:a )?fee\b/i,
    /\bhysbysiad ffi\w{0,3}\b/i,
  ],
  [
    { 'fees-notice': 6 },
    'main',
    [
      /(?<!\bno )\b(?:fee|charge)s?\b/i,
      /^.{0,30}\b(?:of|is|payable|due|will be|comes to|amounts? to)\b/i,
      /^.{0,24}£ ?\d/,
    ],
    /\bcharge(?: payable)?[ :]{1,3}£ ?\d/i,
    /(?<=\d[.,]? )\b(?:is|are) (?:payable|due|required)\b/i,
    /\bwilling to pay\b/i,
    /\bpayment (?:is required |is due )?in advance\b/i,
    /\b(?:may|can|shall|must|will|need to) (?:make|levy|impose) a (?:reasonable )?charge\b/i,
    /\b(?:ask|charge) (?:you )?(?:for )?a (?:reasonable )?(?:fee|charge)\b/i,
  ],
]);

const follows = signRule('fee-demand', [
  [
    { 'fees-notice': 5 },
    'main',
    [/\b(?:pay|payment|paid|fee|money)\b/i, /\bwithin (?:three|3) months\b/i],
    [/\bthree months\b/i, /\b(?:pay|paid|payment)\b/i],
    /\bwithin (?:60|sixty) working days\b/i,
  ],
  [
    { 'fees-notice': 4 },
    'main',
    /\breceipt of (?:your |the )?(?:payment|fee|charge)\b/i,
    /\b(?:when|once|until|after) (?:it|the fee|payment) (?:is|has been) (?:paid|received)\b/i,
    /\bcheques? (?:should be )?(?:made )?payable to\b/i,
    /\bpayment should be made\b/i,
    /\b(?:this|it|fee|payment|money) is not (?:received|paid)\b/i,
    /\breceive (?:the )?(?:payment|money|fee)\b/i,
  ],
  [
    { 'fees-notice': 3 },
    'main',
    /\bsection (?:9|13)\b/i,
    /\bregulation 8\b/i,
    /\bfees (?:for required disclosure|regulations)\b/i,
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
