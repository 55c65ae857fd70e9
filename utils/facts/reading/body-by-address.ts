import { isLetterOrFigure } from '../../dates/char-codes.ts';
import { NAMED_BODIES } from '../authority-names.ts';
import type { Quote } from '../fact.ts';
import { quoteOf } from '../quote.ts';
import type { Reading } from '../reading.ts';

/** A body that only a mail address of its own tells. */
export interface BodyByAddress {
  readonly name: string;
  readonly quote: Quote;
}

// Named in every letter's last paragraph, with its address.
const REGULATORS = new Set(['ico.org.uk']);
const isRegulators = (host: string) => REGULATORS.has(host.toLowerCase());
const names = new Map(
  NAMED_BODIES.flatMap(({ name, domains }) =>
    domains.filter((domain) => !isRegulators(domain)).map((domain) => [domain, name] as const),
  ),
);
const HOST = /[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,5}/iy;
// "defra.gsi.gov.uk": networks that stood in the middle of addresses.
const NETWORK = /\.(?:gsi|gsx|gcsx|pnn|cjsm)(?=\.)/;

/** The listed body to which the host belongs, itself or as a part; null where none does. */
function bodyOf(host: string): string | null {
  const parts = host.toLowerCase().replace(NETWORK, '').split('.');
  for (let from = 0; from < parts.length; from++) {
    const name = names.get(parts.slice(from).join('.'));
    if (name !== undefined) return name;
  }
  return null;
}

// "Write to", "cc:", "transferred it to": somebody else's, as likely as its own.
const ADDRESSED_TO = /(?:\b(?:to|cc|bcc|with) ?:? ?<?|: {0,2})$/i;
const TO_REACH = 8;
const isOfAddress = (char: number) => isLetterOrFigure(char) || '._+-'.includes(String.fromCharCode(char));

/** Whether the address whose mark stands here is one that something goes to. */
function isAddressedTo(own: string, mark: number): boolean {
  let start = mark;
  while (start > 0 && isOfAddress(own.charCodeAt(start - 1))) start--;
  return ADDRESSED_TO.test(own.slice(Math.max(0, start - TO_REACH), start));
}

/**
 * The body from whose address the letter came, or else the only one whose addresses its own words give; null where no
 * such body is listed, or another's address stands beside.
 */
export function bodyByAddress(reading: Reading): BodyByAddress | null {
  const { own, letter } = reading;
  const mailbox = letter.surroundings.sender?.mailbox ?? '';
  const sender = bodyOf(mailbox.slice(mailbox.indexOf('@') + 1));
  if (sender !== null) return { name: sender, quote: { in: 'page', text: mailbox } };
  let found: BodyByAddress | null = null;
  for (let at = own.indexOf('@'); at >= 0; at = own.indexOf('@', at + 1)) {
    HOST.lastIndex = at + 1;
    const host = HOST.exec(own)?.[0] ?? '';
    if (host === '' || isRegulators(host)) continue;
    const name = isAddressedTo(own, at) ? null : bodyOf(host);
    if (name === null || (found !== null && found.name !== name)) return null;
    found ??= { name, quote: quoteOf(reading, at + 1, at + 1 + host.length) };
  }
  return found;
}
