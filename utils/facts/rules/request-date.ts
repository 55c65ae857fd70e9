import { findRequestDates } from '../reading/find-request-dates.ts';
import type { Rule } from '../rule.ts';

/** The day on which the public authority received the request (FOIA s.10(1) counts from it), or the day it was made. */
export const requestDate: Rule<'request-date'> = {
  name: 'request-date',
  kind: 'request-date',
  find: (reading, anchor) => [...findRequestDates(reading, anchor)],
};
