/** 405 with `Allow` for a path that exists with other methods, and 404 for one that does not. */
import type { Hono } from 'hono';
import type { ServerEnv } from '../server-context.ts';
import { ApiError } from './api-error.ts';
import { errorAnswer } from './error-answer.ts';

/** Call it last: paths are told from the routes that are there. */
export function answerOtherMethods(app: Hono<ServerEnv>): void {
  const allowed = new Map<string, Set<string>>();
  for (const { path, method } of app.routes) {
    if (method === 'ALL' || path.endsWith('*')) continue;
    const methods = allowed.get(path) ?? new Set();
    methods.add(method);
    if (method === 'GET') methods.add('HEAD');
    allowed.set(path, methods);
  }
  for (const [path, methods] of allowed) {
    const allow = [...methods].sort().join(', ');
    app.all(path, (c) =>
      errorAnswer(new ApiError(405, 'method-not-allowed', `allowed here: ${allow}`, { headers: { Allow: allow } }), c),
    );
  }
  app.notFound((c) => errorAnswer(new ApiError(404, 'not-found', 'there is nothing here'), c));
}
