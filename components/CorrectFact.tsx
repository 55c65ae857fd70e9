import type { TargetedEvent } from 'preact';
import { type CalendarDate, calendarDate } from '../utils/dates/calendar-date.ts';
import {
  type FactFor,
  type FactKind,
  LETTER_KINDS,
  REGIMES,
  WINDOW_UNITS,
  type WindowUnit,
} from '../utils/facts/fact.ts';
import type { WordKey } from '../utils/words.ts';
import { KIND_WORDS } from './kind-words.ts';
import { useSpeech } from './speech.ts';

/** The kinds that a person can put right, since deadlines and cases hang on them. */
export const CORRECTABLE = [
  'authority',
  'reference',
  'letter-date',
  'request-date',
  'regime',
  'review-window',
  'review-by',
  'due-date',
  'letter-kind',
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
  readonly today: CalendarDate;
  /** As it holds now; null where the letter does not say. */
  readonly value: CorrectedValue | null;
  /** With null the letter does not say it. */
  readonly onCorrect: (value: CorrectedValue | null) => void;
}

/** A form that puts one fact right; saved empty it says that the letter does not tell it. */
export function CorrectFact({ kind, value, today, onCorrect }: Props) {
  const { words } = useSpeech();
  const save = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    onCorrect(valueIn(kind, new FormData(event.currentTarget), value));
  };
  return (
    <form class="correct" data-correct={kind} onSubmit={save}>
      <Field kind={kind} value={value} today={today} />{' '}
      <button type="submit" class="small">
        {words('correct_save')}
      </button>
    </form>
  );
}

function Field({ kind, value, today }: Omit<Props, 'onCorrect'>) {
  const { words } = useSpeech();
  const label = words('correct_label');
  switch (kind) {
    case 'authority':
    case 'reference':
      return (
        <input
          name="value"
          type="text"
          maxLength={500}
          aria-label={label}
          defaultValue={typeof value === 'string' ? value : ''}
        />
      );
    case 'letter-date':
    case 'review-by':
    case 'due-date':
      return (
        <input name="value" type="date" aria-label={label} defaultValue={typeof value === 'string' ? value : ''} />
      );
    case 'request-date': {
      const date = typeof value === 'object' && value !== null && 'date' in value ? value.date : '';
      return <input name="value" type="date" max={today} aria-label={label} defaultValue={date} />;
    }
    case 'letter-kind':
      return (
        <select name="value" aria-label={label}>
          {LETTER_KINDS.map((one) => (
            <option key={one} value={one} selected={one === value}>
              {words(KIND_WORDS[one])}
            </option>
          ))}
        </select>
      );
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
          <input name="value" type="number" min={1} max={1000} aria-label={label} defaultValue={amount} />{' '}
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

const USUAL_WINDOW = { amount: '', unit: 'working-days', from: 'letter-date', firstDay: 'next' } as const;

/** What the form does not ask for stays as it was: from which day a window runs, whether a request was made or received. */
function valueIn(kind: Correctable, form: FormData, before: CorrectedValue | null): CorrectedValue | null {
  const text = String(form.get('value') ?? '').trim();
  switch (kind) {
    case 'authority':
    case 'reference':
      return text || null;
    case 'letter-date':
    case 'review-by':
    case 'due-date':
      return calendarDate(text);
    case 'letter-kind':
      return LETTER_KINDS.find((one) => one === text) ?? null;
    case 'request-date': {
      const date = calendarDate(text);
      const is = typeof before === 'object' && before !== null && 'is' in before ? before.is : 'received';
      return date === null ? null : { date, is };
    }
    case 'regime':
      return REGIMES.find((regime) => regime === text) ?? null;
    case 'review-window': {
      const amount = Number(text);
      const unit = WINDOW_UNITS.find((one) => one === form.get('unit')) ?? 'working-days';
      const { from, firstDay } =
        typeof before === 'object' && before !== null && 'unit' in before ? before : USUAL_WINDOW;
      return Number.isInteger(amount) && amount >= 1 ? { amount, unit, from, firstDay } : null;
    }
    default:
      return kind satisfies never;
  }
}
