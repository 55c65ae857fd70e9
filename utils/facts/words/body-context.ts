// What stands before and after a body's name when it is the one that answers, and when it is only pointed to.
import { phrase } from '../reading/phrases.ts';

/** After: "holds", "can confirm", "has considered". */
export const SPEAKS =
  /(?:'s)?,? (?:\([^)]{1,40}\),? )?(?:can |could |does |do |did |has |have |is |are |will |was |now |also |therefore |fully |neither |not |carefully |considers? |hereby ){0,4}(?:hold|holds|held|confirm|confirms|received|considered|completed|decided|conclud|relies|relying|appl(?:y|ies)|process|provid|respond|review|aims?|search|treat|dealt|deal|withhold|own|decision|response|reply|procedure|internal review|answer|position|publish|disclos|able|unable|obliged|writ|record|recogni[sz]e|uphold|maintain)/iy;

/** After: "may hold", "would have": another that might know. */
export const MIGHT = / (?:may|might|would|could|should) (?:hold|have|be)/iy;

/** Before: the request was put to it, the answer is given for it. */
export const ADDRESSED = phrase(
  /\b(?:on behalf of|in the name of|(?:given|answer(?:s|ed|ing)?|reply|replies|response) (?:by|for|from|of|in the name of)|reached|received (?:by|at|in)|came (?:in )?to|(?:you )?(?:asked|require|asks)|put to|addressed to|submitted to|complain(?:t|ts|ed)? (?:to|with)|review by|dissatisfied with|information (?:is )?(?:not )?held by|ymateb gan|anfonwyd at|ran)\b/i,
  'prose',
);

/** Before: it speaks for it. */
export const ON_BEHALF = phrase(/\bbehalf of\b/i, 'prose');

/** Before: it is somebody else's matter, or only a place to ask. */
export const ELSEWHERE = phrase(
  /\b(?:may (?:be )?(?:hold|held by)|contact|suggest(?:s|ed|ing|ion)?|approach|published by|copied to|employed by|worked for|between|(?:appeal|apply|application) to|website of|(?:provided|supplied|run) by|employee of|formerly|responsibility of|matter for)\b/i,
  'prose',
);

/** Before: what a page or a request is about. */
export const SUBJECT = phrase(
  /\b(?:correspondence|communications?|meetings?|agreements?|contracts?) (?:with|between)\b/i,
  'prose',
);

/** Before, up to so many characters from one of the words: "your request for information to", "wrote on 3 March to". */
export const ADDRESSED_FAR = {
  from: phrase(/\b(?:request|e-?mail|letter|enquiry|correspondence|message|wrote)s?\b/i, 'prose'),
  to: /^(?:to|of|with|by|reached|at)$/i,
  reach: 70,
};

/** Before, with some words between: "passed your request on to". */
export const ELSEWHERE_FAR = {
  from: phrase(
    /\b(?:pass(?:ed|ing)?|transferr?(?:ed|ing)?|redirect(?:s|ed|ing)?|directed?|refer(?:s|red|ring|rals?)?)\b/i,
    'prose',
  ),
  to: /^to$/i,
  reach: 50,
};
