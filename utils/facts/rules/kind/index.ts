import type { EvidenceRule } from '../../evidence.ts';
import { aboutYourRequest } from './about-your-request.ts';
import { answerHeading } from './answer-heading.ts';
import { answeredInTurn } from './answered-in-turn.ts';
import { commissionersDecision } from './commissioners-decision.ts';
import { feeDemand } from './fee-demand.ts';
import { finishedAnswer } from './finished-answer.ts';
import { generalPage } from './general-page.ts';
import { informationLaw } from './information-law.ts';
import { moreTime } from './more-time.ts';
import { otherProceedings } from './other-proceedings.ts';
import { passedOn } from './passed-on.ts';
import { personalData } from './personal-data.ts';
import { promiseOfAnswer } from './promise-of-answer.ts';
import { questionBack } from './question-back.ts';
import { requestRecord } from './request-record.ts';
import { requesterSpeaks } from './requester-speaks.ts';
import { reviewAsked } from './review-asked.ts';
import { reviewFindings } from './review-findings.ts';
import { rightsParagraph } from './rights-paragraph.ts';
import { speaksToYou } from './speaks-to-you.ts';
import { tellsOfHolding } from './tells-of-holding.ts';

/** What tells letters apart. Points are added up, so the order does not matter. */
export const EVIDENCE_RULES: readonly EvidenceRule[] = [
  aboutYourRequest,
  requestRecord,
  informationLaw,
  speaksToYou,
  finishedAnswer,
  tellsOfHolding,
  answerHeading,
  answeredInTurn,
  rightsParagraph,
  reviewAsked,
  reviewFindings,
  promiseOfAnswer,
  moreTime,
  questionBack,
  feeDemand,
  passedOn,
  requesterSpeaks,
  generalPage,
  otherProceedings,
  personalData,
  commissionersDecision,
];
