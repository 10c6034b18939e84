/** Whether the server is well: asked of what it depends on, and not assumed. */
import type { ServerContext } from '../server-context.ts';
import { ENGINE_NAMES } from '../variants/variant-options.ts';
import { SERVER_VERSION } from '../server-version.ts';

/** Asking is not free; within this time the last answer stands. */
const STANDS_MS = 1_000;
/** What has not answered until then is not well. */
const PATIENCE_MS = 2_000;

export interface DependencyStatus {
  readonly ok: boolean;
  readonly latency_ms: number;
  readonly kind: string;
}

export interface Dependencies {
  readonly cache: DependencyStatus;
  readonly storage: DependencyStatus;
  readonly embedder: DependencyStatus;
}

/** Asks all at once; calls that come meanwhile, or within a second, get the same answer. */
export function dependencyChecks({ coordination, stores, workers, log }: ServerContext): () => Promise<Dependencies> {
  let last: { readonly at: number; readonly answer: Promise<Dependencies> } | undefined;
  const ask = async (): Promise<Dependencies> => {
    const [cache, storage, embedder] = await Promise.all([
      asked(coordination.kind, () => coordination.check()),
      asked(stores.kind, () => stores.ping()),
      asked(workers.versions.embedder, () => workers.checkEmbedder()),
    ]);
    for (const [name, { ok, kind }] of Object.entries({ cache, storage, embedder }))
      if (!ok) log.warn({ dependency: name, kind }, 'a dependency does not answer');
    return { cache, storage, embedder };
  };
  return () => {
    const now = performance.now();
    if (last === undefined || now - last.at > STANDS_MS) last = { at: now, answer: ask() };
    return last.answer;
  };
}

async function asked(kind: string, check: () => Promise<void>): Promise<DependencyStatus> {
  const start = performance.now();
  const latency = (): number => Math.round((performance.now() - start) * 100) / 100;
  let timer: NodeJS.Timeout | undefined;
  try {
    await Promise.race([
      check(),
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          reject(new Error('no answer'));
        }, PATIENCE_MS);
      }),
    ]);
    return { ok: true, latency_ms: latency(), kind };
  } catch {
    return { ok: false, latency_ms: latency(), kind };
  } finally {
    clearTimeout(timer);
  }
}

export function statusAnswer({ settings, workers }: ServerContext, dependencies: Dependencies, now: Date): object {
  const isHealthy = Object.values(dependencies as unknown as Record<string, DependencyStatus>).every(({ ok }) => ok);
  return {
    status: isHealthy ? 'healthy' : 'degraded',
    timestamp: now.toISOString(),
    version: SERVER_VERSION,
    models: Object.fromEntries(
      ENGINE_NAMES.map((name) => [
        name,
        // The engines were loaded before the server listened; these need the embedder for every answer.
        dependencies.embedder.ok || (name !== 'match' && name !== 'recommend') ? 'loaded' : 'failed',
      ]),
    ),
    settings: {
      debug: settings.environment === 'development',
      cache_enabled: settings.isCacheEnabled,
      sbert_enabled: settings.embeddingModel !== undefined,
      workers: workers.threads,
      max_text_length: settings.maxTextLength,
      rate_limit_per_minute: settings.rateLimitPerMinute,
    },
    dependencies,
  };
}
