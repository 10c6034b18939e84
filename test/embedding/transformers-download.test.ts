import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as library from '@huggingface/transformers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { transformersEmbedder, type TransformersProgress } from '../../src/embedding/transformers.ts';
import { miniLm, miniLmFolder } from './mini-lm.ts';

/** A hub on this machine, with MiniLM under every name and revision but those of "missing". */
describe.skipIf(miniLmFolder === undefined)('a model that is downloaded', () => {
  const { env } = library;
  const hubBefore = env.remoteHost;
  const asked: string[] = [];
  const folders: string[] = [];
  let isSlow = false;
  let hub: Server;

  beforeAll(async () => {
    hub = createServer(({ url = '' }, response) => {
      asked.push(url);
      const [, name, file] = /^\/(.+)\/resolve\/[^/]+\/(.+)$/.exec(url) ?? [];
      const path = join(miniLmFolder!, miniLm.model, file ?? '');
      if (name === undefined || name.includes('missing') || !existsSync(path)) {
        response.writeHead(404).end();
        return;
      }
      // No answer at all: what has begun to come is written into a folder that is gone after the test.
      if (isSlow && file !== 'config.json') return;
      response.writeHead(200, { 'content-length': statSync(path).size });
      createReadStream(path).pipe(response);
    });
    await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
    const address = hub.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    env.remoteHost = `http://127.0.0.1:${String(address.port)}/`;
  });
  afterEach(() => {
    asked.length = 0;
    isSlow = false;
  });
  afterAll(() => {
    env.remoteHost = hubBefore;
    hub.closeAllConnections();
    hub.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  const emptyFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'models-'));
    folders.push(folder);
    return folder;
  };

  it('comes with its size and its progress, and serves from its folder without the hub afterwards', async () => {
    const cacheDir = emptyFolder();
    const steps: TransformersProgress[] = [];
    const first = await transformersEmbedder({
      lib: library,
      model: 'example/mini-lm',
      cacheDir,
      onProgress: (step) => steps.push(step),
    });
    const weights = steps.filter(({ file }) => file === 'onnx/model_quantized.onnx');
    expect(weights.length).toBeGreaterThan(2);
    expect(weights.at(-1)!.loadedBytes).toBe(weights.at(-1)!.totalBytes);
    expect(first.id).toMatch(/^transformers example\/mini-lm@main q8 cpu /);
    const vectors = await first.embed(['python developer']);
    await first.dispose!();

    asked.length = 0;
    const second = await transformersEmbedder({ lib: library, model: 'example/mini-lm', localModelPath: cacheDir });
    expect(await second.embed(['python developer'])).toEqual(vectors);
    expect(asked).toEqual([]);
    await second.dispose!();
  });

  it('is asked for in the revision that was named', async () => {
    const embedder = await transformersEmbedder({
      lib: library,
      model: 'example/dated',
      revision: 'v1.2',
      cacheDir: emptyFolder(),
    });
    expect(embedder.id).toContain('example/dated@v1.2');
    const weights = asked.filter((url) => url.endsWith('model_quantized.onnx'));
    expect(weights[0]).toBe('/example/dated/resolve/v1.2/onnx/model_quantized.onnx');
    await embedder.dispose!();
  });

  it('rejects with the signal’s reason in the middle of the download', async () => {
    isSlow = true;
    const controller = new AbortController();
    const loading = transformersEmbedder({
      lib: library,
      model: 'example/slow',
      cacheDir: emptyFolder(),
      signal: controller.signal,
    });
    const outcome = expect(loading).rejects.toBe('too slow');
    await expect.poll(() => asked.some((url) => url.endsWith('.onnx'))).toBe(true);
    controller.abort('too slow');
    await outcome;
  });

  it('says that the hub does not have it', async () => {
    const loading = transformersEmbedder({ lib: library, model: 'example/missing', cacheDir: emptyFolder() });
    await expect(loading).rejects.toMatchObject({
      code: 'embedding-failed',
      message: expect.stringMatching(
        /^the model example\/missing \(q8\) could not be loaded from the hub: /,
      ) as unknown,
    });
  });
});
