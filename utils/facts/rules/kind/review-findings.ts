import type { EvidenceRule } from '../../evidence.ts';
import { quoteOf } from '../../quote.ts';
import { phrase } from '../../reading/phrases.ts';
import { type Span, spanAt } from '../../reading/span.ts';
import type { Reading } from '../../reading.ts';
import { signRule } from '../../signs.ts';

const signs = signRule('review-findings', [
  [
    { 'review-outcome': 6 },
    'main',
    /\b(?:outcome|result|findings?|conclusions?|determination) of (?:the |your |my |our |this |an? )?(?:requirement for |request for (?:an? )?)?(?:internal )?review\b/i,
    /\binternal review (?:outcome|response|decision|findings?)\b/i,
    /\breview (?:outcome|findings)\b/i,
    /\bopportunity to review\b/i,
    /(?<!\b(?:satisfied|unhappy|happy|content) with the )\boutcome of your (?:requirement|request|complaint)\b/i,
    /\b(?:my |our |the )?findings are\b/i,
    // An acknowledgement promises "a response to" it.
    /\bin response to your internal review request\b/i,
    [/\bhandling of your\b/i, /^.{0,60}\b(?:been|was) (?:\w{1,14} )?reviewed\b/i],
  ],
  [
    { 'review-outcome': 6 },
    'main',
    [
      /\b(?:i|we|panel) (?:have |has )?(?:now |also )?(?:carried out|conducted|completed|undertaken|concluded|held)\b/i,
      /^.{0,30}\breview\b/i,
    ],
    /\breview (?:has|is) (?:now )?(?:been )?(?:complete|completed|concluded|carried out|undertaken|held|conducted)\b/i,
    /\b(?:i|we) have (?:now |therefore )?reviewed (?:the|your|our|how|all|this)\b/i,
    /\bconsidered (?:the request|it|the matter) (?:afresh|anew)\b/i,
    /\b(?:looked again|gone over|gone afresh|reconsidered|re-?examined)\b/i,
  ],
  [{ 'review-outcome': 3 }, 'head', /\breview\b/i, /\breconsideration\b/i, /\badolygiad mewnol\b/i],
  [
    { 'review-outcome': 3 },
    'opening',
    /\b(?:INTERNAL REVIEW|Internal Review|REVIEW (?:OF|UNDER)|reconsideration under|OUTCOME OF|[Rr]eview of (?:your )?(?:Freedom|FOI|request))\b/,
  ],
  [
    { 'review-outcome': 5 },
    'main',
    /(?<=\b(?:i|we|panel|reviewer|council|therefore) (?:\w{1,14} ){0,2})\b(?:uphold|upholds|upheld|overturn|overturned)\b/i,
    /\b(?:not |partly |partially |fully )?upheld\b/i,
    /\b(?:review|complaint|appeal) is (?:\w{1,14} )?dismissed\b/i,
    /\bagree with the (?:original|initial|first)\b/i,
    /\bmodif(?:y|ied) the (?:original|first)\b/i,
    /\bsubstitut\w{1,4} (?:a|the) decision\b/i,
    /\boriginal (?:response|decision|reply) (?:was|has been|were) (?:handled|dealt with|made) (?:properly|correctly|appropriately)\b/i,
    /\b(?:properly|rightly|correctly) (?:applied|engaged|dealt with|relied)\b/i,
  ],
  [
    { 'review-outcome': 3 },
    'main',
    /\b(?:original|initial|first|earlier) (?:response|reply|decision|answer|refusal|handling)\b/i,
    /\byour (?:grounds|complaint)\b/i,
    /\b(?:as|am) (?:the |your |a )?review(?:ing)? officer\b/i,
  ],
  [
    { 'review-outcome': 3 },
    'main',
    /\b(?:completed|concluded|conducted|carried out|undertaken|finished) (?:my|the|our|an internal|a full|this) (?:internal )?review\b/i,
    [
      /\b(?:original |initial |first |our )(?:response|reply|decision|answer)\b/i,
      /^.{0,30}\b(?:be|is|has been) (?:modified|varied|upheld|confirmed|overturned|substituted)\b/i,
    ],
  ],
  [
    { 'review-outcome': 2 },
    'main',
    /\bhad no (?:\w{1,12} )?(?:part|hand|share|involvement)\b/i,
    /\bnot (?:been |previously )?(?:involved|party|concerned) in\b/i,
    /\bno part in\b/i,
    /\b(?:unconnected with|independent of) the (?:handling|original|initial)\b/i,
  ],
  [
    { 'review-outcome': -8, acknowledgement: 5 },
    'main',
    [
      /\b(?:review|it|this)\b/i,
      /^.{0,50}\bwill (?:now )?be (?:carried out|undertaken|conducted|considered|completed|dealt with|reviewed|looked)\b/i,
    ],
    [/\backnowledge (?:receipt of )?your\b/i, /^.{0,20}\bfor (?:an? )?(?:internal )?review\b/i],
    [
      /\b(?:officer|manager|colleague|director|reviewer)\b/i,
      /^.{0,60}\bwill (?:now )?(?:look|consider|carry|conduct|undertake|review|write|respond)\b/i,
    ],
    /\b(?:appointed|asked|assigned) to (?:carry out|conduct|undertake|review)\b/i,
    [/\byou (?:will|should|can expect to) (?:have|receive|get|be sent)\b/i, /^.{0,40}\breview\b/i],
    /\blet you have the outcome\b/i,
    /\bwill (?:now )?(?:carry out|conduct|undertake|review)\b/i,
  ],
  [
    { 'review-outcome': 5 },
    'main',
    [/\b(?:canlyniad|casgliad)\b/i, /^.{0,30}\badolygiad\b/i],
    [/\badolygiad mewnol\b/i, /\b(?:cwblhau|gynnal|cadarnhau)\b/i],
    [/\b(?:ystyried|edrych)\b/i, /^.{0,30} o'r newydd\b/i],
    /\bcadarnhau(?:'r| yr| y) (?:ymateb|penderfyniad) (?:gwreiddiol|cyntaf)\b/i,
  ],
]);

const HEADING = phrase(/\b(?:review|reconsideration|adolygiad)\b/i, 'prose');
// Over what one may do, not what was done.
const OF_THE_WAY = /\b(?:requesting|requests|how|procedure|process|policy|rights?)\b/i;
const HEADING_LENGTH = 75;
const HEADING_LINES = 30;
const OPENING_LENGTH = 700;

/** The first short line of the head or opening that names a review and is no sentence; null where there is none. */
function headingOf({ hits, lines, bodyStart }: Reading): Span | null {
  const end = Math.min(bodyStart + OPENING_LENGTH, lines[HEADING_LINES]?.start ?? Number.POSITIVE_INFINITY);
  for (let hit = hits.first(HEADING); hit >= 0 && hits.start(hit) < end + HEADING_LENGTH; hit = hits.next(hit)) {
    const line = lines[spanAt(lines, hits.start(hit))];
    if (line === undefined || line.text.length >= HEADING_LENGTH || line.start >= end) continue;
    if (!'.?!,;:'.includes(line.text.slice(-1)) && !OF_THE_WAY.test(line.text)) return line;
  }
  return null;
}

/** The authority has looked again: it says what came of it, not only that it will. */
export const reviewFindings: EvidenceRule = {
  name: 'review-findings',
  weigh(reading) {
    const heading = headingOf(reading);
    if (heading === null) return signs.weigh(reading);
    const quote = quoteOf(reading, heading.start, heading.start + heading.text.length);
    return [{ rule: 'review-findings', speaks: { 'review-outcome': 3 }, quote }, ...signs.weigh(reading)];
  },
};
