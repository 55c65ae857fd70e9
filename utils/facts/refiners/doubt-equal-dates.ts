import { ofKind, type Refiner } from './refiner.ts';

/** Two different days that could equally be the letter's: neither is shown. */
export const doubtEqualDates: Refiner = {
  name: 'doubt-equal-dates',
  refine(candidates, { reading }) {
    const dates = ofKind(candidates, 'letter-date');
    if (dates.length < 2) return candidates;
    const most = Math.max(...dates.map((date) => date.weight));
    const top = dates.filter((date) => date.weight === most);
    const differ = new Set(top.map((date) => date.value)).size > 1;
    if (!differ) return candidates;
    // A second letter further down the page has its own date: the first one's stands.
    const [first, second] = top;
    const apart =
      first !== undefined &&
      second !== undefined &&
      placeOf(second) - placeOf(first) > 600 &&
      placeOf(second) > reading.bodyStart;
    return candidates.filter((candidate) => candidate.kind !== 'letter-date' || (apart && candidate === first));
  },
};

const placeOf = (fact: { quote: { in: string; start?: number } }) => fact.quote.start ?? 0;
