import type { FactKind } from '../fact.ts';
import type { Rule } from '../rule.ts';
import { authority } from './authority.ts';
import { columnReference } from './column-reference.ts';
import { dueDate } from './due-date.ts';
import { exemption } from './exemption.ts';
import { labelledReference } from './labelled-reference.ts';
import { letterDate } from './letter-date.ts';
import { noReview } from './no-review.ts';
import { outcome } from './outcome.ts';
import { regime } from './regime.ts';
import { requestDate } from './request-date.ts';
import { reviewBy } from './review-by.ts';
import { reviewByCount } from './review-by-count.ts';
import { reviewWindow } from './review-window.ts';
import { unlabelledReference } from './unlabelled-reference.ts';

/** The rules for the letter's own date: run first, since days without a year are read near it. */
export const DATE_RULES: readonly Rule<'letter-date'>[] = [letterDate];

/** All other rules. They propose, the refiners choose, so the order does not matter. */
export const RULES: readonly Rule<FactKind>[] = [
  authority,
  labelledReference,
  columnReference,
  unlabelledReference,
  requestDate,
  regime,
  reviewWindow,
  reviewBy,
  reviewByCount,
  dueDate,
  exemption,
  outcome,
  noReview,
];
