// What stands before and after a body's name when it is the one that answers, and when it is only pointed to.

/** After: "holds", "can confirm", "has considered". */
export const SPEAKS =
  /^(?:'s)?,? (?:\([^)]{1,40}\),? )?(?:can |could |does |do |did |has |have |is |are |will |was |now |also |therefore |fully |neither |not |carefully |considers? |hereby ){0,4}(?:hold|holds|held|confirm|confirms|received|considered|completed|decided|conclud|relies|relying|appl(?:y|ies)|process|provid|respond|review|aims?|search|treat|dealt|deal|withhold|own|decision|response|reply|procedure|internal review|answer|position|publish|disclos|able|unable|obliged|writ|record|recogni[sz]e|uphold|maintain)/i;

/** Before, the last words: without one of these none of the longer ones below can be there. */
export const LEADS_TO =
  /\b(?:of|for|from|by|to|with|at|reached|asked?|require|asks|gan|ran|contact|suggest\w{0,3}|approach|between|formerly)(?: the)? $/i;

/** Before: the request was put to it, the answer is given for it. */
export const ADDRESSED =
  /\b(?:on behalf of|in the name of|(?:given|answer\w{0,3}|reply|replies|response) (?:by|for|from|of|in the name of)|reached|received (?:by|at)|came (?:in )?to|(?:you )?(?:asked?|require|asks)|put to|addressed to|submitted to|complain(?:t|ts|ed)? (?:to|with)|review by|dissatisfied with|information (?:is )?(?:not )?held by|ymateb gan|anfonwyd at|ran)(?: the)? $/i;

/** Before, with some words between: "your request for information to", "wrote on 3 March to". */
export const ADDRESSED_FAR = [
  /\b(?:request|e-?mail|letter|enquiry|correspondence|message|wrote)s?\b/i,
  /^.{0,70}\b(?:to|of|with|by|reached|at)(?: the)? $/i,
];

/** Before: it is somebody else's matter, or only a place to ask. */
export const ELSEWHERE =
  /\b(?:may (?:be )?(?:hold|held by)|contact|suggest\w{0,3}|approach|ask|published by|copied to|employed by|worked for|between|(?:appeal|apply|application) to|website of|(?:provided|supplied|run) by|employee of|formerly|responsibility of|matter for)(?: the)? $/i;

/** Before, with some words between: "passed your request on to". */
export const ELSEWHERE_FAR = [
  /\b(?:pass(?:ed|ing)?|transferr?(?:ed|ing)?|redirect\w{0,3}|directed?|refer\w{0,4})\b/i,
  /^.{0,50}\bto(?: the)? $/i,
];
