/** All routes of the server, in the order they are tried. */
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { answerHeaders } from './http/answer-headers.ts';
import { limitBodySize } from './http/body-size.ts';
import { errorAnswer } from './http/error-answer.ts';
import { healthRoutes } from './http/health.ts';
import { answerOtherMethods } from './http/other-methods.ts';
import { pageRoutes } from './http/page.ts';
import { requestScope } from './http/request-scope.ts';
import { matchMetricRoutes } from './matchmetric/matchmetric-routes.ts';
import type { MatchMetric } from './matchmetric/matchmetric.ts';
import type { ServerContext, ServerEnv } from './server-context.ts';
import { trackruitRoutes } from './trackruit/routes.ts';

export function createApp(context: ServerContext, matchMetric: MatchMetric): Hono<ServerEnv> {
  const { settings } = context;
  const app = new Hono<ServerEnv>();
  app.onError(errorAnswer);

  app.use(requestScope(context));
  app.use(answerHeaders());
  const crossOrigin = cors({
    origin: (origin) =>
      settings.corsOrigins.includes('*') ? '*' : settings.corsOrigins.includes(origin) ? origin : null,
    allowHeaders: ['X-API-Key', 'X-User-Id', 'X-Request-Id', 'Content-Type', 'Authorization'],
    allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
    exposeHeaders: ['X-Request-Id', 'X-Cache', 'Retry-After', 'RateLimit-Limit', 'RateLimit-Remaining'],
    credentials: !settings.corsOrigins.includes('*'),
    maxAge: 600,
  });
  app.use((c, next) => (c.req.header('Origin') === undefined ? next() : crossOrigin(c, next)));
  app.use(limitBodySize(settings.maxBodyBytes));

  app.route('/', healthRoutes(context));
  app.route('/', trackruitRoutes(context));
  app.route('/api/v1', matchMetricRoutes(matchMetric));
  app.route('/', pageRoutes());
  answerOtherMethods(app);
  return app;
}
