/**
 * Work that never runs twice at once: a call while it runs makes it run once more afterwards, and any number of calls
 * that wait for their turn are one.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let waiting = false;
  return () => {
    if (waiting) return running;
    waiting = true;
    running = running
      .catch(() => undefined)
      .then(() => {
        waiting = false;
        return work();
      });
    return running;
  };
}
