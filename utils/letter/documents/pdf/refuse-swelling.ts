import { Inflate } from 'fflate';
import { type Reading, spend } from '../reading.ts';
import { UnreadableFile } from '../unreadable-file.ts';

const STREAM = [...'stream'].map((letter) => letter.charCodeAt(0));
const DICTIONARY_BYTES = 600;
const STEP = 16 * 1024;
// A stream may be packed again and again; each round can swell a thousandfold.
const MOST_ROUNDS = 5;

/**
 * Unpacks the streams of a PDF, keeping nothing, before the library does: it would take minutes and gigabytes for one
 * that swells without end, and nothing can stop it on the way. Pictures are passed over, as the library does for text.
 * Only deflated streams are looked into, in files that are not encrypted: what nearly every program writes.
 * @throws UnreadableFile where they come to more than the limit
 */
export function refuseSwelling(bytes: Uint8Array, reading: Reading): void {
  const count = (by: number) => spend(reading, 'pdfBytes', by);
  for (let at = bytes.indexOf(0x73); at >= 0; at = bytes.indexOf(0x73, at + 1)) {
    if (!STREAM.every((letter, place) => bytes[at + place] === letter)) continue;
    // The keyword is followed by a line end (PDF 1.7, 7.3.8.1).
    const from = at + STREAM.length + (bytes[at + STREAM.length] === 0x0d ? 2 : 1);
    const dictionary = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, at - DICTIONARY_BYTES), at));
    if (/\/Subtype\s{0,4}\/Image\b/.test(dictionary.slice(dictionary.lastIndexOf(' obj')))) continue;
    if (isDeflated(bytes, from)) unpack(bytes.subarray(from), count);
  }
}

/** The two bytes before deflated data (RFC 1950, 2.2): method 8, and a check. */
function isDeflated(bytes: Uint8Array, at: number): boolean {
  const [method = 0, flags = 0] = [bytes[at], bytes[at + 1]];
  return (method & 0x0f) === 8 && method >> 4 <= 7 && ((method << 8) | flags) % 31 === 0 && (flags & 0x20) === 0;
}

function unpack(packed: Uint8Array, count: (by: number) => void): void {
  let ended = false;
  const push = unpacker(count, 1, () => {
    ended = true;
  });
  try {
    for (const step of stepsOf(packed.subarray(2))) {
      if (ended) break;
      push(step);
    }
  } catch (error) {
    // What cannot be unpacked does not swell; whether it matters the library will say.
    if (error instanceof UnreadableFile) throw error;
  }
}

/** What is pushed at once comes out at once: in small steps the limit stops it soon. */
function* stepsOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += STEP) yield bytes.subarray(at, at + STEP);
}

function unpacker(count: (by: number) => void, round: number, onEnd: () => void): (chunk: Uint8Array) => void {
  let inner: ((chunk: Uint8Array) => void) | null = null;
  let isFirst = true;
  const stream = new Inflate((chunk, final) => {
    count(chunk.length);
    if (isFirst && chunk.length > 1) {
      isFirst = false;
      if (round < MOST_ROUNDS && isDeflated(chunk, 0)) {
        inner = unpacker(count, round + 1, () => {});
        for (const step of stepsOf(chunk.subarray(2))) inner(step);
      }
    } else if (inner !== null) for (const step of stepsOf(chunk)) inner(step);
    if (final) onEnd();
  });
  return (chunk) => stream.push(chunk);
}
