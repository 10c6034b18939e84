import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as library from '@huggingface/transformers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { transformersEmbedder, type TransformersProgress } from '../../src/embedding/transformers.ts';
import { miniLm, miniLmFolder } from './mini-lm.ts';

const cosine = (a: Float32Array, b: Float32Array): number => a.reduce((sum, value, at) => sum + value * b[at]!, 0);

describe.skipIf(miniLmFolder === undefined)('MiniLM through transformers.js', () => {
  let embedder: Embedder;
  const progress: TransformersProgress[] = [];
  beforeAll(async () => {
    embedder = await transformersEmbedder({ ...miniLm, onProgress: (step) => progress.push(step) });
  });
  afterAll(() => embedder.dispose!());

  it('brings a requirement nearer to the line that answers it than to another one', async () => {
    const [asked, answers, other] = await embedder.embed([
      'Looking for a Python developer with Django',
      'Experienced backend engineer (Flask, Postgres)',
      'Registered nurse with ICU experience',
    ]);
    expect(cosine(asked!, answers!)).toBeGreaterThan(0.4);
    expect(cosine(asked!, other!)).toBeLessThan(0.15);
  });

  it('names the model, its format and the processor, and passages of half the window', () => {
    expect(embedder.id).toBe('transformers all-MiniLM-L6-v2@local q8 cpu mean 512-tokens');
    expect([embedder.dimensions, embedder.maxPassageWords]).toEqual([384, 255]);
  });

  it('takes a passage longer than the window for its beginning', async () => {
    const start = 'python developer '.repeat(400);
    const [whole, more] = await embedder.embed([start, `${start} nurse`]);
    expect(more).toEqual(whole);
  });

  it('agrees with the vectors of the library’s own pipeline', async () => {
    const texts = ['Built REST services in Flask', 'Night nurse in an ICU'];
    const vectors = await embedder.embed(texts);
    const extract = await library.pipeline('feature-extraction', `${miniLm.localModelPath}/${miniLm.model}`, {
      dtype: 'q8',
      local_files_only: true,
    });
    for (const [at, text] of texts.entries()) {
      const output = await extract(text, { pooling: 'mean', normalize: true });
      expect(cosine(vectors[at]!, output.data as Float32Array)).toBeGreaterThan(0.99999);
    }
    await extract.dispose();
  });

  it('tells the size of every file it read', () => {
    const files = new Map(progress.map(({ file, loadedBytes, totalBytes }) => [file, loadedBytes === totalBytes]));
    expect(Object.fromEntries(files)).toEqual({
      'config.json': true,
      'tokenizer.json': true,
      'tokenizer_config.json': true,
      'onnx/model_quantized.onnx': true,
    });
  });

  it('writes nothing into the settings of the library', async () => {
    const before = JSON.stringify(library.env);
    const again = await transformersEmbedder({ ...miniLm, lib: library });
    await again.embed(['python']);
    await again.dispose!();
    expect(JSON.stringify(library.env)).toBe(before);
  });

  it('says where it looked for a model or a number format that is not there, and asks no network', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'models-'));
    const asked: unknown[] = [];
    const lib = { ...library, env: library.env };
    const fetchBefore = library.env.fetch;
    library.env.fetch = (address: unknown) => {
      asked.push(address);
      return Promise.reject(new Error('no network'));
    };
    try {
      await expect(
        transformersEmbedder({ lib, model: 'all-MiniLM-L6-v2', localModelPath: empty }),
      ).rejects.toMatchObject({
        code: 'embedding-failed',
        message: expect.stringContaining(`${empty}/all-MiniLM-L6-v2`) as unknown,
      });
      await expect(transformersEmbedder({ ...miniLm, lib, dtype: 'fp16' })).rejects.toThrow(/fp16.*model_fp16\.onnx/);
      expect(asked).toEqual([]);
    } finally {
      library.env.fetch = fetchBefore;
      rmSync(empty, { recursive: true });
    }
  });
});
