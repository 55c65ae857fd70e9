import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Speech } from '../utils/words.ts';

/** The words and language of everything below it. Without one the keys themselves are shown, for a test to see. */
export const SpeechContext = createContext<Speech>({ words: (key) => key, language: 'en-GB' });

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
