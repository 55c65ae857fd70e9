/** A stretch of a letter's text and where it begins. */
export interface Span {
  readonly text: string;
  readonly start: number;
}
