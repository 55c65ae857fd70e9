// Words with which a letter relies on an exemption, keeps it, gives it up, or only speaks of it.
import { phrase, phrases } from '../reading/phrases.ts';

export const RELIED = phrase(
  /\b(?:exempt(?:s|ed|ing|ions?)?|except(?:ed|ion|ions)?|withh[eo]ld(?:s|ing)?|appl(?:y|ies|ied|ying)|engaged?|engages|rel(?:y|ies|ied|ying|iance)|refus(?:e|es|ed|al|als|ing)|redact(?:s|ed|ing|ions?)?|removed|taken out|left out|cited|claim(?:s|ed|ing)?|maintain(?:s|ed|ing)?|uph[eo]ld(?:s|ing)?|neither confirm|by virtue|by reason|because of|on the basis|in accordance|pursuant|covered|caught|falls?|attracts?|grounds?|prohibit(?:s|ed|ing|ions?)?|exceed(?:s|ed|ing)?|not obliged|vexatious|heithrio|eithrio|esemptio?|eithriad|gwrthod)\b/i,
);

export const KEPT = phrase(
  /\b(?:uph[eo]ld(?:s|ing)?|maintain(?:ed|s)?|properly|rightly|correctly|stands?|remains?|continues? to|is engaged|does apply|now (?:applied|relied|relying))\b/i,
);

// What is denied may stand some words later: (?=\S) ends the words that the one pass is told of.
export const NOT_RELIED = phrases(
  /\b(?:is|are|was|were|does|do|did|can|could|has|have|had)(?: ?not|n't) (?=\S)(?:\S{1,12} ){0,3}?(?:appl\w{1,4}(?! by (?:virtue|reason) of (?:the following|(?:the )?(?:exemption|section|regulation)|ss?\.? ?\d))|engaged?|rel\w{1,4}|need\w{0,2}|seek|invoke\w?|exempt|used?|maintain\w{0,2}|sustain\w{0,2}|claim\w{0,2}|recourse)\b/i,
  /\b(?:can't|cannot|doesn't|didn't) (?=\S)(?:\S{1,12} ){0,2}?(?:apply|be relied|rely|engage)\b/i,
  /\b(?:withdrawn?|withdrew|disregarded|(?:do|does|did)(?: not|n't) uphold|not upheld|no longer|not (?:to )?(?:rely|apply(?! by (?:virtue|reason) of (?:the following|(?:the )?(?:exemption|section|regulation)|ss?\.? ?\d))|relied|applied|upheld|engaged|needed|relevant)|should not have|ought not|wrongly|incorrectly|overturn(?:s|ed|ing)?|set aside|disappl(?:y|ies|ied|ying)|might (?:also )?(?:be|have been) (?:the )?(?:better|relied|engaged|applied|used)|never (?:properly )?(?:engaged|applied)|without (?:relying|recourse)|nor (?:is|does|do)|not gone into|adds? nothing|unnecessary|not (?:find it )?necessary|not refusing|if we had to|no exception (?:in|is)|equivalent to|do not find|have removed it|not (?:needed|had) to decide)\b/i,
);

/** The words with which such a phrase begins. */
export const WEIGHED = phrase(/\b(?:considered|whether|looked)\b/i);
/** Only weighed: "we considered section 42", "whether regulation 12(9)". */
export const WEIGHED_ONLY =
  /^(?:considered(?: the use of| using| applying)?|whether|looked(?:, \S{1,8},)? at)(?: the)?(?: exemptions?| exceptions?)?(?: in| at| under)? (?:sections?|regulations?|s\.|reg\.?|adran) ?$/i;

/** "of the Companies Act": a section of another law. */
export const OTHER_ACT =
  /(?: ?\([^)]{1,5}\)){0,3},? (?:of |to |in |from )?(?:the )?(?!Freedom|F[Oo]I|Act\b|EIR|Environmental Information|Scottish Act|2000|2002)(?:[A-Z][\w&'-]{0,20}(?: and| of| for| \([A-Z]\w{1,12}\)|,)? ){1,7}Act\b|(?: ?\([^)]{1,5}\)){0,3} (?:of the )?(?:DPA|GDPR|UK GDPR|PCC|RIPA|CRCA)\b/y;

export const OUR_ACT =
  /(?: ?\([^)]{1,5}\)){0,3},? (?:of |in |under )(?:the )?(?:Freedom|F[Oo]I|Act\b|EIR|Environmental Information|Scottish Act)/y;

/** Conditions and purposes that only complete a ground: 40(3A)(a), 31(2)(a); FOISA 38(2A). */
export const COMPLETES =
  /^s(?:40\((?:3|4|7|2A)|31\(2\)|36\([57]|38\([2-5]|35\([24]|21\([23]|12\([345]|14\([34]|22\(1\)\(c|27\([235]|30\(2\)\(b\)\()/;
