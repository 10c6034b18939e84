/** What a tailor can be told, and what it does without being told. */
import { InvalidInputError, typeName } from '../errors.ts';
import type { LanguageModel } from '../llm/language-model.ts';
import type { MatcherOptions } from '../match/matcher.ts';
import { ruleTailor, type RuleTailor } from './rule-tailor.ts';

export interface StreamingTailorOptions extends MatcherOptions {
  /** Who writes. Default: `ruleTailor()`, which needs no model and no network. */
  readonly model?: LanguageModel | RuleTailor | undefined;
  /** Rewrites at most, 1 to 20. Default 5. */
  readonly maxRewrites?: number | undefined;
  /**
   * Tokens that a model is sent at most, estimated; 700 or more. Default: what `contextTokens` of the model leaves beside the answer, or
   * 6,000. Longer inputs are shortened by whole passages and lines, and a warning says by how many.
   */
  readonly maxInputTokens?: number | undefined;
  /** Tokens a model may answer with, 64 or more. Default 1,500, or less where its context is small. */
  readonly maxAnswerTokens?: number | undefined;
  /** 0 or more. Default 0.2: close to the likeliest words without falling into loops (chosen, unmeasured). */
  readonly temperature?: number | undefined;
  readonly seed?: number | undefined;
  /** What follows when the model fails or its answer cannot be used: its error, or a warning and the advice of the rules. Default `throw`. */
  readonly whenModelFails?: 'throw' | 'use-rules' | undefined;
}

export interface TailorSettings {
  readonly writer: LanguageModel | RuleTailor;
  readonly maxRewrites: number;
  readonly maxInputTokens: number;
  readonly maxAnswerTokens: number;
  readonly temperature: number;
  readonly seed: number | undefined;
  readonly usesRules: boolean;
}

const DEFAULT_REWRITES = 5;
const MOST_REWRITES = 20;
const DEFAULT_INPUT_TOKENS = 6000;
/** The instructions need about 500. */
const LEAST_INPUT_TOKENS = 700;
const MOST_TOKENS = 10_000_000;
const DEFAULT_ANSWER_TOKENS = 1500;
const LEAST_ANSWER_TOKENS = 64;
const DEFAULT_TEMPERATURE = 0.2;

/** @throws InvalidInputError for options out of range, and for a model whose context leaves no room for a résumé */
export function tailorSettings(options: StreamingTailorOptions): TailorSettings {
  const writer = options.model ?? ruleTailor();
  checkWriter(writer);
  const { temperature = DEFAULT_TEMPERATURE, whenModelFails = 'throw' } = options;
  if (!Number.isFinite(temperature) || temperature < 0)
    throw new InvalidInputError('options.temperature', 'expected a number of 0 or more');
  if (whenModelFails !== 'throw' && whenModelFails !== 'use-rules')
    throw new InvalidInputError('options.whenModelFails', 'expected "throw" or "use-rules"');
  const context = isLanguageModel(writer) ? Math.floor(writer.contextTokens ?? Infinity) : Infinity;
  if (context < LEAST_INPUT_TOKENS + LEAST_ANSWER_TOKENS)
    throw new InvalidInputError(
      'options.model',
      `its ${context} tokens leave no room for a résumé, a job and an answer`,
    );
  const maxAnswerTokens = checkedCount(
    'maxAnswerTokens',
    options.maxAnswerTokens ?? Math.min(DEFAULT_ANSWER_TOKENS, context - LEAST_INPUT_TOKENS),
    LEAST_ANSWER_TOKENS,
    MOST_TOKENS,
  );
  return {
    writer,
    maxRewrites: checkedCount('maxRewrites', options.maxRewrites ?? DEFAULT_REWRITES, 1, MOST_REWRITES),
    maxInputTokens: checkedCount(
      'maxInputTokens',
      options.maxInputTokens ?? (context === Infinity ? DEFAULT_INPUT_TOKENS : context - maxAnswerTokens),
      LEAST_INPUT_TOKENS,
      MOST_TOKENS,
    ),
    maxAnswerTokens,
    temperature,
    seed: options.seed,
    usesRules: whenModelFails === 'use-rules',
  };
}

export function isLanguageModel(writer: LanguageModel | RuleTailor): writer is LanguageModel {
  return 'stream' in writer;
}

function checkWriter(writer: unknown): void {
  if (typeof writer !== 'object' || writer === null)
    throw new InvalidInputError('options.model', `expected a language model or ruleTailor(), got ${typeName(writer)}`);
  const { id, stream, write } = writer as { id?: unknown; stream?: unknown; write?: unknown };
  if (typeof id !== 'string' || (typeof stream !== 'function' && typeof write !== 'function'))
    throw new InvalidInputError('options.model', 'expected a language model with `id` and `stream`, or ruleTailor()');
}

function checkedCount(name: string, value: number, least: number, most: number): number {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new InvalidInputError(
      `options.${name}`,
      `expected a whole number of ${least} to ${most}, got ${typeof value === 'number' ? value : typeName(value)}`,
    );
  return value;
}
