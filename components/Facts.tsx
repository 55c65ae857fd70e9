import { Fragment } from 'preact';
import type { Fact, FactKind, Quote } from '../utils/facts/fact.ts';
import { plainDate, type Speech, type WordKey } from '../utils/words.ts';
import { useSpeech } from './speech.ts';
import { windowInWords } from './windows.ts';

/** One line of what the letter says: its label, its words, and the contract's name and value for it. */
interface Row {
  readonly label: WordKey;
  readonly shown: string;
  readonly name: string;
  readonly value: string;
  readonly quotes: readonly Quote[];
  readonly inferred: boolean;
}

/** The label of each kind that has a line of its own, in the order of the lines. */
export const FACT_LABELS = {
  authority: 'fact_authority',
  reference: 'fact_reference',
  'letter-date': 'fact_letter_date',
  'request-date': 'fact_request_date',
  regime: 'fact_regime',
  'review-window': 'fact_review_window',
  'review-by': 'fact_review_by',
  'due-date': 'fact_due_date',
} as const satisfies Partial<Record<FactKind, WordKey>>;
const ORDER = Object.keys(FACT_LABELS) as FactKind[];

/** What the letter says, each fact with the words that it rests on. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const speech = useSpeech();
  const inOrder = facts.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const rows = [...inOrder.flatMap((fact) => rowOf(fact, speech) ?? []), ...exemptionsRow(facts)];
  return (
    <section class="facts">
      <h2>{speech.words('facts_heading')}</h2>
      <p class="note">{speech.words('facts_hint')}</p>
      {rows.map((row) => (
        <FactRow key={row.name} {...row} />
      ))}
    </section>
  );
}

function FactRow({ label, shown, name, value, quotes, inferred }: Row) {
  const { words } = useSpeech();
  return (
    <details class="fact" data-fact={name} data-value={value}>
      <summary>
        <span class="fact-label">{words(label)}</span> <span class="fact-value">{shown}</span>
        {inferred && <span class="mark">{words('fact_inferred')}</span>}
      </summary>
      {quotes
        .filter(({ text }) => text !== '')
        .map((quote) => (
          <Fragment key={quote.text}>
            {quote.in === 'page' && <p class="note">{words('fact_words_page')}</p>}
            <blockquote>{quote.text}</blockquote>
          </Fragment>
        ))}
    </details>
  );
}

/** The grounds of refusal are many facts but one line; none where none is relied on. */
function exemptionsRow(facts: readonly Fact[]): Row[] {
  const found = facts.filter((fact) => fact.kind === 'exemption');
  if (found.length === 0) return [];
  const grounds = found.map(({ value }) => value);
  return [
    {
      label: 'fact_exemptions',
      shown: grounds.join(', '),
      name: 'exemptions',
      value: grounds.join(' '),
      quotes: found.map(({ quote }) => quote),
      inferred: found.some(({ certainty }) => certainty === 'inferred'),
    },
  ];
}

/** Null for facts that the page shows elsewhere. The values are the contract's, whatever the language on screen. */
function rowOf(fact: Fact, speech: Speech): Row | null {
  const { words } = speech;
  const row = (label: WordKey, name: string, value: string, shown = value): Row => ({
    label,
    shown,
    name,
    value,
    quotes: [fact.quote],
    inferred: fact.certainty === 'inferred',
  });
  switch (fact.kind) {
    case 'authority':
      return row(FACT_LABELS.authority, 'authority', fact.value);
    case 'reference':
      return row(FACT_LABELS.reference, 'reference', fact.value);
    case 'letter-date':
      return row(FACT_LABELS['letter-date'], 'letter-date', fact.value, plainDate(fact.value, speech));
    case 'request-date': {
      const { date, is } = fact.value;
      const label = is === 'received' ? 'fact_request_date_received' : FACT_LABELS['request-date'];
      return row(label, 'request-date', date, plainDate(date, speech));
    }
    case 'regime':
      return row(FACT_LABELS.regime, 'regime', fact.value, words(`regime_${fact.value}`));
    case 'review-window': {
      const { amount, unit, from } = fact.value;
      return row(
        FACT_LABELS['review-window'],
        'review-window',
        `${amount} ${unit} ${from}`,
        windowInWords(fact.value, words),
      );
    }
    case 'review-by':
      return row(FACT_LABELS['review-by'], 'review-by', fact.value, plainDate(fact.value, speech));
    case 'due-date':
      return row(FACT_LABELS['due-date'], 'due-date', fact.value, plainDate(fact.value, speech));
    case 'exemption':
    case 'letter-kind':
    case 'outcome':
    case 'no-review':
      return null;
    default:
      return fact satisfies never;
  }
}
