/**
 * Where engines compute: in worker threads, so that the event loop stays free, or, with none, in the process itself.
 *
 * A thread that dies takes the one task it had with it, and another thread takes its place.
 */
import type { ExtractedDocument } from '@trackruit/ml';
import { createEngines, type EngineSettings } from '../engines.ts';
import type { Metrics } from '../metrics.ts';
import type { Settings } from '../settings.ts';
import type { EngineTask, EngineVersions } from './engine-task.ts';
import type { WorkerRequest } from './engine-worker.ts';
import { createFileReader } from './file-reader.ts';
import { runTask, warmUp } from './run-task.ts';
import { errorOfFailure, type TaskOutcome } from './task-failure.ts';
import { createThreadPool, THREAD_ENDED } from './thread-pool.ts';
import { createTurnQueue } from './turn-queue.ts';
import { WorkError } from './work-error.ts';

/** Tasks that may wait for each thread, or for the process itself; further ones are refused, for their answers would come too late. */
const QUEUE_PER_THREAD = 64;

/**
 * Three halves of 64 MB, as the process itself is started with. In the usual 16 MB a match's objects are often still in use when they
 * are collected; they move to the old ones, whose collection then stops everything for 40 ms every five seconds of full load.
 */
const YOUNG_GENERATION_MB = 192;

export interface Workers {
  /** 0: the process itself. */
  readonly threads: number;
  readonly versions: EngineVersions;
  /**
   * The answer as a JSON text.
   *
   * @throws WorkError if there is none in time, or no room
   * @throws TrackruitError for what the engines refuse
   */
  answer(task: EngineTask): Promise<string>;
  /** Resolves when the embedder of one thread answers. */
  checkEmbedder(): Promise<void>;
  /** @throws ExtractionError for a file that gives no text; WorkError */
  readFile(bytes: Uint8Array): Promise<ExtractedDocument>;
  close(): Promise<void>;
}

interface EngineHost {
  readonly versions: EngineVersions;
  run(task: EngineTask, signal: AbortSignal): Promise<string>;
  embed(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** @throws what `createEngines` throws: a server without engines does not start */
export async function createWorkers(settings: Settings, metrics: Metrics): Promise<Workers> {
  const { embeddingModel, modelDirectory, workers: threads, requestTimeoutMs } = settings;
  const host = await (threads === 0
    ? inProcess({ embeddingModel, modelDirectory })
    : inThreads({ embeddingModel, modelDirectory }, threads));
  const files = createFileReader(settings, Math.max(1, Math.min(2, threads)));

  const inTime = async <Answer>(work: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      controller.abort(new WorkError('timed-out', `no answer within ${requestTimeoutMs} ms`));
    }, requestTimeoutMs);
    try {
      return await work(controller.signal);
    } catch (error) {
      const known = workError(error, controller.signal);
      if (known instanceof WorkError && known.reason === 'worker-lost') metrics.workersLost.inc();
      throw known;
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    threads,
    versions: host.versions,
    answer: (task) => inTime((signal) => host.run(task, signal)),
    checkEmbedder: () => inTime((signal) => host.embed(signal)),
    readFile: (bytes) => inTime((signal) => files.read(bytes, signal)),
    close: () => host.close(),
  };
}

async function inProcess(settings: EngineSettings): Promise<EngineHost> {
  const engines = await createEngines(settings);
  const turns = createTurnQueue(QUEUE_PER_THREAD);
  return {
    versions: await warmUp(engines),
    run: (task, signal) => turns.run(async () => JSON.stringify(await runTask(engines, task, signal)), signal),
    embed: async (signal) => {
      await engines.embedder.embed(['Python'], { signal });
    },
    close: async () => undefined,
  };
}

async function inThreads(settings: EngineSettings, threads: number): Promise<EngineHost> {
  const pool = createThreadPool({
    filename: new URL('./engine-worker.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    maxQueue: threads * QUEUE_PER_THREAD,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    workerData: settings,
  });
  const ask = async (request: WorkerRequest, signal?: AbortSignal): Promise<string> => {
    const outcome = (await pool.run(request, signal === undefined ? {} : { signal })) as TaskOutcome;
    if ('failure' in outcome) throw errorOfFailure(outcome.failure);
    return outcome.json;
  };
  try {
    // As many questions as threads: each loads its own engines.
    const [versions] = await Promise.all(Array.from({ length: threads }, () => ask({ kind: 'warm-up' })));
    return {
      versions: JSON.parse(versions!) as EngineVersions,
      run: (task, signal) => ask({ kind: 'task', task }, signal),
      embed: async (signal) => {
        await ask({ kind: 'embed' }, signal);
      },
      close: () => pool.close(),
    };
  } catch (error) {
    await pool.close();
    throw error;
  }
}

/** What the pool says, in our words; what the engines say stays. */
function workError(error: unknown, { aborted, reason }: AbortSignal): unknown {
  if (aborted) return reason;
  if (!(error instanceof Error)) return error;
  if (error.message === 'Task queue is at limit')
    return new WorkError('overloaded', 'too many computations are waiting', { cause: error });
  const { code } = error as { readonly code?: unknown };
  const isLost =
    error.message === THREAD_ENDED ||
    error.message === 'Terminating worker thread' ||
    code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isLost
    ? new WorkError('worker-lost', 'the worker thread died over this computation', { cause: error })
    : error;
}
