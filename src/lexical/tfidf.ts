/**
 * TF-IDF vectors and their cosine.
 *
 * weight(t) = count(t) · idf(t). Counts go in undamped: a word that a résumé repeats is its subject. Logarithm, square root
 * and BM25's saturation of the counts each lost 1 to 6 points of nDCG@10 on the category tasks of `bench/quality/ranking.ts`,
 * idf to the power 0.5 or 1.5 up to 2.
 */
import { UNKNOWN_IDF, type TermEntry, type TermStatistics } from './term-statistics.ts';

/** A term, how often it occurs (by weight), and what the table says of it. */
export interface TermCount {
  readonly term: string;
  readonly count: number;
  readonly entry: TermEntry | undefined;
}

/** Ascending by term, so that sums do not depend on the order of the text. */
export type TermCounts = readonly TermCount[];

/** Weights by term, ascending by term, and their Euclidean length; length 0 for a text without terms. */
export interface TermVector {
  readonly weights: ReadonlyMap<string, number>;
  /** Terms that a change of the text would add, on top of `weights`; none for a text as it is. */
  readonly added: ReadonlyMap<string, number>;
  readonly length: number;
}

const NOTHING: ReadonlyMap<string, number> = new Map();

/** Counts in order, looked up in the table. */
export function termCounts(counts: ReadonlyMap<string, number>, statistics: TermStatistics): TermCounts {
  const terms = [...counts.keys()].sort();
  return terms.map((term) => ({ term, count: counts.get(term)!, entry: statistics.entry(term) }));
}

export function termVector(counts: TermCounts): TermVector {
  const weights = new Map<string, number>();
  let square = 0;
  for (const { term, count, entry } of counts) {
    const weight = count * (entry?.idf ?? UNKNOWN_IDF);
    if (weight <= 0) continue;
    weights.set(term, weight);
    square += weight * weight;
  }
  return { weights, added: NOTHING, length: Math.sqrt(square) };
}

/** The vector of a text with a few more terms, without going through all of its own again. */
export function extendedVector(vector: TermVector, counts: TermCounts): TermVector {
  const added = new Map(vector.added);
  let square = vector.length * vector.length;
  for (const { term, count, entry } of counts) {
    const weight = count * (entry?.idf ?? UNKNOWN_IDF);
    const before = (vector.weights.get(term) ?? 0) + (added.get(term) ?? 0);
    square += (before + weight) ** 2 - before ** 2;
    added.set(term, (added.get(term) ?? 0) + weight);
  }
  return { weights: vector.weights, added, length: Math.sqrt(square) };
}

/** Cosine of two vectors, 0..1; 0 when either is empty. The same number either way round. */
export function cosineSimilarity(a: TermVector, b: TermVector): number {
  return scaledCosine(a, b, weightsProduct(a, b));
}

/** Scalar product of the `weights` of two vectors, `added` left out: what stays the same when terms are added. */
export function weightsProduct(a: TermVector, b: TermVector): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a.weights, b.weights] : [b.weights, a.weights];
  let sum = 0;
  for (const [term, weight] of small) {
    const other = large.get(term);
    if (other !== undefined) sum += weight * other;
  }
  return sum;
}

/** The cosine from `weightsProduct(a, b)` and the added terms of `a`; `b` must have none. */
export function scaledCosine(a: TermVector, b: TermVector, product: number): number {
  if (a.length === 0 || b.length === 0) return 0;
  let sum = product;
  for (const [term, weight] of a.added) sum += weight * (b.weights.get(term) ?? 0);
  return Math.min(1, sum / (a.length * b.length));
}

/** The terms that make up most of the cosine, largest part first, ties by term. */
export function strongestSharedTerms(a: TermVector, b: TermVector, limit: number): readonly string[] {
  const shared: { term: string; part: number }[] = [];
  const [small, large] = a.weights.size <= b.weights.size ? [a.weights, b.weights] : [b.weights, a.weights];
  for (const [term, weight] of small) {
    const other = large.get(term);
    if (other !== undefined) shared.push({ term, part: weight * other });
  }
  shared.sort((one, two) => two.part - one.part || (one.term < two.term ? -1 : 1));
  return shared.slice(0, limit).map((one) => one.term);
}
