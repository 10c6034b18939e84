/** Share of the asked skills that the résumé answers, each by its weight and its credit. */
import { counted } from '../../explanation/counted.ts';
import type { Bounds, FactorReading } from '../../explanation/combine-factors.ts';
import type { Evidence } from '../../explanation/factor.ts';
import type { Comparison } from '../comparison.ts';
import { answerConfidence, byWeight, type AnsweredSkill, type SkillAnswers } from '../skill-answers.ts';

/** Below this a reading may be wrong, and the interval's low end does without it. Chosen, unmeasured. */
const UNSURE = 0.7;

export function requiredSkillsReading(comparison: Comparison): FactorReading | undefined {
  return skillsReading(comparison, comparison.required, 'required');
}

export function preferredSkillsReading(comparison: Comparison): FactorReading | undefined {
  return skillsReading(comparison, comparison.preferred, 'preferred');
}

function skillsReading(
  comparison: Comparison,
  answers: SkillAnswers,
  necessity: 'required' | 'preferred',
): FactorReading | undefined {
  if (answers.count === 0) return undefined;
  if (comparison.resume.isTitleOnly && answers.value === 0)
    return {
      value: undefined,
      explain: () => ({ reason: 'One line cannot show the skills that the posting asks for.', evidence: [] }),
    };
  return {
    value: answers.value,
    bounds: () => boundsOf(comparison, answers),
    explain: () => ({
      reason: reasonOf(answers, necessity),
      evidence: evidenceOf(comparison, byWeight(answers.skills)),
    }),
  };
}

function boundsOf({ resume }: Comparison, { skills, value }: SkillAnswers): Bounds {
  let doubtful = 0;
  let hidden = 0;
  for (const one of skills) {
    const { asked, answer, weight } = one;
    if (answer === undefined) {
      // What the résumé supports without naming it may well be there.
      if (resume.cover.support(asked.skillId).length > 0) hidden += weight;
    } else if (answer.via === 'related' || answerConfidence(one, resume) < UNSURE) doubtful += weight * answer.credit;
  }
  return { low: Math.max(0, value - doubtful), high: Math.min(1, value + hidden) };
}

function reasonOf({ skills, count }: SkillAnswers, necessity: string): string {
  const met = skills.filter(({ answer, weight }) => answer !== undefined && weight > 0);
  const partly = met.filter(({ answer }) => answer!.credit < 1).length;
  const detail = partly === 0 ? '' : ` (${partly} in part)`;
  return `The résumé answers ${met.length} of ${counted(count, `${necessity} skill`)}${detail}.`;
}

function evidenceOf({ resume }: Comparison, skills: readonly AnsweredSkill[]): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const { answer } of skills) {
    const mention = answer === undefined ? undefined : resume.skills.get(answer.answeredBy)?.mentions[0];
    if (mention !== undefined) evidence.push({ document: 'resume', span: mention.span });
  }
  return evidence;
}
