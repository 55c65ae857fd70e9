import type { CaseId } from '../../utils/cases/case.ts';
import { writeNote } from '../../utils/cases/write-note.ts';
import type { CalendarDate } from '../../utils/dates/calendar-date.ts';
import type { planReminders } from '../../utils/reminders/plan-reminders.ts';
import type { Reminder } from '../../utils/reminders/reminder.ts';
import { openDevice, type SimulatedDevice } from './device.ts';
import { addDays, addWorkingDays, type TrueCase } from './expected-days.ts';
import { caseBy, firstWorkingDay, someChange } from './person.ts';
import { randomFrom } from './random.ts';
import { type Tally, watchDevice } from './watcher.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Temporal.Instant.from('2025-01-06T00:00:00Z').epochMilliseconds;
const ZONES = ['Europe/London', 'Europe/London', 'America/New_York', 'Asia/Kolkata', 'Australia/Sydney'] as const;

interface StoredPart {
  readonly note: { readonly value: string };
  readonly removed: { readonly value: unknown };
}

interface Happening {
  readonly at: number;
  readonly run: () => Promise<void>;
}

/** One year of one person with two machines, a handful of cases, and everything that can go wrong. Same seed, same year. */
export async function simulateYear(seed: number, plan: typeof planReminders, days = 365): Promise<Tally> {
  const random = randomFrom(seed);
  const tally: Tally = { lost: 0, twice: 0, inDoubt: 0, shown: 0, latest: 0 };
  const end = START + days * DAY;
  let now = START;
  const happenings: Happening[] = [];
  const at = (moment: number, run: () => Promise<void>) => {
    const place = happenings.findLastIndex((other) => other.at <= moment);
    happenings.splice(place + 1, 0, { at: moment, run });
  };

  // What is true, by the number of the last change; a device that has change n of a case knows truth n of it.
  const truths = new Map<string, TrueCase[]>();
  const known = (device: SimulatedDevice, id: string): number => {
    const record = device.stored.get(`case:${id}`) as StoredPart | undefined;
    return record === undefined ? -1 : Number(record.note.value);
  };
  // That a case was deleted comes from the other device without the rest of it.
  const knownOrDeleted = (device: SimulatedDevice, id: string): number => {
    const number = known(device, id);
    const record = device.stored.get(`case:${id}`) as StoredPart | undefined;
    const states = truths.get(id) ?? [];
    if (record === undefined || record.removed.value === null || states[number]?.deleted === true) return number;
    return Math.max(
      number,
      states.findIndex((state, index) => index > number && state.deleted),
    );
  };
  const truthOn = (device: SimulatedDevice) =>
    new Map(
      [...truths].flatMap(([id, states]) => {
        const state = states[knownOrDeleted(device, id)];
        return state === undefined ? [] : [[id, state] as const];
      }),
    );

  const outside = {
    now: () => now,
    plan,
    shown: (device: SimulatedDevice, reminder: Reminder, replaces: boolean) => {
      watchers[devices.indexOf(device)]?.showed(reminder, replaces);
      const { id } = reminder;
      // A person sees it at some time and closes it, mostly.
      if (random.chance(0.8)) at(now + random.whole(5 * SECOND, 3 * DAY), () => device.closeNotification(id));
    },
    wroteSync: (device: SimulatedDevice, keys: readonly string[]) => {
      // From another device a write comes in any order, soon or after days.
      if (arriving) return;
      const other = devices.find((one) => one !== device);
      for (const key of keys) {
        const record = device.sync.get([key])[key];
        if (other === undefined || record === undefined) continue;
        at(now + random.whole(SECOND, random.chance(0.1) ? 3 * DAY : 20 * MINUTE), () => arrive(other, key, record));
      }
    },
  };
  let arriving = false;
  async function arrive(device: SimulatedDevice, key: string, record: unknown): Promise<void> {
    if (device.state === 'off') {
      at(now + HOUR, () => arrive(device, key, record));
      return;
    }
    arriving = true;
    try {
      device.sync.set({ [key]: record });
    } catch {
      // Its own storage fails; the browser tries again.
      at(now + MINUTE, () => arrive(device, key, record));
    } finally {
      arriving = false;
    }
    await device.heardSync();
  }

  const [zone, elsewhere] = [random.pick(ZONES), random.pick(ZONES)];
  const devices: SimulatedDevice[] = [
    openDevice('desk', zone, random.pick(['wall', 'steady']), random, outside),
    openDevice('lap', random.chance(0.7) ? zone : elsewhere, random.pick(['wall', 'steady']), random, outside),
  ];
  const watchers = devices.map((device) =>
    watchDevice(
      () => device,
      () => now,
      () => truthOn(device),
      tally,
    ),
  );
  const look = () => {
    for (const watcher of watchers) watcher.look();
  };

  const TROUBLES: readonly ((device: SimulatedDevice) => Promise<void>)[] = [
    async (device) => device.dieAtCall(random.whole(1, 14)),
    async (device) => device.failWrites(random.whole(1, 3)),
    (device) => restart(device, random.whole(SECOND, 10 * MINUTE)),
    async (device) => (device.state === 'on' ? device.update() : undefined),
    async (device) => setClock(device, random.whole(1, 300) * MINUTE * random.pick([1, -1])),
    async (device) => {
      // The power goes while the background is at work.
      device.dieAtCall(random.whole(3, 14));
      at(now + random.whole(1, 4) * MINUTE, () => restart(device, random.whole(SECOND, HOUR)));
    },
  ];
  planFaults();
  planLife();
  for (const device of devices) await device.start();

  while (true) {
    const next = happenings[0];
    const rings = devices.map((device) => (device.state === 'on' ? device.alarms.untilNext() : null));
    const ring = Math.min(...rings.map((wait) => (wait === null ? Number.POSITIVE_INFINITY : now + wait)));
    const moment = Math.min(next?.at ?? Number.POSITIVE_INFINITY, ring);
    if (moment >= end) break;
    now = Math.max(now, moment);
    if (next !== undefined && next.at <= ring) {
      look();
      happenings.shift();
      await next.run();
    } else {
      const device =
        devices[
          rings.findIndex(
            (wait) => wait !== null && now >= ring && wait <= Math.min(...rings.flatMap((one) => one ?? [])),
          )
        ];
      if (device === undefined) break;
      if (skipsBeats(device, next?.at ?? end)) continue;
      look();
      // A browser brings an alarm a little late.
      if (random.chance(0.5)) device.rest();
      await device.ring();
    }
    look();
  }
  for (const watcher of watchers) watcher.pause();
  checkAllKnown();
  return tally;

  /**
   * The minutes of the day before a reminder in which a run would find everything as it left it are passed over
   * together: nothing was written, closed or set since, and nothing is due yet.
   */
  function skipsBeats(device: SimulatedDevice, until: number): boolean {
    const { idleUntil } = device;
    if (idleUntil === null || random.chance(0.002)) return false;
    const left = Math.min(until - now, idleUntil - device.wall());
    const minutes = Math.floor(left / MINUTE);
    if (minutes < 1 || device.alarms.untilDaily() <= minutes * MINUTE) return false;
    device.alarms.delay('next-reminder', minutes * MINUTE);
    return true;
  }

  function planLife(): void {
    for (let index = random.whole(2, 5); index > 0; index -= 1) {
      const id = `case-${seed}-${index}` as CaseId;
      at(START + random.whole(HOUR, Math.max(2 * HOUR, (days - 30) * DAY)), () => openCase(id));
    }
    for (const device of devices) {
      for (let visits = Math.ceil(days / 2); visits > 0; visits -= 1) at(anyTime(), () => device.used());
    }
  }

  function anyTime(): number {
    return START + random.whole(MINUTE, days * DAY - MINUTE);
  }

  function planFaults(): void {
    const often = (perYear: number, run: (device: SimulatedDevice) => Promise<void>) => {
      for (const device of devices) {
        for (let times = Math.ceil((perYear * days) / 365); times > 0; times -= 1) at(anyTime(), () => run(device));
      }
    };
    for (const device of devices) planNights(device);
    often(250, async (device) => device.dieAtCall(random.whole(1, 14)));
    often(40, async (device) => device.failWrites(random.whole(1, 3)));
    often(20, async (device) => device.failSync(random.whole(1, 3)));
    often(40, (device) => restart(device, random.whole(SECOND, random.chance(0.1) ? 5 * DAY : HOUR)));
    often(10, async (device) => {
      // The power goes while the background is at work.
      device.dieAtCall(random.whole(1, 10));
      await device.used();
      await restart(device, random.whole(MINUTE, HOUR));
    });
    often(12, async (device) => (device.state === 'on' ? device.update() : undefined));
    often(10, async (device) => {
      const by = random.whole(MINUTE, 20 * HOUR) * random.pick([1, -1]);
      setClock(device, by);
      at(now + random.whole(MINUTE, 2 * DAY), async () => setClock(device, -by));
    });
  }

  /** Chance alone would seldom strike at the very moments at which reminders come. */
  function planTrouble(by: string): void {
    for (const device of devices) {
      for (const day of [addWorkingDays(by, -10), addWorkingDays(by, -3), by]) {
        const moment = device.momentOf(day, '09:00') + random.whole(-2, 2) * MINUTE - 1;
        if (moment <= now || random.chance(0.4)) continue;
        at(moment, random.pick(TROUBLES.map((trouble) => () => trouble(device)) as [() => Promise<void>]));
      }
    }
  }

  function setClock(device: SimulatedDevice, by: number): void {
    watchers[devices.indexOf(device)]?.pause();
    device.setClock(by);
  }

  function planNights(device: SimulatedDevice): void {
    for (let day = 0; day < days; day += 1) {
      if (random.chance(0.1)) continue;
      const from = START + day * DAY + random.whole(16 * HOUR, 30 * HOUR);
      const hours = random.chance(0.1) ? random.whole(12, 80) : random.whole(1, 14);
      at(from, async () => {
        if (device.state !== 'on') return;
        watchers[devices.indexOf(device)]?.pause();
        device.sleep();
        at(now + hours * HOUR, () => wakeUp(device));
      });
    }
  }

  async function wakeUp(device: SimulatedDevice): Promise<void> {
    if (device.state !== 'asleep') return;
    device.wakeUp();
    // Who travels finds the machine in another zone when it wakes.
    if (random.chance(0.02)) device.moveTo(random.pick(ZONES));
    // The person who woke it uses it, which the browser tells.
    at(now + random.whole(SECOND, 30 * SECOND), () => device.used());
  }

  async function restart(device: SimulatedDevice, pause: number): Promise<void> {
    if (device.state === 'off') return;
    watchers[devices.indexOf(device)]?.pause();
    device.shutDown(random.chance(0.3));
    at(now + pause, () => device.start());
  }

  async function openCase(id: CaseId): Promise<void> {
    const device = random.pick(devices as [SimulatedDevice, ...SimulatedDevice[]]);
    if (device.state !== 'on') {
      at(now + HOUR, () => openCase(id));
      return;
    }
    const today = device.today();
    const by = firstWorkingDay(addDays(today, random.whole(2, 60)));
    const ended = await device.page(random.chance(0.05) ? random.whole(1, 6) : 0, async (keeper) => {
      await keeper.takeIn([caseBy(id, today, by as CalendarDate)]);
    });
    if (!ended && known(device, id) < 0) {
      at(now + MINUTE, () => openCase(id));
      return;
    }
    planTrouble(by);
    truths.set(id, [{ by, asked: null, closed: false, deleted: false, snoozed: null, dismissed: [], told: [today] }]);
    for (let changes = random.whole(0, 6); changes > 0; changes -= 1) {
      at(now + random.whole(HOUR, 120 * DAY), () => changeSomething(id));
    }
  }

  /** The person does something about a case, on a device that has heard of everything done before. */
  async function changeSomething(id: CaseId): Promise<void> {
    const states = truths.get(id);
    const state = states?.at(-1);
    const device = devices.find((one) => one.state === 'on' && known(one, id) === (states?.length ?? 0) - 1);
    if (states === undefined || state === undefined || device === undefined) {
      at(now + HOUR, () => changeSomething(id));
      return;
    }
    const [next, change] = someChange(state, device.today(), random);
    const number = states.length;
    states.push(next);
    for (let tries = 0; tries < 20; tries += 1) {
      const dieAt = random.chance(0.05) ? random.whole(1, 6) : 0;
      await device.page(dieAt, (keeper) =>
        keeper.change(id, (one, when) => writeNote(change(one, when), String(number), when)),
      );
      if (known(device, id) === number) return;
    }
    throw new Error(`seed ${seed}: a change could not be stored`);
  }

  /** Nothing that the person did may be gone at the end, on the device or on the other. */
  function checkAllKnown(): void {
    for (const [id, states] of truths) {
      const best = Math.max(...devices.map((device) => known(device, id)));
      if (best !== states.length - 1) throw new Error(`seed ${seed}: a change of ${id} is lost`);
    }
  }
}
