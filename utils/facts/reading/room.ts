const ROOM = 0x1_00_00;
let used = 0;

/**
 * What the numbers of many letters are kept in, one letter's behind another's: an array for each would cost as much as
 * finding them. A full one is left to those who keep it, and a new one begun.
 */
export let room = new Int32Array(ROOM);

/** Where so many numbers can be kept in `room` from now on; no other caller gets the same places. */
export function roomFor(length: number): number {
  if (used + length > room.length) {
    room = new Int32Array(Math.max(length, ROOM));
    used = 0;
  }
  used += length;
  return used - length;
}
