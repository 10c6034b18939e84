/** Any number of texts through an embedder: each one once, in batches of the size it asks for, the answers checked. */
import { TrackruitError } from '../errors.ts';
import { dotProduct } from '../vector/cosine.ts';
import type { Embedder, EmbedOptions } from './embedder.ts';

/**
 * A vector by text.
 *
 * @throws TrackruitError with code `embedding-failed` if the embedder fails or answers with other than one vector of its length a text
 * @throws the signal's reason if aborted
 */
export async function embedAll(
  embedder: Embedder,
  texts: Iterable<string>,
  { signal }: EmbedOptions = {},
): Promise<ReadonlyMap<string, Float32Array>> {
  const different = [...new Set(texts)];
  const size = Math.max(1, Math.min(embedder.maxBatchSize ?? different.length, different.length));
  const vectors = new Map<string, Float32Array>();
  for (let from = 0; from < different.length; from += size) {
    const batch = different.slice(from, from + size);
    const answer = await embedBatch(embedder, batch, signal);
    batch.forEach((text, at) => vectors.set(text, answer[at]!));
  }
  return vectors;
}

async function embedBatch(
  embedder: Embedder,
  batch: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly Float32Array[]> {
  signal?.throwIfAborted();
  let answer: readonly Float32Array[];
  try {
    answer = await embedder.embed(batch, { signal });
  } catch (cause) {
    signal?.throwIfAborted();
    if (TrackruitError.isInstance(cause)) throw cause;
    throw new TrackruitError('embedding-failed', `the embedder failed on a batch of ${batch.length} texts`, { cause });
  }
  signal?.throwIfAborted();
  const count = lengthOf(answer);
  if (count !== batch.length)
    throw new TrackruitError(
      'embedding-failed',
      `the embedder answered ${batch.length} texts with ${count === undefined ? 'no list of vectors' : `${count} vectors`}`,
    );
  for (const vector of answer) {
    if (!(vector instanceof Float32Array) || vector.length !== embedder.dimensions)
      throw new TrackruitError(
        'embedding-failed',
        `the embedder's vectors are not of its ${embedder.dimensions} dimensions`,
      );
    if (!hasFiniteNumbers(vector))
      throw new TrackruitError('embedding-failed', 'the embedder gave a vector with a number that is not finite');
  }
  return answer;
}

/** Squares of 32-bit numbers don't leave the range of 64 bits, so their sum is finite where all of them are. */
function hasFiniteNumbers(vector: Float32Array): boolean {
  return Number.isFinite(dotProduct(vector, vector));
}

function lengthOf(list: unknown): number | undefined {
  return Array.isArray(list) ? list.length : undefined;
}
