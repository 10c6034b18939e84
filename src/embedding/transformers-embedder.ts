/**
 * Passages → vectors with a loaded model, one passage at a time.
 *
 * Models with int8 weights scale the numbers of a whole batch together, so a batch changes the vectors of its members (cosine 0.987
 * between the same passage of a résumé alone and in company, MiniLM q8, padded or in batches of one length), and on a processor it saves
 * nothing (43 passages: 0.24 s one by one, 0.26 s in eights sorted by length, 0.73 s in one padded batch).
 */
import { TrackruitError } from '../errors.ts';
import type { Embedder, EmbedOptions } from './embedder.ts';
import type { LoadedModel } from './transformers-model.ts';
import { unlessAborted } from '../abort/unless-aborted.ts';

/** How the vectors of a passage's tokens become one: their mean, or that of the first or last token. */
export type Pooling = 'mean' | 'first-token' | 'last-token';

export interface TransformersEmbedderSettings {
  /** Model, revision and number format. */
  readonly modelId: string;
  readonly pooling: Pooling;
  readonly prefix: string;
  readonly maxTokens: number | undefined;
}

/** Of models that do not name a window; that of BERT. */
const USUAL_WINDOW = 512;

/**
 * Tokens that a word takes at most, for `maxPassageWords`. Measured with MiniLM's vocabulary on stretches of 40 to 250 words: 1.3 at the
 * median, 1.5 to 2.1 at the 99th percentile (English résumés and postings). Other languages take more, and their long passages are cut.
 */
const TOKENS_PER_WORD = 2;

export class TransformersEmbedder implements Embedder {
  readonly id: string;
  readonly dimensions: number;
  readonly maxPassageWords: number;
  readonly #loaded: LoadedModel;
  readonly #pooling: Pooling;
  readonly #prefix: string;
  readonly #maxTokens: number;
  readonly #special: ReadonlySet<number>;
  readonly #running = new Set<Promise<unknown>>();
  #disposal: Promise<void> | undefined;

  constructor(loaded: LoadedModel, { modelId, pooling, prefix, maxTokens }: TransformersEmbedderSettings) {
    const { model, tokenizer } = loaded;
    if (model.config.hidden_size === undefined) throw failed('the configuration of the model names no hidden_size');
    // Some tokenizers write "no limit" as a number of thirty digits.
    const limits = [tokenizer.model_max_length, model.config.max_position_embeddings].filter(
      (limit): limit is number => limit !== undefined && limit < 1e6,
    );
    this.#loaded = loaded;
    this.#pooling = pooling;
    this.#prefix = prefix;
    this.#maxTokens = Math.min(maxTokens ?? Infinity, ...(limits.length > 0 ? limits : [USUAL_WINDOW]));
    this.#special = new Set(tokenizer.all_special_ids ?? []);
    this.dimensions = model.config.hidden_size;
    this.maxPassageWords = Math.max(1, Math.floor((this.#maxTokens - 2) / TOKENS_PER_WORD));
    const device = model.sessions?.model?.config?.device ?? 'unknown-device';
    const marks = prefix === '' ? [] : [JSON.stringify(prefix)];
    this.id = [modelId, device, pooling, `${String(this.#maxTokens)}-tokens`, ...marks].join(' ');
  }

  async embed(texts: readonly string[], { signal }: EmbedOptions = {}): Promise<readonly Float32Array[]> {
    const vectors: Float32Array[] = [];
    signal?.throwIfAborted();
    for (const text of texts) {
      vectors.push(await unlessAborted(this.#run(text), signal));
      signal?.throwIfAborted();
    }
    return vectors;
  }

  dispose(): Promise<void> {
    this.#disposal ??= (async () => {
      // The weights must not go while native code computes with them.
      await Promise.allSettled(this.#running);
      await this.#loaded.model.dispose();
    })();
    return this.#disposal;
  }

  async #run(text: string): Promise<Float32Array> {
    if (this.#disposal !== undefined) throw failed(`${this.id} was disposed of`);
    const run = this.#vectorOf(text);
    this.#running.add(run);
    try {
      return await run;
    } catch (error) {
      if (TrackruitError.isInstance(error)) throw error;
      throw failed(`${this.id} failed on a text of ${String(text.length)} characters`, error);
    } finally {
      this.#running.delete(run);
    }
  }

  async #vectorOf(text: string): Promise<Float32Array> {
    const { lib, tokenizer, model } = this.#loaded;
    const own = tokenizer(text, { return_tensor: false });
    // Nothing but the model's marks and its token for what it does not know.
    if (own.input_ids.every((id) => this.#special.has(id))) return new Float32Array(this.dimensions);

    const passage = this.#prefix === '' ? own : tokenizer(this.#prefix + text, { return_tensor: false });
    const ids = this.#withinWindow(passage.input_ids);
    const tensor = (values: readonly number[]): unknown =>
      new lib.Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
    const types = passage.token_type_ids?.slice(0, ids.length);
    const outputs = await model({
      input_ids: tensor(ids),
      attention_mask: tensor(ids.map(() => 1)),
      ...(types === undefined ? {} : { token_type_ids: tensor(types) }),
    });
    const states = outputs.last_hidden_state ?? outputs.token_embeddings;
    if (states === undefined) throw failed(`${this.id} gives no vectors of tokens`);
    const { data, dims } = states.type === 'float32' ? states : states.to('float32');
    if (dims[1] !== ids.length || dims[2] !== this.dimensions) {
      throw failed(`${this.id} gave ${dims.join(' × ')} numbers for ${String(ids.length)} tokens`);
    }
    return pooled(data, ids.length, this.dimensions, this.#pooling);
  }

  /** Keeps the mark at the end of a passage that is too long; the library's own cut takes it away. */
  #withinWindow(ids: readonly number[]): readonly number[] {
    if (ids.length <= this.#maxTokens) return ids;
    const last = ids.at(-1)!;
    if (!this.#special.has(last)) return ids.slice(0, this.#maxTokens);
    return [...ids.slice(0, this.#maxTokens - 1), last];
  }
}

/** `states`: tokens × dimensions. Of length 1, or zero if the model gave zeros. */
function pooled(states: Float32Array, tokens: number, dimensions: number, pooling: Pooling): Float32Array {
  const sums = new Float64Array(dimensions);
  const first = pooling === 'last-token' ? tokens - 1 : 0;
  const end = pooling === 'first-token' ? 1 : tokens;
  for (let token = first; token < end; token++) {
    for (let at = 0; at < dimensions; at++) sums[at]! += states[token * dimensions + at]!;
  }
  let squares = 0;
  for (const sum of sums) squares += sum * sum;
  const length = Math.sqrt(squares);
  if (!Number.isFinite(length)) throw failed('the model gave numbers that are not finite');
  return length === 0 ? new Float32Array(dimensions) : Float32Array.from(sums, (sum) => sum / length);
}

function failed(message: string, cause?: unknown): TrackruitError {
  return new TrackruitError('embedding-failed', message, cause === undefined ? undefined : { cause });
}
