/** What surrounds every request: its id, its log line, its figures, its span. */
import { randomUUID } from 'node:crypto';
import { propagation, context as otelContext, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { ServerContext, ServerEnv } from '../server-context.ts';
import { setAnswerHeader } from './answer-headers.ts';

/** Ids from outside are taken over only when nothing in them can break a log line or a header. */
const SAFE_ID = /^[\w.-]{1,64}$/;

/**
 * Spans go to whatever OpenTelemetry SDK the process was started with (`node --import ./otel.js src/main.ts`); without one they cost
 * next to nothing.
 */
export function requestScope({ log, metrics, ending }: ServerContext): MiddlewareHandler<ServerEnv> {
  const tracer = trace.getTracer('trackruit-server');
  return async (c, next) => {
    const given = c.req.header('X-Request-Id');
    const requestId = given !== undefined && SAFE_ID.test(given) ? given : randomUUID();
    c.set('requestId', requestId);
    c.set('log', log.child({ requestId }));
    setAnswerHeader(c, 'X-Request-Id', requestId);
    const parent = propagation.extract(otelContext.active(), c.req.header());
    const start = performance.now();
    metrics.inFlight.inc();
    await otelContext.with(parent, () =>
      tracer.startActiveSpan(`${c.req.method}`, { kind: SpanKind.SERVER }, async (span) => {
        try {
          await next();
        } finally {
          // Looked at now and not before: the end may have come meanwhile, and a connection that is kept would be waited for.
          if (ending.aborted) setAnswerHeader(c, 'Connection', 'close');
          const seconds = (performance.now() - start) / 1000;
          const route = routeOf(c);
          const { status } = c.res;
          const method = METHODS.has(c.req.method) ? c.req.method : 'other';
          metrics.inFlight.dec();
          metrics.requests.inc({ method, route, status: String(status) });
          metrics.requestSeconds.observe({ method, route }, seconds);
          span.updateName(`${method} ${route}`);
          span.setAttributes({
            'http.request.method': method,
            'http.route': route,
            'http.response.status_code': status,
          });
          if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
          c.var.log.info({ method, route, status, ms: Math.round(seconds * 1e4) / 10 }, 'answered');
        }
      }),
    );
  };
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']);

/** The pattern that answered, never the address: a closed list, and free of ids. */
function routeOf(c: Parameters<MiddlewareHandler<ServerEnv>>[0]): string {
  const own = matchedRoutes(c).filter(({ path }) => !path.endsWith('*'));
  return own.at(-1)?.path ?? 'none';
}
