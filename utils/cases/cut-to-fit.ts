import * as v from 'valibot';
import type { Fact } from '../facts/fact.ts';
import type { LetterSource } from '../letter/letter.ts';
import { MOST_TEXT } from './not-storable.ts';
import { fact } from './stored-fact.ts';

/** The facts of a letter as a record can hold them: words cut to the longest text, a value that no record holds left out. */
export function storableFacts(facts: readonly Fact[]): readonly Fact[] {
  return facts.map(cutFact).filter((one) => v.is(fact, one));
}

/** Where a letter was found, as a record can hold it. */
export function storableSource({ reader, address, messageId }: LetterSource): LetterSource {
  return {
    reader: cut(reader),
    address: address === null ? null : storableAddress(address),
    messageId: messageId === null ? null : cut(messageId),
  };
}

/** Without what follows its path where it is too long: half an address would lead elsewhere, but the path names the page. */
function storableAddress(address: string): string | null {
  if (address.length <= MOST_TEXT) return address;
  const end = address.search(/[?#]/);
  return end >= 0 && end <= MOST_TEXT ? address.slice(0, end) : null;
}

function cutFact(one: Fact): Fact {
  const quote = { ...one.quote, text: cut(one.quote.text) };
  return typeof one.value === 'string' ? ({ ...one, quote, value: cut(one.value) } as Fact) : { ...one, quote };
}

function cut(text: string): string {
  return text.length <= MOST_TEXT ? text : text.slice(0, MOST_TEXT);
}
