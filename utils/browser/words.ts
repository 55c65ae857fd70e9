import { browser } from 'wxt/browser';
import type { Speech, WordKey } from '../words.ts';

/** The words in the browser's language where there are any, else in English. The words name their language themselves. */
export function browserSpeech(): Speech {
  const getMessage = browser.i18n.getMessage as (key: string, values: string[]) => string;
  return {
    words: (key: WordKey, ...values) => getMessage(key, values),
    language: getMessage('language', []),
  };
}
