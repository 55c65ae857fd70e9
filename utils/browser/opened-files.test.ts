import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerFacts, letter } from '../testing/builders.ts';
import { type Opened, OpenedFiles } from './opened-files.ts';
import type { FileInView } from './read-files.ts';

const LETTER: FileInView = {
  read: true,
  inView: { letter: letter('A letter.'), facts: answerFacts(), deadlines: [] },
};
const NO_LETTER: FileInView = { read: true, inView: null };
const file = (name: string, content: FileInView): Opened => ({ name, read: async () => content });
/** A file whose reading ends when the test says so. */
function slowFile(name: string, content: FileInView = LETTER) {
  const { promise, resolve } = Promise.withResolvers<FileInView>();
  const read = vi.fn(() => promise);
  return { name, read, end: () => resolve(content) };
}
const broken: Opened = { name: 'broken.pdf', read: () => Promise.reject(new Error('no reader')) };
const states = ({ readings }: OpenedFiles) => readings.map(({ name, state }) => `${name} ${state}`);
const open = () => new OpenedFiles(() => undefined);

let said = vi.spyOn(console, 'error');
beforeEach(() => {
  fakeBrowser.reset();
  said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => said.mockRestore());

describe('the files that were opened', () => {
  test('are read in turn, and the first letter in them is shown', async () => {
    const files = open();
    await files.open([file('list.txt', NO_LETTER), file('one.txt', LETTER), file('two.txt', LETTER)]);
    expect(states(files)).toEqual(['list.txt read', 'one.txt read', 'two.txt read']);
    expect(files.shown).toMatchObject({ place: 1, tracked: null });
  });

  test('say why one cannot be read', async () => {
    const files = open();
    await files.open([file('scan.pdf', { read: false, reason: 'scanned' })]);
    expect(files.readings).toEqual([{ name: 'scan.pdf', state: 'failed', reason: 'scanned' }]);
    expect(said).not.toHaveBeenCalled();
  });

  test('are all read where one throws: it is damaged, and the fault is reported', async () => {
    const files = open();
    await files.open([broken, file('one.txt', LETTER)]);
    expect(files.readings[0]).toEqual({ name: 'broken.pdf', state: 'failed', reason: 'damaged' });
    expect(states(files)[1]).toBe('one.txt read');
    expect(files.shown?.place).toBe(1);
    expect(said).toHaveBeenCalledOnce();
  });

  test('are all read where the storage has trouble', async () => {
    const files = open();
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('storage is gone'));
    await files.open([file('one.txt', LETTER), file('two.txt', LETTER)]);
    get.mockRestore();
    expect(states(files)).toEqual(['one.txt read', 'two.txt read']);
  });
});

describe('cancelled', () => {
  test('what is being read is forgotten, and what waits is not read', async () => {
    const [files, slow, next] = [open(), slowFile('slow.pdf'), slowFile('next.pdf')];
    const opening = files.open([slow, next]);
    files.cancel();
    slow.end();
    await opening;
    expect(states(files)).toEqual(['slow.pdf cancelled', 'next.pdf cancelled']);
    expect(next.read).not.toHaveBeenCalled();
    expect(files.shown).toBeNull();
  });

  test('they stay so when others are opened', async () => {
    const [files, slow, next] = [open(), slowFile('slow.pdf'), slowFile('next.pdf')];
    const opening = files.open([slow, next]);
    files.cancel();
    const others = files.open([file('other.txt', LETTER)]);
    slow.end();
    await Promise.all([opening, others]);
    expect(states(files)).toEqual(['slow.pdf cancelled', 'next.pdf cancelled', 'other.txt read']);
    expect(next.read).not.toHaveBeenCalled();
    expect(files.shown?.place).toBe(2);
  });

  test('all that run are, however often files were opened', async () => {
    const [files, slow, other] = [open(), slowFile('slow.pdf'), slowFile('other.pdf')];
    const opening = [files.open([slow]), files.open([other])];
    files.cancel();
    slow.end();
    other.end();
    await Promise.all(opening);
    expect(states(files)).toEqual(['slow.pdf cancelled', 'other.pdf cancelled']);
  });

  test('nothing of what is opened afterwards is', async () => {
    const files = open();
    files.cancel();
    await files.open([file('one.txt', LETTER)]);
    expect(states(files)).toEqual(['one.txt read']);
  });
});
