import type { Case } from '../../utils/cases/case.ts';
import type { When } from '../../utils/cases/changed.ts';
import { type CaseKeeper, keepCases } from '../../utils/cases/keep-cases.ts';
import { markShown } from '../../utils/cases/mark-shown.ts';
import { syncCases } from '../../utils/cases/sync-cases.ts';
import { type CalendarDate, calendarDate } from '../../utils/dates/calendar-date.ts';
import { oneAtATime } from '../../utils/reminders/one-at-a-time.ts';
import type { planReminders } from '../../utils/reminders/plan-reminders.ts';
import { AGAIN_AFTER, reconcile } from '../../utils/reminders/reconcile.ts';
import { type Reminder, readReminderId } from '../../utils/reminders/reminder.ts';
import { USUAL_SETTINGS } from '../../utils/reminders/settings.ts';
import { type Context, openContext } from './context.ts';
import { type AlarmKind, openAlarms } from './fake-alarms.ts';
import { openArea } from './fake-storage.ts';
import type { Random } from './random.ts';

const MINUTE = 60_000;

interface Background {
  readonly context: Context;
  /** Whether it came so far as to set an alarm. */
  hasBegun(): boolean;
  remind(): Promise<void>;
  sync(): Promise<void>;
}

/** What a device tells the world outside it. */
export interface Outside {
  /** True time, in milliseconds since 1970. */
  now(): number;
  readonly plan: typeof planReminders;
  shown(device: SimulatedDevice, reminder: Reminder, replaces: boolean): void;
  wroteSync(device: SimulatedDevice, keys: readonly string[]): void;
}

export type SimulatedDevice = ReturnType<typeof openDevice>;

