/** A result of the library in the words of the contract, with what the contract does not know beside it. */
import type { TailorResult } from '@trackruit/ml';

export interface AiAnalysis {
  /** 0..100, whole. */
  readonly match_score: number;
  readonly missing_keywords: readonly string[];
  /** Empty where no rewrite was accepted. */
  readonly sentence_to_improve: string;
  readonly recommended_improvement: string;
  readonly reasoning: string;
  /** The score with all rewrites in place. */
  readonly tailored_score: number;
  readonly matched_skills: readonly string[];
  readonly rewrites: readonly AnalysisRewrite[];
  readonly questions: readonly { readonly skill: string; readonly question: string }[];
  /** How the score comes about: value, weight and contribution of each factor. */
  readonly factors: readonly AnalysisFactor[];
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  readonly engine: string;
  readonly model: string;
}

interface AnalysisRewrite {
  readonly passage: number;
  readonly original: string;
  readonly rewritten: string;
  readonly reason: string;
  /** Points of 100 that this rewrite alone adds. */
  readonly gain: number;
}

interface AnalysisFactor {
  readonly factor: string;
  readonly value: number;
  readonly weight: number;
  readonly contribution: number;
}

export function aiAnalysis(result: TailorResult): AiAnalysis {
  const { match, rewrites, questions, warnings, provenance } = result;
  return {
    match_score: percent(result.matchScore),
    missing_keywords: result.missingKeywords,
    sentence_to_improve: result.sentenceToImprove?.text ?? '',
    recommended_improvement: result.recommendedImprovement ?? '',
    reasoning: result.reasoning,
    tailored_score: percent(result.tailoredScore),
    matched_skills: match.matchedSkills.map(({ label }) => label),
    rewrites: rewrites.map(({ passage, original, rewritten, reason, delta }) => {
      return { passage, original, rewritten, reason: reason ?? '', gain: Math.round(delta * 1000) / 10 };
    }),
    questions: questions.map(({ label, question }) => ({ skill: label, question })),
    factors: match.factors.map(({ id, value, weight, contribution }) => ({ factor: id, value, weight, contribution })),
    warnings: warnings.map(({ code, message }) => ({ code, message })),
    engine: provenance.engine,
    model: provenance.model,
  };
}

export function percent(score: number): number {
  return Math.round(score * 100);
}
