/** What a played provider does when it is asked, step by step. Nothing follows `stall`, `endless`, `cutOff`, `fail` and `end`. */
import type { ModelFailure } from '../errors.ts';
import type { FinishReason, ModelUsage } from '../llm/language-model.ts';

export type AnswerStep =
  /** A piece of the answer, as the provider cuts it: perhaps empty, perhaps half a character. */
  | string
  | { readonly waitMs: number }
  /** Says nothing more and leaves the connection open. */
  | { readonly stall: true }
  /** The same piece again and again, every few milliseconds. */
  | { readonly endless: string }
  /** The connection is gone, the answer not complete. */
  | { readonly cutOff: true }
  /** An error instead of the rest. */
  | { readonly fail: ModelFailure; readonly retryAfterMs?: number | undefined }
  | { readonly end: FinishReason; readonly usage?: ModelUsage | undefined };

export type AnswerScript = readonly AnswerStep[];
