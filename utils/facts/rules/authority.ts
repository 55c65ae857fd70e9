import { NAMED_BODIES } from '../authority-names.ts';
import { quoteOf } from '../quote.ts';
import { type BodyName, findBodies } from '../reading/find-bodies.ts';
import type { Reading } from '../reading.ts';
import type { Candidate, Rule } from '../rule.ts';
import { pattern } from '../words/pattern.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const byName = new Map(
  NAMED_BODIES.flatMap((body) => [body.name, ...body.also].map((name) => [name.toLowerCase(), body.name] as const)),
);
const KNOWN = pattern(
  String.raw`(?<![\p{L}\d@./-])(?:${[...new Set(NAMED_BODIES.flatMap((body) => [body.name, ...body.also]))]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![\p{L}\d@/-]|\.[a-z])`,
  'gu',
);
const LETTERHEAD_LINES = 8;
const SIGNATURE_LENGTH = 500;
const SPLIT_END =
  /^(?:NHS (?:Foundation )?Trust|(?:Metropolitan |City |County |Borough |District )*Council|National Park Authority|(?:University )?Health Board|Fire (?:&|and) Rescue(?: Service| Authority)?|(?:Health and )?Social Care Trust|(?:Hospitals? |University )+(?:NHS )?(?:Foundation )?Trust|(?:Police|Constabulary|University|Borough Council|Authority))$/i;

