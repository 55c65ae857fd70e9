/**
 * Calls back with what a look at the page finds: first when it finds something, and then whenever that is another thing
 * or nothing, since mail clients change their pages without loading them. Looks only when the browser is idle, once for
 * a burst of changes, and not at all for what a person types. Ends where `onChange` says that nobody listens any more.
 */
export function watchPage(
  document: Document,
  look: () => string | null,
  onChange: (found: string | null) => boolean,
): void {
  const view = document.defaultView;
  if (view === null) return;
  let found: string | null = null;
  let waiting = false;
  const observer = new view.MutationObserver((records) => {
    if (!records.every(({ target }) => (target as HTMLElement).isContentEditable)) lookWhenIdle();
  });
  const lookWhenIdle = (): void => {
    if (waiting) return;
    waiting = true;
    view.requestIdleCallback(lookNow, { timeout: 1000 });
  };
  const lookNow = (): void => {
    waiting = false;
    const now = look();
    if (now === found) return;
    found = now;
    if (!onChange(now)) observer.disconnect();
  };
  // On the document itself: a frame that is written late has its whole body replaced.
  observer.observe(document, { childList: true, subtree: true });
  lookWhenIdle();
}
