import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FrameReading } from '../utils/letter/frame-reading.ts';
import { readPage, siteHasChanged } from '../utils/letter/read-page.ts';
import { selectedText } from '../utils/letter/readers/selected-text.ts';

/** Injected once, where a person or the gate asks for it; its value is the script's result. */
export default defineUnlistedScript((): FrameReading => {
  const address = location.href.startsWith('http') ? new URL(location.href) : null;
  const selected = selectedText(document.getSelection()?.toString() ?? '', address);
  return {
    letters: [...(selected === null ? [] : [selected]), ...readPage({ document, address })],
    siteHasChanged: siteHasChanged({ document, address }),
    contentType: document.contentType,
    framesInside: document.querySelectorAll('iframe, frame').length,
  };
});
