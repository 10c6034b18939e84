/**
 * Reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009): several rankings of one pool become one, by places alone.
 *
 * score(id) = Σ over the rankings that hold it of weight / (60 + place), places from 1. The scores of BM25 and cosines have no common
 * scale, and their distributions change with every query; places need none.
 */

/** That of the paper, where 60 was near the best on every collection tried. */
const RRF_K = 60;

export interface Ranking {
  /** Best first, no id twice. */
  readonly ids: readonly string[];
  /** What its places count, above 0; only ratios matter. */
  readonly weight: number;
}

/** Best first, equals by ascending id. */
export function fuseRankings(rankings: readonly Ranking[]): readonly string[] {
  const scores = new Map<string, number>();
  for (const { ids, weight } of rankings) {
    ids.forEach((id, at) => scores.set(id, (scores.get(id) ?? 0) + weight / (RRF_K + at + 1)));
  }
  return [...scores].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1)).map(([id]) => id);
}
