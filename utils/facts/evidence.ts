import type { LetterKind, Quote } from './fact.ts';
import type { Reading } from './reading.ts';

/** A kind of letter, or 'none': no letter of an authority on a request. */
export type Verdict = LetterKind | 'none';

/** Points for and (below nothing) against each verdict. */
export type Speaks = Readonly<Partial<Record<Verdict, number>>>;

/** Something in the letter that speaks for or against its being of a kind. */
export interface Evidence {
  readonly rule: string;
  readonly speaks: Speaks;
  /** Null where the evidence is that something is missing. */
  readonly quote: Quote | null;
}

/** Weighs one thing that tells letters apart. */
export interface EvidenceRule {
  readonly name: string;
  weigh(reading: Reading): Evidence[];
}
