/** Keys of cached values: digests, because a key reaches logs and foreign stores, and a résumé must reach neither. */
import { sha256 } from '../text/sha256.ts';

/**
 * `kind`, a dash and 64 hexadecimal digits: SHA-256 of everything that `parts` says, in order.
 *
 * `kind` is one word of ASCII, for people who look into a store. Written as JSON before hashing, so that no part can flow
 * into the next one and lone surrogates stay different.
 */
export function cacheKey(kind: string, parts: readonly string[]): string {
  return `${kind}-${sha256(JSON.stringify(parts))}`;
}
