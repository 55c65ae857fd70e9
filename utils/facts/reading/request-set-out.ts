import type { Hits } from './hits.ts';
import { LinePattern } from './line-pattern.ts';
import { phrase } from './phrases.ts';
import { type Span, type Stretch, spanAt } from './span.ts';

const REQUEST_HEADING = new LinePattern(
  /^(?:\d{1,2}[.)] ?|[-*|] ?)?(?:(?:the|your|original|full|details of|text of|foi|information|summary of) ){0,4}(?:(?:requests?|questions?|query|enquiry|cais)(?: (?:details?|text|summary|for information|received|made|was|wording))?|(?:information|what was|what you) requested|(?:what )?you asked(?: for| us)?) ?[:.-]?$/i,
);
const RESPONSE_HEADING =
  /^(?:\d{1,2}[.)] ?|[-*|] ?)?(?:(?:the|our|my|full|foi|council|trust|police|constabulary|department|official|information|decision and|ein|eich|yr) ){0,3}(?:(?:response|answer|reply|decision|reasons?|disclosure|outcome|ymateb|ateb)s?|information (?:provided|supplied)(?: for the answer)?|(?:what )?we (?:answered|said|replied|responded)|what we (?:found|hold|have|know|provided|decided|can tell you))\b(?! (?:times?|format|dates?|of (?:a|the) review|of the commissioner)).{0,30}$/i;
// Without a heading of its own the request is told by its voice, its answer by the plainest headings only.
const PLAIN_RESPONSE = new LinePattern(
  /^(?:(?:the|our|my|council|trust|foi|ein) ){0,2}(?:response|answer|reply|ymateb|ateb)\b(?: (?:sent|date|provided|details?))?[ :.-]{0,3}(?:\d[\d/. -]{5,12})?$/i,
);
const ASKS =
  /\b(?:please (?:can|could|would|may) (?:you|i)|(?:can|could|would) (?:you|i) (?:please |kindly )?(?:provide|tell|send|confirm|let me|supply|advise|give|request|have)|please (?:kindly )?(?:provide|send|supply|confirm|tell me|list|state)|i (?:would like|would be grateful|wish to|write to|(?:kindly |hereby |formally )?request|am (?:writing to (?:request|ask|make|seek)|requesting|making|seeking|interested))|i'd like|(?:can|could|may|might) i (?:please |kindly )?(?:ask|request|have|get|obtain)|we are (?:asking|requesting|seeking|doing)|how (?:many|much)|what (?:is|was|were|are) the (?:number|total|cost|amount))\b/i;
// What no requester writes but of an answer that is there.
const ANSWERS =
  /\b(?:please (?:find|see) (?:\S{1,12} )?(?:attached|enclosed|below)|(?:copy|copies) of the (?:information|data|documents?|report) (?:is|are) attached|answers? (?:for|to) (?:\S{1,12} ){1,3}can be found|do(?:es)? not (?:currently )?have (?:up.to.date |the |this |any |these |such )?(?:figures|information|data|records)|to (?:\S{1,16} )?answer (?:all of |all )?your (?:enquir|quer|question|request)|(?:information|data) (?:requested )?is (?:not (?:currently )?)?(?:held|recorded|attached|provided)|do(?:es)? not (?:ordinarily |currently |routinely )?(?:hold|record)|cost of (?:compliance|complying)|compliance with (?:this|the|your) request would|exceeds? the (?:appropriate|cost|statutory)|section \d\d(?:\(\d\))? - |(?:is|are) (?:therefore )?exempt (?:from|under))/i;
// With this a log goes over to its answer.
const THANKS = /^thank you for your (?:\S{1,14} ){0,3}(?:request|enquiry|questions?)\b/i;
const SUPPOSES =
  /^if\b|\b(?:said|told|stated|claimed|earlier|previously|if (?:the|this|you|any)|whether|where (?:the|any)|should (?:the|you|any))\b/i;
const ABOUT_YOURS =
  /\b(?:thank you for your|your (?:\S{1,14} ){0,2}(?:request|e-?mail|letter|enquiry)|you (?:asked|requested|wrote)|diolch)\b/i;
const ASKED = phrase(ASKS, 'text');
const YOURS_NAMED = phrase(ABOUT_YOURS, 'text');
const MINE =
  /(?:^|\n)dear\b|\bmy (?:\S{1,14} ){0,2}(?:request|complaint|appeal|questions?)\b|\bI (?:am|remain) (?:dissatisfied|unhappy)\b/i;
// A request set out goes on for some lines; a heading of the letter itself ("Request for information") does not end in an answer.
const FARTHEST_LINES = 60;

// Under a heading that says "request" the authority may yet speak itself.
const OWN_VOICE =
  /\b(?:thank you for|the request (?:received|of|dated|has)|this (?:letter|e-?mail|reply)(?! address)|we (?:have|received|can))\b/i;
const isInOwnVoice = (words: string) => OWN_VOICE.test(words) || ABOUT_YOURS.test(words);
const VOICE_LENGTH = 400;
const DECIDES = /\b(?:withheld|refused under|(?:is|are) exempt|uph[eo]ld|we hold|do(?:es)? not hold)\b/i;

const LOG_FIELD = /^(?:requested|received|responded|answered|date)\b.{0,40}?(?:19|20)\d\d/i;

// What tells of a review and its time is the authority's, whatever stands over it: it must not be lost.
const OF_A_REVIEW = /\b(?:reviews?|complain\w{0,4}|appeal|unhappy|dissatisfied|adolyg(?:iad|u))\b/i;
const A_TIME = /\b(?:days?|weeks?|months?|fortnight|diwrnod|wythnos|mis)\b|\b(?:by|until|before) (?:the )?\d/i;
export const tellsOfReview = (set: string) => OF_A_REVIEW.test(set) && A_TIME.test(set);

// No heading is longer.
const LONGEST_HEADING = 90;
const isShort = ({ text }: Span) => text.length <= LONGEST_HEADING;

// Between the two the authority may say when it came: "We received your request on 20 August".
const HAS_IT =
  /\b(?:the information (?:that )?you (?:have )?requested|received your (?:\S{1,14} )?(?:request|enquiry|e-?mail) on|(?:we|i) (?:have )?(?:handled|dealt with|considered|processed) your|your request (?:has been|was) (?:received|handled|considered|dealt|processed))\b/i;
const YOU_ASKED = /\byou asked\b/i;
const WE_ANSWERED = /\bwe (?:answered|said|replied|responded)\b/i;

/** Under a heading "Request", up to the heading of its answer; null where there is none. */
function underHeading(text: string, heading: Span, following: readonly Span[]): Stretch | null {
  const answer = following.find((line) => isShort(line) && RESPONSE_HEADING.test(line.text));
  if (answer === undefined) return null;
  const from = heading.start + heading.text.length;
  const end = following.find((line) => line === answer || HAS_IT.test(line.text))?.start ?? answer.start;
  const set = text.slice(from, end);
  const opening = set.slice(0, VOICE_LENGTH);
  // Requesters speak of exemptions too, after they have asked.
  // Over "We answered" stands nothing but what was asked.
  const isPair = YOU_ASKED.test(heading.text) && WE_ANSWERED.test(answer.text);
  return (isPair || !isInOwnVoice(opening)) && !tellsOfReview(set) && (ASKS.test(opening) || !DECIDES.test(set))
    ? [from, end]
    : null;
}

function underHeadings(text: string, lines: readonly Span[]): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < lines.length; at++) {
    const heading = lines[at];
    if (heading === undefined || !isShort(heading) || !REQUEST_HEADING.test(heading.text)) continue;
    const stretch = underHeading(text, heading, lines.slice(at + 1, at + FARTHEST_LINES));
    if (stretch !== null) found.push(stretch);
  }
  return found;
}

