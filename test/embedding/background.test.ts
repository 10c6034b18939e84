import { describe, expect, it } from 'vitest';
import { embeddingBackground, withoutBackground } from '../../src/embedding/background.ts';
import { backgroundPassages, LINES_PER_TRADE } from '../../src/embedding/background-passages.ts';
import { bundledEmbedder } from '../../src/embedding/bundled-embedder.ts';
import { embedAll } from '../../src/embedding/embed-all.ts';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { TrackruitError } from '../../src/errors.ts';
import { dotProduct } from '../../src/vector/cosine.ts';

const answering = (embed: (texts: readonly string[]) => unknown, maxBatchSize?: number): Embedder => ({
  id: 'test',
  dimensions: 2,
  ...(maxBatchSize === undefined ? {} : { maxBatchSize }),
  embed: (texts) => Promise.resolve().then(() => embed(texts) as Float32Array[]),
});
const code = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'none',
    (error: unknown) => (TrackruitError.isInstance(error) ? error.code : error),
  );

describe('the background of an embedder', () => {
  it('is measured on whole trades, no line twice', () => {
    const lines = backgroundPassages();
    expect(lines.length % LINES_PER_TRADE).toBe(0);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('puts lines of different trades near 0 and equal ones at 1', async () => {
    const embedder = bundledEmbedder();
    const background = await embeddingBackground(embedder);
    const lines = backgroundPassages();
    const vectors = await embedAll(embedder, lines);
    const centred = lines.map((line) => withoutBackground(vectors.get(line)!, background));
    const across = centred.flatMap((one, at) =>
      centred.slice(at + LINES_PER_TRADE).map((other) => dotProduct(one, other)),
    );
    expect(Math.abs(across.reduce((sum, one) => sum + one, 0) / across.length)).toBeLessThan(0.05);
    expect(dotProduct(centred[0]!, centred[0]!)).toBeCloseTo(1, 5);
    expect(background.spread).toBeGreaterThan(0.01);
    expect(background.spread).toBeLessThan(0.3);
  });

  it('knows what each trade is about, apart from the lines of any work', async () => {
    const embedder = bundledEmbedder();
    const background = await embeddingBackground(embedder);
    const { trades } = background;
    expect(trades.length).toBe(backgroundPassages().length / LINES_PER_TRADE - 1);
    const [vector] = await embedder.embed(['Accounts payable clerk']);
    const cosines = trades.map((trade) => dotProduct(withoutBackground(vector!, background), trade));
    expect(cosines.indexOf(Math.max(...cosines))).toBe(2);
    for (const trade of trades) expect(dotProduct(trade, trade)).toBeCloseTo(1, 5);
  });

  it('stays defined for an embedder to which all texts are alike, and for one that knows no word', async () => {
    for (const vector of [Float32Array.of(1, 0), Float32Array.of(0, 0)]) {
      const background = await embeddingBackground(answering((texts) => texts.map(() => vector)));
      expect(background.spread).toBeGreaterThan(0);
      expect([...withoutBackground(vector, background)].every(Number.isFinite)).toBe(true);
    }
  });
});

describe('many texts', () => {
  it('go to the embedder once each, in batches of its size', async () => {
    const batches: number[] = [];
    const embedder = answering((texts) => {
      batches.push(texts.length);
      return texts.map((text) => Float32Array.of(text.length, 0));
    }, 2);
    const vectors = await embedAll(embedder, ['a', 'bb', 'a', 'ccc', 'bb']);
    expect(batches).toEqual([2, 1]);
    expect(vectors.get('ccc')![0]).toBe(3);
  });

  it.each([
    ['too few vectors', () => []],
    ['vectors of another length', (texts: readonly string[]) => texts.map(() => new Float32Array(3))],
    ['plain lists', (texts: readonly string[]) => texts.map(() => [1, 0])],
    ['numbers that are none', (texts: readonly string[]) => texts.map(() => Float32Array.of(Number.NaN, 0))],
    ['nothing', () => undefined],
    [
      'an error',
      () => {
        throw new Error('out of memory');
      },
    ],
  ])('fail with a code when the embedder answers with %s', async (_, embed) => {
    expect(await code(embedAll(answering(embed), ['a', 'b']))).toBe('embedding-failed');
  });

  it('stop between batches with the signal’s own reason', async () => {
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    let calls = 0;
    const embedder = answering((texts) => {
      calls++;
      controller.abort(reason);
      return texts.map(() => Float32Array.of(1, 0));
    }, 1);
    expect(await code(embedAll(embedder, ['a', 'b', 'c'], { signal: controller.signal }))).toBe(reason);
    expect(calls).toBe(1);
  });
});
