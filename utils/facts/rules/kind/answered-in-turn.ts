import type { EvidenceRule } from '../../evidence.ts';
import { quoteOf } from '../../quote.ts';
import { LinePattern } from '../../reading/line-pattern.ts';

const QUESTION = '?';
const CLOSING = '"\')';

/** Whether the line ends with a question mark, or with one in brackets. */
const isQuestion = (text: string) =>
  text.endsWith(QUESTION) || (text.at(-2) === QUESTION && CLOSING.includes(text.slice(-1)));
// A requester's voice: leaflets say "you can ask", and "please send".
const ASKED =
  /\bi (?:would like|wish|am writing|write|formally|hereby) (?:to )?(?:request|ask for|know)|\bplease (?:can|could) you|\bplease (?:provide|supply|send|tell) me\b|\b(?:can|could) you (?:please |kindly )?(?:provide|supply|send|confirm|tell|state|list)\b/i;
const ANSWER = new LinePattern(
  /^(?:(?:the|this|these) (?:council|trust|force|constabulary|police|department|university|service|authority|data|information|figures?|records?)\b|(?:no|none|not|yes|nil|unknown|attached|zero|exempt|correct)\b|n\/a\b|we (?:do|have|hold|are|can|did)\b|(?:please )?see (?:the |our )?(?:attached|above|below|table|answer|response)|information (?:is )?(?:not |held|withheld)|£ ?\d|\d[\d,.]{0,12}%?$)/i,
);
// Nobody answers a leaflet's questions with no more than figures.
const FIGURES = /^(?:£ ?)?\d[\d,.]{0,12}%?$/;
// One may be chance.
const FEWEST = 2;

/**
 * A disclosure log that answers each question of a request under it. A requester's questions follow each other; leaflets
 * answer questions too, but nobody asks them under the Act.
 */
export const answeredInTurn: EvidenceRule = {
  name: 'answered-in-turn',
  weigh(reading) {
    const { lines, text } = reading;
    let questions = 0;
    let answered = 0;
    let figures = 0;
    let first = -1;
    for (const [at, line] of lines.entries()) {
      if (!isQuestion(line.text)) continue;
      questions += 1;
      const next = lines[at + 1];
      if (next === undefined || isQuestion(next.text) || !ANSWER.test(next.text)) continue;
      answered += 1;
      if (FIGURES.test(next.text)) figures += 1;
      if (first < 0) first = at;
    }
    const start = lines[first]?.start ?? 0;
    if (answered < FEWEST || answered * 2 < questions || (figures < FEWEST && !ASKED.test(text.slice(0, start))))
      return [];
    const answer = lines[first + 1] ?? { text: '', start };
    const quote = quoteOf(reading, answer.start, answer.start + answer.text.length);
    return [{ rule: 'answered-in-turn', speaks: { response: 8, none: -16 }, quote }];
  },
};
