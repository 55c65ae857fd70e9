import type { Quote } from '../fact.ts';
import type { Refiner } from './refiner.ts';

// The page's body is the one asked; a letter that names another with so much force answers for it (a transfer's sender).
const WITH_FORCE = 14;

/** What the page says, which stands there for whoever looks. */
function fromPage<Value>(value: Value, text: string, weight: number) {
  const quote: Quote = { in: 'page', text };
  return { value, quote, certainty: 'stated', weight } as const;
}

/** What the page or mail header says stands where the letter's own words do not. */
export const supportFromPage: Refiner = {
  name: 'support-from-page',
  refine(candidates, { reading }) {
    const { authority, sentOn, requestMadeOn } = reading.letter.surroundings;
    if (authority !== null) {
      const [own] = candidates.authority;
      if (own === undefined || own.weight < WITH_FORCE || agree(own.value, authority))
        candidates.authority = [{ kind: 'authority', ...fromPage(authority, authority, 100) }];
    }
    if (sentOn !== null && candidates['letter-date'].length === 0)
      candidates['letter-date'] = [{ kind: 'letter-date', ...fromPage(sentOn, sentOn, 50) }];
    if (requestMadeOn !== null && candidates['request-date'].length === 0) {
      const value = { date: requestMadeOn, is: 'made' } as const;
      candidates['request-date'] = [{ kind: 'request-date', ...fromPage(value, requestMadeOn, 50) }];
    }
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
