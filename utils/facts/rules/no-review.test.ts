import { expect, test } from 'vitest';
import { bestFound } from '../../testing/best-found.ts';
import { noReview } from './no-review.ts';

test.each([
  ['said outright', 'There is no internal review. You may complain to the Information Commissioner.', true],
  ['not offered', 'The Trust does not offer an internal review and you should go to the ICO.', true],
  ['no right to one', 'There is no right of internal review; please contact the Information Commissioner.', true],
  ['a review is offered', 'You may ask for an internal review, then go to the Information Commissioner.', null],
  ['none was asked for yet', 'The Commissioner will not look at it where no internal review has taken place.', null],
  [
    'for one part only',
    'There is not any right of internal review about this part and you would need the Commissioner.',
    null,
  ],
  ['nobody to go to', 'There is no internal review of parking fines.', null],
])('%s', (_what, letter, value) => {
  expect(bestFound(noReview, `Dear Mr Grey\n\n${letter}`)).toBe(value);
});
