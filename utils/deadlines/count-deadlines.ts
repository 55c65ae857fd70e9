import type { Fact } from '../facts/fact.ts';
import { complaint } from './complaint.ts';
import type { Deadline } from './deadline.ts';
import { type LetterFacts, NOTHING_KNOWN, readFacts } from './letter-facts.ts';
import { type ReplyClock, responseDue } from './response-due.ts';
import { reviewRequest, statedReview } from './review-request.ts';
import { tribunalAppeal } from './tribunal-appeal.ts';

/**
 * The deadlines that one letter gives, from its facts alone, the requester's next step first. Empty where the letter
 * gives none or where its date is not known: no day rather than a wrong one. Days are whole days to midnight.
 */
export function countDeadlines(facts: readonly Fact[]): Deadline[] {
  return deadlinesOf(readFacts(facts, NOTHING_KNOWN));
}

/** The same from facts already gathered. */
export function deadlinesOf(letter: LetterFacts): Deadline[] {
  return fromLetter(letter).filter((deadline) => deadline !== null);
}

function fromLetter(letter: LetterFacts): (Deadline | null)[] {
  switch (letter.kind) {
    case null:
      return [];
    case 'response':
      return fromResponse(letter);
    case 'review-outcome':
      // A second review only where the letter itself offers one.
      return [toRegulator(letter, 'review-outcome'), statedReview(letter)];
    case 'acknowledgement':
    case 'extension':
      return [replyDue(letter, letter.kind === 'extension' ? { on: letter.letterDate } : null)];
    case 'decision-notice':
      return [letter.letterDate === null ? null : tribunalAppeal(letter.letterDate, letter.law)];
    // The clock stands still until the requester answers or pays; no source gives a day for that.
    case 'clarification':
    case 'fees-notice':
    // The other authority's time runs from its own receipt, which this letter cannot know.
    case 'transfer':
      return [];
    default:
      return letter.kind satisfies never;
  }
}

function fromResponse(letter: LetterFacts): (Deadline | null)[] {
  if (!letter.noReview) return [reviewRequest(letter)];
  switch (letter.law.regime) {
    case 'foia':
      // No authority must have a review under FOIA; one that has none sends the requester to the ICO at once.
      return [toRegulator(letter, 'letter-date')];
    case 'eir':
      // Regulation 11 gives the review as a right, whatever the letter says; the ICO can order one (LTT191).
      return [reviewRequest(letter), toRegulator(letter, 'letter-date')];
    case 'foisa':
    case 'eisr':
      // The Scottish Commissioner takes no application before a review was asked for (section 47(1)).
      return [reviewRequest(letter)];
    default:
      return letter.law.regime satisfies never;
  }
}

function toRegulator({ letterDate, law }: LetterFacts, event: 'review-outcome' | 'letter-date'): Deadline | null {
  return letterDate === null ? null : complaint(letterDate, event, law);
}

function replyDue(letter: LetterFacts, extended: ReplyClock['extended']): Deadline | null {
  const { law, variation, requestDate, dueDate } = letter;
  const start =
    requestDate === null
      ? null
      : ({
          date: requestDate.date,
          event: requestDate.is === 'received' ? 'receipt-of-request' : 'request-made',
        } as const);
  return responseDue({ law, variation, start, used: 0, extended, named: dueDate });
}
