import type { Reader } from '../reader.ts';
import { anyPage } from './any-page.ts';
import { whatDoTheyKnow } from './whatdotheyknow.ts';
import { whatDoTheyKnowAttachment } from './whatdotheyknow-attachment.ts';

/** Every reader, in the order in which they are asked: the first that owns a page reads it. */
export const readers: readonly Reader[] = [
  // An attachment stands on the same host as the requests and must be asked first.
  whatDoTheyKnowAttachment,
  whatDoTheyKnow,
  // Owns everything, so it comes last.
  anyPage,
];
