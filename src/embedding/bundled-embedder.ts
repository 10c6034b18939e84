/** The embedder that comes with the library. Its table is a module of its own (models/README.md), imported when first needed. */
import { TrackruitError } from '../errors.ts';
import type { EmbedOptions, Embedder } from './embedder.ts';
import { packedStaticEmbeddingsDimensions, packedStaticEmbeddingsId } from './packed-static-embeddings-id.ts';
import { readDeferredWeights } from './deferred-weights.ts';
import { deferredEmbedder, type StaticEmbedder } from './static-embedder.ts';

let loading: Promise<StaticEmbedder> | undefined;
let loaded: StaticEmbedder | undefined;

/**
 * Meaning without a key, a network or native code; always the same table, read on the first `embed`.
 *
 * English first; the words of trades in other languages stand for their English ones. Knows no names of people.
 */
export function bundledEmbedder(): Embedder {
  return bundled;
}

const bundled: Embedder = {
  id: packedStaticEmbeddingsId,
  dimensions: packedStaticEmbeddingsDimensions,
  async embed(texts: readonly string[], options: EmbedOptions = {}): Promise<readonly Float32Array[]> {
    options.signal?.throwIfAborted();
    const embedder = await loadBundledEmbedder();
    return embedder.embed(texts, options);
  },
};

/**
 * The bundled embedder with its table in memory; at once where it has been read before.
 *
 * @throws TrackruitError with code `embedding-failed` if the module cannot be imported or is damaged; the next call tries again
 */
export async function loadBundledEmbedder(): Promise<StaticEmbedder> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The bundled embedder where its table has been read; undefined before. */
export function loadedBundledEmbedder(): StaticEmbedder | undefined {
  return loaded;
}

async function load(): Promise<StaticEmbedder> {
  let packed: string;
  try {
    packed = (await import('./packed-static-embeddings.ts')).packedStaticEmbeddings;
  } catch (cause) {
    throw new TrackruitError('embedding-failed', 'the bundled word vectors could not be imported', { cause });
  }
  return (loaded = deferredEmbedder(readDeferredWeights(packed)));
}