/** A disclosure log's request that stands without a heading over its answer; null where none does. */
function aboveAnswer(text: string, lines: readonly Span[], hits: Hits): Stretch | null {
  const near = lines.slice(0, FARTHEST_LINES);
  const headed = near.findIndex((line) => isShort(line) && PLAIN_RESPONSE.test(line.text));
  // It is asked above the heading; without one not behind the authority's first words of "your request".
  const voice = headed < 0 ? hits.first(YOURS_NAMED) : -1;
  const last = headed >= 0 ? (near[headed]?.start ?? 0) - 1 : voice >= 0 ? hits.start(voice) : text.length;
  const asked = hits.first(ASKED);
  const asks = asked < 0 ? -1 : spanAt(near, hits.start(asked));
  const asking = near[asks];
  if (asking === undefined || asking.start > last) return null;
  // A letter with a voice of its own needs no such help, and a requester who complains quotes answers too.
  if (headed < 0 && MINE.test(text)) return null;
  // A flattened page glues the request to the log's last field: "Responded 18 October 2019Under the \u2026".
  const from = asking.start + (LOG_FIELD.exec(asking.text)?.[0].length ?? 0);
  const answered = (line: Span, at: number) => {
    const answers = at > asks ? ANSWERS.exec(line.text) : null;
    return answers !== null && !SUPPOSES.test(line.text.slice(0, answers.index)) && !line.text.endsWith('?');
  };
  if (voice >= 0 && hits.end(voice) <= from) return null;
  const thanked = (line: Span, at: number) => at > asks && THANKS.test(line.text);
  const answer = headed >= 0 ? near[headed] : near.find((line, at) => answered(line, at) || thanked(line, at));
  if (answer === undefined) return null;
  const set = text.slice(from, answer.start);
  return isInOwnVoice(set) ||
    tellsOfReview(set) ||
    (headed >= 0 && DECIDES.test(set) && !ASKS.test(set.slice(0, VOICE_LENGTH)))
    ? null
    : [from, answer.start];
}

/** The requests that the text repeats over their answers, in order, apart; empty where it sets out none. */
export function requestsSetOut(text: string, lines: readonly Span[], hits: Hits): readonly Stretch[] {
  const headed = underHeadings(text, lines);
  const bare = headed.length === 0 ? aboveAnswer(text, lines, hits) : null;
  return bare === null ? headed : [bare];
}