/** One machine with one browser that runs the real keeping, planning and reminding over storage and alarms that fail. */
export function openDevice(name: string, zone: string, alarmKind: AlarmKind, random: Random, outside: Outside) {
  let skew = 0;
  let place = zone;
  let state: 'on' | 'asleep' | 'off' = 'on';
  let awakeBefore = 0;
  let awakeSince = outside.now();
  /** Since when nothing has kept the background from doing its work, in true time. */
  let ableSince = outside.now();
  /** At which of its calls the next background dies. */
  let dieNext = 0;
  let faults = 0;
  /** Until when by the clock a run would find nothing to do, since the last one ended well; null where that is not known. */
  let idleUntil: number | null = null;
  let background: Background | null = null;
  const changed = new Set<'cases' | 'sync'>();
  const standing = new Set<string>();

  const wall = () => outside.now() + skew;
  const awake = () => awakeBefore + (state === 'on' ? outside.now() - awakeSince : 0);
  const failed = () => {
    faults += 1;
  };
  const local = openArea(random, () => changed.add('cases'), failed);
  const sync = openArea(random, (keys) => outside.wroteSync(device, keys), failed);
  const alarms = openAlarms(alarmKind, wall, awake);

  const days = new Map<string, CalendarDate>();
  function today(): CalendarDate {
    const hour = `${place}${Math.floor(wall() / (15 * MINUTE))}`;
    const known = days.get(hour);
    if (known !== undefined) return known;
    const day = Temporal.Instant.fromEpochMilliseconds(wall()).toZonedDateTimeISO(place).toPlainDate().toString();
    const date = calendarDate(day) as CalendarDate;
    days.set(hour, date);
    return date;
  }
  const moments = new Map<string, number>();
  function momentOf(day: string, time: string): number {
    const key = `${place}${day}${time}`;
    const known = moments.get(key);
    if (known !== undefined) return known;
    const plainTime = Temporal.PlainTime.from(time);
    const moment = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: place, plainTime }).epochMilliseconds;
    moments.set(key, moment);
    return moment;
  }
  const when = (): When => ({ day: today(), at: Math.floor(wall()) });

  /** One lock for all contexts; a context that dies lets go of it. */
  let lock: Promise<void> = Promise.resolve();
  function keeperIn(context: Context): CaseKeeper {
    return keepCases(
      {
        get: (keys) => context.call(() => local.get(keys)),
        set: (records) => context.call(() => local.set(records)),
        remove: (keys) => context.call(() => local.remove(keys)),
        async alone(work) {
          const before = lock;
          const { promise, resolve } = Promise.withResolvers<void>();
          lock = promise;
          await before;
          if (!context.alive) resolve();
          void context.died.then(resolve);
          try {
            return await context.call(work);
          } finally {
            resolve();
          }
        },
      },
      when,
      () => context.call(() => alarms.create('next-reminder', wall() + AGAIN_AFTER, AGAIN_AFTER)),
    );
  }

  function startBackground() {
    const context = openContext(random, dieNext, () => {
      faults += 1;
      idleUntil = null;
      background = null;
      ableSince = outside.now();
    });
    dieNext = 0;
    const keeper = keeperIn(context);
    const shownHere = new Set<string>();
    let next: number | null = null;
    let begun = false;
    const plan: typeof planReminders = (cases, settings, day) => {
      const planned = outside.plan(cases, settings, day);
      const ahead = planned.map(({ on, time }) => momentOf(on, time)).filter((moment) => moment > wall());
      next = ahead.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...ahead);
      return planned;
    };
    const ports = {
      today,
      now: () => Math.floor(wall()),
      momentOf,
      loadCases: keeper.load,
      ifUnchanged: keeper.ifUnchanged,
      loadSettings: () => context.call(() => USUAL_SETTINGS),
      standing: () => context.call(() => [...standing]),
      show: (reminder: Reminder, _one: Case) =>
        context.call(() => {
          outside.shown(device, reminder, standing.has(reminder.id));
          standing.add(reminder.id);
        }),
      takeAway: (id: string) => context.call(() => void standing.delete(id)),
      markShown: async (id: Case['id'], names: readonly string[]) =>
        void (await keeper.change(id, (one, { at }) => markShown(one, names, at))),
      wakeAt: (moment: number | null) =>
        context.call(() => {
          begun = true;
          if (moment === null) alarms.clear('next-reminder');
          else alarms.create('next-reminder', moment, AGAIN_AFTER);
        }),
      wakeDailyFrom: (moment: number) => context.call(() => alarms.create('daily-check', moment, 24 * 60 * MINUTE)),
      showCount: () => context.call(() => undefined),
      shownHere,
    };
    const remind = oneAtATime(async () => {
      idleUntil = null;
      await reconcile(ports, plan);
      idleUntil = next;
    });
    const syncNow = oneAtATime(async () => {
      await syncCases(keeper, {
        get: (keys) => context.call(() => sync.get(keys)),
        set: (records) => context.call(() => sync.set(records)),
        remove: (keys) => context.call(() => sync.remove(keys)),
      });
    });
    background = { context, hasBegun: () => begun, remind, sync: syncNow };
    return background;
  }

  /** Lets the background do what an event calls for, started first if it has stopped, until it is done or dead. */
  async function wake(...works: ('remind' | 'sync')[]): Promise<void> {
    if (state !== 'on') return;
    const fresh = background === null;
    const now = background ?? startBackground();
    // Every start of the background reminds, whatever woke it.
    const wanted = new Set(fresh ? ['remind' as const, ...works] : works);
    const done = Promise.allSettled([...wanted].map((work) => now[work]()));
    await Promise.race([done, now.context.died]);
    // One that died before its first alarm was set has done nothing, and no program could have.
    if (!now.context.alive && !now.hasBegun()) ableSince = Number.POSITIVE_INFINITY;
    else if (ableSince === Number.POSITIVE_INFINITY) ableSince = outside.now();
  }

  /** What the browser tells the background after something was written. */
  async function tellChanges(): Promise<void> {
    while (changed.size > 0 && state === 'on') {
      const works = changed.has('cases') ? (['remind', 'sync'] as const) : (['sync'] as const);
      changed.clear();
      await wake(...works);
    }
  }

  /** The clock or the place is another; a background that has not begun since the start still has to. */
  function waitAnew(): void {
    if (ableSince !== Number.POSITIVE_INFINITY) ableSince = outside.now();
  }

  function stopBackground(): void {
    background?.context.die();
  }

  const device = {
    name,
    wall,
    today,
    momentOf,
    standing,
    sync,
    get state() {
      return state;
    },
    get ableSince() {
      return ableSince;
    },
    get faults() {
      return faults;
    },
    get idleUntil() {
      return idleUntil;
    },
    alarms,
    /** Cases as they lie in the storage, for looking only. */
    stored: local.records,
    /** The background is stopped for want of work, as browsers do after half a minute; nothing is lost by that. */
    rest(): void {
      const before = faults;
      const [until, able] = [idleUntil, ableSince];
      stopBackground();
      faults = before;
      idleUntil = until;
      ableSince = able;
    },
    dieAtCall(call: number): void {
      dieNext = call;
    },
    failWrites(writes: number): void {
      local.failNext(writes);
    },
    failSync(writes: number): void {
      sync.failNext(writes);
    },
    async ring(): Promise<void> {
      if (state !== 'on' || alarms.ring().length === 0) return;
      await wake('remind');
      await tellChanges();
    },
    /** Something of the extension's is used: a page visited that it watches, its own page opened, the person back. */
    async used(): Promise<void> {
      idleUntil = null;
      await wake('remind');
      await tellChanges();
    },
    /** A page of the extension does something with the cases; false where it died or could not write. */
    async page(dieAt: number, work: (keeper: CaseKeeper) => Promise<unknown>): Promise<boolean> {
      const context = openContext(random, dieAt, () => undefined);
      let ended = false;
      const done = work(keeperIn(context)).then(
        () => {
          ended = true;
        },
        () => undefined,
      );
      // The background may be at work at the same moment.
      const beside = random.chance(0.3) ? wake('remind') : Promise.resolve();
      await Promise.all([Promise.race([done, context.died]), beside]);
      context.die();
      idleUntil = null;
      await tellChanges();
      return ended;
    },
    async heardSync(): Promise<void> {
      changed.add('sync');
      await tellChanges();
    },
    /** The person closes a notification, or presses it; either tells the background. */
    async closeNotification(id: string): Promise<void> {
      if (state !== 'on' || !standing.delete(id)) return;
      const reminder = readReminderId(id);
      const now = background ?? startBackground();
      const keeper = keeperIn(now.context);
      const marked =
        reminder === null
          ? Promise.resolve()
          : keeper.change(reminder.caseId, (one, { at }) => markShown(one, [reminder.name], at));
      await Promise.race([Promise.allSettled([now.remind(), marked]), now.context.died]);
      await tellChanges();
    },
    sleep(): void {
      awakeBefore = awake();
      state = 'asleep';
      device.rest();
    },
    wakeUp(): void {
      state = 'on';
      awakeSince = outside.now();
      ableSince = outside.now();
      idleUntil = null;
    },
    shutDown(keepsAlarms: boolean): void {
      awakeBefore = awake();
      state = 'off';
      device.rest();
      standing.clear();
      if (!keepsAlarms) alarms.clearAll();
    },
    async start(): Promise<void> {
      device.wakeUp();
      await wake('remind', 'sync');
      await tellChanges();
    },
    async update(): Promise<void> {
      stopBackground();
      alarms.clearAll();
      await wake('remind', 'sync');
      await tellChanges();
    },
    setClock(by: number): void {
      skew += by;
      waitAnew();
      idleUntil = null;
    },
    moveTo(there: string): void {
      place = there;
      waitAnew();
      idleUntil = null;
    },
  };
  return device;
}
