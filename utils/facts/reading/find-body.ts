import type { Hits } from './hits.ts';
import { LinePattern } from './line-pattern.ts';
import { phrase } from './phrases.ts';
import type { Span } from './span.ts';

const SALUTATION = new LinePattern(
  /^(?:dear|annwyl|hello|hi|good (?:morning|afternoon|day)|sir|madam|to whom it may concern)\b.{0,80}$|^(?:dear|annwyl)\b/i,
);
// The same in a text without line ends.
const INLINE_SALUTATION = /\b(?:Dear|Annwyl) ?(?:,|\[|Mr|Mrs|Ms|Miss|Dr|Sir|Madam|[A-Z])/;
const OPENING = new LinePattern(
  /^(?:i am |i'm |we are |further to |thank you |thanks for |with reference |i refer |i write |we write |in response |in reply |your request |on .{5,40} you |diolch |ysgrifennaf |cyfeiriaf )/i,
);
const SIGN_OFF = phrase(
  /\b(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm|with kind|many)(?:est)? (?:regards|wishes)|regards|best|with (?:kind|best) (?:regards|wishes)|yn gywir|yr eiddoch yn (?:gywir|ffyddlon)|cofion(?: gorau| cynnes)?|sincerely)\b/i,
  'text',
);
const YOURS = phrase(/\bYours (?:sincerely|faithfully)\b/, 'prose');
const HEAD_LINES = 40;
// Without salutation the first line that is a sentence ends the head.
const isSentence = (line: string) => line.length > 50 && /[.?:]$|[.?] /.test(line) && line.split(' ').length > 8;

/** The first line after the body's first in which a sign-off stands at the line's or a sentence's start; -1 for none. */
function leaveOf(text: string, own: string, bodyStart: number, hits: Hits): number {
  for (let hit = hits.firstFrom(SIGN_OFF, bodyStart); hit >= 0; hit = hits.next(hit)) {
    const start = hits.start(hit);
    const line = text.lastIndexOf('\n', start - 1) + 1;
    if (line <= bodyStart || !isOwn(text, own, start)) continue;
    if (start === line || text[start - 1] === '.' || text.startsWith('. ', start - 2)) return line;
  }
  return -1;
}

function startOf(lines: readonly Span[], opens: (line: string) => boolean): number {
  return lines.find((line) => opens(line.text))?.start ?? -1;
}

/** Where the letter begins to speak; 0 where it does not show. `head` are the first of its own lines. */
function findStart(own: string, head: readonly Span[]): number {
  const salutation = startOf(head, (line) => SALUTATION.test(line));
  if (salutation >= 0) return salutation;
  const inline = own.slice(0, 3000).search(INLINE_SALUTATION);
  if (inline >= 0) return inline;
  const opening = startOf(head, (line) => OPENING.test(line));
  return opening >= 0 ? opening : Math.max(0, startOf(head, isSentence));
}

/** Whether the words here are the letter's own: a request that it repeats has a salutation and a sign-off too. */
const isOwn = (text: string, own: string, at: number) => own.charCodeAt(at) === text.charCodeAt(at);

/**
 * Where the letter begins to speak and where it takes leave; 0 and the text's end where it does not show. `own` is the
 * text with others' words as blanks.
 */
export function findBody(
  text: string,
  own: string,
  lines: readonly Span[],
  hits: Hits,
): { bodyStart: number; signOff: number } {
  const head: Span[] = [];
  for (const line of lines) {
    if (isOwn(text, own, line.start)) head.push(line);
    if (head.length === HEAD_LINES) break;
  }
  const bodyStart = findStart(own, head);
  const leave = leaveOf(text, own, bodyStart, hits);
  const inline = leave < 0 ? hits.firstFrom(YOURS, bodyStart) : -1;
  const signOff = leave >= 0 ? leave : inline >= 0 ? hits.start(inline) : bodyStart;
  return { bodyStart, signOff: signOff > bodyStart ? signOff : own.length };
}
