import type { CalendarDate } from '../utils/dates/calendar-date.ts';
import { lifeOfRequest } from '../utils/deadlines/life-of-request.ts';
import { mayComplain } from '../utils/deadlines/next-action.ts';
import { type Fact, factValue } from '../utils/facts/fact.ts';
import type { LetterInView } from '../utils/handle-letter.ts';
import { nameOfLetter } from '../utils/name-of-letter.ts';
import { plainDate, type Speech } from '../utils/words.ts';
import { AnswerTiming } from './AnswerTiming.tsx';
import { Appeal } from './Appeal.tsx';
import { Complain } from './Complain.tsx';
import { DeadlineCard } from './DeadlineCard.tsx';
import { Facts } from './Facts.tsx';
import { KIND_WORDS } from './kind-words.ts';
import { NextActions } from './NextActions.tsx';
import { useSpeech } from './speech.ts';
import { TrackButton, type Tracked } from './TrackButton.tsx';

interface Props {
  readonly inView: LetterInView;
  readonly today: CalendarDate;
  readonly tracked: Tracked | null;
  readonly onTrack: () => void;
}

/** A letter: who answered, by when to act and why, the next steps, and what the letter says. */
export function LetterView({ inView, today, tracked, onTrack }: Props) {
  const speech = useSpeech();
  const { facts, deadlines, letter } = inView;
  const kind = factValue(facts, 'letter-kind');
  const regime = factValue(facts, 'regime');
  const { answer, next } = lifeOfRequest({ regime, authority: null, letters: [facts], steps: [] }, today);
  return (
    <article data-letter-kind={kind}>
      <LetterHeading facts={facts} />
      {letter.source.reader === 'selected-text' && <p class="note">{speech.words('read_from_selection')}</p>}
      {letter.surroundings.publishedForAll && <p class="note">{speech.words('published_for_all')}</p>}
      {letter.surroundings.cutShort && <p class="warning">{speech.words('cut_short')}</p>}
      {deadlines.map((deadline) => (
        <DeadlineCard key={deadline.kind} {...{ deadline, regime, today }} />
      ))}
      {deadlines.length === 0 && (next.length > 0 ? <NextActions actions={next} /> : <NoDeadline facts={facts} />)}
      {answer !== null && <AnswerTiming timing={answer} />}
      <TrackButton tracked={tracked} running={deadlines.some(({ due }) => due >= today)} onTrack={onTrack} />
      {kind === 'decision-notice' ? (
        <Appeal regime={regime} />
      ) : (
        <Complain reviewFirst={kind === 'response' && !mayComplain(next)} regime={regime} />
      )}
      <Facts facts={facts} />
    </article>
  );
}

/** What the letter is, whose, under which reference and of which day. */
export function LetterHeading({ facts }: Pick<LetterInView, 'facts'>) {
  const speech = useSpeech();
  const kind = factValue(facts, 'letter-kind');
  const below = [factValue(facts, 'reference'), dayOf(facts, speech)].filter((part) => part !== null);
  return (
    <header class="letter">
      {kind !== null && <p class="kind">{speech.words(KIND_WORDS[kind])}</p>}
      <h1>{factValue(facts, 'authority') ?? speech.words('authority_unknown')}</h1>
      {below.length > 0 && <p>{below.join(' · ')}</p>}
    </header>
  );
}

/** The same in one line, for a letter among others. */
export function LetterLine({ facts }: Pick<LetterInView, 'facts'>) {
  const speech = useSpeech();
  const kind = factValue(facts, 'letter-kind');
  const parts = [
    kind === null ? null : speech.words(KIND_WORDS[kind]),
    nameOfLetter(facts, speech.words),
    dayOf(facts, speech),
  ];
  return <span>{parts.filter((part) => part !== null).join(' · ')}</span>;
}

function dayOf(facts: readonly Fact[], speech: Speech): string | null {
  const date = factValue(facts, 'letter-date');
  return date === null ? null : plainDate(date, speech);
}

/** Why no day is shown: the letter's date is missing, or the letter starts no deadline. */
function NoDeadline({ facts }: Pick<LetterInView, 'facts'>) {
  const { words } = useSpeech();
  const undated = factValue(facts, 'letter-date') === null;
  return <p class="note">{words(undated ? 'no_date' : 'no_deadline')}</p>;
}
