import type { Refiner } from './refiner.ts';

const APART = 600;

/** Two different days that could equally be the letter's: neither is shown. */
export const doubtEqualDates: Refiner = {
  name: 'doubt-equal-dates',
  refine(candidates, { reading }) {
    const dates = candidates['letter-date'];
    if (dates.length < 2) return;
    const most = Math.max(...dates.map((date) => date.weight));
    const [first, ...others] = dates.filter((date) => date.weight === most);
    const [second] = others;
    if (first === undefined || second === undefined || others.every(({ value }) => value === first.value)) return;
    // A second letter further down the page has its own date: the first one's stands.
    const apart = placeOf(second) - placeOf(first) > APART && placeOf(second) > reading.bodyStart;
    candidates['letter-date'] = apart ? [first] : [];
  },
};

const placeOf = (fact: { quote: { in: string; start?: number } }) => fact.quote.start ?? 0;
