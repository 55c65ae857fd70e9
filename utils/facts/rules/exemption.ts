import { quoteOf } from '../quote.ts';
import { type Citation, findProvisions } from '../reading/find-provisions.ts';
import type { Candidate, Rule } from '../rule.ts';

const RELIED =
  /\b(?:exempt\w{0,5}|except(?:ed|ion|ions)?|withh[eo]ld\w{0,3}|appl(?:y|ies|ied|ying)|engaged?|engages|rel(?:y|ies|ied|ying|iance)|refus\w{1,4}|redact\w{0,4}|removed|taken out|left out|cited|claim\w{0,3}|maintain\w{0,3}|uph[eo]ld\w{0,3}|neither confirm|by virtue|on the basis|in accordance|pursuant|covered|caught|falls?|attracts?|grounds?|prohibit\w{0,4}|exceed\w{0,3}|not obliged|vexatious|heithrio|eithrio|esemptio?|eithriad|gwrthod)\b/i;
const KEPT =
  /\b(?:uph[eo]ld\w{0,3}|maintain(?:ed|s)?|properly|correctly|stands?|remains?|is engaged|does apply|now (?:applied|relied|relying))\b/i;
const NOT_RELIED =
  /\b(?:withdrawn?|withdrew|no longer|(?:is|are|was|were|does|do|did|can|could|has|have|had)(?: ?not|n't) (?:\S{1,12} ){0,3}?(?:appl\w{1,4}|engaged?|rel\w{1,4}|need\w{0,2}|seek|invoke\w?|exempt|used?|maintain\w{0,2}|sustain\w{0,2}|claim\w{0,2})|not (?:to )?(?:rely|apply|relied|applied|upheld|engaged|needed|relevant)|should not have|ought not|wrongly|incorrectly|overturn\w{0,3}|set aside|disappl\w{1,4}|might (?:be|have been) (?:the )?(?:better|relied|engaged|applied|used)|never (?:properly )?(?:engaged|applied)|without (?:relying|recourse)|nor (?:is|does|do)|not gone into|adds nothing|unnecessary|not refusing|if we had to)\b/i;
const OTHER_ACT =
  /^(?: ?\([^)]{1,5}\)){0,3},? (?:of |to |in |from )?(?:the )?(?!Freedom|FOI|Act\b|EIR|Environmental Information|Scottish Act|2000|2002)(?:[A-Z][\w&'-]{0,20}(?: and| of| \([A-Z]\w{1,12}\)|,)? ){1,7}Act\b|^(?: ?\([^)]{1,5}\)){0,3} (?:of the )?(?:DPA|GDPR|UK GDPR|Companies Act|PCC|RIPA)\b/;
// Only weighed: "we considered section 42", "whether regulation 12(9)".
const WEIGHED_ONLY =
  /\b(?:considered(?: the use of| using| applying)?|whether|looked(?:, \S{1,8},)? at)(?: the)?(?: exemptions?| exceptions?)?(?: in| at| under)? (?:sections?|regulations?|s\.|reg\.?|adran) ?$/i;
// Conditions and purposes that only complete a ground: 40(3A)(a), 31(2)(a); FOISA 38(2A).
const COMPLETES =
  /^s(?:40\((?:3|4|7|2A)|31\(2\)|36\([57]|38\([2-5]|35\([24]|21\([23]|12\([345]|14\([34]|22\(1\)\(c|27\([235])/;

/** "40(2)(a)(b)" cites conditions of section 40(2); deeper letters stand for themselves elsewhere. */
function groundOf({ law, number, sub }: Citation): string {
  const short = law === 'section' && number === 40 ? sub.replace(/^(\(\d[A-Z]?\)).*$/, '$1') : sub;
  return `${law === 'section' ? 's' : 'r'}${number}${short.replace(/\(ii?i?\)\(ii?i?\)$/, '')}`;
}

const HEADING_LEAD = 14;

function weighIn(sentence: string, citation: Citation, start: number): number {
  const at = citation.start - start;
  if (WEIGHED_ONLY.test(sentence.slice(Math.max(0, at - 70), at))) return 0;
  const near = sentence.slice(Math.max(0, at - 160), at + 200);
  if (NOT_RELIED.test(near)) return KEPT.test(near) ? 1 : -3;
  if (KEPT.test(near)) return 5;
  if (RELIED.test(sentence)) return 2;
  // A heading or a line of a list: the words that rely on it stand above or below.
  return at < HEADING_LEAD ? 1 : 0.4;
}

/** Each exemption or exception cited; the weight says how far the words round it rely on it (below nothing: they do not). */
export const exemption: Rule<'exemption'> = {
  name: 'exemption',
  kind: 'exemption',

  find(reading) {
    const citations = findProvisions(reading.own);
    const found: Candidate<'exemption'>[] = [];
    for (const citation of citations) {
      if (OTHER_ACT.test(reading.prose.slice(citation.end, citation.end + 120))) continue;
      const value = groundOf(citation);
      if (COMPLETES.test(value) && !/^s31\(3\)/.test(value)) continue;
      const sentence = reading.sentences.findLast((each) => each.start <= citation.start);
      if (sentence === undefined) continue;
      // In a list each line is its own sentence for this purpose.
      const line = reading.lines.findLast((each) => each.start <= citation.start) ?? sentence;
      const inSentence = weighIn(sentence.text, citation, sentence.start);
      const heads = inSentence > 0 && inSentence < 1 && citation.start - line.start < HEADING_LEAD;
      const weight = heads ? 1 : inSentence;
      const quote = quoteOf(reading, citation.start, citation.end);
      found.push({ kind: 'exemption', value, quote, certainty: 'stated', weight });
    }
    return found;
  },
};
