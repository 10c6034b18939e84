/**
 * Headers of every answer. They go to Node's own answer and not through a `Response`: a dozen headers set there cost more than
 * answering from the cache does. What a route sets itself under the same name wins.
 */
import type { Context, MiddlewareHandler } from 'hono';
import type { ServerEnv } from '../server-context.ts';

/** For answers without a page; pages say their own. */
const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-site'],
  ['Origin-Agent-Cluster', '?1'],
  ['Referrer-Policy', 'no-referrer'],
  // Browsers heed it over TLS only.
  ['Strict-Transport-Security', 'max-age=15552000; includeSubDomains'],
  ['Vary', 'Origin'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'SAMEORIGIN'],
  ['X-Permitted-Cross-Domain-Policies', 'none'],
];

export function answerHeaders(): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    for (const [name, value] of HEADERS) setAnswerHeader(c, name, value);
    return next();
  };
}

/** Without Node's answer, as when an app is asked in a test, it goes the long way. */
export function setAnswerHeader(c: Context<ServerEnv>, name: string, value: string): void {
  const outgoing = (c.env as Partial<ServerEnv['Bindings']> | undefined)?.outgoing;
  if (outgoing === undefined) c.header(name, value);
  else outgoing.setHeader(name, value);
}
