import type { Reader } from '../reader.ts';
import { mainText } from './parts/main-text.ts';
import { publishedLetter } from './parts/published-answer.ts';

const NAME = 'tfl';
const PUBLISHED = /^date published\b.*$/i;

/** An answer in the log of Transport for London ('You asked', 'We answered'). It says when it was published, not given. */
export const tfl: Reader = {
  name: NAME,
  owns: ({ address }) =>
    address !== null &&
    /^(?:www\.)?tfl\.gov\.uk$/.test(address.hostname) &&
    /\/foi-request-detail\/?$/.test(address.pathname) &&
    address.searchParams.has('referenceId'),

  read(page) {
    const text = mainText(page.document)
      .split('\n')
      .map((line) => line.replace(/\bdate published: ?\d{1,2} \w{3,9} \d{4}/i, '').trim())
      .filter((line) => !PUBLISHED.test(line))
      .join('\n');
    return publishedLetter({ reader: NAME, text, authority: 'Transport for London' }, page);
  },
};
