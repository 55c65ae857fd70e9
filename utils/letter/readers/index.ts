import type { Reader } from '../reader.ts';
import { anyPage } from './any-page.ts';
import { councilLog } from './council-log.ts';
import { fastmail } from './fastmail.ts';
import { gmail } from './gmail.ts';
import { govScot } from './gov-scot.ts';
import { govUk } from './gov-uk.ts';
import { govWales } from './gov-wales.ts';
import { outlookWeb } from './outlook-web.ts';
import { policeLog } from './police-log.ts';
import { protonMail, protonMailFrame } from './proton-mail.ts';
import { requestResponseLog } from './request-response-log.ts';
import { roundcube } from './roundcube.ts';
import { tfl } from './tfl.ts';
import { whatDoTheyKnow } from './whatdotheyknow.ts';
import { whatDoTheyKnowAttachment } from './whatdotheyknow-attachment.ts';
import { yahooMail } from './yahoo-mail.ts';

/** Every reader, in the order in which they are asked: the first that owns a page reads it. */
export const readers: readonly Reader[] = [
  // Known by their host, whatever stands on the page: their lists and drafts must not fall to a later reader.
  gmail,
  outlookWeb,
  yahooMail,
  fastmail,
  // The frame has the same host as the page round it, or none.
  protonMailFrame,
  protonMail,
  // An attachment stands on the same host as the requests and must be asked first.
  whatDoTheyKnowAttachment,
  whatDoTheyKnow,
  // Known by address and mark together: without the mark a page falls through to the readers below.
  govUk,
  govScot,
  govWales,
  policeLog,
  tfl,
  // Known by their structure alone, at any address: after the sites that have one.
  roundcube,
  // The dates of its two lines are worth more than the headings that such a log may have as well.
  councilLog,
  requestResponseLog,
  // Owns everything, so it comes last.
  anyPage,
];
