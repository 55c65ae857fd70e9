import type { Regime } from '../facts/fact.ts';
import { NATIONS, type Nation } from './deadline.ts';

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
 * The nations whose bank holidays may be the authority's own: Scotland's under Scottish law, else its own by its name
 * where that makes it certain. Else England and Wales where the letter states a law of the United Kingdom: Scotland's
 * bodies answer to their own, and Northern Ireland leaves out every day that England and Wales do and more. Where no law
 * is stated all three, since none of them always ends a count first: Easter Monday is a working day in Scotland.
 */
export function nationsOf(authority: string | null, regime: Regime | null, isStated: boolean): readonly Nation[] {
  if (regime === 'foisa' || regime === 'eisr') return ['scotland'];
  if (authority !== null) {
    if (NORTHERN_IRELAND.test(authority) || ITS_COUNCILS.test(authority)) return ['northern-ireland'];
    if (SCOTLAND.test(authority)) return ['scotland'];
  }
  return regime !== null && isStated ? ['england-and-wales'] : NATIONS;
}
