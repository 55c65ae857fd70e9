import { type Case, type LetterInCase, lettersOf } from '../utils/cases/case.ts';
import type { CaseChange } from '../utils/cases/case-change.ts';
import { correctFact, takeBackCorrection } from '../utils/cases/correct-fact.ts';
import { isCorrected } from '../utils/cases/corrections.ts';
import type { CalendarDate } from '../utils/dates/calendar-date.ts';
import { factValue } from '../utils/facts/fact.ts';
import { CORRECTABLE, type Correctable, CorrectFact } from './CorrectFact.tsx';
import { FACT_LABELS } from './Facts.tsx';
import { LetterLine } from './LetterView.tsx';
import { useSpeech } from './speech.ts';

interface Props {
  readonly case: Case;
  readonly onChange: (change: CaseChange) => void;
  readonly today: CalendarDate;
  readonly onSplit: (letterKey: string) => void;
}

/** The letters of a case, each with what can be put right in it. */
export function CaseLetters({ case: one, today, onChange, onSplit }: Props) {
  const { words } = useSpeech();
  const letters = lettersOf(one);
  return (
    <section class="letters">
      <h2>{words('letters_title')}</h2>
      {letters.map((letter) => (
        <details key={letter.key} data-letter={letter.key}>
          <summary>
            <LetterLine facts={letter.facts} />
          </summary>
          {letter.source.address !== null && (
            <p class="where">
              {words('case_where')}: {letter.source.address}
            </p>
          )}
          <p class="note">{words('correct_why')}</p>
          {CORRECTABLE.map((kind) => (
            <Correction key={kind} {...{ letter, kind, today, onChange }} />
          ))}
          {letters.length > 1 && (
            <button type="button" class="small" data-action="split" onClick={() => onSplit(letter.key)}>
              {words('case_split')}
            </button>
          )}
        </details>
      ))}
    </section>
  );
}

interface CorrectionProps extends Pick<Props, 'today' | 'onChange'> {
  readonly letter: LetterInCase;
  readonly kind: Correctable;
}

function Correction({ letter, kind, today, onChange }: CorrectionProps) {
  const { words } = useSpeech();
  const corrected = isCorrected(letter.corrections, kind);
  return (
    <div class="correction">
      <span class="fact-label">{words(kind === 'letter-kind' ? 'fact_letter_kind' : FACT_LABELS[kind])}</span>{' '}
      {corrected && <span class="mark">{words('correct_mark')}</span>}
      <CorrectFact
        kind={kind}
        value={factValue(letter.facts, kind)}
        today={today}
        onCorrect={(value) =>
          onChange((one, when) => correctFact(one, letter.key, kind, value === null ? [] : [value as never], when))
        }
      />
      {corrected && (
        <button
          type="button"
          class="small"
          onClick={() => onChange((one, when) => takeBackCorrection(one, letter.key, kind, when))}
        >
          {words('correct_take_back')}
        </button>
      )}
    </div>
  );
}
