/** Which of the asked skills a résumé answers, group of alternatives by group. */
import type { Necessity } from '../document/job-document.ts';
import type { AskedGroup, AskedSkill } from '../features/job-skills.ts';
import type { JobFeatures } from '../features/job-features.ts';
import type { ResumeFeatures } from '../features/resume-features.ts';
import type { SkillAnswer } from '../skills/coverage.ts';

/** One asked skill and what the résumé has for it. */
export interface AnsweredSkill {
  readonly asked: AskedSkill;
  readonly answer: SkillAnswer | undefined;
  /** Share of its necessity's whole weight, 0..1. Alternatives share one weight: all of it goes to the one that counts. */
  readonly weight: number;
}

/** The asked skills of one necessity. */
export interface SkillAnswers {
  /** The best answers of each group, or all its skills where nothing answers. In order of the groups. */
  readonly skills: readonly AnsweredSkill[];
  /** Sum of the groups' weights before scaling; how much there was to ask. */
  readonly asked: number;
  /** Number of groups. */
  readonly count: number;
  /** Σ weight × credit, 0..1. */
  readonly value: number;
}

export function answerSkills(resume: ResumeFeatures, job: JobFeatures, necessity: Necessity): SkillAnswers {
  const groups = job.askedGroups[necessity];
  let total = 0;
  for (const group of groups) total += group.weight;
  const skills: AnsweredSkill[] = [];
  let value = 0;
  for (const group of groups) {
    const weight = group.weight / total;
    const best = bestAnswer(group, resume);
    if (best === undefined) {
      for (const asked of group.skills) skills.push({ asked, answer: undefined, weight: weight / group.skills.length });
      continue;
    }
    value += weight * best.answer.credit;
    for (const asked of group.skills) {
      const answer = resume.cover.answer(asked.skillId);
      // Of "Airflow or Dagster" only what answers best is shown: a neighbour's part credit adds nothing to the real thing.
      if (answer !== undefined && answer.credit === best.answer.credit)
        skills.push({ asked, answer, weight: asked === best.asked ? weight : 0 });
    }
  }
  return { skills, asked: total, count: groups.length, value: Math.min(1, value) };
}

/** Highest credit, the first by id of equals. */
function bestAnswer(
  group: AskedGroup,
  resume: ResumeFeatures,
): { readonly asked: AskedSkill; readonly answer: SkillAnswer } | undefined {
  let best: { asked: AskedSkill; answer: SkillAnswer } | undefined;
  for (const asked of group.skills) {
    const answer = resume.cover.answer(asked.skillId);
    if (answer !== undefined && (best === undefined || answer.credit > best.answer.credit)) best = { asked, answer };
  }
  return best;
}

/** Heaviest first, ties by id. */
export function byWeight(skills: readonly AnsweredSkill[]): readonly AnsweredSkill[] {
  return [...skills].sort((a, b) => b.weight - a.weight || (a.asked.skillId < b.asked.skillId ? -1 : 1));
}

/** 0..1: how sure the readings of an answered skill are, on the less sure side. */
export function answerConfidence({ asked, answer }: AnsweredSkill, resume: ResumeFeatures): number {
  const askedFor = asked.mentions.reduce((most, mention) => Math.max(most, mention.confidence), 0);
  const own = answer === undefined ? 1 : (resume.skills.get(answer.answeredBy)?.confidence ?? 1);
  return Math.min(askedFor, own);
}
