/** A match as API A says it: the fields of its clients, and beside them what they rest on. */
import type { Factor, MatchResult } from '@trackruit/ml';
import type { MatchTask } from '../../workers/engine-task.ts';
import { rounded } from './rounded.ts';

/** Labels in `top_skills_matched`; all of them are in `matched_skills`. */
const TOP_SKILLS = 10;

type Named = Pick<MatchTask, 'variant'>;

export function matchAnswer(result: MatchResult, { variant }: Named): object {
  const skills = result.factors.filter(({ id }) => id === 'required-skills' || id === 'preferred-skills');
  const likeness = result.factors.filter(({ id }) => id === 'lexical-similarity' || id === 'semantic-similarity');
  return {
    match_score: rounded(result.score),
    similarity_score: rounded(meanValue(likeness)),
    skill_match: rounded(skillMatch(result)),
    top_skills_matched: result.matchedSkills.slice(0, TOP_SKILLS).map(({ label }) => label),
    missing_skills: result.missingSkills.map(({ label }) => label),
    model_version: 'match-v1',
    explanations: matchExplanations(result, skills.length === 0),
    variant,
    engine_version: result.provenance.engine,
    interval: { low: rounded(result.interval.low), high: rounded(result.interval.high) },
    confidence: rounded(result.confidence),
    factors: result.factors.map(({ id, value, weight, contribution, reason, evidence }) => ({
      id,
      value: rounded(value),
      weight: rounded(weight),
      contribution: rounded(contribution),
      reason,
      evidence,
    })),
    matched_skills: result.matchedSkills.map(({ label, necessity, via, answeredBy, credit, evidence }) => ({
      label,
      necessity,
      via,
      answered_by: answeredBy,
      credit: rounded(credit),
      evidence,
    })),
    missing: result.missingSkills.map(({ label, necessity, gap, supportedBy, evidence }) => ({
      label,
      necessity,
      gap,
      supported_by: supportedBy,
      evidence,
    })),
    fixes: result.fixes.map(({ kind, advice, delta }) => ({ kind, advice, delta: rounded(delta) })),
    ...(result.cap === undefined ? {} : { cap: { limit: rounded(result.cap.limit), reason: result.cap.reason } }),
    provenance: result.provenance,
  };
}

export function batchAnswer(results: readonly MatchResult[], task: Named): object {
  const ranked = results.map((_, at) => at).sort((a, b) => results[b]!.score - results[a]!.score || a - b);
  const best = ranked[0];
  return {
    results: results.map((result) => matchAnswer(result, task)),
    ranked_indices: ranked,
    model_version: 'match-v1',
    variant: task.variant,
    explanations:
      best === undefined
        ? []
        : [
            `${String(results.length)} postings were matched; number ${String(best)} fits best with ${percent(results[best]!.score)}.`,
          ],
  };
}

/** The reasons of the factors, the heaviest first, then what would change the score most. */
export function matchExplanations(result: MatchResult, asksNoSkill: boolean): readonly string[] {
  const factors = [...result.factors].sort((a, b) => b.contribution - a.contribution || (a.id < b.id ? -1 : 1));
  return [
    `The résumé covers the posting by ${percent(result.score)}.`,
    ...factors.map(({ reason }) => reason),
    ...(asksNoSkill ? ['The posting names no known skill, so skills took no part and skill_match is 0.'] : []),
    ...(result.cap === undefined ? [] : [result.cap.reason]),
    ...result.fixes.slice(0, 3).map(({ advice, delta }) => `${advice} (+${percent(delta)})`),
  ];
}

/** Credit for the skills asked for, must-haves and nice-to-haves by their weights in the score; 0 where none is asked for. */
export function skillMatch(result: MatchResult): number {
  return meanValue(result.factors.filter(({ id }) => id === 'required-skills' || id === 'preferred-skills'));
}

/** By weight; 0 for none. */
export function meanValue(factors: readonly Factor[]): number {
  const weight = factors.reduce((sum, factor) => sum + factor.weight, 0);
  return weight === 0 ? 0 : factors.reduce((sum, factor) => sum + factor.value * factor.weight, 0) / weight;
}

function percent(share: number): string {
  return `${String(Math.round(100 * share))} %`;
}
