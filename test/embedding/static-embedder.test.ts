import { describe, expect, it } from 'vitest';
import { weightsFile } from '../../models/build/embedding/write-weights.ts';
import { staticEmbedder } from '../../src/embedding/static-embedder.ts';
import { lookupForm } from '../../src/embedding/static-vocabulary.ts';
import { readStaticWeights } from '../../src/embedding/static-weights.ts';
import { TrackruitError } from '../../src/errors.ts';

/** Four directions: care, kitchens, software, teaching. */
const words = ['care', 'cook', 'developer', 'kitchen', 'nurse', 'software', 'software developer', 'teacher'];
const entries = words.map(lookupForm);
const table = Float32Array.of(
  ...[1, 0, 0, 0.1],
  ...[0, 1, 0, 0],
  ...[0, 0, 0.7, 0.1],
  ...[0, 0.9, 0, 0],
  ...[1, 0.1, 0, 0],
  ...[0, 0, 0.8, 0],
  ...[0.1, 0, 1, 0],
  ...[0, 0, 0, 1],
);
const aliases = [
  { form: 'entwickler', rows: [2] },
  { form: 'krankenschwester', rows: [4] },
  { form: 'manning', rows: [] },
];
const file = weightsFile({ entries, aliases, dimensions: 4, table });
const embedder = staticEmbedder(readStaticWeights(file));
const one = (text: string): Float32Array => embedder.embedSync([text])[0]!;
const cosine = (left: string, right: string): number =>
  one(left).reduce((sum, value, at) => sum + value * one(right)[at]!, 0);

describe('a static embedder', () => {
  it('gives equal texts equal vectors, whatever else is in the batch', () => {
    const alone = one('nurse in a kitchen');
    expect(embedder.embedSync(['cook', 'nurse in a kitchen', '', 'nurse in a kitchen'])).toEqual([
      one('cook'),
      alone,
      one(''),
      alone,
    ]);
  });

  it('gives vectors of length 1', () => {
    for (const text of ['nurse', 'cook, kitchen and care', 'teacher '.repeat(3000)]) {
      expect(one(text).reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 6);
    }
  });

  it('gives the zero vector to texts without a known word', () => {
    for (const text of ['', '...', 'zyx qqq', '看護師 медсестра', '12 345', '\ud800']) {
      expect(one(text)).toEqual(new Float32Array(4));
    }
  });

  it('is not moved by unknown words, nor by the order of the words', () => {
    expect(one('Zyxa Qorvath, nurse (care)')).toEqual(one('nurse care'));
    expect(one('care nurse cook')).toEqual(one('cook nurse care'));
  });

  it('is not moved by a family name that looks like an inflected word', () => {
    expect(one('Manning')).toEqual(new Float32Array(4));
  });

  it('puts words of one meaning together and others apart', () => {
    expect(cosine('nurse', 'care')).toBeGreaterThan(0.95);
    expect(cosine('nurse', 'software developer')).toBeLessThan(0.2);
  });

  it('reads plurals, inflected words, words of other languages and their compounds', () => {
    expect(one('nurses')).toEqual(one('nurse'));
    expect(one('cooking')).toEqual(one('cook'));
    expect(one('Krankenschwester')).toEqual(one('nurse'));
    expect(one('Softwareentwickler')).toEqual(one('software, developer'));
  });

  it('takes a known phrase for one thing, and joined English words for nothing', () => {
    expect(one('software-developers')).toEqual(one('software developer'));
    expect(one('software developers')).not.toEqual(one('software, developer'));
    expect(one('carekitchen')).toEqual(new Float32Array(4));
  });

  it('embeds the same with and without waiting', async () => {
    const texts = ['nurse', 'cook in a kitchen'];
    expect(await embedder.embed(texts)).toEqual(embedder.embedSync(texts));
  });

  it('rejects with the reason of an aborted signal', async () => {
    const reason = new Error('changed my mind');
    await expect(embedder.embed(['nurse'], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('says which text is no string', () => {
    expect(() => embedder.embedSync(['nurse', 7 as never])).toThrow('texts[1]: must be a string, is number');
  });
});

describe('a damaged table', () => {
  const codeOf = (bytes: Uint8Array): unknown => {
    try {
      readStaticWeights(bytes);
    } catch (error) {
      return TrackruitError.isInstance(error) ? error.code : error;
    }
    return undefined;
  };

  it('is refused wherever a byte has changed', () => {
    for (let at = 0; at < file.length; at++) {
      const changed = Uint8Array.from(file);
      changed[at]! ^= 0x40;
      expect(codeOf(changed), `byte ${at}`).toBe('embedding-failed');
    }
  });

  it('is refused wherever it is cut', () => {
    for (let length = 0; length < file.length; length++) {
      expect(codeOf(Uint8Array.from(file.subarray(0, length))), `${length} bytes`).toBe('embedding-failed');
    }
  });
});
