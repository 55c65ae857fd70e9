import { signRule } from '../../signs.ts';
import { pattern } from '../../words/pattern.ts';

const ANSWER = /\b(?:response|decision|reply|respond|answer)\b/i;
const BY_DAY = /\bby (?:the )?(?:end of )?(?:\S{3,9},? )?\d/i;

/** Words that are said outright: not of what happens if, and not of what was and is over. */
const outright = (words: string) =>
  pattern(
    String.raw`(?<!\b(?:if|should|where|when|unless|may|might) (?:\S{1,14} ){0,14})(?<!\b(?:was|were|been) )${words}`,
    'i',
  );

/** An extension: the answer is late or needs longer. It may hold information, cite exemptions and still decide nothing. */
export const moreTime = signRule('more-time', [
  [
    { extension: 6 },
    'main',
    [/\b(?:extend(?:ed|ing)?|extension (?:of|to))\b/i, /^.{0,60}\b(?:time|deadline|period|limit|date|days|target)\b/i],
    [/\b(?:time|deadline|period|limit|target date)\b/i, /^.{0,60}\b(?:extended|must extend|be extended)\b/i],
    /\bmust extend\b/i,
    [/\b(?:was|were) due\b/i, /^.{0,30}\b(?:answered|sent|today|yesterday|tomorrow)\b/i],
  ],
  [
    { extension: 4 },
    'main',
    /\b(?:i|we) (?:must|need to|have to|have decided to) (?:therefore |now |also )?extend\b/i,
    /\b(?:am|are) (?:therefore |now |also )?extending\b/i,
    /(?<!\b(?:wrote|told|informed|advised|say|said) (?:\S{1,8} ){0,3})\b(?:i|we) have (?:therefore |now |also )?extended\b/i,
  ],
  // Acknowledgements tell what happens if.
  [
    { extension: 7 },
    'main',
    [
      outright(String.raw`\b(?:can't|cannot|unable to|not be able to|shall not|will not)\b`),
      /^.{0,40}\b(?:reply|respond|answer|response)\b/i,
      /^.{0,40}\bwithin (?:the )?(?:\S{1,12} )?(?:20|twenty|statutory (?:time\w{0,5}|period|deadline|20|twenty|working))\b/i,
    ],
  ],
  [
    { extension: 9 },
    'main',
    [
      /\b(?:due|deadline|target)\b/i,
      /^.{0,60}\b(?:been|is|be) (?:now )?(?:changed|moved|put back|revised|extended) to\b/i,
    ],
  ],
  // What the law lets authorities do, told for its own sake.
  [
    { extension: -14 },
    'main',
    [/\b(?:extension|extended)\b/i, /^.{0,60}\b(?:can|may) be (?:\w{1,14} )?(?:applied|claimed|granted|used)\b/i],
  ],
  // What may yet come.
  [
    { extension: -7 },
    'main',
    [/\b(?:may|might) (?:be necessary|need|have|require)\b/i, /^.{0,50}\bexten(?:d|sion)\b/i],
  ],
  [
    { extension: 8 },
    'main',
    /(?<!\bmay )\b(?:need|needs|require|requires|taking) (?:some |a little |a bit )?(?:more|further|additional|longer|extra) time\b/i,
    /\b(?:a|an|need|require) (?:further|additional|extra|another) (?:\d{1,2}|twenty|ten|fifteen) (?:working )?days\b/i,
    /\btaking longer than\b/i,
  ],
  [
    { extension: 3 },
    'main',
    /\b(?:section|s\.?) ?10 ?\(3\)/i,
    /\bregulation 7(?: ?\(1\))?(?!\d)/i,
    /\breg\.? 7(?!\d)/i,
    /\bsection 17 ?\(2\)/i,
  ],
  [
    { extension: 5 },
    'main',
    [
      outright(
        String.raw`\b(?:not (?:yet |been able to |been possible to |possible to |in a position to )|unable to |have yet to |cannot yet |still to )`,
      ),
      /^(?:\w{1,12} )?(?:complete|completed|finish|finished|conclude|concluded|reach|reached|decide|decided|respond|reply|answer|provide|determine)\b/i,
      /\b(?:within|by|yet|public interest|balance|decision|statutory|deadline|time)\b/i,
    ],
  ],
  [
    { extension: 5 },
    'main',
    [
      /\b(?:can't|cannot|won't|will not|unable to|not be able to|shan't|shall not)\b/i,
      /^.{0,30}\b(?:reply|respond|answer|response)\b/i,
      /^.{0,24}\bby (?:the )?(?:\S{3,9},? )?\d/i,
    ],
    /\b(?:revised|new|amended|extended) (?:target|date|deadline|timescale|due date|response date|target date)\b/i,
    /\bnow (?:expect|hope|aim|anticipate|estimate)\b/i,
    /\b(?:not yet been |still not been |yet to be |as yet un)able to (?:send|give|let|reply|respond|answer|complete)\b/i,
    /\b(?:our |we )?estimate (?:is )?that\b/i,
  ],
  [
    { extension: 3 },
    'main',
    [
      /\b(?:sorry|apologi[sz]e|apologies|regret|afraid)\b/i,
      /\b(?:delay|late|not (?:yet )?been able|timing|longer|write to you a second|not be able to (?:respond|reply))\b/i,
    ],
    /\b(?:going to be|will be|is running|are running) (?:late|delayed)\b/i,
    /\bdelay is\b/i,
  ],
  [
    { extension: 3 },
    'main',
    /\bstill (?:considering|waiting|working|collating|gathering|being considered|awaiting|consulting)\b/i,
    /\b(?:is|are) (?:still )?under consideration\b/i,
    /\bletter (?:is )?about time\b/i,
    /\bas soon as this has been done\b/i,
  ],
  [
    { extension: 3 },
    'opening',
    /\b(?:extension of time|delay(?:ed)? (?:in|to|response)|further to our (?:letter|e-?mail)|extension (?:letter|notice)|an update on)\b/i,
  ],
  [
    { extension: 5 },
    'main',
    [/\b(?:we|i) (?:now )?(?:anticipate|expect) (?:replying|answering|responding|sending|writing)\b/i, BY_DAY],
    [/\b(?:reply|response|answer)\b/i, /^.{0,12}\b(?:will|is going to) be (?:late|delayed)\b/i],
    [/\b(?:we|i) (?:plan|propose|anticipate|hope|expect|aim|intend|estimate) (?:to|that)\b/i, ANSWER, BY_DAY],
  ],
  [
    { extension: 5 },
    'main',
    [
      // "Al ows": as some PDF files give "allows".
      /\b(?:it|act|regulations|foia|law) (?:also )?(?:al ?l?ows?|permits?|lets)\b/i,
      /\b(?:longer|exceed the|extend|extra|additional|reasonable in|up to 40)\b/i,
    ],
    /\binterim (?:response|reply)\b/i,
    /\bholding (?:response|reply)\b/i,
    /\b(?:this|the) extension (?:is|isn't|of time|was|to)\b/i,
  ],
  [
    { extension: 3 },
    'main',
    /\b(?:may|might) be exempt\b/i,
    /\bbeing considered under (?:the )?(?:exemption|exception|section|regulation)/i,
    /\bconsider(?:ing)? (?:where )?the (?:balance of the )?public interest\b/i,
    [/\b(?:need|required) to (?:consider|conduct|carry out)\b/i, /\bpublic interest\b/i],
  ],
  [
    { extension: 4 },
    'main',
    [
      /\b(?:you were told|told you|promised|said)\b/i,
      /^.{0,30}\b(?:we would|you would|you'd)\b/i,
      /^.{0,30}\b(?:answer|reply|have|hear|receive)\b/i,
    ],
  ],
  [{ extension: 6 }, 'main', /\bymestyn\b/i, /\brhagor o amser\b/i, /\bestyniad\b/i],
]);
