/** A section or regulation as a text cites it: law, number, and the subsections after it without blanks. */
export interface Citation {
  readonly law: 'section' | 'regulation';
  readonly number: number;
  readonly sub: string;
  readonly start: number;
  readonly end: number;
}

const HEAD =
  /(?<![\p{L}\d])(?<word>sections?|adran(?:nau)?|ss?|sec|s[.:]|regulations?|regs?\.?|rheoliad(?:au)?|exceptions?|exemptions?)\.? ?(?=\d{1,2}(?!\d))/giu;
const BARE_EIR = /(?<![\p{L}\d(.,/£-])1[023] ?\([1-59]\) ?(?:\([a-g]\))?(?!\d)/gu;
// 40(2), 36(2)(b)(i), 40 (2) (a)
const ONE = /^(?<number>\d{1,2})(?!\d)(?<sub>(?: ?\([\da-zA-Z]{1,4}\)){0,4})/;
// "31(1)(a) and 38(1)(b)", "24, 31 and 40(2)", "(a) and (b)"
const NEXT =
  /^(?:,| ?&| ?and| ?or| ?a| ?\/|, ?and| ?together with|;)? ?(?:ss?\.? ?|sections? |adran |regulations? |reg\.? ?)?(?=\d{1,2}(?:\(|[ ,.;)]|$))/i;

function* listFrom(text: string, law: Citation['law'], at: number): Generator<Citation> {
  let place = at;
  for (let count = 0; count < 12; count++) {
    const one = ONE.exec(text.slice(place, place + 40));
    if (one === null) return;
    const number = Number(one.groups?.number);
    const sub = (one.groups?.sub ?? '').replace(/ /g, '');
    yield { law, number, sub, start: place, end: place + one[0].length };
    place += one[0].length;
    const next = NEXT.exec(text.slice(place, place + 30));
    if (next === null || next[0].trim() === '' || /\d of\b/.test(text.slice(place, place + 8))) return;
    place += next[0].length;
  }
}

/** Every provision that the text cites, lists included: "sections 31(1)(a) and 38(1)(b)". */
export function findProvisions(text: string): Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(HEAD)) {
    const law = /^(?:r|exc)/i.test(match.groups?.word ?? '') ? 'regulation' : 'section';
    found.push(...listFrom(text, law, match.index + match[0].length));
  }
  // "12(4)(b) would apply" with the word regulation further up.
  for (const match of text.matchAll(BARE_EIR)) {
    if (found.some((each) => match.index >= each.start && match.index < each.end)) continue;
    found.push(...[...listFrom(text, 'regulation', match.index)].slice(0, 1));
  }
  return found.sort((a, b) => a.start - b.start);
}
