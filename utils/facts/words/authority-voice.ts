import { inOrder } from '../reading/in-order.ts';
import type { Span } from '../reading/span.ts';
import { WordPatterns } from '../reading/word-patterns.ts';
import { clauseBefore } from '../reading/words-before.ts';
import type { Reading } from '../reading.ts';

const REQUEST =
  /^.{0,70}?\b(?:requests?|e-?mails?|letters?|enquir(?:y|ies)|applications?|messages?|correspondence|questions?|cais|representations|complaint|FOI|EIR)\b/i;
const DAY = /^.{0,60}?\b\d{1,2}(?:st|nd|rd|th)?(?:[/.]| [A-Za-z])/i;

/**
 * Words with which an authority speaks of the request that it has before it, and what must follow in the same sentence.
 * Requesters have none of them of their own.
 */
const AUTHORITY_VOICE: ReadonlyArray<readonly [words: RegExp, ...then: RegExp[]]> = [
  [
    /\b(?:thank you|thanks|further to|with reference to|(?:responses?|repl(?:y|ies)|answers?|relation|regards?|respect|connection) (?:to|with|of)|refer to|about|regarding|concerning|repl(?:y|ying) to|respond(?:ing)? to|acknowledge|receipt of|considered|received|dealt with|handled|processed|diolch|cyfeiriaf at|cyfeiriwn at|mewn ymateb i|ynghylch|derbyniwyd)(?: \S{1,20}){0,4}? (?:your|yours|eich)\b/i,
    REQUEST,
  ],
  [/\b(?:your|eich)\b/i, REQUEST, DAY],
  [
    /\byou (?:have |had |also |specifically |then |now )?(?:asked|requested|wrote|sought|seek|wished|submitted|ask for|wanted|put)\b|\byou (?:would like|wish|want) to (?:know|have|see|receive)\b|\bwhich you (?:sent|made|put)\b|\byours of \d|\b(?:gofynnoch|gofynnwyd|roeddech (?:chi )?(?:wedi gofyn|yn gofyn))\b/i,
  ],
  [
    /\byour (?:\S{1,16} ){0,3}?(?:request|enquiry)(?: for information)? (?:has (?:now |also )?been|was|is being|is (?:replicated|reproduced|repeated|set out|copied|detailed|shown|below)|asks|is for|concerns|refers|falls|under the|below)\b/i,
  ],
];

// Guidance tells anybody what happens if; a letter tells one person what happened. ("12 May" is a day.)
const CONDITIONAL =
  /\b(?:will|(?<!\d(?:st|nd|rd|th)? )may|can|if|should|must|when|once|might|could|would|whether|how|any|unless|aim|normally|usually|you're)\b/i;
const REACH = 150;

function restOfSentence(text: string, from: number): string {
  const rest = text.slice(from, from + REACH);
  const end = rest.search(/[.?!](?:\s|$)|\n\n/);
  return end < 0 ? rest : rest.slice(0, end + 1);
}

const VOICES = new WordPatterns(...AUTHORITY_VOICE.map(([words]) => words));
const foundIn = new WeakMap<Reading, ReadonlyArray<Span | null>>();

function find({ own, words }: Reading): ReadonlyArray<Span | null> {
  const found: Array<Span | null> = AUTHORITY_VOICE.map(() => null);
  VOICES.each(
    own,
    (kind, start, text) => {
      const [, ...then] = AUTHORITY_VOICE[kind] ?? [];
      if (CONDITIONAL.test(clauseBefore(own, start, 70, '.?!:'))) return false;
      if (then.length > 0 && inOrder(restOfSentence(own, start + text.length), then) === null) return false;
      found[kind] = { text, start };
      return true;
    },
    words,
  );
  return found;
}

/** The first place where each kind of such words stands outright, not under a condition; null where it does not. */
export function findAuthorityVoice(reading: Reading): ReadonlyArray<Span | null> {
  const found = foundIn.get(reading) ?? find(reading);
  foundIn.set(reading, found);
  return found;
}
