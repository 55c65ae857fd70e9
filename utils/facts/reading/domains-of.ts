import type { Reading } from '../reading.ts';
import { phrase } from './phrases.ts';

/** The own word of a mail's or a site's domain, after what begins it: wakefield.gov.uk, herts.pnn.police.uk. */
const DOMAIN =
  /(?:[a-z0-9-]{1,30}\.){0,3}?([a-z0-9-]{2,40})\.(?:pnn\.police|police|gov|nhs|ac|org|co|gsi\.gov|gcsx\.gov)\.?(?:uk|scot|wales)?\b/iy;
const SITE = phrase(/\bwww\./i, 'prose');
// Shorter ones are initials that stand in many a name.
const SHORTEST = 4;

/** The own word of the domain that begins at a place, in lower case without hyphens; null where none that tells a body does. */
function domainAt(text: string, place: number): string | null {
  DOMAIN.lastIndex = place;
  const label = DOMAIN.exec(text)?.[1]?.toLowerCase().replaceAll('-', '') ?? '';
  return label.length >= SHORTEST ? label : null;
}

/** The own words of the addresses in the letter and of its sender's. */
export function domainsOf({ letter, prose, hits }: Pick<Reading, 'letter' | 'prose' | 'hits'>): string[] {
  const mailbox = letter.surroundings.sender?.mailbox ?? '';
  const found = [domainAt(mailbox, mailbox.indexOf('@') + 1)];
  for (let at = prose.indexOf('@'); at >= 0; at = prose.indexOf('@', at + 1)) found.push(domainAt(prose, at + 1));
  for (let hit = hits.first(SITE); hit >= 0; hit = hits.next(hit)) found.push(domainAt(prose, hits.end(hit)));
  return found.filter((label) => label !== null);
}
