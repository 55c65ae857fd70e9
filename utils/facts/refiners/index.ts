import { doubtEqualDates } from './doubt-equal-dates.ts';
import { dropImpossibleDates } from './drop-impossible-dates.ts';
import { joinReferences } from './join-references.ts';
import { keepBest } from './keep-best.ts';
import type { Refiner } from './refiner.ts';
import { reliedExemptions } from './relied-exemptions.ts';
import { supportFromPage } from './support-from-page.ts';

/** Before all other rules: days without a year are read near the letter's own. */
export const DATE_REFINERS: readonly Refiner[] = [doubtEqualDates];

/** In this order: each works on what the one before leaves. */
export const REFINERS: readonly Refiner[] = [
  // Weights first, while all candidates are there.
  joinReferences,
  keepBest,
  // The letter's own words have been chosen: now the page may fill gaps.
  supportFromPage,
  // After the page's dates: they can contradict the letter's too.
  dropImpossibleDates,
  // After the regime is settled: whether section 38 is a ground depends on it.
  reliedExemptions,
];
