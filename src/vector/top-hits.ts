/** The best of many hits, without sorting the rest. */
import type { VectorHit } from './vector-index.ts';

export interface TopHits {
  /** The similarity below which an offer is in vain; −∞ while there is room. */
  readonly least: number;
  offer(id: string, similarity: number): void;
  /** Most similar first, equals by ascending id. */
  hits(): readonly VectorHit[];
}

/** A binary heap of at most `topK` hits with the worst on top. An id offered twice is there twice. */
export function topHits(topK: number): TopHits {
  const heap: VectorHit[] = [];
  const swap = (a: number, b: number): void => {
    const kept = heap[a]!;
    heap[a] = heap[b]!;
    heap[b] = kept;
  };
  const rise = (from: number): void => {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1;
      if (byRank(heap[at]!, heap[parent]!) <= 0) return;
      swap(at, parent);
      at = parent;
    }
  };
  const sink = (): void => {
    for (let at = 0; ;) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && byRank(heap[child]!, heap[worst]!) > 0) worst = child;
      }
      if (worst === at) return;
      swap(at, worst);
      at = worst;
    }
  };
  return {
    get least() {
      return heap.length < topK ? -Infinity : heap[0]!.similarity;
    },
    offer(id, similarity) {
      const hit = { id, similarity };
      if (heap.length < topK) {
        heap.push(hit);
        rise(heap.length - 1);
      } else if (byRank(hit, heap[0]!) < 0) {
        heap[0] = hit;
        sink();
      }
    },
    hits: () => [...heap].sort(byRank),
  };
}

/** The order of hits: negative if `a` comes before `b`. */
export function byRank(a: VectorHit, b: VectorHit): number {
  if (a.similarity !== b.similarity) return b.similarity - a.similarity;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
