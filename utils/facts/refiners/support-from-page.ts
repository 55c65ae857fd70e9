import type { Quote } from '../fact.ts';
import type { Candidate } from '../rule.ts';
import { ofKind, type Refiner } from './refiner.ts';

const page = (text: string): Quote => ({ in: 'page', text });

/** What the page or mail header says stands where the letter's own words do not. */
export const supportFromPage: Refiner = {
  name: 'support-from-page',
  refine(candidates, { reading }) {
    const { authority, sentOn, requestMadeOn } = reading.letter.surroundings;
    const added: Candidate[] = [];
    if (authority !== null) {
      const own = ofKind(candidates, 'authority')[0];
      // The page's body is the one asked; a letter that names another with force answers for it (a transfer's sender).
      if (own === undefined || own.weight < 14 || agree(own.value, authority)) {
        added.push({ kind: 'authority', value: authority, quote: page(authority), certainty: 'stated', weight: 100 });
      }
    }
    if (sentOn !== null && ofKind(candidates, 'letter-date').length === 0) {
      added.push({ kind: 'letter-date', value: sentOn, quote: page(sentOn), certainty: 'stated', weight: 50 });
    }
    if (requestMadeOn !== null && ofKind(candidates, 'request-date').length === 0) {
      const value = { date: requestMadeOn, is: 'made' } as const;
      added.push({ kind: 'request-date', value, quote: page(requestMadeOn), certainty: 'stated', weight: 50 });
    }
    const replaced = new Set(added.map((candidate) => candidate.kind));
    return [...candidates.filter((candidate) => !replaced.has(candidate.kind)), ...added];
  },
};

function agree(own: string, page: string): boolean {
  const words = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
  return words(own).includes(words(page)) || words(page).includes(words(own));
}
