/**
 * The door `@trackruit/ml/llm/transformers`: text generation with transformers.js, in this process or page.
 *
 * The package is not imported: you load the model, with whatever settings it needs, and pass the pipeline.
 */
import { checkObject, InvalidInputError, LanguageModelError } from '../errors.ts';
import type { LanguageModel, ModelChunk, ModelRequest, ResponseEnd } from './language-model.ts';
import { checkLimits, modelStream, type RunningStream, type StreamLimits } from './model-stream.ts';
import { PushedText } from './pushed-text.ts';
import { TokenText } from './token-text.ts';

export type { StreamLimits } from './model-stream.ts';
export type * from './language-model.ts';

/** What is used of the pipeline `text-generation` of `@huggingface/transformers` 4. */
export interface TextGenerationPipeline {
  (input: string | { role: string; content: string }[], options: object): Promise<unknown>;
  readonly tokenizer: {
    decode(tokens: number[], options: object): string;
    readonly chat_template?: unknown;
    readonly model_max_length?: number;
    readonly eos_token_id?: number;
  };
  readonly model: {
    readonly generation_config?: { readonly eos_token_id?: number | number[] | null } | null;
    readonly config?: { readonly max_position_embeddings?: number; readonly eos_token_id?: number | number[] | null };
  };
}

export interface TransformersModelOptions extends StreamLimits {
  /** Comes from `pipeline('text-generation', …)`, and stays yours to dispose of. */
  readonly pipeline: TextGenerationPipeline;
  /** Of the model, as you loaded it; second part of the id. */
  readonly model: string;
  /** Tokens of an answer where a request names none. Default 512 (chosen). */
  readonly maxTokens?: number | undefined;
}

const DEFAULT_MAX_TOKENS = 512;

/**
 * A loaded pipeline as a language model.
 *
 * It writes on while nobody reads, up to the tokens of the request; when the signal aborts, the reader is free at once and the library
 * stops after the token that it computes. A schema is not enforced and a `seed` not used: the library has neither. Models without a chat
 * template get the messages as paragraphs.
 *
 * @throws InvalidInputError if an option is of the wrong kind
 */
export function transformersModel(options: TransformersModelOptions): LanguageModel {
  checkObject(options, 'options', '{ pipeline }');
  const { pipeline, model, idleTimeoutMs, timeoutMs } = options;
  if (typeof pipeline !== 'function' || typeof pipeline.tokenizer?.decode !== 'function') {
    throw new InvalidInputError('options.pipeline', "must be what pipeline('text-generation', …) resolves to");
  }
  if (typeof model !== 'string' || model === '') {
    throw new InvalidInputError('options.model', 'must be the name of a model');
  }
  checkLimits({ idleTimeoutMs, timeoutMs });
  const id = `transformers:${model}`;
  const window = windowOf(pipeline);
  return {
    id,
    ...(window === undefined ? {} : { contextTokens: window }),
    stream: (request) =>
      modelStream({ id, signal: request.signal, idleTimeoutMs, timeoutMs }, (running) =>
        generate(id, options, request, running),
      ),
  };
}

async function* generate(
  id: string,
  { pipeline, maxTokens = DEFAULT_MAX_TOKENS }: TransformersModelOptions,
  request: ModelRequest,
  { signal, stillAlive }: RunningStream,
): AsyncGenerator<ModelChunk, void, undefined> {
  const limit = request.maxTokens ?? maxTokens;
  const pushed = new PushedText();
  const text = new TokenText((tokens) =>
    pipeline.tokenizer.decode([...tokens], { skip_special_tokens: true, clean_up_tokenization_spaces: false }),
  );
  let inputTokens: number | undefined;
  let outputTokens = 0;
  let lastToken = -1;
  const streamer = {
    // The first call brings the request, every other one a token.
    put(value: readonly (readonly (bigint | number)[])[]): void {
      stillAlive();
      const tokens = (value[0] ?? []).map(Number);
      if (inputTokens === undefined) {
        inputTokens = tokens.length;
        return;
      }
      outputTokens += tokens.length;
      lastToken = tokens.at(-1) ?? lastToken;
      pushed.push(text.take(tokens));
    },
    end(): void {
      pushed.push(text.rest());
    },
  };
  const run = async (): Promise<ResponseEnd> => {
    await pipeline(promptOf(pipeline, request), {
      max_new_tokens: limit,
      ...(request.temperature === undefined || request.temperature === 0
        ? { do_sample: false }
        : { do_sample: true, temperature: request.temperature }),
      return_full_text: false,
      streamer,
      // Asked after each token, once per sequence; it ends the generation when nobody wants it any more.
      stopping_criteria: [(sequences: readonly unknown[]) => sequences.map(() => signal.aborted || isTooLong())],
    });
    if (isTooLong()) {
      throw new LanguageModelError('refused', `${id}: the request fills all of the model's ${String(window)} tokens`);
    }
    const isCut = outputTokens >= limit && !endTokens(pipeline).has(lastToken);
    return { type: 'response-end', reason: isCut ? 'length' : 'stop', usage: { inputTokens, outputTokens } };
  };
  const window = windowOf(pipeline);
  // The library cuts a request to the window without a word.
  const isTooLong = (): boolean => window !== undefined && (inputTokens ?? 0) >= window;
  pushed.settleWith(
    run().catch((cause: unknown) => {
      if (cause instanceof LanguageModelError) throw cause;
      throw new LanguageModelError('overloaded', `${id}: generating failed`, { cause });
    }),
  );
  yield* pushed.chunks();
}

function promptOf(
  { tokenizer }: TextGenerationPipeline,
  { system, messages }: ModelRequest,
): string | { role: string; content: string }[] {
  const chat = [
    ...(system === undefined ? [] : [{ role: 'system', content: system }]),
    ...messages.map(({ role, content }) => ({ role, content })),
  ];
  const hasTemplate = tokenizer.chat_template !== undefined && tokenizer.chat_template !== null;
  return hasTemplate ? chat : `${chat.map(({ content }) => content).join('\n\n')}\n\n`;
}

/** Some tokenizers write "no limit" as a number of thirty digits. */
function windowOf({ tokenizer, model }: TextGenerationPipeline): number | undefined {
  const limits = [tokenizer.model_max_length, model.config?.max_position_embeddings].filter(
    (limit): limit is number => limit !== undefined && limit < 1e9,
  );
  return limits.length === 0 ? undefined : Math.min(...limits);
}

function endTokens({ tokenizer, model }: TextGenerationPipeline): ReadonlySet<number> {
  const named = [tokenizer.eos_token_id, model.generation_config?.eos_token_id, model.config?.eos_token_id];
  return new Set(named.flat().filter((token): token is number => typeof token === 'number'));
}
