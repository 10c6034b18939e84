/** Exact search: every row of a table, in pieces between which the host may do other work. */
import { hostsTurn } from './hosts-turn.ts';
import { fulfils, type CheckedCondition } from './vector-filter.ts';
import type { VectorHit, VectorMetadata } from './vector-index.ts';
import { topHits } from './top-hits.ts';
import type { ScaledQuery } from './scaled-query.ts';
import type { VectorTable } from './vector-table.ts';

export interface TableSearch {
  readonly query: ScaledQuery;
  readonly topK: number;
  readonly conditions: readonly CheckedCondition[];
  /** Further condition of the caller's own. */
  readonly accepts: ((id: string, metadata: VectorMetadata | undefined) => boolean) | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Numbers multiplied before the host gets a turn: about 3 ms with WebAssembly, 20 to 40 ms without. */
const NUMBERS_PER_TURN = 16_777_216;

/**
 * The nearest rows. An entry that moves to another row meanwhile, deleted and added again, may be met twice; it then counts
 * as it was last.
 *
 * @throws the signal's reason
 */
export async function scanTable(table: VectorTable, search: TableSearch): Promise<readonly VectorHit[]> {
  const { query, topK, signal } = search;
  const { version } = table;
  const rowsPerTurn = Math.max(1024, Math.floor(NUMBERS_PER_TURN / table.dimensions));
  let cosines = new Float64Array(Math.min(rowsPerTurn, table.rowCount));
  const isWanted = wanted(table, search);
  let best = topHits(topK);
  for (let from = 0; from < table.rowCount; from += rowsPerTurn) {
    if (from > 0) await hostsTurn();
    signal?.throwIfAborted();
    const to = Math.min(from + rowsPerTurn, table.rowCount);
    // The table may have grown since.
    if (cosines.length < to - from) cosines = new Float64Array(to - from);
    table.rows.cosines(query, from, to, cosines);
    let { least } = best;
    for (let row = from; row < to; row++) {
      const similarity = cosines[row - from]!;
      // False for NaN, the rows that are free.
      if (!(similarity >= least) || !isWanted(row)) continue;
      const id = table.idOf(row)!;
      if (table.version !== version) best = without(best, id, topK);
      best.offer(id, similarity);
      least = best.least;
    }
  }
  return best.hits();
}

/** Whether a row in use fulfils what the search asks. */
export function wanted(table: VectorTable, { conditions, accepts }: TableSearch): (row: number) => boolean {
  return (row) => {
    const id = table.idOf(row);
    if (id === undefined) return false;
    const metadata = table.metadataOf(row);
    return fulfils(metadata, conditions) && (accepts === undefined || accepts(id, metadata));
  };
}

function without(best: ReturnType<typeof topHits>, id: string, topK: number): ReturnType<typeof topHits> {
  const hits = best.hits();
  if (!hits.some((hit) => hit.id === id)) return best;
  const rest = topHits(topK);
  for (const hit of hits) if (hit.id !== id) rest.offer(hit.id, hit.similarity);
  return rest;
}
