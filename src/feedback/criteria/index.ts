/** The catalogue of criteria, in the order of every report. */
import type { FeedbackCriterion } from '../feedback-criterion.ts';
import { acronymsCriterion } from './acronyms.ts';
import { actionVerbsCriterion } from './action-verbs.ts';
import { bulletLengthCriterion } from './bullet-length.ts';
import { clichesCriterion } from './cliches.ts';
import { completenessCriterion } from './completeness.ts';
import { consistencyCriterion } from './consistency.ts';
import { contactCriterion } from './contact.ts';
import { inclusiveWordingCriterion } from './inclusive-wording.ts';
import { orderAndGapsCriterion } from './order-and-gaps.ts';
import { passiveVoiceCriterion } from './passive-voice.ts';
import { quantifiedImpactCriterion } from './quantified-impact.ts';
import { readabilityCriterion } from './readability.ts';
import { repetitionCriterion } from './repetition.ts';
import { roleRelevanceCriterion } from './role-relevance.ts';
import { skillsInUseCriterion } from './skills-in-use.ts';
import { tenseAndPersonCriterion } from './tense-and-person.ts';

export function feedbackCriteria(): readonly FeedbackCriterion[] {
  return [
    completenessCriterion,
    contactCriterion,
    orderAndGapsCriterion,
    actionVerbsCriterion,
    quantifiedImpactCriterion,
    skillsInUseCriterion,
    roleRelevanceCriterion,
    bulletLengthCriterion,
    tenseAndPersonCriterion,
    passiveVoiceCriterion,
    clichesCriterion,
    repetitionCriterion,
    readabilityCriterion,
    consistencyCriterion,
    acronymsCriterion,
    inclusiveWordingCriterion,
  ];
}
