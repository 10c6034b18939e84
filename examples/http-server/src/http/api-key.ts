/** Who calls API A: the holder of a key. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { ServerContext, ServerEnv } from '../server-context.ts';
import { ApiError, retryAfter } from './api-error.ts';
import { clientAddress } from './client-address.ts';
import { admitted } from './rate-limit.ts';

/**
 * 401 without one of the keys, in the same time for every wrong one. Wrong keys are counted by address, so that nobody can try many.
 *
 * @param keys at least one
 */
export function requireKey(
  context: ServerContext,
  keys: readonly string[],
  header: string,
): MiddlewareHandler<ServerEnv> {
  const digests = keys.map(digestOf);
  const { settings, coordination, metrics } = context;
  return async (c, next) => {
    const given = c.req.header(header);
    if (given !== undefined && isOneOf(digests, digestOf(given))) return next();
    const limit = settings.rateLimitPerMinute;
    const admission =
      limit === 0 ? undefined : await coordination.admit(`wrong-key:${clientAddress(c, settings)}`, limit, 60_000);
    if (admission?.isAdmitted === false) {
      metrics.refused.inc({ reason: 'wrong-keys' });
      throw new ApiError(429, 'rate-limited', 'too many wrong keys', { headers: retryAfter(admission.retryAfterMs) });
    }
    metrics.refused.inc({ reason: 'no-key' });
    throw new ApiError(401, 'unauthorized', given === undefined ? 'API key required' : 'Invalid API key', {
      headers: { 'WWW-Authenticate': `ApiKey header="${header}"` },
    });
  };
}

/** Counts the requests of one key, in all processes together. */
export function limitByKey(context: ServerContext): MiddlewareHandler<ServerEnv> {
  const { settings } = context;
  return async (c, next) => {
    await admitted(context, c, `key:${keyId(c)}`, settings.rateLimitPerMinute);
    return next();
  };
}

/** Sixteen hexadecimal digits that stand for the caller's key in counters and variants; the key cannot be told from them. */
export function keyId(c: Context<ServerEnv>): string {
  return digestOf(c.req.header('X-API-Key') ?? '')
    .toString('hex')
    .slice(0, 16);
}

/** Digests have one length whatever was sent, so comparing them takes one time. All are compared, so it does not tell which one was near. */
function isOneOf(digests: readonly Buffer[], given: Buffer): boolean {
  let isKnown = false;
  for (const digest of digests) isKnown = timingSafeEqual(digest, given) || isKnown;
  return isKnown;
}

function digestOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
