import { factValue } from '../facts/fact.ts';
import type { CaseLetter } from './case.ts';

/** Whether two letters belong to one request: the same page of the platform, or one authority's one reference. */
export function sameRequest(one: CaseLetter, other: CaseLetter): boolean {
  const page = platformRequest(one);
  if (page !== null && page === platformRequest(other)) return true;
  const reference = plain(factValue(one.facts, 'reference'));
  const authority = plain(factValue(one.facts, 'authority'));
  return (
    reference !== '' &&
    authority !== '' &&
    reference === plain(factValue(other.facts, 'reference')) &&
    authority === plain(factValue(other.facts, 'authority'))
  );
}

/** A request's own address on WhatDoTheyKnow ('street_lighting_2025'), Welsh pages included; null elsewhere. */
function platformRequest({ source }: CaseLetter): string | null {
  if (!source.reader.startsWith('whatdotheyknow') || source.address === null) return null;
  return source.address.match(/^https?:\/\/[^/]+\/(?:cy\/)?request\/([^/?#]+)/)?.[1] ?? null;
}

/** Letters and digits only: 'FOI 2018/04155' and 'FOI2018-04155' are one reference. */
function plain(text: string | null): string {
  return (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
