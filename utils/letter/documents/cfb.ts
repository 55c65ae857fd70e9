import { joinBytes } from './join-bytes.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** A folder of Microsoft's Compound File format ([MS-CFB]), in which .msg, .doc and locked Office files come. */
export interface Folder {
  readonly folders: ReadonlyMap<string, Folder>;
  readonly streams: ReadonlyMap<string, Stream>;
}

/** A stream's bytes, read when asked for. @throws UnreadableFile where its chain of sectors breaks */
export type Stream = () => Uint8Array;

const LAST_SECTOR = 0xfffffffa; // [MS-CFB] 2.1: from here on numbers are marks, not sectors
const NONE = 0xffffffff;
const ENTRY_BYTES = 128;
const FOLDER = 1;
const STREAM = 2;
const DEEPEST = 40;

/**
 * The root folder of a compound file.
 * @throws UnreadableFile where its sectors lead outside the file or in a circle
 */
export function openCompound(bytes: Uint8Array): Folder {
  try {
    return new CompoundFile(bytes).root();
  } catch (error) {
    // A DataView's RangeError: the file ends before the sector does.
    throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged', { cause: error });
  }
}

class CompoundFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorSize: number;
  readonly #miniSize: number;
  readonly #smallest: number;
  readonly #next: Uint32Array;
  readonly #nextMini: Uint32Array;
  readonly #directory: Uint8Array;
  readonly #miniStream: Uint8Array;
  /** Each entry belongs to one folder; a directory that says otherwise would be walked without end. */
  readonly #seen = new Set<number>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = viewOf(bytes);
    const header = (at: number) => this.#view.getUint32(at, true);
    // 512 or 4096, and 64: anything else is no compound file.
    const [shift, miniShift] = [this.#view.getUint16(30, true), this.#view.getUint16(32, true)];
    if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw new UnreadableFile('damaged');
    this.#sectorSize = 1 << shift;
    this.#miniSize = 1 << miniShift;
    this.#smallest = header(56);
    this.#next = this.#allocationTable(header(68));
    this.#directory = this.#chain(header(48));
    this.#nextMini = numbersIn(this.#chain(header(60)));
    const root = viewOf(this.#directory);
    this.#miniStream = this.#chain(root.getUint32(116, true));
  }

  root(): Folder {
    return this.#folder(viewOf(this.#directory).getUint32(76, true), 0);
  }

  /** The table's own sectors: 109 numbers in the header, more in a chain of sectors that end in the next one's. */
  #allocationTable(firstMore: number): Uint32Array {
    const sectors = [...numbersIn(this.#bytes.subarray(76, 512))];
    const most = this.#bytes.length / this.#sectorSize;
    for (let sector = firstMore; sector < LAST_SECTOR; ) {
      const more = [...numbersIn(this.#sector(sector))];
      sector = more.pop() ?? NONE;
      sectors.push(...more);
      if (sectors.length > most + this.#sectorSize) throw new UnreadableFile('damaged');
    }
    return numbersIn(joinBytes(sectors.filter((sector) => sector < LAST_SECTOR).map((sector) => this.#sector(sector))));
  }

  #sector(sector: number): Uint8Array {
    const from = (sector + 1) * this.#sectorSize;
    if (from >= this.#bytes.length) throw new UnreadableFile('damaged');
    return this.#bytes.subarray(from, from + this.#sectorSize);
  }

  #chain(first: number): Uint8Array {
    return joinBytes(follow(first, this.#next).map((sector) => this.#sector(sector)));
  }

  #stream(first: number, size: number): Uint8Array {
    const whole =
      size >= this.#smallest
        ? this.#chain(first)
        : joinBytes(
            follow(first, this.#nextMini).map((sector) =>
              this.#miniStream.subarray(sector * this.#miniSize, (sector + 1) * this.#miniSize),
            ),
          );
    if (whole.length < size) throw new UnreadableFile('damaged');
    return whole.subarray(0, size);
  }

  /** The entries of a folder hang in a tree under its first child. */
  #folder(child: number, depth: number): Folder {
    const folders = new Map<string, Folder>();
    const streams = new Map<string, Stream>();
    const view = viewOf(this.#directory);
    for (const waiting = [child]; waiting.length > 0; ) {
      const entry = waiting.pop() ?? NONE;
      if (entry >= LAST_SECTOR || this.#seen.has(entry)) continue;
      this.#seen.add(entry);
      const at = entry * ENTRY_BYTES;
      const nameBytes = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
      const name = new TextDecoder('utf-16le').decode(this.#directory.subarray(at, at + nameBytes));
      const [left, right, below] = [68, 72, 76].map((offset) => view.getUint32(at + offset, true));
      const [start, size] = [view.getUint32(at + 116, true), view.getUint32(at + 120, true)];
      const type = this.#directory[at + 66];
      if (type === STREAM) streams.set(name, () => this.#stream(start, size));
      if (type === FOLDER && depth < DEEPEST) folders.set(name, this.#folder(below ?? NONE, depth + 1));
      waiting.push(left ?? NONE, right ?? NONE);
    }
    return { folders, streams };
  }
}

function follow(first: number, next: Uint32Array): number[] {
  const sectors: number[] = [];
  for (let sector = first; sector < LAST_SECTOR; sector = next[sector] ?? NONE) {
    if (sectors.length > next.length) throw new UnreadableFile('damaged');
    sectors.push(sector);
  }
  return sectors;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function numbersIn(bytes: Uint8Array): Uint32Array {
  const view = viewOf(bytes);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at * 4, true));
}
