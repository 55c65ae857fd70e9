// The fields of a log's record of one request, each with its day, on its line or the next.

/** When the request came. */
export const RECEIVED_FIELD =
  /(?<=(?:^|\n)[-*| ]{0,3})\b(?:date (?:of )?(?:the )?request(?: received)?|date received|request(?:ed)? (?:received|date|on)|received|requested)\b[ :\t]{0,3}(?:on )?(?:\n[-*| ]{0,3})?(?:\S{1,9},? )?\d{1,2}(?:st|nd|rd|th)?[ /.-]/i;

/** When it was answered. */
export const ANSWERED_FIELD =
  /(?<=(?:^|\n)[-*| ]{0,3})\b(?:date (?:request )?(?:of )?(?:the )?(?:response|responded|reply|replied|answered|decision|issued|sent)(?: to)?|responded|response (?:date|sent)|answered)\b[ :\t]{0,3}(?:on )?(?:\n[-*| ]{0,3})?(?:\S{1,9},? )?\d{1,2}(?:st|nd|rd|th)?[ /.-]/i;
