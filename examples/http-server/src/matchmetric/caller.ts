/** Who is asking: the holder of an access token, or of a session cookie that one of our own pages sent. */
import type { Context } from 'hono';
import type { Caller } from '../auth/accounts.ts';
import { isOwnOrigin } from '../auth/origins.ts';
import { sessionIdOf } from '../auth/session-cookie.ts';
import { ApiError } from '../http/api-error.ts';
import type { ServerEnv } from '../server-context.ts';
import type { MatchMetric } from './matchmetric.ts';

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];
const CHALLENGE = { 'WWW-Authenticate': 'Bearer realm="api"' };

/** @throws ApiError 401 for nobody, 403 for a cookie that another site's page made the browser send */
export async function callerOf(matchMetric: MatchMetric, c: Context<ServerEnv>): Promise<Caller> {
  const header = c.req.header('Authorization');
  const caller = header === undefined ? await callerOfCookie(matchMetric, c) : await callerOfToken(matchMetric, header);
  if (caller === undefined) {
    const message =
      header === undefined
        ? 'Authentication credentials were not provided.'
        : 'Given token not valid for any token type';
    throw new ApiError(401, 'unauthorized', message, { headers: CHALLENGE });
  }
  // What is one person's is no cache's.
  c.header('Cache-Control', 'no-store');
  return caller;
}

async function callerOfToken({ accounts }: MatchMetric, header: string): Promise<Caller | undefined> {
  const [scheme = '', token = '', ...rest] = header.trim().split(/\s+/);
  return scheme.toLowerCase() === 'bearer' && rest.length === 0 ? accounts.callerOfAccess(token) : undefined;
}

/** A browser sends the cookie with requests that other sites' pages make, too; `Origin` says whose page it was, and cannot be made up by one. */
async function callerOfCookie({ accounts, context }: MatchMetric, c: Context<ServerEnv>): Promise<Caller | undefined> {
  const sessionId = sessionIdOf(c.req.header('Cookie'));
  if (sessionId === undefined) return undefined;
  if (!SAFE_METHODS.includes(c.req.method) && !isOwnOrigin(c.req.header('Origin'), context.settings)) {
    throw new ApiError(403, 'foreign-origin', 'Requests from that origin are not allowed');
  }
  return accounts.callerOfSession(sessionId);
}
