import { signRule } from '../../signs.ts';

// A body, not a department of the same house: "passed to Estates" is no transfer.
const TO_A_BODY =
  /^.{0,60}\bto (?:the )?(?:them\b|.{0,60}\b(?:council|police|constabulary|trust|agency|authority|ministry|board|executive|university|commission|department (?:for|of))\b)/i;

const YOUR_REQUEST = /^.{0,12}\byour (?:\S{1,12} )?(?:request|e-?mail|enquiry|letter|questions?)\b/i;

/** A transfer: another authority has the request now and will answer it. */
export const passedOn = signRule('passed-on', [
  [
    { transfer: 6 },
    'main',
    [/\btransferr(?:ed|ing)\b/i, /^.{0,30}\b(?:request|questions?|enquiry|it|them|part)\b/i],
    [
      /\b(?:request|questions?|enquiry|part|it)\b/i,
      /\b(?:has|have|was|were) (?:been )?(?:today )?(?:transferred|redirected|passed|sent on|forwarded)\b/i,
      TO_A_BODY,
    ],
  ],
  [
    { transfer: 6 },
    'main',
    [
      /\b(?:forwarded|passed|redirected|transferred)\b/i,
      YOUR_REQUEST,
      /^ (?:on )?to (?:them|it|that|the (?!(?:\S{1,20} ){1,3}(?:[Tt]eam|[Dd]epartment|[Uu]nit|[Ss]ection|[Ss]ervices?|[Dd]irectorate|[Dd]ivision|[Oo]ffice|[Mm]anager|[Oo]fficer|[Dd]irector)\b)[A-Z])/,
    ],
    [
      /\b(?:forwarded|passed|redirected)\b/i,
      YOUR_REQUEST,
      /^ (?:on )?to (?:the )?(?:[A-Z]\S{0,20} ){1,4}(?:Council|Police|Constabulary|Trust|Agency|Authority|Board|Commission|University)\b/,
    ],
  ],
  [{ transfer: 6 }, 'opening', /\btransfer of (?:your |the )?(?:\S{1,12} ){0,2}request\b/i],
  [
    { transfer: 5 },
    'main',
    [
      /\b(?:they|it|which|who|council|department|agency|trust|force|commission|inspectorate|executive) will\b/i,
      /^.{0,30}\b(?:respond|answer|reply|deal|be answering|write)\b/i,
      /^.{0,40}\b(?:direct(?:ly)?|to you|count)\b/i,
    ],
    /\brespond to you direct/i,
  ],
  [{ transfer: 3 }, 'main', /\b(?:held by|responsibility of|matters? for|belongs? (?:to|with)) (?:the )?[A-Z][a-z]/],
  [
    { transfer: 3 },
    'main',
    [/\b(?:section 45|code of practice)\b/i, /\b(?:transfer|another|other)\b/i],
    /\btransfer of (?:your |the )?request\b/i,
    /\bregulation 10 ?\(1\)/i,
  ],
  [
    { transfer: 2 },
    'main',
    /\b(?:closed|close) (?:the |your |this )?(?:file|request|case)\b/i,
    /\btime (?:for them )?runs? from\b/i,
    /\breceived? (?:by them|the transfer)\b/i,
  ],
]);