const SPEAKS =
  /^(?:'s)?,? (?:\([^)]{1,40}\),? )?(?:can |could |does |do |did |has |have |is |are |will |was |now |also |therefore |fully |neither |not |carefully |considers? |hereby ){0,4}(?:hold|holds|held|confirm|confirms|received|considered|completed|decided|conclud|relies|relying|appl(?:y|ies)|process|provid|respond|review|aims?|search|treat|dealt|deal|withhold|own|decision|response|reply|procedure|internal review|answer|position|publish|disclos|able|unable|obliged|writ|record|recogni[sz]e|uphold|maintain)/i;
const ADDRESSED =
  /\b(?:on behalf of|in the name of|(?:given|answer\w{0,3}|reply|replies|response) (?:by|for|from|of|in the name of)|(?:request|e-?mail|letter|enquiry|correspondence|message)s? (?:\S{1,20} ){0,7}?(?:to|of|with|by|reached|at)|reached|received by|received at|came (?:in )?to|wrote (?:\S{1,12} ){0,4}?to|(?:you )?(?:asked?|require|asks)|put to|addressed to|submitted to|complain(?:t|ts|ed)? (?:to|with)|review by|dissatisfied with|information (?:is )?(?:not )?held by|ymateb gan|anfonwyd at|ran)(?: the)? $/i;
const ELSEWHERE =
  /\b(?:may (?:be )?(?:hold|held by)|contact|suggest\w{0,3}|pass(?:ed|ing)? (?:\S{1,12} ){0,4}?(?:to|on to)|transferr?(?:ed|ing)? (?:\S{1,12} ){0,4}?to|redirect\w{0,3}|approach|directed? (?:\S{1,14} ){0,3}?to|ask|published by|copied to|employed by|worked for|between|appeal to|apply to|refer\w{0,4} (?:\S{1,12} ){0,4}?to|application to|website of|provided by|supplied by|employee of|formerly|run by|responsibility of|matter for)(?: the)? $/i;
const REGULATOR =
  /^(?:Information Commissioner's Office|Scottish Information Commissioner|ICO|Information Commissioner)$/;

const WELSH_NAME =
  /^(?:Cyngor|Heddlu|Prifysgol|Bwrdd|Awdurdod|Llywodraeth|Cyfoeth|Trafnidiaeth|Ymddiriedolaeth|Iechyd)\b/;
const WELSH_LETTER = /\b(?:diolch i chi am|eich cais|ein hymateb|yn unol â|o dan y ddeddf)\b/i;

const keyOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/\bthe\b/g, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** Bodies by the form of their names and by the list, each where it stands. */
function bodiesOf(reading: Reading): BodyName[] {
  const { text, prose, bodyStart, signOff } = reading;
  // In the head and the signature each line is a thing of its own; between them a name may run over a line's end.
  const laid = text.slice(0, bodyStart) + prose.slice(bodyStart, signOff) + text.slice(signOff);
  const known = [...prose.matchAll(KNOWN)].map((match) => ({
    name: byName.get(match[0].toLowerCase()) ?? match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const formed = findBodies(laid).filter(
    (body) => !known.some((each) => each.start <= body.start && each.end >= body.end),
  );
  const whole = known.filter(
    (each) =>
      !formed.some(
        (body) => body.start <= each.start && body.end >= each.end && body.end - body.start > each.end - each.start,
      ),
  );
  const split = reading.lines.slice(0, LETTERHEAD_LINES).flatMap((line, at) => {
    const next = reading.lines[at + 1];
    if (next === undefined || line.text.length > 60) return [];
    const goesOn =
      SPLIT_END.test(next.text) ||
      (/^(?:and|&|of|for)\b/.test(next.text) && next.text.length < 50) ||
      /\b(?:and|&|of|for)$/i.test(line.text);
    if (!goesOn) return [];
    return findBodies(`${line.text} ${next.text}`)
      .slice(0, 1)
      .map((body) => ({ ...body, start: line.start, end: next.start + next.text.length }));
  });
  return [...whole, ...formed, ...split];
}

function weigh(reading: Reading, { name, start, end }: BodyName): number {
  const before = reading.prose.slice(Math.max(0, start - 90), start);
  const after = reading.prose.slice(end, end + 80);
  if (reading.own.slice(start, end).trim() === '') return 0.5;
  const line = reading.lines.findIndex((each) => each.start + each.text.length >= end);
  let weight = 1;
  if (start < reading.bodyStart && line < LETTERHEAD_LINES) weight += line === 0 ? 7 : 5;
  else if (start > reading.signOff && start < reading.signOff + SIGNATURE_LENGTH) weight += 5;
  else if (start > reading.signOff) weight += 1;
  if (ELSEWHERE.test(before)) weight -= 3;
  else if (ADDRESSED.test(before)) weight += 6;
  if (/\bbehalf of (?:the )?$/i.test(before)) weight += 8;
  if (SPEAKS.test(after)) weight += 6;
  if (/^ (?:may|might|would|could|should) (?:hold|have|be)/i.test(after)) weight -= 4;
  if (/\bDear (?:the )?$/.test(before)) weight -= 2;
  // Named in every letter's last paragraph; the letterhead is its own only where it answers its own request.
  // A bilingual letterhead names the body twice: the letter's own language counts.
  if (WELSH_NAME.test(name) && WELSH_LETTER.test(reading.own)) weight += 4;
  if (
    REGULATOR.test(name) &&
    !/information commissioner|^\s{0,3}ico\b/i.test(reading.text.slice(0, Math.min(120, reading.bodyStart)))
  )
    weight -= 12;
  return weight;
}

/** The domain's own word: wakefield.gov.uk, herts.pnn.police.uk. */
const DOMAIN =
  /@(?:[a-z0-9-]{1,30}\.){0,3}?([a-z0-9-]{2,40})\.(?:pnn\.police|police|gov|nhs|ac|org|co|gsi\.gov|gcsx\.gov)\.?(?:uk|scot|wales)?\b/gi;

function domainSupport(reading: Reading, name: string): number {
  const compact = keyOf(name).replace(/ /g, '');
  const mailbox = reading.letter.surroundings.sender?.mailbox ?? '';
  const labels = [...`${reading.prose} ${mailbox}`.matchAll(DOMAIN)].map((match) =>
    (match[1] ?? '').toLowerCase().replace(/-/g, ''),
  );
  return labels.some((label) => label.length > 3 && compact.includes(label)) ? 3 : 0;
}

/** The public authority that answers: the one that speaks, is addressed, or signs, before the one on the letterhead. */
export const authority: Rule<'authority'> = {
  name: 'authority',
  kind: 'authority',

  find(reading) {
    const totals = new Map<string, { name: string; weight: number; best: number; start: number; end: number }>();
    for (const body of bodiesOf(reading)) {
      const key = keyOf(body.name);
      const weight = weigh(reading, body);
      const seen = totals.get(key);
      if (seen === undefined)
        totals.set(key, { name: body.name, weight, best: weight, start: body.start, end: body.end });
      else {
        seen.weight += Math.min(weight, 8);
        if (weight > seen.best) Object.assign(seen, { best: weight, start: body.start, end: body.end });
      }
    }
    const all = [...totals.values()];
    // "Thames Water" in the text stands for the "Thames Water Utilities Limited" of the letterhead.
    for (const longer of all) {
      for (const shorter of all) {
        if (longer !== shorter && `${keyOf(longer.name)} `.includes(`${keyOf(shorter.name)} `))
          longer.weight += shorter.weight / 2;
      }
    }
    return all
      .map((total): Candidate<'authority'> => {
        const quote = quoteOf(reading, total.start, total.end);
        const certainty = keyOf(quote.text) === keyOf(total.name) ? 'stated' : 'inferred';
        return {
          kind: 'authority',
          value: total.name,
          quote,
          certainty,
          weight: total.weight + domainSupport(reading, total.name),
        };
      })
      .filter((candidate) => candidate.weight > 0);
  },
};
