import { signRule } from '../../signs.ts';

/**
 * What an answer says on its way to deciding: that information is held, that an exemption bears on it, where the public
 * interest lies. An extension says all this too, and decides nothing.
 */
export const tellsOfHolding = signRule('tells-of-holding', [
  [
    { response: 4 },
    'main',
    [/\bconfirm(?:s|ed)?\b/i, /^.{0,80}\b(?:hold|holds|held|have)\b/i],
    /(?<!\b(?:whether|if) (?:the |that )?)\b(?:council|trust|department|authority|constabulary|force|police|university|agency|we|it|service|government|office|board|ministry|commission) (?:do |does |can )?holds? (?:the|this|that|all|some|most|part|both|information|it|relevant|a|what)\b/i,
  ],
  [
    { response: 3 },
    'main',
    /\bexempt (?:under|by|from|in terms|as|because|in accordance)\b/i,
    [
      /\b(?:exemptions?|exceptions?|sections?|regulation)\b/i,
      /^.{0,50}(?<!\bwould )\b(?:apply|applies|applied|engaged|relied|cited|claimed)\b/i,
    ],
    [/\b(?:rely|relies|relying|relied) (?:up)?on\b/i, /^.{0,40}\b(?:section|regulation|exempti|excepti)/i],
  ],
  [
    { response: 2 },
    'main',
    [
      /\bpublic interest (?:in|test|favou?rs|lies|is)\b/i,
      /\b(?:outweigh\w{0,2}|favou?rs?|maintain\w{0,3}|greater|against)\b/i,
    ],
    /\bbalance of the public interest\b/i,
  ],
  [
    { response: 2 },
    'main',
    [/\bwould\b/i, /^.{0,45}\b(?:prejudice|inhibit|harm|endanger|adversely affect|damage|breach|contravene)\b/i],
    /\bexemptions? (?:concerned|relied|that appl)/i,
  ],
  [
    { response: 2 },
    'main',
    /\b(?:has|have) (?:now |carefully |fully |been |also ){0,3}(?:considered|processed|completed|concluded|dealt with|reviewed|assessed)\b/i,
    /\bfollowing (?:enquiries|a search|searches|receipt|consideration|careful)\b/i,
    /\b(?:searches?|enquir(?:y|ies)) (?:have|has|were|was) (?:now )?(?:been )?(?:completed|conducted|carried out|made)\b/i,
  ],
]);
