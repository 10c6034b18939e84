import type { FlatVectorIndex } from '../../src/vector/flat-index.ts';
import { randomVector, seededRandom } from './random-vectors.ts';

/**
 * What a pool large enough for WebAssembly answers, as JSON. Made by arithmetic that has one result everywhere, so the file
 * `large-pool-answers.json` beside this holds for every host; `flat-index.test.ts` keeps it true.
 */
export async function largePoolAnswers(open: (dimensions: number) => FlatVectorIndex): Promise<unknown> {
  const dimensions = 200;
  const random = seededRandom(2026);
  const index = open(dimensions);
  await index.upsert(
    Array.from({ length: 6000 }, (_, at) => ({
      id: `posting-${String(at)}`,
      vector: randomVector(random, dimensions),
      metadata: { remote: at % 3 === 0 },
    })),
  );
  await index.delete(Array.from({ length: 500 }, (_, at) => `posting-${String(at * 11)}`));
  const answers = [];
  for (let count = 0; count < 5; count++) {
    const query = randomVector(random, dimensions);
    answers.push(await index.search(query, { topK: 3 }));
    answers.push(await index.search(query, { topK: 2, filter: { remote: { equals: true } } }));
  }
  // FNV-1a of all bytes.
  let hash = 0x811c9dc5;
  for (const byte of index.toBytes()) hash = Math.imul(hash ^ byte, 0x01000193);
  return { answers, bytes: hash >>> 0 };
}
