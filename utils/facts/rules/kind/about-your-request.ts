import type { Evidence, EvidenceRule } from '../../evidence.ts';
import { quoteOf } from '../../quote.ts';
import { type Phrase, phrase } from '../../reading/phrases.ts';
import { spanAt } from '../../reading/span.ts';
import type { Reading } from '../../reading.ts';
import { findAuthorityVoice } from '../../words/authority-voice.ts';
import { ANSWERED_FIELD, RECEIVED_FIELD } from '../../words/record-fields.ts';

// In the order of the words: thanks for it, its day, "you asked", what became of it.
const POINTS = [-4, -3, -3, -2];
const NO_REQUEST = 6;
// The subject names it at least.
const IN_SUBJECT = 1;
const SUBJECT = phrase(
  /\b(?:(?:re|subject): ?(?:(?:re|fw|fwd): ?)?(?:\S{1,14} ){0,3}?(?:FOIA?|EIR|RFI|freedom of information|information request|request for information)\b|(?:FOI|EIR|freedom of information) request\b|(?:FOI|EIR|RFI)[ :/#-]{1,2}(?!2000)\d{2}|(?:your )?(?:information request|request for (?:environmental )?information)\b(?= ?[:-]| ref| no\b))/i,
  'text',
);

// The subject stands in the head, or right below the salutation.
const SUBJECT_REACH = 100;
const BRINGS = -4;
// Longer ones say more than that something is attached.
const COVERING = 700;
// A mail that only brings the answer speaks of nothing else.
const BRINGS_ANSWER = phrase(
  /\bplease (?:see|find) (?:(?:the|our|my|attached|enclosed|foi|eir) ){0,3}(?:response|reply|answers?)\b|\bplease (?:see|find) (?:attached|enclosed) (?:the )?(?:(?:relevant )?(?:information|data|documents?) (?:requested|you (?:have )?(?:requested|asked))|requested (?:information|data|documents?))\b|\b(?:attached|enclosed) (?:is|are|please find) (?:(?:the|our|my|foi|eir) ){0,2}(?:response|reply|answers?)\b|\b(?:response|reply) (?:is |are )?(?:attached|enclosed)\b/i,
);
// The same where the letter has named the law before, or does so in the sentence.
const BRINGS_DATA = phrase(
  /\bplease (?:see|find) (?:attached|enclosed) (?:the )?(?:relevant )?(?:information|data|documents?)\b/i,
);
const LAW = /\b(?:FOIA?|EIRs?|freedom of information|environmental information)\b/i;
// "FOI response", with nothing on the line or a colon after it, over or before what is given.
const NAMED_ANSWER = phrase(
  /\b(?:FOI|EIR|freedom of information) (?:request )?(?:response|reply|answer|disclosure)\b(?: ?:|[ \t]?\n)|\b(?:(?:FOI|EIR|freedom of information) )?internal review (?:decision|outcome|response|report)\b[ \t]{0,2}\n/i,
  'text',
);

const RECEIVED = phrase(RECEIVED_FIELD, 'text');
const ANSWERED = phrase(ANSWERED_FIELD, 'text');
const A_REQUEST = phrase(/\brequest(?:s|ed)?\b/i, 'text');

/** Whether the phrase begins a line that begins before the place. */
function beginsLine({ hits, text }: Reading, wanted: Phrase, before = text.length): boolean {
  for (let hit = hits.first(wanted, before); hit >= 0; hit = hits.next(hit, before)) {
    const start = hits.start(hit);
    if (start === 0 || text[start - 1] === '\n') return true;
  }
  return false;
}

/** A log's record of one request, with the days on which it came and was answered, speaks to nobody. */
const isRequestRecord = ({ hits }: Reading) => hits.has(RECEIVED) && hits.has(ANSWERED) && hits.has(A_REQUEST);

/** The words with which it brings the answer; -1 where it does not. */
function bringsAnswer({ hits, sentences, text }: Reading): number {
  const answer = hits.first(BRINGS_ANSWER);
  const data = answer >= 0 ? -1 : hits.first(BRINGS_DATA);
  if (data < 0) return answer;
  const sentence = sentences[spanAt(sentences, hits.start(data))];
  const end = sentence === undefined ? hits.end(data) : sentence.start + sentence.text.length;
  return LAW.test(text.slice(0, end)) ? data : -1;
}

/** A letter to the requester speaks of "your request", as one that was made and has a day or a number. */
export const aboutYourRequest: EvidenceRule = {
  name: 'about-your-request',
  weigh(reading) {
    const found = findAuthorityVoice(reading).flatMap((match, at): Evidence[] => {
      if (match === null) return [];
      const quote = quoteOf(reading, match.start, match.end);
      return [{ rule: 'about-your-request', speaks: { none: POINTS[at] ?? 0 }, quote }];
    });
    if (found.length > 0 || reading.setOut.length > 0 || beginsLine(reading, NAMED_ANSWER) || isRequestRecord(reading))
      return found;
    const brings = reading.own.length < COVERING ? bringsAnswer(reading) : -1;
    if (brings >= 0) {
      const quote = quoteOf(reading, reading.hits.start(brings), reading.hits.end(brings));
      return [{ rule: 'about-your-request', speaks: { none: BRINGS }, quote }];
    }
    const none = beginsLine(reading, SUBJECT, reading.bodyStart + SUBJECT_REACH) ? IN_SUBJECT : NO_REQUEST;
    return [{ rule: 'about-your-request', speaks: { none }, quote: null }];
  },
};
