// Lines that a site, a mail gateway or a cookie banner adds: none of them is the authority's word on the request.
const FURNITURE: readonly RegExp[] = [
  // WhatDoTheyKnow above attachments and beside messages
  /^(?:this is an html version of an attachment to the freedom of information request|mae hwn yn fersiwn html o atodiad i'r cais)\b/i,
  /^(?:view|hide|show) (?:all|quoted|cited)\b.{0,40}$/i,
  /^link to this\b.{0,20}$/i,
  // Police sites
  /^(?:leave|exit) this (?:site|page|website)\b.{0,60}$/i,
  /^quick exit$/i,
  /\b(?:we|this (?:web)?site) uses? (?:\S{1,20} )?cookies\b/i,
  /^(?:accept|reject|manage) (?:all |additional |optional )?cookies\b/i,
  /^skip to (?:main )?content\b/i,
  /^neidio i'r (?:prif )?gynnwys/i,
  // Mail gateways
  /\bthis (?:e-?mail|message) has been (?:scanned|checked|swept)\b/i,
  /^click (?:here )?(?:\S{1,200} )?to report this e-?mail as spam/i,
  /^\[?(?:external|caution|warning)\b.{0,30}\b(?:e-?mail|sender)\b/i,
];

// From one of these on there is nothing but the mail's legal notice.
const DISCLAIMER: readonly RegExp[] = [
  /^(?:\*{1,3} ?)?(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication|transmission)s?\b.{0,160}\b(?:confidential|intended|privileged|addressee|monitor)/i,
  /^(?:e-?mail )?disclaimer\b/i,
  /^confidentiality(?: notice)?:/i,
];
// The notice stands at the end; a paragraph like it further up may be followed by the letter itself.
const LAST_PART = 0.5;

/** The text without banners, gateway lines and the legal notice at its end. */
export function dropFurniture(text: string): string {
  const lines = text.split('\n').filter((line) => !FURNITURE.some((pattern) => pattern.test(line)));
  const notice = lines.findIndex(
    (line, at) => at >= lines.length * LAST_PART && DISCLAIMER.some((pattern) => pattern.test(line)),
  );
  return (notice < 0 ? lines : lines.slice(0, notice)).join('\n');
}
