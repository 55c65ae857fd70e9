import { factValue } from '../facts/fact.ts';
import type { LetterInCase } from './case.ts';

/** A letter on its way into a case. */
export type Told = Pick<LetterInCase, 'source' | 'facts'>;

/**
 * Whether two letters belong to one request: the same page of the platform, one authority's one reference, or the
 * review of a request of the same authority that was made on the same day (a review may have its own reference).
 */
export function sameRequest(one: Told, other: Told): boolean {
  const page = platformRequest(one);
  if (page !== null && page === platformRequest(other)) return true;
  if (!sameAuthority(one, other)) return false;
  const reference = plainReference(one);
  return (reference !== '' && reference === plainReference(other)) || reviewOfThatDay(one, other);
}

export function sameAuthority(one: Told, other: Told): boolean {
  const authority = plain(factValue(one.facts, 'authority'));
  return authority !== '' && authority === plain(factValue(other.facts, 'authority'));
}

/** Letters and digits only: 'FOI 2018/04155' and 'FOI2018-04155' are one reference; '' for none. */
export function plainReference({ facts }: Told): string {
  return plain(factValue(facts, 'reference'));
}

/** A text as references are compared. */
export function plain(text: string | null): string {
  return (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Two answers on requests of one day are two requests; an answer and a review outcome are one. */
function reviewOfThatDay(one: Told, other: Told): boolean {
  const kinds = [factValue(one.facts, 'letter-kind'), factValue(other.facts, 'letter-kind')];
  if (!kinds.includes('review-outcome') || kinds[0] === kinds[1]) return false;
  const [mine, theirs] = [factValue(one.facts, 'request-date'), factValue(other.facts, 'request-date')];
  return mine !== null && theirs !== null && mine.is === theirs.is && mine.date === theirs.date;
}

/** A request's own address on WhatDoTheyKnow ('street_lighting_2025'), Welsh pages included; null elsewhere. */
function platformRequest({ source }: Told): string | null {
  if (!source.reader.startsWith('whatdotheyknow') || source.address === null) return null;
  return source.address.match(/^https?:\/\/[^/]+\/(?:cy\/)?request\/([^/?#]+)/)?.[1] ?? null;
}
