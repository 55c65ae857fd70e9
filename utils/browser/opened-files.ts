import type { FileReading } from '../file-reading.ts';
import type { LetterInView } from '../handle-letter.ts';
import type { FileInView } from './read-files.ts';
import { type TrackedLetter, track, trackedAlready } from './track.ts';

/** Something that the person opened: its name, and how to read it. */
export interface Opened {
  readonly name: string;
  readonly read: () => Promise<FileInView>;
}

/**
 * The files that the person has opened on a page, for as long as the page stands open: nothing of a file is stored but
 * what the person asks to be reminded of.
 */
export class OpenedFiles {
  readings: readonly FileReading[] = [];
  /** The place of the file whose letter is shown, and whether that letter stands in a case; null where none is shown. */
  shown: { readonly place: number; readonly inView: LetterInView; readonly tracked: TrackedLetter | null } | null =
    null;
  #cancelled = false;
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Reads one after another, since a document may need much memory, and shows the first letter found in them. */
  async open(all: readonly Opened[]): Promise<void> {
    this.#cancelled = false;
    this.shown = null;
    const first = this.readings.length;
    this.readings = [...this.readings, ...all.map(({ name }): FileReading => ({ name, state: 'waiting' }))];
    for (const [at, { name, read }] of all.entries()) {
      this.#put(first + at, this.#cancelled ? { name, state: 'cancelled' } : { name, state: 'reading' });
      if (this.#cancelled) continue;
      const file = await read();
      this.#put(first + at, this.#cancelled ? { name, state: 'cancelled' } : outcomeOf(name, file));
      if (this.shown === null) await this.show(first + at);
    }
  }

  /** What is being read is read to its end and then forgotten. */
  cancel(): void {
    this.#cancelled = true;
  }

  async show(place: number): Promise<void> {
    const reading = this.readings[place];
    if (reading?.state !== 'read' || reading.inView === null) return;
    this.shown = { place, inView: reading.inView, tracked: await trackedAlready(reading.inView) };
    this.#onChange();
  }

  async track(): Promise<void> {
    if (this.shown === null) return;
    this.shown = { ...this.shown, tracked: await track(this.shown.inView) };
    this.#onChange();
  }

  #put(place: number, reading: FileReading): void {
    this.readings = this.readings.map((one, at) => (at === place ? reading : one));
    this.#onChange();
  }
}

function outcomeOf(name: string, file: FileInView): FileReading {
  return file.read ? { name, state: 'read', inView: file.inView } : { name, state: 'failed', reason: file.reason };
}
