/** Rank measures with binary relevance. Ties are broken by position in the pool, never in favour of the relevant. */

/** Positions of the pool from the best to the worst score. */
export function rankOrder(scores: readonly number[]): readonly number[] {
  return scores.map((_, at) => at).sort((a, b) => scores[b]! - scores[a]! || a - b);
}

/** nDCG@k; the ideal has min(k, relevant) hits on top. */
export function ndcg(order: readonly number[], isRelevant: (at: number) => boolean, k = 10): number {
  let gain = 0;
  let total = 0;
  order.forEach((at, rank) => {
    if (!isRelevant(at)) return;
    total++;
    if (rank < k) gain += 1 / Math.log2(rank + 2);
  });
  let ideal = 0;
  for (let rank = 0; rank < Math.min(k, total); rank++) ideal += 1 / Math.log2(rank + 2);
  return ideal === 0 ? 0 : gain / ideal;
}

export function averagePrecision(order: readonly number[], isRelevant: (at: number) => boolean): number {
  let hits = 0;
  let sum = 0;
  order.forEach((at, rank) => {
    if (isRelevant(at)) sum += ++hits / (rank + 1);
  });
  return hits === 0 ? 0 : sum / hits;
}

export function reciprocalRank(order: readonly number[], isRelevant: (at: number) => boolean): number {
  const rank = order.findIndex(isRelevant);
  return rank < 0 ? 0 : 1 / (rank + 1);
}

export interface Mean {
  readonly mean: number;
  readonly standardError: number;
  readonly count: number;
}

export function meanOf(values: readonly number[]): Mean {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, count);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, count - 1);
  return { mean, standardError: Math.sqrt(variance / Math.max(1, count)), count };
}
