import * as library from '@huggingface/transformers';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { transformersEmbedder } from '../../src/embedding/transformers.ts';
import { embedderSuite } from '../../src/testing/embedder-suite.ts';

declare module 'vitest' {
  interface ProvidedContext {
    miniLmAddress: string | undefined;
  }
}

const models = inject('miniLmAddress');
const runtime = '/node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded';

describe.skipIf(models === undefined)('MiniLM through transformers.js in a browser', () => {
  const options = { lib: library, model: 'all-MiniLM-L6-v2', localModelPath: models! };
  const { env } = library;

  beforeAll(() => {
    // The build for WebGPU, which the library would fetch from elsewhere, hangs in a Chromium without a graphics card.
    Object.assign(env.backends.onnx.wasm!, {
      wasmPaths: { mjs: `${runtime}.mjs`, wasm: `${runtime}.wasm` },
      numThreads: 1,
    });
  });

  it('says what the page has to set before it reads files of its own server', async () => {
    await expect(transformersEmbedder(options)).rejects.toMatchObject({ parameter: 'options.localModelPath' });
    expect(env.allowLocalModels).toBe(false);
    env.allowLocalModels = true;
  });

  embedderSuite(it, () => transformersEmbedder(options));

  it('runs as WebAssembly and brings a requirement nearer to the line that answers it', async () => {
    const embedder = await transformersEmbedder(options);
    expect(embedder.id).toBe('transformers all-MiniLM-L6-v2@local q8 wasm mean 512-tokens');
    const [asked, answers, other] = await embedder.embed([
      'Looking for a Python developer with Django',
      'Experienced backend engineer (Flask, Postgres)',
      'Registered nurse with ICU experience',
    ]);
    const cosine = (a: Float32Array, b: Float32Array): number => a.reduce((sum, value, at) => sum + value * b[at]!, 0);
    expect(cosine(asked!, answers!)).toBeGreaterThan(0.4);
    expect(cosine(asked!, other!)).toBeLessThan(0.15);
    await embedder.dispose!();
  });

  it('says that there is no WebGPU where there is none', async () => {
    if ('gpu' in navigator && (await navigator.gpu.requestAdapter()) !== null) return;
    await expect(transformersEmbedder({ ...options, device: 'webgpu', dtype: 'q8' })).rejects.toMatchObject({
      code: 'embedding-failed',
    });
  });
});
