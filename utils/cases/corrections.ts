import { type Fact, type FactFor, type FactKind, factOf, type Quote } from '../facts/fact.ts';
import { type Changed, laterOfEach } from './changed.ts';

/**
 * What the person says that a letter says: the values that hold in place of those read (only an exemption may stand
 * more than once). Empty: the letter does not say. Null: as it was read.
 */
type CorrectedValues<Kind extends FactKind> = readonly FactFor<Kind>['value'][] | null;

/** Kept beside the facts and laid over them, so that a second reading of the letter takes nothing away. */
export type Corrections = { readonly [Kind in FactKind]?: Changed<CorrectedValues<Kind>> };

/** A value that nobody read anywhere rests on no words. */
const BY_HAND: Quote = { in: 'page', text: '' };

/** The facts as they hold: corrected kinds have the person's values, with the words that were read where there are some. */
export function applyCorrections(facts: readonly Fact[], corrections: Corrections): readonly Fact[] {
  const kinds = (Object.keys(corrections) as FactKind[]).filter((kind) => corrections[kind]?.value !== null);
  if (kinds.length === 0) return facts;
  return [
    ...facts.filter(({ kind }) => !kinds.includes(kind)),
    ...kinds.flatMap((kind) =>
      (corrections[kind]?.value ?? []).map((value) => {
        const quote = factOf(facts, kind)?.quote ?? BY_HAND;
        return { kind, value, quote, certainty: 'stated' } as Fact;
      }),
    ),
  ];
}

/** Whether a kind of fact holds as the person said, not as it was read. */
export function isCorrected(corrections: Corrections, kind: FactKind): boolean {
  return (corrections[kind]?.value ?? null) !== null;
}

/** Two devices' corrections as one, each kind by its later change. */
export function combineCorrections(one: Corrections, other: Corrections): Corrections {
  type Loose = Record<string, Changed<CorrectedValues<FactKind>>>;
  return laterOfEach(one as Loose, other as Loose) as Corrections;
}
