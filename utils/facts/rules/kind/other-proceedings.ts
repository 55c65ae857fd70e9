import { signRule } from '../../signs.ts';

/** Commissioners' and tribunals' papers, other laws of other lands, personal data, other business, machines. */
export const otherProceedings = signRule('other-proceedings', [
  [
    { none: 10 },
    'own',
    /\b(?:decision notice|substituted decision)\b[^]{0,400}\b(?:the complainant|the commissioner(?:'s)? (?:finds|decision|requires|has (?:decided|concluded))|complaint to the commissioner)\b/i,
  ],
  [
    { none: 9 },
    'opening',
    /\bthe complainant\b|\bappellant\b|\brespondents?\b[^.?!]{0,20}\bcommissioner\b|\bfirst-tier tribunal\b|\bupper tribunal\b|\bUKFTT\b|\bthe applicant\b/i,
  ],
  [{ none: 8 }, 'opening', /\bdecision notice\b[^.?!]{0,40}\b(?:FS5|FER|IC-|FS\d|reference|\d{3}\/\d{4})/i],
  [
    { none: 14 },
    'own',
    /\bfreedom of information (?:act,? 2014|acts? 1997|act 1982|act 1992|\(fippa\))|\bprotection of privacy act\b|\bofficial information act\b|\b5 U\.?S\.?C\.?\b|\bright to information act\b|\bGIPA\b|\bOAIC\b|\bmunicipal freedom of information\b|\bpublic records (?:act|law|request)\b|\baccess to information act\b|\bOffice of the Information Commissioner,? (?:Ireland|6 Earlsfort|18 Lower)|\bFOI Act,? 2014\b|\bFOIL\b|\bgovernment information \(public access\)/i,
  ],
  [
    { none: 7 },
    'opening',
    /\bsubject access\b|\bright of access\b|\bdata protection act (?:2018|1998)\b|\b(?:UK )?GDPR\b|\baccess to (?:health|your) (?:records|personal)/i,
  ],
  [
    { none: 5 },
    'main',
    /\b(?:personal data|records?) (?:\S{1,14} ){0,4}?(?:held |we hold )?about you\b|\byour (?:own )?personal (?:data|information)\b|\bcopy of your\b/i,
  ],
  [
    { none: 15 },
    'opening',
    /\b(?:automatic reply|auto-?reply|out of office|out-of-office|autoresponse|automated (?:response|reply|message))\b|\b(?:i am|i'm) (?:currently )?(?:away|out of the office|on (?:annual )?leave)\b/i,
  ],
  [
    { none: 8 },
    'opening',
    /\b(?:council tax|penalty charge|housing benefit|planning application|valuation tribunal|licen[cs]e application|parking (?:fine|ticket)|job application|stage (?:one|two|1|2) complaint|service desk|ticket has been)\b/i,
  ],
  [
    { none: 5 },
    'main',
    /\b(?:local government|health service|public services|housing) (?:and social care )?ombudsman\b|\bLGSCO\b|\bPHSO\b/i,
  ],
]);
