import type { VectorEntry } from '../../src/vector/vector-index.ts';

/** Mulberry32: 0 up to 1. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Any direction, nearly alike. */
export function randomVector(random: () => number, dimensions: number): Float32Array {
  return Float32Array.from({ length: dimensions }, () => random() + random() + random() - 1.5);
}

/** e0, e1 …, the same ones for one seed. */
export function randomEntries(count: number, dimensions: number, seed = 42): readonly VectorEntry[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at) => ({ id: `e${String(at)}`, vector: randomVector(random, dimensions) }));
}

/** In 64-bit arithmetic. */
export function trueCosine(a: Float32Array, b: Float32Array): number {
  const scale = (vector: Float32Array): number => Math.max(...vector.map(Math.abs));
  const [scaleOfA, scaleOfB] = [scale(a), scale(b)];
  let product = 0;
  let squaresOfA = 0;
  let squaresOfB = 0;
  a.forEach((value, at) => {
    product += (value / scaleOfA) * (b[at]! / scaleOfB);
    squaresOfA += (value / scaleOfA) ** 2;
    squaresOfB += (b[at]! / scaleOfB) ** 2;
  });
  return product / Math.sqrt(squaresOfA * squaresOfB);
}
