import { type ComponentChildren, render } from 'preact';
import type { Speech } from '../utils/words.ts';
import { SpeechContext } from './speech.ts';
import { Trouble } from './Trouble.tsx';

/** What a page of the extension draws on. */
export interface Screen {
  show(content: ComponentChildren): void;
  /** Shows a fault instead of everything else, also where it was drawing itself that failed. */
  showTrouble(message: string): void;
}

/** The screen of a page: its one element, in the language of the speech. */
export function openScreen(root: Element, speech: Speech): Screen {
  const draw = (content: ComponentChildren, place: Element) =>
    render(<SpeechContext.Provider value={speech}>{content}</SpeechContext.Provider>, place);
  let place = fresh(root);
  return {
    show: (content) => draw(content, place),
    showTrouble(message) {
      // What was half drawn when the fault came may not be drawn over.
      place = fresh(root);
      draw(
        <main>
          <Trouble message={message} />
        </main>,
        place,
      );
    },
  };
}

function fresh(root: Element): Element {
  const place = root.ownerDocument.createElement('div');
  root.replaceChildren(place);
  return place;
}
