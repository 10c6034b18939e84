/**
 * Okapi BM25 (Robertson et al., "Okapi at TREC-3", 1994), the formula.
 *
 * score(document) = Σ over the query's terms of  idf · q·(k3+1)/(q+k3) · c·(k1+1)/(c + k1·(1 − b + b·length/mean length))
 * with c and q the counts of the term in document and query, and idf = ln(1 + (N − n + ½)/(n + ½)), which is never negative.
 */
import { InvalidInputError } from '../errors.ts';

export interface Bm25Options {
  /** How fast further occurrences of a term stop to count, 0 or more; 0: only whether it occurs. Default 1.2, as in most engines. */
  readonly k1?: number | undefined;
  /** How much long documents are held back, 0 to 1. Default 0.75, as in most engines. */
  readonly b?: number | undefined;
}

/** A term of the query adds `weight · c / (c + norm)` to the score of a document that has it c times. */
export interface Bm25 {
  /** Of a term that the query has `count` times and `having` of `size` documents have. */
  weight(count: number, having: number, size: number): number;
  /** Of a document; `relativeLength`: its length as a part of the mean. */
  norm(relativeLength: number): number;
}

/** Saturation of counts in the query, which may be as long as a résumé; 7 to 8 in the Okapi experiments. */
const K3 = 8;

/** @throws InvalidInputError for numbers out of range */
export function bm25({ k1 = 1.2, b = 0.75 }: Bm25Options = {}): Bm25 {
  if (!Number.isFinite(k1) || k1 < 0) throw new InvalidInputError('options.k1', 'expected a number of 0 or more');
  if (!(b >= 0 && b <= 1)) throw new InvalidInputError('options.b', 'expected a number from 0 to 1');
  return {
    weight: (count, having, size) =>
      (Math.log(1 + (size - having + 0.5) / (having + 0.5)) * count * (K3 + 1) * (k1 + 1)) / (count + K3),
    norm: (relativeLength) => k1 * (1 - b + b * relativeLength),
  };
}
