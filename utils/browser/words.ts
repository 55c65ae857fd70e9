import { browser } from 'wxt/browser';
import type { Speech, WordKey } from '../words.ts';

/** The browser's own language decides: Welsh where it is Welsh, else British English. */
export function browserSpeech(): Speech {
  const getMessage = browser.i18n.getMessage as (key: string, values: string[]) => string;
  return {
    words: (key: WordKey, ...values) => getMessage(key, values),
    language: browser.i18n.getUILanguage().startsWith('cy') ? 'cy' : 'en-GB',
  };
}
