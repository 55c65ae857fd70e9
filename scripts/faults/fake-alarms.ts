/**
 * Alarms as browsers keep them. `wall`: by the clock on the wall, so that one that was due while the machine slept
 * rings when it wakes. `steady`: by a timer that stands still meanwhile and knows nothing of a clock that was set.
 */
export type AlarmKind = 'wall' | 'steady';

interface Alarm {
  /** By the wall clock, or by the time that the machine has been awake. */
  due: number;
  readonly period: number | null;
}

export interface FakeAlarms {
  create(name: string, when: number, period: number | null): void;
  clear(name: string): void;
  clearAll(): void;
  /** How long until the first rings, if the machine stays awake; null for never. */
  untilNext(): number | null;
  /** How long until the check of the day rings. */
  untilDaily(): number;
  /** Takes the alarms that ring now; those with a period are set again. */
  ring(): string[];
  /** Moves the `name` alarm so that it rings so much later. */
  delay(name: string, by: number): void;
}

/** @param wallNow the device's clock; @param awake how long the machine has been awake; both in milliseconds */
export function openAlarms(kind: AlarmKind, wallNow: () => number, awake: () => number): FakeAlarms {
  const alarms = new Map<string, Alarm>();
  const now = () => (kind === 'wall' ? wallNow() : awake());
  return {
    create(name, when, period) {
      const due = kind === 'wall' ? when : awake() + Math.max(0, when - wallNow());
      alarms.set(name, { due, period });
    },
    clear: (name) => void alarms.delete(name),
    clearAll: () => alarms.clear(),
    untilNext() {
      if (alarms.size === 0) return null;
      const first = Math.min(...[...alarms.values()].map(({ due }) => due));
      return Math.max(0, first - now());
    },
    untilDaily: () => (alarms.get('daily-check')?.due ?? Number.POSITIVE_INFINITY) - now(),
    ring() {
      const ringing = [...alarms].filter(([, { due }]) => due <= now());
      for (const [name, alarm] of ringing) {
        if (alarm.period === null) alarms.delete(name);
        else alarm.due = now() + alarm.period;
      }
      return ringing.map(([name]) => name);
    },
    delay(name, by) {
      const alarm = alarms.get(name);
      if (alarm !== undefined) alarm.due += by;
    },
  };
}
