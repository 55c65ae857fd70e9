import { signRule } from '../../signs.ts';

/** Commissioners' and tribunals' papers, laws of other lands, other business, machines. */
export const otherProceedings = signRule('other-proceedings', [
  [
    { none: 12 },
    'own',
    /\bthe commissioner(?:'s)? (?:finds|decision is|requires|has (?:decided|concluded|considered)|therefore|investigated)\b|\bthe complainant (?:has |had )?(?:requested|asked|wrote|made|complained)\b/i,
  ],
  [
    { none: 9 },
    'opening',
    /\bthe complainant\b|\bappellant\b|\brespondents?\b[^.?!]{0,20}\bcommissioner\b|\bfirst-tier tribunal\b|\bupper tribunal\b|\bUKFTT\b|\bpublic authority: |\bdecision date:/i,
  ],
  [{ none: 8 }, 'opening', /\bdecision notice\b[^.?!]{0,40}\b(?:FS5|FER|IC-|FS\d|\d{3}\/\d{4})/i],
  [
    { none: 14 },
    'own',
    /\bexplain the commissioner's (?:preliminary|provisional|initial) (?:conclusion|view|assessment)s?\b|\bwriting (?:to you )?from the information commissioner\b|\byour complaint to the (?:ICO|commissioner)\b|\bcase officer\b[^.?!]{0,60}\bpublic authority\b|\beligible for (?:further )?(?:consideration|investigation)\b|\bcomplain to us again\b|\bthank you for bringing (?:this|these|your)\b|\bpublic authority's (?:failure|delay|handling)\b/i,
  ],
  [
    { none: 14 },
    'own',
    /\bfreedom of information (?:act,? 2014|acts? 1997|act 1982|act 1992|\(fippa\))|\bprotection of privacy act\b|\bofficial information act\b|\b5 U\.?S\.?C\.?\b|\bright to information act\b|\bGIPA\b|\bOAIC\b|\bmunicipal freedom of information\b|\bpublic records (?:act(?! 1958)|law|request)\b|\baccess to information act\b|\bFOI Act,? 2014\b|\bFOIL\b|\bgovernment information \(public access\)|\blower leeson street\b|\bfenian street\b|\bearlsfort terrace\b|\bfoi\.gov\.ie\b|\badministrative appeal\b|\bFOIA (?:public )?(?:liaison|officer|appeal)s?\b|\bFOIAonline\b|\bsecretary of the (?:air force|army|navy)\b|\bFOIA control number\b|\b(?:section |s)15A[ABC]\b|\bnational archives and records administration\b|\bOMB\b|\boffice of government information services\b/i,
  ],
  [{ none: 14 }, 'title', /\bdepartment of the (?:air force|army|navy|interior)\b/i],
  [
    { none: 16 },
    'opening',
    /\b(?:automatic reply|auto-?reply|out of office|out-of-office|autoresponse)\b|\b(?:i am|i'm) (?:currently )?(?:away|out of the office|on (?:annual )?leave)\b/i,
  ],
  // The corporate complaints procedure has stages; the information laws have one review.
  [
    { none: 15 },
    'opening',
    /\bstage (?:one|two|three|[1-3]) (?:complaint|response|review|decision|of (?:our|the) complaints?)\b/i,
  ],
  [
    { none: 8 },
    'opening',
    /\b(?:council tax(?! ?payer)|penalty charge|housing benefit|planning application|valuation tribunal|licen[cs]e application|parking (?:fine|ticket)|job application|application form|applying for|post of|interview|vacancy|service desk|ticket has been)\b/i,
  ],
  [
    { none: 5 },
    'main',
    /\b(?:local government|health service|public services|housing) (?:and social care )?ombudsman\b|\bLGSCO\b|\bPHSO\b/i,
  ],
]);
