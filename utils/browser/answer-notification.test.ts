import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDays } from '../dates/calendar-date.ts';
import { planReminders } from '../reminders/plan-reminders.ts';
import { USUAL_SETTINGS } from '../reminders/settings.ts';
import { answerFacts, caseOf, day } from '../testing/builders.ts';
import { answerNotification } from './answer-notification.ts';
import { keeper } from './case-store.ts';
import { showReminder } from './notifications.ts';
import { today } from './today.ts';

const ONE = caseOf(answerFacts());
const [REMINDER] = planReminders([ONE], USUAL_SETTINGS, day('2025-11-11'));
if (REMINDER === undefined) throw new Error('no reminder');
const TOPIC = 'review-request/2025-11-25';

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getMessage = ((key: string) => (key === 'language' ? 'en-GB' : key)) as never;
  fakeBrowser.runtime.getURL = ((path: string) => path) as never;
  await keeper.takeIn([ONE]);
});

describe('a button of a notification', () => {
  test('the first: not before tomorrow', async () => {
    await answerNotification(REMINDER.id, 0);
    const one = await keeper.one(ONE.id);
    expect(one?.answers[TOPIC]?.value).toEqual({ do: 'snooze', on: today(), until: addDays(today(), 1) });
    // Whoever pressed a button has seen it.
    expect(Object.keys(one?.shown ?? {})).toEqual([REMINDER.name]);
  });

  test('the second: no more', async () => {
    await answerNotification(REMINDER.id, 1);
    expect((await keeper.one(ONE.id))?.answers[TOPIC]?.value).toEqual({ do: 'dismiss' });
  });

  test.each([
    ['a third', REMINDER.id, 2],
    ['one of another’s notification', 'download-7', 0],
  ])('%s does nothing', async (_what, id, button) => {
    await answerNotification(id, button);
    expect(await keeper.one(ONE.id)).toEqual(ONE);
  });
});

describe('a notification', () => {
  const shown = async (create: ReturnType<typeof vi.spyOn>) => {
    await showReminder(REMINDER, ONE);
    return create.mock.calls.map((call: unknown[]) => call[1] as { buttons?: unknown; requireInteraction?: boolean });
  };

  test('has buttons and stays, where the browser can', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    const [only, ...more] = await shown(create as never);
    expect(only).toMatchObject({ requireInteraction: true, buttons: [{}, {}] });
    expect(more).toEqual([]);
    create.mockRestore();
  });

  test('is a plain one where the browser refuses buttons, as Firefox does', async () => {
    const create = vi
      .spyOn(fakeBrowser.notifications, 'create')
      .mockRejectedValueOnce(new Error('buttons: unsupported'));
    const [, plain] = await shown(create as never);
    expect(plain?.buttons).toBeUndefined();
    expect(plain?.requireInteraction).toBeUndefined();
    create.mockRestore();
  });
});
