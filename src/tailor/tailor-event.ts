/**
 * What a run tells while it works: the match; words as they are accepted, finished rewrites and warnings, as they come; the result.
 *
 * Where a model is asked again for lines that were refused, words, rewrites and warnings come a second time before the result, behind a
 * second `writing-started`, and only of those lines.
 */
import type { MatchResult } from '../match/match-result.ts';
import type { Span } from '../text/span.ts';
import type { ResumeDocument } from '../document/resume-document.ts';
import type { FinishReason, ModelUsage } from '../llm/language-model.ts';
import type { GroundedClaim, UnsupportedClaim } from './grounding/claim.ts';
import type { SkillQuestion } from './skill-questions.ts';

/** A new wording of one passage, every claim of which the résumé supports. */
export interface Rewrite {
  /** Of the passage, from 1 in the order of the text. */
  readonly passage: number;
  readonly span: Span;
  readonly original: string;
  readonly rewritten: string;
  /** Why, in the writer's words as far as they hold; absent where none of them do. */
  readonly reason?: string;
  /** What the new wording says that the old one did not, and where the résumé says it. */
  readonly claims: readonly GroundedClaim[];
  /** Score with this rewrite alone minus the score without, as the Matcher gives it. */
  readonly delta: number;
  /** What a first wording said that the résumé does not, for which the model was asked again; absent where the first one passed. */
  readonly repairedFrom?: readonly UnsupportedClaim[];
}

export type TailorWarningCode =
  | 'rewrite-refused'
  | 'reasoning-trimmed'
  | 'unknown-passage'
  | 'unchanged-rewrite'
  | 'advice-cut-off'
  | 'advice-repaired'
  | 'advice-malformed'
  | 'repetition-stopped'
  | 'model-failed'
  | 'input-shortened'
  | 'language-not-reworded'
  /** Asking again for refused lines brought nothing, or was broken off. */
  | 'repair-failed'
  /** Refused lines were not asked for again: the tokens for it are used up. */
  | 'repair-skipped';

export interface TailorWarning {
  readonly code: TailorWarningCode;
  /** One plain sentence. It quotes neither résumé nor answer, but for the surfaces in `claims`. */
  readonly message: string;
  readonly passage?: number;
  /** What was written and is not in the résumé. */
  readonly claims?: readonly UnsupportedClaim[];
}

export interface TailorProvenance {
  readonly engine: string;
  /** Of the writer: "openai:gpt…", or the rules' own version. */
  readonly model: string;
  /** Of the first answer. */
  readonly finishReason?: FinishReason;
  /** Of all answers together, as far as the provider counted them. */
  readonly usage?: ModelUsage;
  /** How often the model was asked again for refused lines; absent: never. */
  readonly repairRounds?: number;
}

export interface TailorResult {
  /** Of the résumé that was chosen, where there were several. */
  readonly resumeId?: string;
  readonly match: MatchResult;
  /** The engine's score, 0..1. */
  readonly matchScore: number;
  /** Labels of asked skills that the résumé does not answer, heaviest first. From the engine, never from the writer. */
  readonly missingKeywords: readonly string[];
  /** The passage whose rewrite gains most, as it stands in the résumé; absent when no rewrite was accepted. */
  readonly sentenceToImprove?: { readonly text: string; readonly span: Span };
  readonly recommendedImprovement?: string;
  readonly reasoning: string;
  /** Accepted ones, in the order of the text. */
  readonly rewrites: readonly Rewrite[];
  readonly questions: readonly SkillQuestion[];
  readonly warnings: readonly TailorWarning[];
  /** The résumé with all accepted rewrites in place. */
  readonly tailoredResume: ResumeDocument;
  /** Its score. */
  readonly tailoredScore: number;
  readonly provenance: TailorProvenance;
}

/**
 * `id` counts from 1 without gaps, so that a reader who lost the connection can ask for what came after the last one it has.
 *
 * `text-delta` holds only words that passed the gate: what a writer makes up appears in no event but, by name, in a warning.
 */
export type TailorEvent = { readonly id: number } & (
  | {
      readonly type: 'match-ready';
      readonly match: MatchResult;
      /** Of the résumé that was chosen, where there were several. */
      readonly resumeId?: string;
    }
  /** The writer began to answer. Nothing of the answer is shown yet. */
  | {
      readonly type: 'writing-started';
      /** Passages that the model was asked for again, in the order of its first answer; absent for the first answer. */
      readonly repairs?: readonly number[];
    }
  | {
      readonly type: 'text-delta';
      /** What is being written: a rewrite of a passage, or the reasoning. */
      readonly field: 'rewritten' | 'reasoning';
      readonly passage?: number;
      readonly delta: string;
    }
  /** What was shown of a rewrite is taken back: the rest did not pass the gate. */
  | { readonly type: 'text-withdrawn'; readonly passage: number }
  | { readonly type: 'rewrite-ready'; readonly rewrite: Rewrite }
  | { readonly type: 'warning-raised'; readonly warning: TailorWarning }
  | { readonly type: 'result-ready'; readonly result: TailorResult }
);
