import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/errors.ts';
import { transformersEmbedder, type TransformersLibrary } from '../../src/embedding/transformers.ts';

/** Plays the library: words are tokens, marks are 1 and 2, unknown is 3, and a token's vector says which token it is and where. */
function playedLibrary(
  settings: { window?: number; allowLocalModels?: boolean; fails?: { tokenizer?: Error; model?: Error } } = {},
): TransformersLibrary & {
  readonly asked: [string, string, object][];
  readonly runs: number[][];
  disposed: number;
  env: object;
} {
  const words = ['unknown', 'python', 'nurse', 'query:', 'welder', 'cook'];
  const asked: [string, string, object][] = [];
  const runs: number[][] = [];
  const tokenizer = Object.assign(
    (text: string) => {
      const known = text
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => (words.includes(word) ? 10 + words.indexOf(word) : 3));
      return { input_ids: [1, ...known, 2] };
    },
    { all_special_ids: [1, 2, 3], model_max_length: 1e30 },
  );
  const library = {
    asked,
    runs,
    disposed: 0,
    env: { allowLocalModels: settings.allowLocalModels ?? true },
    Tensor: class {
      readonly data: BigInt64Array;
      constructor(_type: 'int64', data: BigInt64Array) {
        this.data = data;
      }
    },
    AutoTokenizer: {
      from_pretrained: (name: string, options: object) => {
        asked.push(['tokenizer', name, options]);
        return settings.fails?.tokenizer === undefined
          ? Promise.resolve(tokenizer)
          : Promise.reject(settings.fails.tokenizer);
      },
    },
    AutoModel: {
      from_pretrained: async (name: string, options: { progress_callback?: (event: object) => void }) => {
        asked.push(['model', name, options]);
        await Promise.resolve();
        if (settings.fails?.model !== undefined) throw settings.fails.model;
        options.progress_callback?.({ status: 'initiate', file: 'model.onnx' });
        options.progress_callback?.({ status: 'progress', file: 'model.onnx', loaded: 3, total: 9, progress: 33 });
        options.progress_callback?.({ status: 'progress', file: 'model.onnx', loaded: 4, total: 0 });
        const model = ({ input_ids: { data } }: { input_ids: { data: BigInt64Array } }): Promise<object> => {
          const ids = Array.from(data, Number);
          runs.push(ids);
          const states = ids.flatMap((id, at) => [id, at, 0, 1]);
          return Promise.resolve({
            last_hidden_state: { type: 'float32', dims: [1, ids.length, 4], data: Float32Array.from(states) },
          });
        };
        return Object.assign(model, {
          config: { hidden_size: 4, max_position_embeddings: settings.window ?? 6 },
          sessions: { model: { config: { device: 'cpu' } } },
          dispose: () => Promise.resolve(void library.disposed++),
        });
      },
    },
  };
  return library;
}

