/** Figures for Prometheus. Labels come from closed lists (route patterns, variants, outcomes), never from what a client sent. */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  readonly requests: Counter<'method' | 'route' | 'status'>;
  readonly requestSeconds: Histogram<'method' | 'route'>;
  readonly inFlight: Gauge;
  /** `outcome`: hit, miss, joined (waited for an equal request), failed, off. */
  readonly resultCache: Counter<'engine' | 'outcome'>;
  readonly engineSeconds: Histogram<'engine' | 'variant'>;
  readonly engineAnswers: Counter<'engine' | 'variant' | 'outcome'>;
  readonly refused: Counter<'reason'>;
  readonly workersLost: Counter;
  readonly openSockets: Gauge;
  readonly socketMessages: Counter<'direction' | 'type'>;
  close(): void;
}

/** Seconds; from a cached answer to a pool of 1,000 postings. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Counter({
      name: 'http_requests_total',
      help: 'Requests answered',
      labelNames: ['method', 'route', 'status'],
      registers,
    }),
    requestSeconds: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time until the answer was ready',
      labelNames: ['method', 'route'],
      buckets: BUCKETS,
      registers,
    }),
    inFlight: new Gauge({ name: 'http_requests_in_flight', help: 'Requests being answered', registers }),
    resultCache: new Counter({
      name: 'trackruit_result_cache_total',
      help: 'What the cache of results said',
      labelNames: ['engine', 'outcome'],
      registers,
    }),
    engineSeconds: new Histogram({
      name: 'trackruit_engine_duration_seconds',
      help: 'Time of one computation, waiting for a worker included',
      labelNames: ['engine', 'variant'],
      buckets: BUCKETS,
      registers,
    }),
    engineAnswers: new Counter({
      name: 'trackruit_engine_answers_total',
      help: 'Answers by engine and variant',
      labelNames: ['engine', 'variant', 'outcome'],
      registers,
    }),
    refused: new Counter({
      name: 'trackruit_refused_total',
      help: 'Requests refused before any work',
      labelNames: ['reason'],
      registers,
    }),
    workersLost: new Counter({ name: 'trackruit_workers_lost_total', help: 'Worker threads that died', registers }),
    openSockets: new Gauge({ name: 'trackruit_open_sockets', help: 'Open WebSockets', registers }),
    socketMessages: new Counter({
      name: 'trackruit_socket_messages_total',
      help: 'Messages over WebSockets',
      labelNames: ['direction', 'type'],
      registers,
    }),
    close: () => {
      registry.clear();
    },
  };
}
