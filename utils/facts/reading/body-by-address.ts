import { NAMED_BODIES } from '../authority-names.ts';
import type { Quote } from '../fact.ts';
import { quoteOf } from '../quote.ts';
import type { Reading } from '../reading.ts';

/** A body that only a mail address of its own tells. */
export interface BodyByAddress {
  readonly name: string;
  readonly quote: Quote;
}

const names = new Map(NAMED_BODIES.flatMap(({ name, domains }) => domains.map((domain) => [domain, name] as const)));
// Named in every letter's last paragraph, with its address.
const REGULATORS = new Set(['ico.org.uk']);
const HOST = /[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,5}/iy;
// "defra.gsi.gov.uk": networks that stood in the middle of addresses.
const NETWORK = /\.(?:gsi|gsx|gcsx|pnn|cjsm)(?=\.)/;

/** The listed body to which the host belongs, itself or as a part; null where none does. */
function bodyOf(host: string): string | null {
  const parts = host.toLowerCase().replace(NETWORK, '').split('.');
  for (let from = 0; from < parts.length; from++) {
    const domain = parts.slice(from).join('.');
    const name = REGULATORS.has(domain) ? undefined : names.get(domain);
    if (name !== undefined) return name;
  }
  return null;
}

/** The body from whose address the letter came, or else the first whose address it gives; null where no such body is listed. */
export function bodyByAddress(reading: Reading): BodyByAddress | null {
  const { prose, letter } = reading;
  const mailbox = letter.surroundings.sender?.mailbox ?? '';
  const sender = bodyOf(mailbox.slice(mailbox.indexOf('@') + 1));
  if (sender !== null) return { name: sender, quote: { in: 'page', text: mailbox } };
  for (let at = prose.indexOf('@'); at >= 0; at = prose.indexOf('@', at + 1)) {
    HOST.lastIndex = at + 1;
    const host = HOST.exec(prose)?.[0] ?? '';
    const name = bodyOf(host);
    if (name !== null) return { name, quote: quoteOf(reading, at + 1, at + 1 + host.length) };
  }
  return null;
}
