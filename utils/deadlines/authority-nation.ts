import type { Regime } from '../facts/fact.ts';
import type { Nation } from './deadline.ts';

/** Words that stand only in names of Northern Ireland's bodies; the Northern Ireland Office is a department in London. */
const NORTHERN_IRELAND =
  /\bnorthern ireland\b(?! office)|\bhealth and social care (?:trust|board)\b|\bqueen[’']s university(?: of)? belfast\b|\bulster university\b/i;
/** Its eleven councils, by the part of the name that nobody else has. */
const ITS_COUNCILS =
  /^(?:antrim and newtownabbey|ards and north down|armagh city, banbridge|belfast city|causeway coast and glens|derry city and strabane|fermanagh and omagh|lisburn and castlereagh|mid and east antrim|mid ulster|newry, mourne and down)\b/i;
/** Only bodies that answer to Scotland's Parliament; not the Scotland Office, a department in London. */
const SCOTLAND =
  /^(?:the )?(?:scottish (?:government|ministers|parliament|information commissioner|environment protection agency|fire and rescue service|water)|police (?:service of )?scotland|(?:national records|historic environment|transport|public health) (?:of )?scotland)\b/i;

/**
 * The nation whose bank holidays are the authority's own: Scotland under Scottish law, else by its name where that
 * makes it certain, else England and Wales, which have the fewest, so that a day counted with them is the cautious one.
 */
export function nationOf(authority: string | null, regime: Regime | null): Nation {
  if (regime === 'foisa' || regime === 'eisr') return 'scotland';
  if (authority === null) return 'england-and-wales';
  if (NORTHERN_IRELAND.test(authority) || ITS_COUNCILS.test(authority)) return 'northern-ireland';
  return SCOTLAND.test(authority) ? 'scotland' : 'england-and-wales';
}
