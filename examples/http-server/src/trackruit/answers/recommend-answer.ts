/** Recommendations as API A says them. */
import { extractSkills, type RecommendationPage, type ResumeDocument } from '@trackruit/ml';
import type { RecommendTask } from '../../workers/engine-task.ts';
import { matchExplanations, skillMatch } from './match-answer.ts';
import { rounded } from './rounded.ts';

export function recommendAnswer(page: RecommendationPage, resume: ResumeDocument, task: RecommendTask): object {
  const recommended = page.results.map(({ id, rank, match }) => ({
    ...task.pool[Number(id)],
    match_score: rounded(match.score),
    skill_match: rounded(skillMatch(match)),
    common_skills: match.matchedSkills.map(({ label }) => label),
    missing_skills: match.missingSkills.map(({ label }) => label),
    rank,
    explanations: matchExplanations(match, false),
  }));
  const labels = extractSkills(resume.text).map(({ label }) => label);
  const best = recommended[0];
  return {
    recommended_jobs: recommended,
    total_jobs_considered: task.pool.length,
    resume_skills_found: [...new Set(labels)],
    model_version: 'recommend-v1',
    explanations: [
      `${String(recommended.length)} of ${String(task.pool.length)} postings are recommended; ${String(page.compared)} were matched in full.`,
      ...(best === undefined ? [] : [`“${best.title ?? ''}” comes first with ${String(best.match_score)}.`]),
      ...page.notices.map(({ message }) => message),
    ],
    variant: task.variant,
    engine_version: page.results[0]?.match.provenance.engine ?? 'recommend@1',
    jobs_compared: page.compared,
  };
}
