import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerFacts, caseOf } from '../testing/builders.ts';
import { keeper } from './case-store.ts';
import { concernsSync, emptySync, loadSyncState, switchSyncOff, switchSyncOn, sync } from './sync.ts';

const ONE = caseOf(answerFacts());
const inSync = async () => Object.keys(await fakeBrowser.storage.sync.get(null));

beforeEach(async () => {
  fakeBrowser.reset();
  await keeper.takeIn([ONE]);
});

test('is off until it is switched on: nothing leaves the device', async () => {
  expect(await loadSyncState()).toEqual({ on: false });
  await sync();
  expect(await inSync()).toEqual([]);
});

test('switched on, it holds the cases and says so', async () => {
  await switchSyncOn();
  expect(await inSync()).toEqual(['case:case-1']);
  expect(await loadSyncState()).toEqual({ on: true, synced: 1, left: 0, failed: false });
});

test('switched off, it writes no more, and leaves to other devices what they have', async () => {
  await switchSyncOn();
  await switchSyncOff();
  await keeper.takeIn([{ ...ONE, id: 'case-2' as typeof ONE.id }]);
  await sync();
  expect(await inSync()).toEqual(['case:case-1']);
});

test('emptied, it holds no case, and the device keeps its own', async () => {
  await switchSyncOn();
  await emptySync();
  expect(await inSync()).toEqual([]);
  expect((await keeper.load()).cases).toHaveLength(1);
});

test('says when the browser refuses, keeps everything here, and is well again with the next change', async () => {
  await switchSyncOn();
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const set = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await keeper.takeIn([{ ...ONE, id: 'case-2' as typeof ONE.id }]);
  await sync();
  expect(await loadSyncState()).toMatchObject({ on: true, failed: true });
  expect((await keeper.load()).cases).toHaveLength(2);
  set.mockRestore();
  said.mockRestore();
  await sync();
  expect(await loadSyncState()).toEqual({ on: true, synced: 2, left: 0, failed: false });
});

test('is gone over when a case changes, not when its own state does', () => {
  expect(concernsSync(['case:case-1', 'revision'])).toBe(true);
  expect(concernsSync(['sync', 'reminder-settings'])).toBe(false);
});
