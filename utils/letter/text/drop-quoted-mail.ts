// What stands below these lines is an earlier message.
const ORIGINAL_MESSAGE = /^-{2,20} ?(?:original message|forwarded message|neges wreiddiol)/i;
const WROTE = /^on\b.{8,120}\bwrote:?$/i;
const HEADER = /^\*{0,2}(from|sent|date|to|cc|subject|oddi wrth|anfonwyd|at|pwnc):\*{0,2}/i;
// WhatDoTheyKnow prints what people wrote under a message, then the next message.
const ANNOTATION = /\bleft an annotation \(/i;
const FEWEST_WORDS = 12;

const wordsIn = (lines: readonly string[]) =>
  lines
    .join(' ')
    .split(/\s/)
    .filter((word) => word !== '').length;

/** Three or more mail fields within five lines: a message's head. */
function isMessageHead(lines: readonly string[], at: number): boolean {
  if (!/^\*{0,2}(?:from|oddi wrth):/i.test(lines[at] ?? '')) return false;
  const fields = lines.slice(at, at + 7).filter((line) => HEADER.test(line));
  return fields.length >= 3;
}

function startOfQuoted(lines: readonly string[]): number {
  let wordsAbove = 0;
  for (const [at, line] of lines.entries()) {
    // A bare line may break "On 3 March 2020, X wrote:" in two.
    const pair = `${line} ${lines[at + 1] ?? ''}`;
    const starts =
      ORIGINAL_MESSAGE.test(line) ||
      ANNOTATION.test(line) ||
      WROTE.test(line) ||
      (/^on\b/i.test(line) && WROTE.test(pair.trim())) ||
      isMessageHead(lines, at);
    // The head of the message itself is no quotation: something must have been said above.
    if (starts && wordsAbove >= FEWEST_WORDS) return at;
    wordsAbove += wordsIn([line]);
  }
  return lines.length;
}

/**
 * The message without the earlier ones quoted below it or marked with '>'.
 * A text that is all quotation (a forwarded answer) stays, without the marks.
 */
export function dropQuotedMail(text: string): string {
  const lines = text.split('\n');
  const own = lines.slice(0, startOfQuoted(lines)).filter((line) => !/^ ?>/.test(line));
  if (wordsIn(own) >= FEWEST_WORDS) return own.join('\n');
  return lines.map((line) => line.replace(/^[ >]{1,20}/, '')).join('\n');
}
