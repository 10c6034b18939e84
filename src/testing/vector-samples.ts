/** Vectors whose nearness is known, for tests of indexes. */
import type { VectorFilter } from '../vector/vector-filter.ts';
import type { VectorEntry, VectorHit, VectorIndex } from '../vector/vector-index.ts';
import { expectThat, type RegisterTest } from './conformance.ts';

/** Numbers of each vector of the suite. */
export const DIMENSIONS = 8;

/** Registers a test that is handed an empty index of `DIMENSIONS`. */
export type RegisterIndexTest = (name: string, body: (index: VectorIndex) => Promise<void>) => void;

export function onEmptyIndex(
  it: RegisterTest,
  open: (dimensions: number) => VectorIndex | Promise<VectorIndex>,
): RegisterIndexTest {
  return (name, body) => {
    it(name, async () => {
      await body(await open(DIMENSIONS));
    });
  };
}

/** The unit vector along one axis. */
export function axis(at: number): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  vector[at] = 1;
  return vector;
}

/** A vector at this angle to the first axis, as long as told. */
export function turned(angle: number, length = 1): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  vector[0] = Math.cos(angle) * length;
  vector[1] = Math.sin(angle) * length;
  return vector;
}

/** Entries e0, e1 … in all directions, the same ones for one seed. */
export function scattered(count: number, seed = 1): readonly (VectorEntry & { readonly vector: Float32Array })[] {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  // Sums of uniform numbers are near enough to normal ones for directions without a preference.
  const number = (): number => next() + next() + next() - 1.5;
  return Array.from({ length: count }, (_, at) => ({
    id: `e${String(at)}`,
    vector: Float32Array.from({ length: DIMENSIONS }, number),
  }));
}

export function cosine(a: Float32Array, b: Float32Array): number {
  let product = 0;
  let squaresOfA = 0;
  let squaresOfB = 0;
  for (let at = 0; at < a.length; at++) {
    product += a[at]! * b[at]!;
    squaresOfA += a[at]! ** 2;
    squaresOfB += b[at]! ** 2;
  }
  return product / Math.sqrt(squaresOfA * squaresOfB);
}

export function found(index: VectorIndex, filter: VectorFilter): Promise<readonly VectorHit[]> {
  return index.search(turned(0), { topK: 50, filter });
}

export function expectIds(hits: readonly VectorHit[], ids: readonly string[], what: string): void {
  const actual = JSON.stringify(hits.map(({ id }) => id));
  const expected = JSON.stringify(ids);
  expectThat(actual === expected, `${what}: ${actual} instead of ${expected}`);
}
