/**
 * Answers of engines, kept by what they were made from: the task, and the versions of everything that took part. A new version of an engine,
 * of its data or of this server finds nothing of the old one's.
 */
import { createHash } from 'node:crypto';
import { trace } from '@opentelemetry/api';
import type { ServerContext } from '../server-context.ts';
import type { EngineTask } from '../workers/engine-task.ts';

/** Of the answers' fields; any change of them changes it. */
const ANSWER_FORMAT = 'answers@1';

export interface Answered {
  /** JSON in UTF-8. */
  readonly body: Uint8Array<ArrayBuffer>;
  /** `joined`: an equal request was being computed, and both got its answer. */
  readonly cache: 'hit' | 'miss' | 'joined' | 'off';
}

export interface CachedAnswers {
  /** `useCache` false: computed for this request, and not kept. */
  answer(task: EngineTask, useCache: boolean): Promise<Answered>;
}

export function cachedAnswers(context: ServerContext): CachedAnswers {
  const { workers, coordination, settings, metrics, log } = context;
  const running = new Map<string, Promise<Answered>>();
  const tracer = trace.getTracer('trackruit-server');
  const versions = JSON.stringify([ANSWER_FORMAT, workers.versions]);

  const compute = async (task: EngineTask): Promise<Uint8Array<ArrayBuffer>> => {
    const labels = { engine: task.engine, variant: task.variant };
    const stop = metrics.engineSeconds.startTimer(labels);
    return tracer.startActiveSpan(`engine ${task.engine}`, async (span) => {
      span.setAttributes({ 'trackruit.engine': task.engine, 'trackruit.variant': task.variant });
      try {
        const json = await workers.answer(task);
        metrics.engineAnswers.inc({ ...labels, outcome: 'computed' });
        return new TextEncoder().encode(json);
      } catch (error) {
        metrics.engineAnswers.inc({ ...labels, outcome: 'failed' });
        throw error;
      } finally {
        stop();
        span.end();
      }
    });
  };

  const throughCache = async (key: string, task: EngineTask): Promise<Answered> => {
    const { engine, variant } = task;
    // A cache that is away is a miss, and hers is the log line, not this request's.
    const kept = await coordination.cache.get(key).catch((error: unknown) => {
      metrics.resultCache.inc({ engine, outcome: 'failed' });
      log.debug({ err: error }, 'the cache was not read');
      return undefined;
    });
    if (kept !== undefined) {
      metrics.resultCache.inc({ engine, outcome: 'hit' });
      metrics.engineAnswers.inc({ engine, variant, outcome: 'cached' });
      return { body: new Uint8Array(kept), cache: 'hit' };
    }
    const body = await compute(task);
    metrics.resultCache.inc({ engine, outcome: 'miss' });
    // Not waited for: the answer is there.
    void coordination.cache.set(key, body, { expiresAt: Date.now() + settings.cacheTtlMs }).catch((error: unknown) => {
      metrics.resultCache.inc({ engine, outcome: 'failed' });
      log.debug({ err: error }, 'the cache was not written');
    });
    return { body, cache: 'miss' };
  };

  return {
    async answer(task, useCache) {
      const { engine, variant } = task;
      if (!useCache || !settings.isCacheEnabled) {
        metrics.resultCache.inc({ engine, outcome: 'off' });
        return { body: await compute(task), cache: 'off' };
      }
      const key = `${engine}-${createHash('sha256').update(versions).update('\n').update(JSON.stringify(task)).digest('hex')}`;
      const equal = running.get(key);
      if (equal !== undefined) {
        const { body } = await equal;
        metrics.resultCache.inc({ engine, outcome: 'joined' });
        metrics.engineAnswers.inc({ engine, variant, outcome: 'joined' });
        return { body, cache: 'joined' };
      }
      const own = throughCache(key, task);
      running.set(key, own);
      try {
        return await own;
      } finally {
        running.delete(key);
      }
    },
  };
}
