/** The best of many hits, without sorting the rest. */
import type { VectorHit } from './vector-index.ts';

export interface TopHits {
  /** The similarity below which an offer is in vain; −∞ while there is room. */
  readonly least: number;
  offer(id: string, similarity: number): void;
  /** Most similar first, equals by ascending id. */
  hits(): readonly VectorHit[];
}

/**
 * A binary heap of at most `topK` hits with the worst on top. An id offered twice is there twice. Similarities stand in an array of numbers:
 * a search offers a thousand hits and more, and an object for each took ten times as long.
 */
export function topHits(topK: number): TopHits {
  const ids: string[] = [];
  let similarities = new Float64Array(Math.min(topK, FIRST_ROOM));
  const isWorse = (id: string, similarity: number, at: number): boolean => {
    const other = similarities[at]!;
    return similarity === other ? id > ids[at]! : similarity < other;
  };
  const put = (id: string, similarity: number, at: number): void => {
    ids[at] = id;
    similarities[at] = similarity;
  };
  const rise = (id: string, similarity: number): void => {
    let at = ids.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isWorse(id, similarity, parent)) break;
      put(ids[parent]!, similarities[parent]!, at);
      at = parent;
    }
    put(id, similarity, at);
  };
  const sink = (id: string, similarity: number): void => {
    let at = 0;
    for (let child = 1; child < ids.length; child = 2 * at + 1) {
      if (child + 1 < ids.length && isWorse(ids[child + 1]!, similarities[child + 1]!, child)) child++;
      if (isWorse(id, similarity, child)) break;
      put(ids[child]!, similarities[child]!, at);
      at = child;
    }
    put(id, similarity, at);
  };
  return {
    get least() {
      return ids.length < topK ? -Infinity : similarities[0]!;
    },
    offer(id, similarity) {
      if (ids.length === topK) {
        if (!isWorse(id, similarity, 0)) sink(id, similarity);
        return;
      }
      if (ids.length === similarities.length) {
        const larger = new Float64Array(Math.min(topK, 2 * similarities.length));
        larger.set(similarities);
        similarities = larger;
      }
      rise(id, similarity);
    },
    hits: () => ids.map((id, at) => ({ id, similarity: similarities[at]! })).sort(byRank),
  };
}

/** Room to begin with. */
const FIRST_ROOM = 256;

/** The order of hits: negative if `a` comes before `b`. */
export function byRank(a: VectorHit, b: VectorHit): number {
  if (a.similarity !== b.similarity) return b.similarity - a.similarity;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
