import type { AnswerTiming as Timing } from '../utils/deadlines/answer-timing.ts';
import { plainDate, type WordKey } from '../utils/words.ts';
import { useSpeech } from './speech.ts';

const SAYS: Record<Timing['verdict'], WordKey> = {
  'in-time': 'answer_in_time',
  'within-grace': 'answer_within_grace',
  late: 'answer_late',
  'cannot-tell': 'answer_cannot_tell',
};

/** Whether the answer came in time, and on which working day. */
export function AnswerTiming({ timing }: { timing: Timing }) {
  const speech = useSpeech();
  return (
    <p class="note" data-answered={timing.verdict} data-working-day={timing.workingDay}>
      {speech.words(SAYS[timing.verdict], String(timing.workingDay), plainDate(timing.due, speech))}
    </p>
  );
}
