/**
 * Loading a model with transformers.js.
 *
 * The library's `pipeline()` is not used: it reads `config.json` without the caller's revision, folder and wish to stay off the network.
 */
import { InvalidInputError, TrackruitError } from '../errors.ts';

export interface TransformersProgress {
  /** Name of the file within the model. */
  readonly file: string;
  readonly loadedBytes: number;
  /** Absent while unknown. */
  readonly totalBytes?: number;
}

/** What is used of the module `@huggingface/transformers`; its version 4 has it. */
export interface TransformersLibrary {
  readonly AutoTokenizer: { from_pretrained(model: string, options: object): Promise<unknown> };
  readonly AutoModel: { from_pretrained(model: string, options: object): Promise<unknown> };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: number[]) => unknown;
  readonly env?: { readonly allowLocalModels?: boolean };
}

export interface TokenizedPassage {
  readonly input_ids: readonly number[];
  readonly token_type_ids?: readonly number[];
}

export interface Tokenizer {
  (text: string, options: { return_tensor: false }): TokenizedPassage;
  readonly model_max_length?: number;
  readonly all_special_ids?: readonly number[];
}

/** 1 × tokens × dimensions. */
export interface HiddenStates {
  readonly type: string;
  readonly dims: readonly number[];
  readonly data: Float32Array;
  to(type: 'float32'): HiddenStates;
}

export interface TransformersModel {
  (inputs: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, HiddenStates | undefined>>>;
  readonly config: { readonly hidden_size?: number; readonly max_position_embeddings?: number };
  readonly sessions?: Readonly<Record<string, { readonly config?: { readonly device?: string } } | undefined>>;
  dispose(): Promise<unknown>;
}

export interface LoadedModel {
  readonly lib: TransformersLibrary;
  readonly tokenizer: Tokenizer;
  readonly model: TransformersModel;
}

/** Which files, and from where; the door says what each means. */
export interface ModelSource {
  readonly name: string;
  readonly dtype: string;
  readonly revision: string | undefined;
  readonly device: string | undefined;
  readonly localModelPath: string | undefined;
  readonly cacheDir: string | undefined;
}

/**
 * @throws TrackruitError with code `embedding-failed` if a file is missing or does not fit
 * @throws InvalidInputError if the library may not read the page's own files
 */
export async function loadTransformersModel(
  lib: TransformersLibrary,
  source: ModelSource,
  onProgress: ((progress: TransformersProgress) => void) | undefined,
): Promise<LoadedModel> {
  const { name, dtype, revision, device, localModelPath, cacheDir } = source;
  const isLocal = localModelPath !== undefined;
  if (isLocal && lib.env?.allowLocalModels === false) {
    throw new InvalidInputError(
      'options.localModelPath',
      "the library reads no files of the page's own server until the page sets env.allowLocalModels = true",
    );
  }
  const path = isLocal ? localPath(localModelPath, name) : name;
  const settings = {
    local_files_only: isLocal,
    ...(isLocal || revision === undefined ? {} : { revision }),
    ...(cacheDir === undefined ? {} : { cache_dir: cacheDir }),
    ...(onProgress === undefined ? {} : { progress_callback: progressTo(onProgress) }),
  };
  const [tokenizer, model] = await Promise.allSettled([
    lib.AutoTokenizer.from_pretrained(path, settings),
    lib.AutoModel.from_pretrained(path, { ...settings, dtype, ...(device === undefined ? {} : { device }) }),
  ]);
  if (tokenizer.status === 'fulfilled' && model.status === 'fulfilled') {
    return { lib, tokenizer: tokenizer.value as Tokenizer, model: model.value as TransformersModel };
  }
  if (model.status === 'fulfilled') await (model.value as TransformersModel).dispose();
  // Where both failed, the model's error tells more: a missing tokenizer shows as a property of undefined.
  const cause: unknown = model.status === 'rejected' ? model.reason : (tokenizer as PromiseRejectedResult).reason;
  const place = isLocal ? `${path} (options.localModelPath and the model's name)` : 'the hub';
  // The runtime adds its own stack below the first line.
  const why = cause instanceof Error ? `: ${cause.message.split('\n', 1).join('')}` : '';
  throw new TrackruitError('embedding-failed', `the model ${name} (${dtype}) could not be loaded from ${place}${why}`, {
    cause,
  });
}

/** Written so that it cannot be the name of a model: "models/minilm" could be one, and would be asked of the network. */
function localPath(folder: string, name: string): string {
  const path = `${folder.replace(/[\\/]$/, '')}/${name}`;
  return /^(?:[./\\]|[a-z]:)/i.test(path) ? path : `./${path}`;
}

function progressTo(onProgress: (progress: TransformersProgress) => void): (event: unknown) => void {
  return (event) => {
    const { status, file, loaded, total } = event as Readonly<Record<string, unknown>>;
    if (status !== 'progress' || typeof file !== 'string' || typeof loaded !== 'number') return;
    onProgress({ file, loadedBytes: loaded, ...(typeof total === 'number' && total > 0 ? { totalBytes: total } : {}) });
  };
}
