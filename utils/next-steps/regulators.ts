import type { Regime } from '../facts/fact.ts';

/** The Commissioner who looks into complaints about a regime, and the page where a complaint or application is made. */
export interface Regulator {
  readonly id: 'ico' | 'sic';
  readonly complaintUrl: string;
  /** How to appeal against its decisions; null where only a court is left, which has no page for that. */
  readonly appealUrl: string | null;
}

/**
 * Addresses of our own: a link never comes from a letter, since letters print pages that are gone
 * (ico.org.uk/concerns, itspublicknowledge.info) and the ICO never adds redirects.
 */
const ICO: Regulator = {
  id: 'ico',
  complaintUrl: 'https://ico.org.uk/make-a-complaint/foi-and-eir-complaints/foi-and-eir-complaints/',
  // FOIA s.57: the First-tier Tribunal.
  appealUrl: 'https://www.gov.uk/guidance/information-rights-appeal-against-the-commissioners-decision',
};
// FOISA s.56: the Court of Session, on a point of law only.
const SIC: Regulator = { id: 'sic', complaintUrl: 'https://www.foi.scot/appeal', appealUrl: null };

/** FOISA and EISR are the Scottish Information Commissioner's; a letter that names no law is counted as FOIA. */
export function regulatorFor(regime: Regime | null): Regulator {
  return regime === 'foisa' || regime === 'eisr' ? SIC : ICO;
}
