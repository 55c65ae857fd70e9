import type { Case } from './case.ts';
import type { When } from './changed.ts';

/** A change that the person makes to a case on a page; where and when it is stored is not the page's matter. */
export type CaseChange = (one: Case, when: When) => Case;
