import { Inflate } from 'fflate';
import { joinBytes } from './join-bytes.ts';
import { MOST_UNPACKED_BYTES } from './limits.ts';
import { type Reading, spend } from './reading.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** A ZIP archive of which single parts can be unpacked. */
export interface Archive {
  readonly names: readonly string[];
  /**
   * A part's bytes; null where the archive has none of that name.
   * @throws UnreadableFile where it is damaged, locked, larger than `most` bytes ('too_long') or than the archive's
   *   directory says, or all that was unpacked so far passes the limit
   */
  read(name: string, most: number): Uint8Array | null;
}

// PKWARE's APPNOTE 4.3: records of the directory at the archive's end, of each entry in it, and before each entry.
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
// Packed bytes given at a time. They grow at most a thousandfold, so that the limit holds to within 16 MB.
const STEP = 16 * 1024;

interface Entry {
  readonly locked: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly start: number;
}

/**
 * Opens by the directory at the end, so that a cut archive is found out and parts that nobody reads stay packed.
 * @throws UnreadableFile where there is no such directory, or it announces more than the limit
 */
export function openArchive(bytes: Uint8Array, reading: Reading): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(bytes, view);
  return {
    names: [...entries.keys()],
    read(name, most) {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      if (entry.size > most) throw new UnreadableFile('too_long');
      let left = entry.size;
      return unpack(entry, bytes, view, (by) => {
        left -= by;
        // The directory may say less than is true: this counts what really comes out, while it comes.
        if (left < 0) throw new UnreadableFile('unpacks_too_big');
        spend(reading, 'archiveBytes', by);
      });
    },
  };
}

function entriesOf(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = directoryEnd(view);
  const entries = new Map<string, Entry>();
  let announced = 0;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw new UnreadableFile('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const entry = {
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    };
    announced += entry.size;
    entries.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)), entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (announced > MOST_UNPACKED_BYTES) throw new UnreadableFile('unpacks_too_big');
  return entries;
}

function directoryEnd(view: DataView): number {
  const last = view.byteLength - DIRECTORY_END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  throw new UnreadableFile('damaged');
}

function unpack(entry: Entry, bytes: Uint8Array, view: DataView, grow: (by: number) => void): Uint8Array {
  if (entry.locked) throw new UnreadableFile('password');
  const { start } = entry;
  if (start + 30 > bytes.length || view.getUint32(start, true) !== LOCAL_ENTRY) throw new UnreadableFile('damaged');
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const packed = bytes.subarray(from, from + entry.packedSize);
  const whole =
    entry.method === DEFLATED ? inflate(packed, grow) : entry.method === STORED ? stored(packed, grow) : null;
  // A letter with a digit changed on the way would give a wrong day.
  if (whole === null || crcOf(whole) !== entry.crc) throw new UnreadableFile('damaged');
  return whole;
}

function stored(packed: Uint8Array, grow: (by: number) => void): Uint8Array {
  grow(packed.length);
  return packed;
}

function inflate(packed: Uint8Array, grow: (by: number) => void): Uint8Array {
  const chunks: Uint8Array[] = [];
  const stream = new Inflate((chunk) => {
    grow(chunk.length);
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged', { cause: error });
  }
  return joinBytes(chunks);
}

// The polynomial of ISO 3309, by which ZIP sums up a part.
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