describe('transformersEmbedder', () => {
  it('says in its id whatever changes a vector', async () => {
    const ids = await Promise.all(
      [
        {},
        { model: 'other/model' },
        { revision: 'v2' },
        { dtype: 'fp16' },
        { pooling: 'first-token' } as const,
        { prefix: 'query: ' },
        { maxTokens: 5 },
        { localModelPath: '/models' },
      ].map(async (options) => (await transformersEmbedder({ ...options, lib: playedLibrary() })).id),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe('transformers Xenova/all-MiniLM-L6-v2@main q8 cpu mean 6-tokens');
  });

  it('gives each passage to the model alone', async () => {
    const lib = playedLibrary();
    const embedder = await transformersEmbedder({ lib });
    await embedder.embed(['python', 'nurse cook', 'python']);
    expect(lib.runs).toEqual([
      [1, 11, 2],
      [1, 12, 15, 2],
      [1, 11, 2],
    ]);
  });

  it('pools by mean, first or last token', async () => {
    const vectors = await Promise.all(
      (['mean', 'first-token', 'last-token'] as const).map(async (pooling) => {
        const embedder = await transformersEmbedder({ lib: playedLibrary(), pooling });
        const [vector] = await embedder.embed(['python']);
        return Array.from(vector!, (value) => value / vector![3]!);
      }),
    );
    const close = (values: readonly number[]): unknown => values.map((value): unknown => expect.closeTo(value, 5));
    expect(vectors).toEqual([close([14 / 3, 1, 0, 1]), close([1, 0, 0, 1]), close([2, 2, 0, 1])]);
  });

  it('cuts what is longer than the window and keeps the mark at the end', async () => {
    const lib = playedLibrary();
    const embedder = await transformersEmbedder({ lib });
    await embedder.embed(['python nurse welder cook python nurse welder']);
    expect(lib.runs).toEqual([[1, 11, 12, 14, 15, 2]]);
    expect(embedder.maxPassageWords).toBe(2);
  });

  it('takes 512 tokens for the window of a model that names none', async () => {
    const embedder = await transformersEmbedder({ lib: playedLibrary({ window: 1e30 }) });
    expect(embedder.id).toContain('512-tokens');
  });

  it('gives zeros, and asks no model, for texts without a word it knows', async () => {
    const lib = playedLibrary();
    const embedder = await transformersEmbedder({ lib, prefix: 'query: ' });
    const vectors = await embedder.embed(['', ' ', 'qwertz', 'python']);
    expect(vectors.map((vector) => vector.some((value) => value !== 0))).toEqual([false, false, false, true]);
    expect(lib.runs).toEqual([[1, 13, 11, 2]]);
  });

  it('asks the hub for the revision and the folder that it was told', async () => {
    const lib = playedLibrary();
    await transformersEmbedder({ lib, model: 'a/b', revision: 'v2', cacheDir: '/tmp/x', device: 'webgpu' });
    const expected = { revision: 'v2', cache_dir: '/tmp/x', local_files_only: false };
    expect(lib.asked).toEqual([
      ['tokenizer', 'a/b', expected],
      ['model', 'a/b', { ...expected, dtype: 'fp32', device: 'webgpu' }],
    ]);
  });

  it.each([
    ['/models', '/models/a/b'],
    ['/models/', '/models/a/b'],
    ['models', './models/a/b'],
    ['./models', './models/a/b'],
    ['../models', '../models/a/b'],
    ['C:\\models\\', 'C:\\models/a/b'],
  ])('reads a model in %s from a path that is no name on the hub: %s', async (localModelPath, path) => {
    const lib = playedLibrary();
    await transformersEmbedder({ lib, model: 'a/b', localModelPath });
    expect(lib.asked.map(([, asked]) => asked)).toEqual([path, path]);
    expect(lib.asked[0]![2]).toEqual({ local_files_only: true });
  });

  it('leaves the settings of the library alone, and says which one is missing', async () => {
    const lib = playedLibrary({ allowLocalModels: false });
    Object.freeze(lib.env);
    await expect(transformersEmbedder({ lib, localModelPath: '/models' })).rejects.toThrow(
      "options.localModelPath: the library reads no files of the page's own server until the page sets env.allowLocalModels = true",
    );
    await expect(transformersEmbedder({ lib })).resolves.toBeDefined();
  });

  it('reports how far each file is', async () => {
    const seen: object[] = [];
    await transformersEmbedder({ lib: playedLibrary(), onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([
      { file: 'model.onnx', loadedBytes: 3, totalBytes: 9 },
      { file: 'model.onnx', loadedBytes: 4 },
    ]);
  });

  it('says which model could not be loaded from where, and frees what was loaded of it', async () => {
    const missing = playedLibrary({ fails: { model: new Error('no such file\n  at native code') } });
    await expect(transformersEmbedder({ lib: missing, model: 'a/b' })).rejects.toMatchObject({
      code: 'embedding-failed',
      message: 'the model a/b (q8) could not be loaded from the hub: no such file',
      cause: { message: expect.stringContaining('no such file') as unknown },
    });
    const half = playedLibrary({ fails: { tokenizer: new Error('no tokenizer.json') } });
    await expect(transformersEmbedder({ lib: half })).rejects.toThrow('no tokenizer.json');
    expect(half.disposed).toBe(1);
  });

  it('rejects with the signal’s reason while it loads, and frees the model when it comes', async () => {
    const lib = playedLibrary();
    const controller = new AbortController();
    const loading = transformersEmbedder({ lib, signal: controller.signal });
    controller.abort('left');
    await expect(loading).rejects.toBe('left');
    await expect.poll(() => lib.disposed).toBe(1);
    await expect(transformersEmbedder({ lib, signal: AbortSignal.abort('before') })).rejects.toBe('before');
  });

  it('stops between two passages when it is aborted', async () => {
    const lib = playedLibrary();
    const embedder = await transformersEmbedder({ lib });
    const controller = new AbortController();
    const call = embedder.embed(['python', 'nurse', 'cook', 'welder'], { signal: controller.signal });
    controller.abort('left');
    await expect(call).rejects.toBe('left');
    expect(lib.runs.length).toBeLessThanOrEqual(1);
  });

  it('waits for what runs before it disposes, disposes once, and then works no more', async () => {
    const lib = playedLibrary();
    const embedder = await transformersEmbedder({ lib });
    const call = embedder.embed(['python']);
    await Promise.all([embedder.dispose!(), embedder.dispose!()]);
    await expect(call).resolves.toHaveLength(1);
    expect(lib.disposed).toBe(1);
    await expect(embedder.embed(['python'])).rejects.toMatchObject({ code: 'embedding-failed' });
  });

  it('says how long the text was that the model failed on, and no word of it', async () => {
    const lib = playedLibrary();
    const embedder = await transformersEmbedder({ lib });
    (lib as { Tensor: unknown }).Tensor = class {
      constructor() {
        throw new Error('no memory');
      }
    };
    const failure = (await embedder.embed(['python nurse']).catch((error: unknown) => error)) as Error;
    expect(failure).toMatchObject({ code: 'embedding-failed', cause: { message: 'no memory' } });
    expect(failure.message).toMatch(/failed on a text of 12 characters$/);
    expect(failure.message).not.toContain('nurse');
  });

  it.each([
    { model: '' },
    { maxTokens: 2 },
    { maxTokens: 3.5 },
    { pooling: 'max' as 'mean' },
    { localModelPath: 'file:///models' },
    { localModelPath: 'https://models.example/' },
    { localModelPath: '' },
  ])('refuses %o', async (options) => {
    await expect(transformersEmbedder({ ...options, lib: playedLibrary() })).rejects.toThrow(InvalidInputError);
  });
});
