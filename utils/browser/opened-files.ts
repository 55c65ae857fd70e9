import type { FileReading } from '../file-reading.ts';
import type { LetterInView } from '../handle-letter.ts';
import type { FileInView } from './read-files.ts';
import { type TrackedLetter, track, trackedAlready } from './track.ts';
import { reportTrouble } from './trouble.ts';

/** Something that the person opened: its name, and how to read it. */
export interface Opened {
  readonly name: string;
  readonly read: () => Promise<FileInView>;
}

/** Files that were opened together. */
interface Batch {
  cancelled: boolean;
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
  /** Those that are being read: each is cancelled for itself, so that opening more does not start it again. */
  readonly #running = new Set<Batch>();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /**
   * Reads one after another, since a document may need much memory, and shows the first letter found in them.
   * A file that cannot be read never keeps the others from being read.
   */
  async open(all: readonly Opened[]): Promise<void> {
    const batch: Batch = { cancelled: false };
    this.#running.add(batch);
    this.shown = null;
    const first = this.readings.length;
    this.readings = [...this.readings, ...all.map(({ name }): FileReading => ({ name, state: 'waiting' }))];
    try {
      for (const [at, one] of all.entries()) await this.#readIn(batch, first + at, one);
    } finally {
      this.#running.delete(batch);
    }
  }

  /** What is being read is read to its end and then forgotten. */
  cancel(): void {
    for (const batch of this.#running) batch.cancelled = true;
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

  async #readIn(batch: Batch, place: number, { name, read }: Opened): Promise<void> {
    const cancelled: FileReading = { name, state: 'cancelled' };
    this.#put(place, batch.cancelled ? cancelled : { name, state: 'reading' });
    if (batch.cancelled) return;
    const outcome = await outcomeOf(name, read);
    this.#put(place, batch.cancelled ? cancelled : outcome);
    // Whether a letter stands in a case is asked of the storage, whose trouble is not the file's.
    if (this.shown === null) await this.show(place).catch(reportTrouble);
  }

  #put(place: number, reading: FileReading): void {
    this.readings = this.readings.map((one, at) => (at === place ? reading : one));
    this.#onChange();
  }
}

async function outcomeOf(name: string, read: Opened['read']): Promise<FileReading> {
  try {
    const file = await read();
    return file.read ? { name, state: 'read', inView: file.inView } : { name, state: 'failed', reason: file.reason };
  } catch (fault) {
    // A fault of ours, or a file that was moved away meanwhile: either way it gave no text.
    reportTrouble(fault);
    return { name, state: 'failed', reason: 'damaged' };
  }
}
