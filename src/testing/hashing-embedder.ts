import type { Embedder } from '../embedding/embedder.ts';
import { InvalidInputError } from '../errors.ts';

export interface HashingEmbedderOptions {
  /** Default 64. */
  readonly dimensions?: number | undefined;
  /** Part of the id, to play the change of a model. Default `1`. */
  readonly revision?: string | undefined;
  /** Told the texts of every call, before they are embedded. */
  readonly onEmbed?: ((texts: readonly string[]) => void) | undefined;
}

/**
 * An embedder for tests that knows nothing of meaning: every word adds 1 or -1 to a place that a hash of its letters names. Texts that
 * share words are alike and all others are not, "nurse" and "nursing" included.
 *
 * @throws InvalidInputError if `dimensions` is not a whole number above 0
 */
export function hashingEmbedder(options: HashingEmbedderOptions = {}): Embedder {
  const { dimensions = 64, revision = '1', onEmbed } = options;
  if (!Number.isInteger(dimensions) || dimensions < 1) {
    throw new InvalidInputError('options.dimensions', 'must be a whole number above 0');
  }
  return {
    id: `hashing-embedder (no meaning) @${revision} ${String(dimensions)}`,
    dimensions,
    async embed(texts, { signal } = {}) {
      signal?.throwIfAborted();
      onEmbed?.(texts);
      // Real embedders take a while: give others a turn, and the caller the time to change their mind.
      await Promise.resolve();
      signal?.throwIfAborted();
      return texts.map((text) => vectorOf(text, dimensions));
    },
  };
}

function vectorOf(text: string, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const hash = hashOf(word);
    vector[(hash >>> 1) % dimensions]! += (hash & 1) === 0 ? 1 : -1;
  }
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** FNV-1a, then mixed: its lowest bit alone would follow the lowest bits of the letters. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
