import type { TargetedEvent } from 'preact';
import { calendarDate } from '../utils/dates/calendar-date.ts';
import { type FactFor, type FactKind, REGIMES, WINDOW_UNITS, type WindowUnit } from '../utils/facts/fact.ts';
import type { WordKey } from '../utils/words.ts';
import { useSpeech } from './speech.ts';

/** The kinds that a person can put right, since deadlines and cases hang on them. */
export const CORRECTABLE = [
  'authority',
  'reference',
  'letter-date',
  'request-date',
  'regime',
  'review-window',
] as const satisfies readonly FactKind[];
export type Correctable = (typeof CORRECTABLE)[number];
export type CorrectedValue = FactFor<Correctable>['value'];

const UNITS: Record<WindowUnit, WordKey> = {
  'working-days': 'unit_of_working_days',
  'calendar-days': 'unit_of_calendar_days',
  weeks: 'unit_of_weeks',
  months: 'unit_of_months',
};

interface Props {
  readonly kind: Correctable;
  /** As it holds now; null where the letter does not say. */
  readonly value: CorrectedValue | null;
  /** With null the letter does not say it. */
  readonly onCorrect: (value: CorrectedValue | null) => void;
}

/** A form that puts one fact right; saved empty it says that the letter does not tell it. */
export function CorrectFact({ kind, value, onCorrect }: Props) {
  const { words } = useSpeech();
  const save = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    onCorrect(valueIn(kind, new FormData(event.currentTarget)));
  };
  return (
    <form class="correct" data-correct={kind} onSubmit={save}>
      <Field kind={kind} value={value} />{' '}
      <button type="submit" class="small">
        {words('correct_save')}
      </button>
    </form>
  );
}

function Field({ kind, value }: { kind: Correctable; value: CorrectedValue | null }) {
  const { words } = useSpeech();
  const label = words('correct_label');
  switch (kind) {
    case 'authority':
    case 'reference':
      return <input name="value" type="text" aria-label={label} value={typeof value === 'string' ? value : ''} />;
    case 'letter-date':
      return <input name="value" type="date" aria-label={label} value={typeof value === 'string' ? value : ''} />;
    case 'request-date': {
      const date = typeof value === 'object' && value !== null && 'date' in value ? value.date : '';
      return <input name="value" type="date" aria-label={label} value={date} />;
    }
    case 'regime':
      return (
        <select name="value" aria-label={label}>
          <option value="">{words('correct_unknown')}</option>
          {REGIMES.map((regime) => (
            <option key={regime} value={regime} selected={regime === value}>
              {words(`regime_${regime}`)}
            </option>
          ))}
        </select>
      );
    case 'review-window': {
      const { amount, unit } = typeof value === 'object' && value !== null && 'unit' in value ? value : USUAL_WINDOW;
      return (
        <>
          <input name="value" type="number" min={1} max={1000} aria-label={label} value={amount} />{' '}
          <select name="unit" aria-label={words('correct_unit')}>
            {WINDOW_UNITS.map((one) => (
              <option key={one} value={one} selected={one === unit}>
                {words(UNITS[one])}
              </option>
            ))}
          </select>
        </>
      );
    }
    default:
      return kind satisfies never;
  }
}

const USUAL_WINDOW = { amount: '', unit: 'working-days' } as const;

function valueIn(kind: Correctable, form: FormData): CorrectedValue | null {
  const text = String(form.get('value') ?? '').trim();
  switch (kind) {
    case 'authority':
    case 'reference':
      return text || null;
    case 'letter-date':
      return calendarDate(text);
    case 'request-date': {
      const date = calendarDate(text);
      return date === null ? null : { date, is: 'received' };
    }
    case 'regime':
      return REGIMES.find((regime) => regime === text) ?? null;
    case 'review-window': {
      const amount = Number(text);
      const unit = WINDOW_UNITS.find((one) => one === form.get('unit')) ?? 'working-days';
      return amount >= 1 ? { amount, unit, from: 'letter-date', firstDay: 'next' } : null;
    }
    default:
      return kind satisfies never;
  }
}
