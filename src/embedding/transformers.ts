/**
 * The door `@trackruit/ml/transformers`: any sentence embedding model that transformers.js runs, MiniLM first of all.
 *
 * Nothing is written to the library's global `env`. What has no setting per call (files of a page's own server, the addresses of
 * its WebAssembly files, another hub) is the application's to set, because it holds for every other user of the library as well.
 */
import { InvalidInputError, MissingPeerError } from '../errors.ts';
import type { Embedder } from './embedder.ts';
import { TransformersEmbedder, type Pooling } from './transformers-embedder.ts';
import { loadTransformersModel, type TransformersLibrary, type TransformersProgress } from './transformers-model.ts';
import { unlessAborted } from '../abort/unless-aborted.ts';

export type { Embedder, EmbedOptions } from './embedder.ts';
export type { Pooling } from './transformers-embedder.ts';
export type { TransformersLibrary, TransformersProgress } from './transformers-model.ts';

export interface TransformersEmbedderOptions {
  /** A model of the Hugging Face hub with ONNX weights. Default `Xenova/all-MiniLM-L6-v2` (Apache-2.0, English, 384 numbers). */
  readonly model?: string | undefined;
  /** Branch, tag or commit of the hub, default `main`. With `localModelPath` your name for the files there, only part of the id. */
  readonly revision?: string | undefined;
  /** Number format of the weights, as the names of the model's files have it. Default `q8` (int8), for `webgpu` `fp32`. */
  readonly dtype?: string | undefined;
  /** `cpu`, `wasm`, `webgpu` … Default `cpu` in Node, `wasm` in browsers. */
  readonly device?: string | undefined;
  /** Default `mean`. */
  readonly pooling?: Pooling | undefined;
  /** Put before every text; some models were trained with one, such as `query: `. */
  readonly prefix?: string | undefined;
  /** Tokens of one passage, the model's own marks included; the rest is cut off. Default, and most: the model's window. */
  readonly maxTokens?: number | undefined;
  /**
   * The folder that holds the model's folder; then nothing is asked of any hub. In Node a path; on a page an address of its own
   * server that starts with `/` or `./`, and the page has set the library's `env.allowLocalModels`.
   */
  readonly localModelPath?: string | undefined;
  /** Node: folder for downloads, instead of the one inside the library's own package. */
  readonly cacheDir?: string | undefined;
  /** The module `@huggingface/transformers` if you load it yourself. Absent: it is imported in the call. */
  readonly lib?: TransformersLibrary | undefined;
  /** Called while files are read or downloaded, several at a time. */
  readonly onProgress?: ((progress: TransformersProgress) => void) | undefined;
  /** Gives up loading. A download that has begun still ends, in the library's cache. */
  readonly signal?: AbortSignal | undefined;
}

const DEFAULT_MODEL = 'Xenova/all-MiniLM-L6-v2';

/**
 * Loads a model and gives it as an embedder. Loading takes longest: make one embedder and keep it, and dispose of it in the end.
 *
 * The id names model, revision, number format, device, pooling, window and prefix. Devices differ in the last digits of a vector.
 * In a browser everything runs where the call is made; in a Worker the page stays responsive.
 *
 * @throws MissingPeerError if `@huggingface/transformers` cannot be imported
 * @throws TrackruitError with code `embedding-failed` if the model cannot be loaded
 * @throws InvalidInputError if an option is out of range, or `env.allowLocalModels` is missing
 * @throws the signal's reason if aborted
 */
export async function transformersEmbedder(options: TransformersEmbedderOptions = {}): Promise<Embedder> {
  checkOptions(options);
  const { model: name = DEFAULT_MODEL, localModelPath, device, revision, cacheDir, onProgress, signal } = options;
  const dtype = options.dtype ?? (device === 'webgpu' ? 'fp32' : 'q8');
  signal?.throwIfAborted();
  const loading = (async () => {
    const lib = options.lib ?? (await importLibrary());
    return loadTransformersModel(lib, { name, dtype, revision, device, localModelPath, cacheDir }, onProgress);
  })();
  const loaded = await unlessAborted(loading, signal, () => {
    void loading
      .then(({ model }) => model.dispose())
      // Whatever fails now, nobody waits for it any more.
      .catch(() => undefined);
  });
  return new TransformersEmbedder(loaded, {
    modelId: `transformers ${name}@${revision ?? (localModelPath === undefined ? 'main' : 'local')} ${dtype}`,
    pooling: options.pooling ?? 'mean',
    prefix: options.prefix ?? '',
    maxTokens: options.maxTokens,
  });
}

async function importLibrary(): Promise<TransformersLibrary> {
  try {
    return await import('@huggingface/transformers');
  } catch (cause) {
    throw new MissingPeerError('@huggingface/transformers', { cause });
  }
}

function checkOptions({ model, localModelPath, maxTokens, pooling }: TransformersEmbedderOptions): void {
  if (model !== undefined && (typeof model !== 'string' || model === '')) {
    throw new InvalidInputError('options.model', 'must be the name of a model');
  }
  if (localModelPath !== undefined && (localModelPath === '' || /^[a-z][a-z+.-]+:/i.test(localModelPath))) {
    throw new InvalidInputError('options.localModelPath', 'must be a path, without a scheme such as file: or https:');
  }
  if (maxTokens !== undefined && !(Number.isInteger(maxTokens) && maxTokens >= 3)) {
    throw new InvalidInputError('options.maxTokens', 'must be a whole number of at least 3');
  }
  if (pooling !== undefined && !['mean', 'first-token', 'last-token'].includes(pooling)) {
    throw new InvalidInputError('options.pooling', 'must be mean, first-token or last-token');
  }
}
