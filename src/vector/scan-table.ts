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

/** Rows compared before the best are looked for; their cosines fill 8 KiB, and the best so far keep most of the next from being looked at. */
const ROWS_PER_PIECE = 1024;

/**
 * The nearest rows. An entry that moves to another row meanwhile, deleted and added again, may be met twice; it then counts
 * as it was last.
 *
 * @throws the signal's reason
 */
export async function scanTable(table: VectorTable, search: TableSearch): Promise<readonly VectorHit[]> {
  const { query, topK, signal } = search;
  const { version } = table;
  const rowsPerTurn = Math.max(ROWS_PER_PIECE, Math.floor(NUMBERS_PER_TURN / table.dimensions));
  const cosines = new Float64Array(Math.min(ROWS_PER_PIECE, table.rowCount));
  const near = new Uint32Array(cosines.length);
  const isWanted = wanted(table, search);
  let best = topHits(topK);
  // The table may grow meanwhile.
  for (let from = 0; from < table.rowCount; from += cosines.length) {
    if (from % rowsPerTurn < cosines.length && from > 0) await hostsTurn();
    signal?.throwIfAborted();
    const to = Math.min(from + cosines.length, table.rowCount);
    const count = table.rows.near(query, from, to, best.least, near, cosines);
    for (let at = 0; at < count; at++) {
      const row = near[at]!;
      const similarity = cosines[at]!;
      if (similarity < best.least || !isWanted(row)) continue;
      const id = table.idOf(row)!;
      if (table.version !== version) best = without(best, id, topK);
      best.offer(id, similarity);
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
