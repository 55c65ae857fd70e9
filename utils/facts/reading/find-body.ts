import { LinePattern } from './line-pattern.ts';
import { tableOf } from './pattern-table.ts';
import type { Span } from './span.ts';
import type { Words } from './words-of.ts';

const SALUTATION = new LinePattern(
  /^(?:dear|annwyl|hello|hi|good (?:morning|afternoon|day)|sir|madam|to whom it may concern)\b.{0,80}$|^(?:dear|annwyl)\b/i,
);
// The same in a text without line ends.
const INLINE_SALUTATION = /\b(?:Dear|Annwyl) ?(?:,|\[|Mr|Mrs|Ms|Miss|Dr|Sir|Madam|[A-Z])/;
const OPENING = new LinePattern(
  /^(?:i am |i'm |we are |further to |thank you |thanks for |with reference |i refer |i write |we write |in response |in reply |your request |on .{5,40} you |diolch |ysgrifennaf |cyfeiriaf )/i,
);
const SIGN_OFF =
  /\b(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm|with kind|many)(?:est)? (?:regards|wishes)|regards|best|with (?:kind|best) (?:regards|wishes)|yn gywir|yr eiddoch yn (?:gywir|ffyddlon)|cofion(?: gorau| cynnes)?|sincerely)\b/i;
const HEAD_LINES = 40;
// Without salutation the first line that is a sentence ends the head.
const isSentence = (line: string) => line.length > 50 && /[.?:]$|[.?] /.test(line) && line.split(' ').length > 8;

const LEAVE = tableOf(SIGN_OFF);

/** The first line after the body's first in which a sign-off stands at the line's or a sentence's start. */
function leaveOf(text: string, own: string, bodyStart: number, words: Words): number | null {
  let found: number | null = null;
  LEAVE.each(
    text,
    () => found !== null,
    (_, start) => {
      const line = text.lastIndexOf('\n', start - 1) + 1;
      const lead = text.slice(Math.max(line, start - 2), start);
      if (line > bodyStart && isOwn(text, own, start) && (start === line || lead.endsWith('.') || lead === '. '))
        found = line;
    },
    words,
  );
  return found;
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
  words: Words,
): { bodyStart: number; signOff: number } {
  const head = lines.filter((line) => isOwn(text, own, line.start)).slice(0, HEAD_LINES);
  const salutation =
    head.find((line) => SALUTATION.test(line.text))?.start ?? own.slice(0, 3000).search(INLINE_SALUTATION);
  const opening = head.find((line) => OPENING.test(line.text))?.start ?? -1;
  const sentence = head.find((line) => isSentence(line.text))?.start ?? 0;
  const bodyStart = salutation >= 0 ? salutation : opening >= 0 ? opening : sentence;
  const inline =
    leaveOf(text, own, bodyStart, words) ??
    own.slice(bodyStart).search(/\bYours (?:sincerely|faithfully)\b/) + bodyStart;
  return { bodyStart, signOff: inline > bodyStart ? inline : own.length };
}
