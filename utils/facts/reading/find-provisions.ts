import { isFigure } from '../../dates/char-codes.ts';
import type { Hits } from './hits.ts';
import { phrase } from './phrases.ts';

/** A section or regulation as a text cites it: law, number, and the subsections after it without blanks. */
export interface Citation {
  readonly law: 'section' | 'regulation';
  /** With its letter where it has one: '22A'. */
  readonly number: string;
  readonly sub: string;
  readonly start: number;
  readonly end: number;
}

const HEAD = phrase(
  /\b(?:sections?|adran(?:nau)?|ss?|sec|regulations?|regs?|rheoliad(?:au)?|exceptions?|exemptions?)(?:(?:\.|\. | )(?:s\.? ?)?(?=\d{1,2}(?!\d))|[:;]\s{0,3}[-*]? ?(?=\d{1,2}A? ?\())/i,
);
// "s40", "Section40", which the pass finds without a pattern; "r12(4)".
const GLUED = phrase(/\b(?:sections?|ss?|sec|regulations?|regs?)\d{1,2}A?\b|\br1[023](?= ?\([1-59]\))/i);
// The numbers of the exceptions are telling enough without the word.
const BARE_EIR = phrase(/(?<![a-zA-Z\u00c0-\u00ff\d(.,/£-])1[023] ?\([1-59]\) ?(?:\([a-g]\))?(?!\d)/);
// 40(2), 36(2)(b)(i), 40 (2) (a)
const ONE = /(\d{1,2}A?)(?![\dA-Za-z])((?: ?\([\da-zA-Z]{1,4}\)){0,8})/y;
// "(1)(a) and (b)", "(b)(i), (ii)"
const SIBLING = /(?:,| ?&| ?and| ?or|, ?and| ?and\/or) ?(\([a-h]\)|\([ivx]{1,4}\)|\(\d\))/y;
// "27(1)(a)(c)(d)": paragraphs (a), (c) and (d) of one subsection.
const CHAIN = /^(.{0,20}?\([a-h]\))((?:\([a-h]\)){1,7})$/;
// "31(1)(a) and 38(1)(b)", "24, 31 and 40(2)"
const NEXT =
  /(?:,| ?&| ?and| ?or| ?a| ?\/|, ?and| ?together with| ?with|;) ?(?:ss?\.? ?|sections? |adran |regulations? |reg\.? ?)?(?=\d{1,2}A?(?:\(|[ ,.;)]|$)(?! (?:hours?|days?|working|months?|years?|of the \d|per)))/iy;
// "29(1)(b) (Ministerial communications), 30(b)(i) …": each with its name, often each in a line of its own.
const NAMED =
  / ?\([a-z][^()\d]{2,90}(?:\([^()]{1,40}\)[^()\d]{0,120})?\)(?:[,;]?(?: ?and| ?or)?\s{0,3}[-*] ?|[,;](?: ?and| ?or)?\s{1,3}|,? (?:and|or) | (?=\d{1,2}A?\(\d))(?:sections? )?(?=\d{1,2}A? ?\((?:[\da-z]{1,4}\)|[a-z]{3}))/iy;
const LONGEST_LIST = 16;
const ROMAN = /\([ivx]{1,4}\)$/;

/** 31(1)(a) with "and (b)" is 31(1)(b); 36(2)(b)(i) with "and (ii)" is 36(2)(b)(ii). */
function siblingOf(sub: string, part: string): string {
  if (ROMAN.test(sub) && ROMAN.test(part)) return sub.replace(ROMAN, part);
  if (/\d/.test(part)) return part;
  return `${sub.replace(ROMAN, '').replace(/\([a-h]\)$/, '')}${part}`;
}

/** "(1)(a)(c)" as its first, "(1)(a)", and the others, "(c)"; one alone for what is no such list. */
function paragraphsOf(sub: string): readonly [string, ...string[]] {
  const [, first, rest] = CHAIN.exec(sub) ?? [];
  return first === undefined || rest === undefined ? [sub] : [first, ...(rest.match(/\([a-h]\)/g) ?? [])];
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The provisions of a list that begins here, at most so many. */
function listFrom(text: string, law: Citation['law'], at: number, most = LONGEST_LIST): Citation[] {
  const found: Citation[] = [];
  let place = at;
  for (let last: Citation | undefined; found.length < most; last = found.at(-1)) {
    const sibling = last === undefined || last.sub === '' ? null : matchAt(SIBLING, text, place);
    if (sibling !== null && last !== undefined) {
      const part = sibling[1] ?? '';
      place += sibling[0].length;
      found.push({ law, number: last.number, sub: siblingOf(last.sub, part), start: place - part.length, end: place });
      continue;
    }
    const joint = last === undefined ? '' : (matchAt(NEXT, text, place) ?? matchAt(NAMED, text, place))?.[0];
    const start = place + (joint ?? '').length;
    const one = joint === undefined ? null : matchAt(ONE, text, start);
    if (one === null) return found;
    place = start + one[0].length;
    const number = one[1] ?? '';
    let [sub, ...more] = paragraphsOf((one[2] ?? '').replace(/ /g, ''));
    found.push({ law, number, sub, start, end: place });
    for (const part of more) {
      sub = siblingOf(sub, part);
      found.push({ law, number, sub, start, end: place });
    }
  }
  return found;
}

const isOfRegulations = (text: string, at: number) => /^(?:r|exc)/i.test(text.slice(at, at + 3));

/** Where the words begin that a provision's number follows, and where the number does; in order. */
function headsIn(own: string, hits: Hits): Array<readonly [start: number, number: number]> {
  const heads: Array<readonly [number, number]> = [];
  for (let hit = hits.first(HEAD); hit >= 0; hit = hits.next(hit)) heads.push([hits.start(hit), hits.end(hit)]);
  const parted = heads.length;
  for (let hit = hits.first(GLUED); hit >= 0; hit = hits.next(hit)) {
    let number = hits.start(hit);
    while (!isFigure(own.charCodeAt(number))) number++;
    heads.push([hits.start(hit), number]);
  }
  return heads.length === parted ? heads : heads.sort((a, b) => a[0] - b[0]);
}

/** Every provision that the text cites, lists included: "sections 31(1)(a) and (b), 38(1)(b)". */
export function findProvisions(own: string, hits: Hits): Citation[] {
  const found: Citation[] = [];
  let end = 0;
  for (const [start, number] of headsIn(own, hits)) {
    if (start < end) continue;
    for (const each of listFrom(own, isOfRegulations(own, start) ? 'regulation' : 'section', number)) {
      found.push(each);
      end = each.end;
    }
  }
  const listed = found.length;
  for (let hit = hits.first(BARE_EIR); hit >= 0; hit = hits.next(hit)) {
    const start = hits.start(hit);
    if (!found.some((each) => start >= each.start && start < each.end))
      found.push(...listFrom(own, 'regulation', start, 1));
  }
  return found.length === listed ? found : found.sort((a, b) => a.start - b.start);
}
