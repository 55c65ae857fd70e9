import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Fact } from '../facts/fact.ts';
import { deadlinesOf } from './count-deadlines.ts';
import { type Known, readFacts } from './letter-facts.ts';
import { isLaterStage, type Step, stepOfKind } from './request-step.ts';

/**
 * The steps that letters without a date of their own tell of, where such a letter gives a deadline all the same (it
 * names the last day itself): else its day would stand beside the letter and in no case. `others`: the steps whose days
 * are known. An undated letter came by today at the latest, and before whatever later stage is known to have followed.
 */
export function stepsOfUndated(
  letters: readonly (readonly Fact[])[],
  others: readonly Step[],
  known: Known,
  today: CalendarDate,
): Step[] {
  return letters.flatMap((facts) => {
    const letter = readFacts(facts, known);
    if (letter.kind === null || letter.letterDate !== null || deadlinesOf(letter).length === 0) return [];
    const step = stepOfKind(letter.kind, today, letter.dueDate, facts);
    const [followed] = others
      .filter(({ kind }) => isLaterStage(kind, step.kind))
      .map(({ on }) => on)
      .sort();
    return [{ ...step, on: followed ?? today, undated: true as const }];
  });
}
