import type { Span } from './span.ts';
import { WordPatterns } from './word-patterns.ts';
import type { Words } from './words-of.ts';

/** A section or regulation as a text cites it: law, number, and the subsections after it without blanks. */
export interface Citation {
  readonly law: 'section' | 'regulation';
  /** With its letter where it has one: '22A'. */
  readonly number: string;
  readonly sub: string;
  readonly start: number;
  readonly end: number;
}

const HEAD =
  /(?<![a-zA-Z\u00c0-\u024f\d])(?:sections?|adran(?:nau)?|ss?|sec|regulations?|regs?|rheoliad(?:au)?|exceptions?|exemptions?)\.? ?(?:s\.? ?)?(?=\d{1,2}(?!\d))/i;
// The numbers of the exceptions are telling enough without the word.
const BARE_EIR = /(?<![a-zA-Z\u00c0-\u024f\d(.,/£-])1[023] ?\([1-59]\) ?(?:\([a-g]\))?(?!\d)/;
const CITED = new WordPatterns(HEAD, BARE_EIR);
// 40(2), 36(2)(b)(i), 40 (2) (a)
const ONE = /^(?<number>\d{1,2}A?)(?![\dA-Za-z])(?<sub>(?: ?\([\da-zA-Z]{1,4}\)){0,8})/;
// "(1)(a) and (b)", "(b)(i), (ii)"
const SIBLING = /^(?:,| ?&| ?and| ?or|, ?and| ?and\/or) ?(?<part>\([a-h]\)|\([ivx]{1,4}\)|\(\d\))/;
// "27(1)(a)(c)(d)": paragraphs (a), (c) and (d) of one subsection.
const CHAIN = /^(?<first>.{0,20}?\([a-h]\))(?<rest>(?:\([a-h]\)){1,7})$/;
// "31(1)(a) and 38(1)(b)", "24, 31 and 40(2)"
const NEXT =
  /^(?:,| ?&| ?and| ?or| ?a| ?\/|, ?and| ?together with| ?with|;) ?(?:ss?\.? ?|sections? |adran |regulations? |reg\.? ?)?(?=\d{1,2}A?(?:\(|[ ,.;)]|$)(?! (?:hours?|days?|working|months?|years?|of the \d|per)))/i;
const LONGEST_LIST = 16;
const ROMAN = /\([ivx]{1,4}\)$/;

/** 31(1)(a) with "and (b)" is 31(1)(b); 36(2)(b)(i) with "and (ii)" is 36(2)(b)(ii). */
function siblingOf(sub: string, part: string): string {
  if (ROMAN.test(sub) && ROMAN.test(part)) return sub.replace(ROMAN, part);
  if (/\d/.test(part)) return part;
  return `${sub.replace(ROMAN, '').replace(/\([a-h]\)$/, '')}${part}`;
}

/** "(1)(a)(c)" as its first, "(1)(a)", and the others, "(c)"; one alone for what is no such list. */
function paragraphsOf(sub: string): string[] {
  const { first, rest } = CHAIN.exec(sub)?.groups ?? {};
  return first === undefined || rest === undefined ? [sub] : [first, ...(rest.match(/\([a-h]\)/g) ?? [])];
}

function* listFrom(text: string, law: Citation['law'], at: number): Generator<Citation> {
  let place = at;
  let last = { number: '', sub: '' };
  for (let count = 0; count < LONGEST_LIST; count++) {
    const rest = text.slice(place, place + 60);
    const sibling = last.sub === '' ? null : SIBLING.exec(rest);
    const joint = last.number === '' ? '' : (NEXT.exec(rest)?.[0] ?? null);
    const one = joint === null ? null : ONE.exec(rest.slice(joint.length));
    if (sibling !== null) {
      const start = place + sibling[0].length - (sibling.groups?.part ?? '').length;
      last = { number: last.number, sub: siblingOf(last.sub, sibling.groups?.part ?? '') };
      place += sibling[0].length;
      yield { law, ...last, start, end: place };
    } else if (one !== null && joint !== null) {
      const start = place + joint.length;
      const number = one.groups?.number ?? '';
      const [sub, ...more] = paragraphsOf((one.groups?.sub ?? '').replace(/ /g, ''));
      last = { number, sub: sub ?? '' };
      place = start + one[0].length;
      yield { law, ...last, start, end: place };
      for (const part of more) {
        last = { number, sub: siblingOf(last.sub, part) };
        yield { law, ...last, start, end: place };
      }
    } else return;
  }
}

/** Every provision that the text cites, lists included: "sections 31(1)(a) and (b), 38(1)(b)". */
export function findProvisions(text: string, words?: Words): Citation[] {
  const heads: Span[] = [];
  const bare: number[] = [];
  CITED.each(
    text,
    (pattern, start, cited) => {
      if (pattern === 0) heads.push({ text: cited, start });
      else bare.push(start);
      return false;
    },
    words,
  );
  const found: Citation[] = [];
  let end = 0;
  for (const head of heads) {
    if (head.start < end) continue;
    const law = /^(?:r|exc)/i.test(head.text) ? 'regulation' : 'section';
    found.push(...listFrom(text, law, head.start + head.text.length));
    end = found.at(-1)?.end ?? end;
  }
  for (const start of bare) {
    if (found.some((each) => start >= each.start && start < each.end)) continue;
    found.push(...[...listFrom(text, 'regulation', start)].slice(0, 1));
  }
  return found.sort((a, b) => a.start - b.start);
}
