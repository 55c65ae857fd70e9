import type { Regime } from '../../facts/fact.ts';
import { ARCHIVES, KEEPER_OF_THE_RECORDS } from './archives.ts';
import { EIR } from './eir.ts';
import { EISR } from './eisr.ts';
import { FOIA } from './foia.ts';
import { FOISA } from './foisa.ts';
import type { RegimeLaw, Variation } from './law.ts';
import { SCHOOLS } from './schools.ts';

const LAWS: Readonly<Record<Regime, RegimeLaw>> = { foia: FOIA, eir: EIR, foisa: FOISA, eisr: EISR };

/** What a regime says about time. A letter that does not say under which law it was written counts as FOIA. */
export function lawOf(regime: Regime | null): RegimeLaw {
  return LAWS[regime ?? 'foia'];
}

// Names that leave no doubt. "School" alone would take in the London School of Economics.
const SCHOOL =
  /\b(?:primary|infants?|junior|nursery|first|middle|secondary|high|grammar|comprehensive|community|special|aided|controlled) school\b|\bacademy trust\b|^ysgol\b|\bpupil referral unit\b/i;
const ARCHIVE = /^(?:the )?national archives$|^public record office of northern ireland\b/i;
const KEEPER = /^(?:the )?(?:national records of scotland|keeper of the records of scotland)\b/i;

/** The longer time for a reply that an authority has by its kind, where its name makes that certain; else null. */
export function variationFor(authority: string | null, regime: Regime | null): Variation | null {
  if (authority === null) return null;
  const counted = regime ?? 'foia';
  if (counted === 'foia' && SCHOOL.test(authority)) return SCHOOLS;
  if (counted === 'foia' && ARCHIVE.test(authority)) return ARCHIVES;
  if (counted === 'foisa' && KEEPER.test(authority)) return KEEPER_OF_THE_RECORDS;
  return null;
}
