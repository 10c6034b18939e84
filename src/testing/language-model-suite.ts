/** What every `LanguageModel` has to do, as tests. */
import type { ModelFailure } from '../errors.ts';
import type { FinishReason } from '../llm/language-model.ts';
import type { AnswerScript } from './answer-script.ts';
import type { RegisterTest } from './conformance.ts';
import { answerTests } from './language-model-answers.ts';
import { faultTests } from './language-model-faults.ts';
import { onPlayedModel, type PlayedLimits, type PlayedModel } from './played-model.ts';

export interface LanguageModelSuiteOptions {
  /** Reasons for an end that the provider can tell apart. Default `stop`, `length` and `content-filter`. */
  readonly reasons?: readonly FinishReason[] | undefined;
  /** Whether it counts tokens. Default true. */
  readonly tellsUsage?: boolean | undefined;
  /** The provider cannot be told to wait: it writes on while nobody reads. Default false. */
  readonly runsAhead?: boolean | undefined;
  /** Whether an answer can be cut off, apart from failing. Default true. */
  readonly canBeCutOff?: boolean | undefined;
  /** Failures that the provider can tell apart. Default `rate-limited`, `overloaded` and `refused`. */
  readonly failures?: readonly ModelFailure[] | undefined;
}

/**
 * Registers the tests of the contract. `open` gives a model whose provider plays the script for each request; its errors should repeat
 * the request in their words, as those of real providers do.
 *
 * ```ts
 * import { it } from 'node:test';
 * import { languageModelSuite, scriptedModel } from '@trackruit/ml/testing';
 *
 * languageModelSuite(it, (script, limits) => {
 *   const model = scriptedModel(script, limits);
 *   return {
 *     model,
 *     requested: () => model.requests.length,
 *     openAnswers: () => model.openAnswers,
 *     givenPieces: () => model.givenPieces,
 *   };
 * });
 * ```
 */
export function languageModelSuite(
  it: RegisterTest,
  open: (script: AnswerScript, limits: PlayedLimits) => PlayedModel | Promise<PlayedModel>,
  options: LanguageModelSuiteOptions = {},
): void {
  const test = onPlayedModel(it, open);
  answerTests(test, {
    reasons: options.reasons ?? ['stop', 'length', 'content-filter'],
    tellsUsage: options.tellsUsage ?? true,
    runsAhead: options.runsAhead ?? false,
  });
  faultTests(test, {
    failures: options.failures ?? ['rate-limited', 'overloaded', 'refused'],
    canBeCutOff: options.canBeCutOff ?? true,
  });
}
