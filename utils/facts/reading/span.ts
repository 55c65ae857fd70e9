/** A stretch of a letter's text and where it begins. */
export interface Span {
  readonly text: string;
  readonly start: number;
}

/** From one place of a text to another. */
export type Stretch = readonly [from: number, to: number];

/** Which of the spans, in order, is the last that begins at or before a place; -1 where none does. */
export function spanAt(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
