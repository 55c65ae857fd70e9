import type { Regime } from '../fact.ts';

// Sections that are grounds of refusal: FOIA ss.12, 14, 21 to 44; FOISA ss.12, 14, 18, 25 to 41. Others (1, 10, 16, 17,
// 45, 50 …) are procedure. Regulations: EIR 6(1), 12(4), 12(5), 13; EIR (Scotland) 6(1), 10(4), 10(5), 11.
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
const FOIA_GROUNDS = new Set(['12', '14', '22A', ...range(21, 44)]);
const FOISA_GROUNDS = new Set(['12', '14', '18', ...range(25, 41)]);

function isException(number: string, sub: string, scottish: boolean): boolean {
  if (number === '6') return sub.startsWith('(1)');
  if (scottish) return (number === '10' && /^\([45]\)/.test(sub)) || (number === '11' && /^(?:\([12]\)|$)/.test(sub));
  return (number === '12' && /^\([45]\)/.test(sub)) || (number === '13' && /^(?:\([15]\)|$)/.test(sub));
}

/** Whether a section or regulation is a ground on which information can be refused under the regime (unknown: FOIA and EIR). */
export function isGround(law: 'section' | 'regulation', number: string, sub: string, regime: Regime | null): boolean {
  const scottish = regime === 'foisa' || regime === 'eisr';
  if (law === 'regulation') return isException(number, sub, scottish);
  return (scottish ? FOISA_GROUNDS : FOIA_GROUNDS).has(number);
}
