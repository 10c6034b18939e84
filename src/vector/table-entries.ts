/** Entries on their way into a table: the vector as a row, the metadata out of the caller's hands. */
import { int8Row } from './int8-rows.ts';
import { hostsTurn } from './hosts-turn.ts';
import type { VectorEntry, VectorMetadata } from './vector-index.ts';

export interface TableEntry {
  readonly id: string;
  readonly numbers: Int8Array;
  readonly metadata: VectorMetadata | undefined;
}

/** Entries made ready before the host gets a turn: a few milliseconds at 256 dimensions. */
const ENTRIES_PER_TURN = 2048;

/** Entries as rows, in turns. @throws the signal's reason */
export async function tableEntries(
  entries: Iterable<VectorEntry>,
  signal: AbortSignal | undefined,
): Promise<readonly TableEntry[]> {
  const ready: TableEntry[] = [];
  for (const entry of entries) {
    if (ready.length > 0 && ready.length % ENTRIES_PER_TURN === 0) {
      await hostsTurn();
      signal?.throwIfAborted();
    }
    const { id, vector, metadata } = entry;
    ready.push({ id, numbers: int8Row(vector), metadata: metadata === undefined ? undefined : copied(metadata) });
  }
  return ready;
}

function copied(metadata: VectorMetadata): VectorMetadata {
  return Object.fromEntries(
    Object.entries(metadata).map(([field, value]) => [field, typeof value === 'object' ? [...value] : value]),
  );
}
