import { expect, test } from 'vitest';
import { mayComplain, type NextAction } from './next-action.ts';

test.each<[what: string, actions: readonly NextAction[], may: boolean]>([
  ['nothing to do', [], false],
  ['a review comes first', [{ do: 'ask-review', deadline: null, late: false }], false],
  ['an authority to remind', [{ do: 'wait', until: null }, { do: 'ask-anew' }], false],
  [
    'no review to wait for',
    [{ do: 'ask-anew' }, { do: 'complain', to: 'ico', because: 'no-review', deadline: null, late: false }],
    true,
  ],
  ['a decision to appeal against', [{ do: 'appeal', to: 'court-of-session' }], true],
])('the way to the regulator: %s', (_what, actions, may) => expect(mayComplain(actions)).toBe(may));
