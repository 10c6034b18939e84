/** A server from its settings: everything opened in order, and closed in the opposite one. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { DestinationStream } from 'pino';
import { createApp } from './app.ts';
import { inMemoryCoordination } from './coordination/in-memory.ts';
import { redisCoordination } from './coordination/on-redis.ts';
import { LiveSockets } from './live/live-sockets.ts';
import { createLog, type Log } from './log.ts';
import type { Analyses } from './matchmetric/analyses.ts';
import { createMatchMetric } from './matchmetric/matchmetric.ts';
import { openAnalyses } from './matchmetric/open-analyses.ts';
import { createMetrics } from './metrics.ts';
import type { ServerContext } from './server-context.ts';
import type { Settings } from './settings.ts';
import { openStores } from './stores/open-stores.ts';
import { startSweeping } from './stores/sweeping.ts';
import { createVariants } from './variants/variants.ts';
import { createWorkers } from './workers/workers.ts';

/** A client that sends its headers or its body slower than this is cut off. */
const HEADERS_TIMEOUT_MS = 15_000;
const BODY_TIMEOUT_MS = 60_000;
const KEEP_ALIVE_MS = 65_000;

export interface RunningServer {
  readonly context: ServerContext;
  /** `http://127.0.0.1:8000`, without a slash. */
  readonly url: string;
  /** Takes no new connections, lets what runs finish within the grace, then closes everything. Further calls wait for the first. */
  close(): Promise<void>;
}

export interface StartOptions {
  /** Where log lines go instead of standard output. */
  readonly logTo?: DestinationStream | undefined;
  /** What writes the advice, instead of what the settings name. */
  readonly analyses?: Analyses | undefined;
}

/** @throws whatever keeps a part from opening; what was opened before is closed again */
export async function startServer(settings: Settings, { logTo, analyses }: StartOptions = {}): Promise<RunningServer> {
  const log = createLog(settings, logTo);
  const opened: (() => Promise<void> | void)[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of opened.splice(0).reverse()) {
      try {
        await close();
      } catch (error) {
        log.error({ err: error }, 'a part did not close');
      }
    }
  };
  try {
    const ending = new AbortController();
    const context = await openContext(settings, log, ending.signal, opened);
    const matchMetric = createMatchMetric(context, analyses ?? (await openOwnAnalyses(settings, opened)));
    const { fetch } = createApp(context, matchMetric);
    const server = createAdaptorServer({ fetch, serverOptions: TIMEOUTS }) as Server;
    const sockets = new LiveSockets(matchMetric);
    sockets.attach(server);
    server.listen(settings.port, settings.host);
    await once(server, 'listening');
    let closing: Promise<void> | undefined;
    return {
      context,
      url: urlOf(server),
      close: () =>
        (closing ??= (async () => {
          ending.abort();
          await Promise.all([finish(server, settings.shutdownGraceMs, log), sockets.close(settings.shutdownGraceMs)]);
          await closeAll();
        })()),
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

const TIMEOUTS = {
  headersTimeout: HEADERS_TIMEOUT_MS,
  requestTimeout: BODY_TIMEOUT_MS,
  keepAliveTimeout: KEEP_ALIVE_MS,
};

async function openContext(
  settings: Settings,
  log: Log,
  ending: AbortSignal,
  opened: (() => Promise<void> | void)[],
): Promise<ServerContext> {
  const metrics = createMetrics();
  opened.push(() => {
    metrics.close();
  });
  const coordination =
    settings.redisUrl === undefined ? inMemoryCoordination() : await redisCoordination(settings.redisUrl, log);
  opened.push(() => coordination.close());
  const stores = await openStores(settings, (error) => {
    log.warn({ err: error }, 'a connection to the database was lost');
  });
  opened.push(() => stores.close());
  opened.push(startSweeping(stores, log));
  const variants = await createVariants({ coordination, log, file: settings.variantsFile });
  opened.push(() => {
    variants.close();
  });
  const workers = await createWorkers(settings, metrics);
  opened.push(() => workers.close());
  return { settings, log, metrics, coordination, workers, variants, stores, ending };
}

async function openOwnAnalyses(settings: Settings, opened: (() => Promise<void> | void)[]): Promise<Analyses> {
  const analyses = await openAnalyses(settings);
  opened.push(() => analyses.close());
  return analyses;
}

/** Requests in flight are waited for; connections without one are closed at once. */
async function finish(server: Server, graceMs: number, log: Log): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  const timer = setTimeout(() => {
    log.warn('requests were cut off at the end of the grace');
    server.closeAllConnections();
  }, graceMs);
  await closed;
  clearTimeout(timer);
}

function urlOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
