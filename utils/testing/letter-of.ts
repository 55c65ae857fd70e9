import { Reading } from '../facts/reading.ts';
import { type Letter, NOTHING_AROUND, type Surroundings } from '../letter/letter.ts';
import { cleanText } from '../letter/text/clean-text.ts';

/** A letter with this text, from a file, with nothing known round it but what the test says. */
export function letterOf(text: string, surroundings: Partial<Surroundings> = {}): Letter {
  return {
    text: cleanText(text),
    source: { reader: 'file', address: null, messageId: null },
    surroundings: { ...NOTHING_AROUND, ...surroundings },
  };
}

/** The same, prepared for the rules. */
export function readingOfText(text: string): Reading {
  return new Reading(letterOf(text));
}
