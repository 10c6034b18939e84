import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledEmbedder, loadBundledEmbedder, loadedBundledEmbedder } from '../../src/embedding/bundled-embedder.ts';
import { packedStaticEmbeddings } from '../../src/embedding/packed-static-embeddings.ts';
import { readDeferredWeights, unpackBytes } from '../../src/embedding/deferred-weights.ts';
import type { StaticEmbedder } from '../../src/embedding/static-embedder.ts';
import { readStaticWeights } from '../../src/embedding/static-weights.ts';
import { goldenChecksum, vectorsChecksum } from './golden-vectors.ts';
import { familyNames, givenNames } from './invented-names.ts';

let embedder: StaticEmbedder;
beforeAll(async () => {
  embedder = await loadBundledEmbedder();
});

const one = (text: string): Float32Array => embedder.embedSync([text])[0]!;
const cosine = (left: string, right: string): number =>
  one(left).reduce((sum, value, at) => sum + value * one(right)[at]!, 0);

describe('the packed table', () => {
  const file = Uint8Array.from(readFileSync(new URL('../../models/static-embeddings.bin', import.meta.url)));

  it('is the checked-in table, byte for byte', () => {
    const bytes = new Uint8Array(file.length);
    unpackBytes(packedStaticEmbeddings, bytes, 0, file.length);
    expect(Buffer.compare(bytes, file)).toBe(0);
  });

  it('is read as the whole file is, rows once they are asked for', () => {
    const whole = readStaticWeights(file);
    const { prepare, ...packed } = readDeferredWeights(packedStaticEmbeddings);
    const size = whole.dimensions / 2;
    const rowOf = (codes: Uint8Array, row: number): Uint8Array => codes.slice(row * size, (row + 1) * size);
    const last = whole.entries.length - 1;
    for (const row of [0, 1, 2, 7000, last - 1, last]) {
      prepare([row, row]);
      expect(rowOf(packed.codes, row)).toEqual(rowOf(whole.codes, row));
    }
    prepare(whole.entries.map((_, row) => row));
    expect(packed).toEqual(whole);
  });

  it('has the name and width that are known before it is loaded', () => {
    expect(bundledEmbedder()).toMatchObject({ id: embedder.id, dimensions: embedder.dimensions });
  });

  it('is small enough to be sent: 3,000,000 bytes, 4,000,000 as a module', () => {
    expect(packedStaticEmbeddings.length).toBeLessThan(4_000_000);
    expect((packedStaticEmbeddings.length / 4) * 3).toBeLessThanOrEqual(3_000_000);
  });
});

describe('the bundled embedder', () => {
  it('embeds without being loaded by hand, and is the same one afterwards', async () => {
    const texts = ['registered nurse', 'Python developer'];
    expect(await bundledEmbedder().embed(texts)).toEqual(embedder.embedSync(texts));
    expect(loadedBundledEmbedder()).toBe(embedder);
  });

  it('gives the bits that every runtime gives', () => {
    expect(vectorsChecksum(embedder)).toBe(goldenChecksum);
  });

  it('rejects with the reason of an aborted signal', async () => {
    const reason = new Error('changed my mind');
    await expect(bundledEmbedder().embed(['nurse'], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('gives equal texts equal vectors whatever else is in the batch, all of length 1 or 0', () => {
    const texts = [
      'warehouse operative',
      '',
      'Head of Marketing, brand strategy and campaigns',
      '1234',
      'warehouse operative',
    ];
    const batch = embedder.embedSync(texts);
    texts.forEach((text, at) => expect(batch[at]).toEqual(one(text)));
    expect(
      batch.map((vector) => Math.round(vector.reduce((sum, value) => sum + value * value, 0) * 1e6) / 1e6),
    ).toEqual([1, 0, 1, 0, 1]);
  });

  it.each([
    ['built REST back ends in Flask', 'Python web services', 'patient care on a surgical ward'],
    ['registered nurse', 'patient care on a surgical ward', 'forklift operator'],
    ['line cook', 'prepared meals in a restaurant kitchen', 'tax accountant'],
    ['JS developer', 'JavaScript programmer', 'elementary school teacher'],
    ['solicitor', 'attorney at law', 'software tester'],
    ['reconciled accounts and prepared tax returns', 'accountant', 'welder'],
    ['looked after toddlers at a day care centre', 'early childhood educator', 'network administrator'],
    ['Kubernetes', 'container orchestration', 'plumbing'],
  ])('puts “%s” nearer to “%s” than to “%s”', (text, near, far) => {
    expect(cosine(text, near)).toBeGreaterThan(cosine(text, far) + 0.15);
  });

  it.each([
    ['Softwareentwickler', 'software developer'],
    ['Krankenpflegerin', 'nurse'],
    ['ingénieur logiciel', 'software engineer'],
    ['aide-soignante', 'nursing assistant'],
    ['desarrollador de software', 'software developer'],
    ['contador público', 'public accountant'],
    ['asistent medical', 'nurse'],
    ['desenvolvedor de sistemas', 'systems developer'],
    ['infermiera', 'nurse'],
    ['verpleegkundige', 'nurse'],
    ['inżynier oprogramowania', 'engineer'],
  ])('knows “%s” as “%s”', (foreign, english) => {
    expect(cosine(foreign, english)).toBeGreaterThan(0.5);
  });
});

describe('a name of a person', () => {
  const names = givenNames.flatMap((given, at) =>
    [0, 5, 11].map((step) => `${given} ${familyNames[(at * 7 + step) % familyNames.length]!}`),
  );

  it('has no vector, in hundreds of names of many cultures', () => {
    expect(names.length).toBeGreaterThan(500);
    const moving = names.filter((name) => one(name).some((value) => value !== 0));
    expect(moving).toEqual([]);
  });

  it('moves no vector, by no bit', () => {
    const text = 'Registered nurse with six years in intensive care. Wound care, triage, electronic health records.';
    const plain = one(text);
    for (const name of names) {
      expect(one(`${name}\n${text}`)).toEqual(plain);
      expect(one(`${text} Reference: ${name.toUpperCase()}`)).toEqual(one(`${text} Reference:`));
    }
  });
});
