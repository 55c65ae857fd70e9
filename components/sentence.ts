import type { Nation } from '../utils/deadlines/deadline.ts';
import type { Place, Sentence } from '../utils/deadlines/explain-deadline.ts';
import { longDate, plainDate, type Speech, type WordKey } from '../utils/words.ts';
import { lengthOf } from './windows.ts';

const NATIONS: Record<Nation, WordKey> = {
  'england-and-wales': 'nation_england_and_wales',
  scotland: 'nation_scotland',
  'northern-ireland': 'nation_northern_ireland',
};

/** A sentence of an explanation in the person's language. */
export function inWords({ key, places }: Sentence, speech: Speech): string {
  return speech.words(key, ...places.map((place) => placeInWords(place, speech)));
}

function placeInWords(place: Place, speech: Speech): string {
  const { words, language } = speech;
  if ('date' in place) return longDate(place.date, speech);
  if ('length' in place) return lengthOf(place.length, words);
  if ('key' in place) return words(place.key);
  const { date, name, nations } = place.holiday;
  const where = new Intl.ListFormat(language).format(nations.map((nation) => words(NATIONS[nation])));
  return `${plainDate(date, speech)}, ${name} (${where})`;
}
