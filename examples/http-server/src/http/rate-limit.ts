/** Requests per minute, counted together by all processes that share a Redis. */
import type { Context, MiddlewareHandler } from 'hono';
import type { ServerContext, ServerEnv } from '../server-context.ts';
import { setAnswerHeader } from './answer-headers.ts';
import { ApiError, retryAfter } from './api-error.ts';
import { clientAddress } from './client-address.ts';

const MINUTE_MS = 60_000;

/** @throws ApiError 429 with `Retry-After` */
export async function admitted(
  { coordination, metrics }: ServerContext,
  c: Context<ServerEnv>,
  key: string,
  limit: number,
): Promise<void> {
  if (limit === 0) return;
  const { isAdmitted, remaining, retryAfterMs } = await coordination.admit(key, limit, MINUTE_MS);
  setAnswerHeader(c, 'RateLimit-Limit', String(limit));
  setAnswerHeader(c, 'RateLimit-Remaining', String(remaining));
  if (isAdmitted) return;
  metrics.refused.inc({ reason: 'rate-limit' });
  throw new ApiError(429, 'rate-limited', `Rate limit exceeded. Maximum ${String(limit)} requests per 60 seconds.`, {
    headers: retryAfter(retryAfterMs),
  });
}

/** For routes that need no key. */
export function limitByAddress(context: ServerContext): MiddlewareHandler<ServerEnv> {
  const { settings } = context;
  return async (c, next) => {
    await admitted(context, c, `address:${clientAddress(c, settings)}`, settings.rateLimitPerMinute);
    return next();
  };
}
