import { signRule } from '../../signs.ts';

/** A transfer: another authority has the request now and will answer it. */
export const passedOn = signRule('passed-on', [
  [
    { transfer: 6 },
    'main',
    /\b(?:have|has|had|was|were|been|today|am|are) (?:\S{1,12} ){0,2}?transferr(?:ed|ing)\b[^.?!]{0,40}\b(?:request|questions?|enquiry|it|them|part)\b|\b(?:request|questions?|enquiry|part|it) (?:\S{1,14} ){0,4}?(?:has|have|was|were) (?:\S{1,12} ){0,2}?(?:transferred|redirected|passed|sent on|forwarded) (?:\S{1,14} ){0,4}?to (?:the )?(?:them\b|(?:\S{1,20} ){0,5}?(?:[Cc]ouncil|[Pp]olice|[Cc]onstabulary|[Tt]rust|[Aa]gency|[Aa]uthority|[Mm]inistry|[Oo]ffice|[Bb]oard|[Ee]xecutive|[Uu]niversity|[Cc]ommission|Department (?:for|of)))\b/i,
  ],
  [
    { transfer: 5 },
    'main',
    /\b(?:they|it|which|who|council|department|agency|trust|force|commission|inspectorate|executive) will (?:\S{1,12} ){0,2}?(?:respond|answer|reply|deal|be answering|write)\b[^.?!]{0,40}\b(?:direct(?:ly)?|to you|count)\b|\brespond to you direct/i,
  ],
  [{ transfer: 3 }, 'main', /\b(?:held by|responsibility of|matters? for|belongs? (?:to|with)) (?:the )?[A-Z][a-z]/],
  [
    { transfer: 3 },
    'main',
    /\b(?:section 45|code of practice)\b[^.?!]{0,80}\b(?:transfer|another|other)\b|\btransfer of (?:your |the )?request\b|\bregulation 10 ?\(1\)/i,
  ],
  [
    { transfer: 2 },
    'main',
    /\b(?:closed|close) (?:the |your |this )?(?:file|request|case)\b|\btime (?:for them )?runs? from\b|\breceived? (?:by them|the transfer)\b/i,
  ],
]);
