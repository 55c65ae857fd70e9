import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ReminderSettings, USUAL_SETTINGS } from '../reminders/settings.ts';
import { answerFacts, caseOf } from '../testing/builders.ts';
import { keeper } from './case-store.ts';
import { loadReminderSettings, saveReminderSettings } from './reminder-settings.ts';
import { lookAtImport, takeIn, takeOut } from './take-out.ts';

const ONE = caseOf(answerFacts());
const file = (text: string, size = text.length) => ({ size, text: async () => text });
const everything = () => fakeBrowser.storage.local.get(null);

beforeEach(async () => {
  fakeBrowser.reset();
  await keeper.takeIn([ONE]);
});

test('what was taken out comes in again in an empty browser', async () => {
  const out = await takeOut();
  expect(out).toMatchObject({
    type: 'application/json',
    name: expect.stringMatching(/^foi-clock-\d{4}-\d\d-\d\d\.json$/),
  });
  fakeBrowser.reset();
  const looked = await lookAtImport(file(out.text));
  if (!looked.ok) throw new Error('refused');
  expect(looked.effect).toMatchObject({ added: 1 });
  // Nothing has happened before the person says yes.
  expect((await keeper.load()).cases).toEqual([]);
  await takeIn(looked);
  expect((await keeper.load()).cases).toEqual([ONE]);
  expect(await loadReminderSettings()).toEqual(USUAL_SETTINGS);
});

describe('the reminder settings of a file', () => {
  const OWN = { ahead: [{ amount: 5, unit: 'working-days' }], time: '18:00' } as const;
  const NONE_AHEAD = { ahead: [], time: '09:00' } as const;
  const fileWith = (reminders: unknown) =>
    file(JSON.stringify({ format: 'foi-clock', version: 1, cases: [], reminders }));
  async function afterTakingIn(reminders: unknown) {
    const looked = await lookAtImport(fileWith(reminders));
    if (!looked.ok) throw new Error('refused');
    const before = await loadReminderSettings();
    const done = await takeIn(looked);
    return { told: looked.effect.reminders, done: done.ok && done.effect.reminders, before };
  }

  test.each<[string, ReminderSettings, unknown, string, ReminderSettings]>([
    ['are taken in place of the usual ones', USUAL_SETTINGS, OWN, 'taken', OWN],
    ['never in place of what was chosen here', OWN, USUAL_SETTINGS, 'left', OWN],
    ['never where they would end all reminders', USUAL_SETTINGS, NONE_AHEAD, 'left', USUAL_SETTINGS],
    ['end none that were chosen here', OWN, NONE_AHEAD, 'left', OWN],
    ['are said to be the same', OWN, OWN, 'same', OWN],
    ['are none where the file has none', OWN, undefined, 'none', OWN],
    ['are none where they are of no form', OWN, { ahead: 'often' }, 'none', OWN],
  ])('%s', async (_what, here, coming, effect, after) => {
    await saveReminderSettings(here);
    expect(await afterTakingIn(coming)).toEqual({ told: effect, done: effect, before: here });
    expect(await loadReminderSettings()).toEqual(after);
  });

  test('give way to those chosen after the file was looked at', async () => {
    const looked = await lookAtImport(fileWith({ ...OWN, time: '07:00' }));
    if (!looked.ok) throw new Error('refused');
    await saveReminderSettings(OWN);
    expect(await takeIn(looked)).toMatchObject({ effect: { reminders: 'left' } });
    expect(await loadReminderSettings()).toEqual(OWN);
  });
});

describe('changes nothing', () => {
  test.each([
    ['for a broken file', '{"format":"foi-clock"', { fault: 'not-json' }],
    ['for a file of somebody else’s', '{"format":"else","version":1,"cases":[]}', { fault: 'not-ours' }],
    ['for one damaged case', '{"format":"foi-clock","version":1,"cases":[{}]}', { fault: 'damaged', record: 1 }],
  ])('%s', async (_what, text, why) => {
    const before = await everything();
    expect(await lookAtImport(file(text))).toEqual({ ok: false, why });
    expect(await everything()).toEqual(before);
  });

  test('for a huge file, of which it reads nothing', async () => {
    const text = vi.fn();
    expect(await lookAtImport({ size: 10_000_000_000, text })).toEqual({ ok: false, why: { fault: 'too-large' } });
    expect(text).not.toHaveBeenCalled();
  });

  async function takenInWhere(fault: unknown) {
    const { text } = await takeOut();
    fakeBrowser.reset();
    // The same case lies here already, but cannot be read.
    await fakeBrowser.storage.local.set({ [`case:${ONE.id}`]: 'damaged' });
    const before = await everything();
    const looked = await lookAtImport(file(text));
    if (!looked.ok) throw new Error('refused');
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(fault);
    try {
      return await takeIn(looked);
    } finally {
      set.mockRestore();
      expect(await everything()).toEqual(before);
    }
  }

  test.each([
    ['Chrome', new Error('Resource::kQuotaBytes quota exceeded')],
    ['Firefox', new DOMException('The storage is full', 'QuotaExceededError')],
    ['a full disk', new Error('IO error: FILE_ERROR_NO_SPACE')],
  ])('where the browser has no room, as %s says', async (_who, fault) => {
    expect(await takenInWhere(fault)).toEqual({ ok: false, why: { fault: 'no-room' } });
  });

  test('where something else goes wrong, which is not called a lack of room', async () => {
    await expect(takenInWhere(new Error('Extension context invalidated.'))).rejects.toThrow('invalidated');
  });

  test('by halves: a damaged record is set aside with the same write', async () => {
    await fakeBrowser.storage.local.set({ [`case:${ONE.id}`]: 'damaged' });
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await keeper.takeIn([ONE]);
    expect(
      set.mock.calls.filter(([records]) => Object.keys(records).some((key) => key.includes('case:'))),
    ).toHaveLength(1);
    set.mockRestore();
  });
});
