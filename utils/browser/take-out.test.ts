import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { USUAL_SETTINGS } from '../reminders/settings.ts';
import { answerFacts, caseOf } from '../testing/builders.ts';
import { keeper } from './case-store.ts';
import { loadReminderSettings } from './reminder-settings.ts';
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

  test('where the browser has no room', async () => {
    const { text } = await takeOut();
    fakeBrowser.reset();
    const looked = await lookAtImport(file(text));
    if (!looked.ok) throw new Error('refused');
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await takeIn(looked)).toEqual({ ok: false, why: { fault: 'no-room' } });
    set.mockRestore();
    expect(await everything()).toEqual({});
  });
});
