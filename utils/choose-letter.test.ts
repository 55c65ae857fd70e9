import { describe, expect, test } from 'vitest';
import { chooseLetter } from './choose-letter.ts';
import { answerFacts, fact, letter } from './testing/builders.ts';

const REQUEST = 'https://www.whatdotheyknow.com/request/street';
const from = (reader: string, messageId: string) =>
  letter(messageId, { source: { reader, address: REQUEST, messageId } });
const one = (messageId: string, facts = answerFacts(), reader = 'whatdotheyknow') => ({
  letter: from(reader, messageId),
  facts,
});

const acknowledgement = one('incoming-1', answerFacts(fact('letter-kind', 'acknowledgement')));
const answer = one('incoming-2');
const outcome = one('incoming-3', answerFacts(fact('letter-kind', 'review-outcome')));
const chatter = one('incoming-4', []);
const selected = one('', answerFacts(), 'selected-text');

describe('shows', () => {
  test.each([
    ['the message that the address names', [acknowledgement, answer], '#incoming-1', acknowledgement],
    ['the newest answer where it names none', [acknowledgement, answer, outcome, chatter], '', outcome],
    ['the newest answer where it names a message of the requester', [answer, acknowledgement], '#outgoing-9', answer],
    ['the newest answer where it names what is no letter', [answer, chatter], '#incoming-4', answer],
    ['the newest letter where no answer came yet', [acknowledgement, chatter], '', acknowledgement],
    ['the selected text before everything', [selected, acknowledgement], '#incoming-1', selected],
    ['the page’s letter where the selected text is none', [one('', [], 'selected-text'), answer], '', answer],
    ['nothing where no letter is an authority’s', [chatter], '', null],
    ['nothing on an empty page', [], '', null],
  ])('%s', (_what, letters, hash, chosen) => expect(chooseLetter(letters, REQUEST + hash)).toBe(chosen));

  test('without an address, as of a file', () => expect(chooseLetter([answer], null)).toBe(answer));
});
