import type { Regime } from '../fact.ts';

// Sections that are grounds of refusal: FOIA ss.12, 14, 21 to 44; FOISA ss.12, 14, 18, 25 to 41. Others (1, 10, 16, 17,
// 45, 50 …) are procedure. Regulations: EIR 6(1), 12(4), 12(5), 13; EIR (Scotland) 6(1), 10(4), 10(5), 11.
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const FOIA_GROUNDS = new Set([12, 14, ...range(21, 44)]);
const FOISA_GROUNDS = new Set([12, 14, 18, ...range(25, 41)]);

/** Whether a section of the Act (or regulation) is a ground on which information can be refused. */
export function isGround(law: 'section' | 'regulation', number: number, sub: string, regime: Regime | null): boolean {
  if (law === 'regulation') {
    const scottish = regime === 'eisr' || regime === 'foisa';
    if (scottish) return (number === 10 && /^\([45]\)/.test(sub)) || number === 11;
    return (number === 12 && /^\([45]\)/.test(sub)) || number === 13 || (number === 6 && /^\(1\)/.test(sub));
  }
  return (regime === 'foisa' || regime === 'eisr' ? FOISA_GROUNDS : FOIA_GROUNDS).has(number);
}
