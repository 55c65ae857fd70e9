import type { Deadline } from '../utils/deadlines/deadline.ts';
import type { WordKey, Words } from '../utils/words.ts';
import { useSpeech } from './speech.ts';
import { lengthOf } from './windows.ts';

/** Why it is that day, in one sentence, and where the rule stands. */
export function Reason({ deadline }: { deadline: Deadline }) {
  const { words } = useSpeech();
  const { name, address } = deadline.provision;
  return (
    <>
      {reasonOf(deadline, words)}{' '}
      <a href={address} target="_blank" rel="noreferrer">
        {name}
      </a>
    </>
  );
}

const BY_BASIS: Record<Deadline['basis'], WordKey> = {
  stated: 'reason_stated',
  statute: 'reason_statute',
  code: 'reason_code',
  practice: 'reason_practice',
};

function reasonOf({ count, basis }: Deadline, words: Words): string {
  if (count.how === 'named') return words('reason_named');
  return words(BY_BASIS[basis], lengthOf(count.period, words), words(EVENTS[count.event]));
}

/** 'from the date of the letter': what the count starts from. */
export const EVENTS: Record<Extract<Deadline['count'], { how: 'counted' }>['event'], WordKey> = {
  'receipt-of-request': 'from_receipt_of_request',
  'request-made': 'from_request_made',
  'letter-date': 'from_letter_date',
  'review-asked': 'from_review_asked',
  'review-outcome': 'from_review_outcome',
  'decision-sent': 'from_decision_sent',
  'clarification-received': 'from_clarification_received',
  'fee-paid': 'from_fee_paid',
};
