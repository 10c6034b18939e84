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
   * Tokens that a model is sent at most, in all rounds together, estimated; 700 or more. Longer inputs are shortened by whole passages and
   * lines, and a warning says by how many. Default: what `contextTokens` of the model leaves beside the answer, or 6,000, for each round.
   */
  readonly maxInputTokens?: number | undefined;
  /** Tokens a model may answer with, in all rounds together; 64 or more. Default 1,500, or less where its context is small. */
  readonly maxAnswerTokens?: number | undefined;
  /** 0 or more. Default 0.2: close to the likeliest words without falling into loops (chosen, unmeasured). */
  readonly temperature?: number | undefined;
  readonly seed?: number | undefined;
  /** What follows when the model fails or its answer cannot be used: its error, or a warning and the advice of the rules. Default `throw`. */
  readonly whenModelFails?: 'throw' | 'use-rules' | undefined;
  /**
   * How often a model is asked again for the lines whose rewrites were refused, where fewer than `maxRewrites` passed. Default 1: what it
   * costs is a short request, only where something was refused, and the wait for its answer, behind everything that the first one
   * gave. 0: refused lines stay as they are. What fails there is the warning `repair-failed`; the result stays.
   */
  readonly repairRounds?: 0 | 1 | undefined;
  /**
   * Milliseconds from the first question to a model to the end of its last answer, the reader's own time included. Default 600,000, which
   * is each adapter's limit for one answer; Infinity: no limit. What was complete by then is kept.
   */
  readonly timeoutMs?: number | undefined;
}

export interface TailorSettings {
  readonly writer: LanguageModel | RuleTailor;
  readonly maxRewrites: number;
  /** Of one request. */
  readonly maxInputTokens: number;
  /** Of all requests together. */
  readonly inputBudget: number;
  readonly maxAnswerTokens: number;
  readonly temperature: number;
  readonly seed: number | undefined;
  readonly usesRules: boolean;
  readonly repairRounds: 0 | 1;
  readonly timeoutMs: number;
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
const DEFAULT_TIMEOUT_MS = 600_000;

/** @throws InvalidInputError for options out of range, and for a model whose context leaves no room for a résumé */
export function tailorSettings(options: StreamingTailorOptions): TailorSettings {
  const writer = options.model ?? ruleTailor();
  checkWriter(writer);
  const { temperature = DEFAULT_TEMPERATURE, whenModelFails = 'throw' } = options;
  const { repairRounds = 1, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  if (!Number.isFinite(temperature) || temperature < 0)
    throw new InvalidInputError('options.temperature', 'expected a number of 0 or more');
  if (whenModelFails !== 'throw' && whenModelFails !== 'use-rules')
    throw new InvalidInputError('options.whenModelFails', 'expected "throw" or "use-rules"');
  if (repairRounds !== 0 && repairRounds !== 1) throw new InvalidInputError('options.repairRounds', 'expected 0 or 1');
  if (typeof timeoutMs !== 'number' || !(timeoutMs > 0))
    throw new InvalidInputError('options.timeoutMs', 'must be a number above 0');
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
    // A window bounds each request by itself; what the caller sets is what may be spent.
    inputBudget: options.maxInputTokens ?? Infinity,
    maxAnswerTokens,
    temperature,
    seed: options.seed,
    usesRules: whenModelFails === 'use-rules',
    repairRounds,
    timeoutMs,
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
