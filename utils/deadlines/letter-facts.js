import { valueOf as valueFor } from '../facts/fact.ts';
import { nationOf } from './authority-nation.ts';
import { isCountable } from './count-period.ts';
import { lawOf, variationFor } from './regimes/index.ts';
/** Gathers a letter's facts. A day that cannot be (a receipt after the letter that confirms it) counts as not said. */
export function gatherFacts(facts) {
    const regime = valueFor(facts, 'regime');
    const authority = valueFor(facts, 'authority');
    const letterDate = valueFor(facts, 'letter-date');
    const requestDate = valueFor(facts, 'request-date');
    const window = valueFor(facts, 'review-window');
    const reviewBy = valueFor(facts, 'review-by');
    const dueDate = valueFor(facts, 'due-date');
    const before = (date) => letterDate !== null && date < letterDate;
    const after = (date) => letterDate !== null && date > letterDate;
    return {
        kind: valueFor(facts, 'letter-kind'),
        regime,
        law: lawOf(regime),
        variation: variationFor(authority, regime),
        ownNation: nationOf(authority, regime),
        letterDate,
        requestDate: requestDate === null || after(requestDate.date) ? null : requestDate,
        window: window === null || !isCountable(window) ? null : window,
        reviewBy: reviewBy === null || before(reviewBy) ? null : reviewBy,
        dueDate: dueDate === null || before(dueDate) ? null : dueDate,
        noReview: valueFor(facts, 'no-review') === true,
    };
}
