import type { CalendarDate } from '../dates/calendar-date.ts';

/** A moment in milliseconds since 1970. */
export type Moment = number;

/** When a change is made: the day where the person is, and the moment that decides which of two changes is the later. */
export interface When {
  readonly day: CalendarDate;
  readonly at: Moment;
}

/** A value with the moment of its last change, so that two devices can be put together a field at a time. */
export interface Changed<Value> {
  readonly value: Value;
  /** 0: never changed by the person. */
  readonly at: Moment;
}

export function untouched<Value>(value: Value): Changed<Value> {
  return { value, at: 0 };
}

export function changed<Value>(value: Value, { at }: Pick<When, 'at'>): Changed<Value> {
  return { value, at };
}

/**
 * The later of two states of one field. Of two from one moment the one whose written form is the greater, so that
 * every device decides alike in whatever order the states arrive.
 */
export function later<State extends { readonly at: Moment }>(one: State, other: State): State {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return written(one) >= written(other) ? one : other;
}

/** Two sets of named fields as one: each field's later state, in the order of the names. */
export function laterOfEach<State extends { readonly at: Moment }>(
  one: Readonly<Record<string, State>>,
  other: Readonly<Record<string, State>>,
): Record<string, State> {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(
    names.flatMap((name) => {
      const [mine, theirs] = [one[name], other[name]];
      const state = mine === undefined ? theirs : theirs === undefined ? mine : later(mine, theirs);
      return state === undefined ? [] : [[name, state]];
    }),
  );
}

/** The same text for the same value, whatever order its fields were set in. */
export function written(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}
