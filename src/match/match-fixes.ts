/** What the person could change, each change tried out on the features and scored again. */
import { counted } from '../explanation/counted.ts';
import { withDegree, withHeadline, withSkill, withYears } from '../features/assumed-changes.ts';
import type { ResumeFeatures } from '../features/resume-features.ts';
import type { SkillId } from '../skills/taxonomy.ts';
import { compare, type Comparison } from './comparison.ts';
import { matchScore } from './match-readings.ts';
import type { MatchFactorId, MatchFix } from './match-result.ts';
import { byWeight, type AnsweredSkill } from './skill-answers.ts';

/** Missing skills tried out, heaviest first; nobody acts on more. */
const MOST_SKILLS = 12;
/** Fixes returned. */
const MOST_FIXES = 10;
/** Gains below this are not worth a sentence. Chosen, unmeasured. */
const LEAST_DELTA = 0.001;
/** A headline is only suggested to somebody whose own titles are near it: advice must not invite to a lie. */
const NEAR_TITLE = 0.3;

/** Largest gain first, ties by kind and skill. */
export function matchFixes(
  comparison: Comparison,
  score: number,
  weights: Readonly<Record<MatchFactorId, number>>,
): readonly MatchFix[] {
  const { resume, job } = comparison;
  const fixes: MatchFix[] = [];
  const offer = (kind: MatchFix['kind'], advice: string, changed: ResumeFeatures, skillId?: SkillId): void => {
    const delta = matchScore(compare(changed, job, comparison), weights) - score;
    if (delta >= LEAST_DELTA) fixes.push({ kind, advice, ...(skillId === undefined ? {} : { skillId }), delta });
  };
  for (const { asked, answer } of unnamed(comparison).slice(0, MOST_SKILLS)) {
    const { skillId, label } = asked;
    const support = answer === undefined ? resume.cover.support(skillId) : [answer.answeredBy];
    const changed = withSkill(resume, skillId);
    if (support.length > 0) {
      const names = support.slice(0, 3).map((id) => resume.taxonomy.skill(id)?.label ?? id);
      offer(
        'name-skill',
        `If you have worked with ${label}, name it: the résumé shows ${names.join(', ')}, not ${label} itself.`,
        changed,
        skillId,
      );
    } else {
      offer(
        'gain-skill',
        `The posting asks for ${label} and nothing in the résumé points to it: name it if you have it, or consider learning it.`,
        changed,
        skillId,
      );
    }
  }
  const years = job.mostYears;
  if (years > 0 && resume.years === undefined) {
    offer(
      'show-years',
      `Date your positions: ${counted(years, 'year is', 'years are')} asked for, and without dates none can be counted.`,
      withYears(resume, years),
    );
  }
  if (job.education !== undefined && resume.degree === undefined) {
    offer(
      'state-degree',
      `If you hold a degree at ${job.education.level} level or above, state it: the posting asks for one.`,
      withDegree(resume, job.education),
    );
  }
  if (job.title !== undefined && (comparison.closestTitle?.similarity ?? 0) >= NEAR_TITLE) {
    offer(
      'align-title',
      `If it describes your work, use the posting's title “${job.title.text}” in your headline.`,
      withHeadline(resume, job, job.title),
    );
  }
  fixes.sort(
    (a, b) => b.delta - a.delta || compareText(a.kind, b.kind) || compareText(a.skillId ?? '', b.skillId ?? ''),
  );
  return fixes.slice(0, MOST_FIXES);
}

/** Skills of both necessities without an answer or with a neighbour's only, heaviest for the score first. */
function unnamed({ required, preferred }: Comparison): readonly AnsweredSkill[] {
  const ofOne = (skills: readonly AnsweredSkill[]): readonly AnsweredSkill[] =>
    byWeight(skills.filter(({ answer }) => answer === undefined || answer.via === 'related'));
  return [...ofOne(required.skills), ...ofOne(preferred.skills)];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
