/**
 * Matches, rankings and recommendations over all cores: threads of this process, or processes of their own.
 *
 * The bytes of every result are those of the same call in this process. The optional peer `tinypool` keeps the workers.
 */
import { availableParallelism } from 'node:os';
import type { Tinypool } from 'tinypool';
import {
  InvalidInputError,
  MissingPeerError,
  TrackruitError,
  type JobSource,
  type MatchInput,
  type MatchResult,
  type RankCandidatesInput,
  type RankedCandidate,
  type RankingPage,
  type RecommendationPage,
  type RecommendInput,
} from '../index.ts';
import { orderedWork, type ItemsToDo } from './ordered-work.ts';
import {
  receivedError,
  type PoolAnswer,
  type PoolMatcherOptions,
  type PoolRecommenderOptions,
  type PoolRecommendOptions,
  type PoolTask,
} from './pool-task.ts';

export interface MatchPoolOptions extends PoolMatcherOptions {
  /** 1 to 256. Default: one less than the system offers, at least one. */
  readonly workers?: number | undefined;
  /** `threads` start faster and share the code; `processes` survive what ends a process. Default `threads`. */
  readonly runtime?: 'threads' | 'processes' | undefined;
  /** Items handed out and not yet answered, of one call. Default four a worker. */
  readonly pending?: number | undefined;
  /** Megabytes that the heap of one worker may take before the system ends it. Default: Node's own limit. */
  readonly maxHeapMb?: number | undefined;
}

export interface PoolCallOptions {
  /** Ends the call and the workers that are busy with it; others take their places. */
  readonly signal?: AbortSignal | undefined;
}

export interface PoolRecommendCall extends PoolCallOptions, PoolRecommenderOptions, PoolRecommendOptions {
  /** Every worker takes them in once. Filters with a function of your own cannot be sent. */
  readonly jobs: Iterable<JobSource>;
}

/**
 * One item's outcome: `fulfilled` with the value, `rejected` with the error that the same call in this process would throw, or with
 * `WorkerFailedError`. One bad item ends nothing.
 */
export type PoolOutcome<Value> = PromiseSettledResult<Value>;

export interface MatchPool {
  readonly workers: number;
  /** Outcomes in the order of the items, as they come. */
  match(
    pairs: ItemsToDo<MatchInput>,
    options?: PoolCallOptions,
  ): AsyncGenerator<PoolOutcome<MatchResult>, void, undefined>;
  rank(
    questions: ItemsToDo<RankCandidatesInput>,
    options?: PoolCallOptions,
  ): AsyncGenerator<PoolOutcome<RankingPage<RankedCandidate>>, void, undefined>;
  recommend(
    questions: ItemsToDo<RecommendInput>,
    options: PoolRecommendCall,
  ): AsyncGenerator<PoolOutcome<RecommendationPage>, void, undefined>;
  /** Ends the workers; what is under way is rejected. Calls after it throw. */
  close(): Promise<void>;
}

/** A worker ended while it was busy with an item. It has been replaced, and the item may be tried again. */
export class WorkerFailedError extends TrackruitError {
  /** Place of the item among those of its call, from 0. */
  readonly index: number;

  constructor(index: number, options?: ErrorOptions) {
    super('worker-failed', `the worker ended over item ${index}; another has taken its place`, options);
    this.name = 'WorkerFailedError';
    this.index = index;
  }
}

const MOST_WORKERS = 256;
const PENDING_PER_WORKER = 4;

/**
 * Starts the workers. They do not keep the process alive while there is nothing to do.
 *
 * @throws InvalidInputError for an option out of range
 * @throws MissingPeerError without `tinypool`
 *
 * @example
 * ```ts
 * import { matchPool } from '@trackruit/ml/node';
 *
 * const pool = await matchPool({ workers: 1 });
 * const job = 'Data Engineer\nRequirements\n- Python\n- Airflow';
 * const resumes = ['Data Engineer\nPython and Airflow at Acme', 'Nurse\nWound care at City Hospital'];
 * const scores: number[] = [];
 * for await (const outcome of pool.match(resumes.map((resume) => ({ resume, job }))))
 *   if (outcome.status === 'fulfilled') scores.push(outcome.value.score);
 * console.log(scores.length, scores[0]! > scores[1]!); // 2 true
 * await pool.close();
 * ```
 */
export async function matchPool(options: MatchPoolOptions = {}): Promise<MatchPool> {
  if (typeof options !== 'object' || options === null)
    throw new InvalidInputError('options', `expected an object, got ${options === null ? 'null' : typeof options}`);
  const { weights, referenceDate, embedder } = options;
  const workers = inRange(options.workers ?? Math.max(1, availableParallelism() - 1), 1, MOST_WORKERS, 'workers');
  const pending = inRange(options.pending ?? workers * PENDING_PER_WORKER, 1, 100_000, 'pending');
  if (embedder !== undefined && (embedder as unknown) !== null)
    throw new InvalidInputError('options.embedder', 'cannot be handed to a worker: null or nothing');
  const runtime = options.runtime ?? 'threads';
  if (runtime !== 'threads' && runtime !== 'processes')
    throw new InvalidInputError('options.runtime', "expected 'threads' or 'processes'");
  const own: PoolMatcherOptions = {
    ...(weights === undefined ? {} : { weights }),
    ...(referenceDate === undefined ? {} : { referenceDate }),
    ...(embedder === null ? { embedder } : {}),
  };
  const pool = await startWorkers(workers, runtime, options.maxHeapMb);
  let isClosed = false;
  let lastKey = 0;

  const run = async (task: PoolTask, index: number, signal: AbortSignal): Promise<unknown> => {
    let answer: PoolAnswer;
    try {
      answer = (await pool.run(task, { signal })) as PoolAnswer;
    } catch (cause) {
      signal.throwIfAborted();
      if (isClosed) throw new InvalidInputError('pool', 'was closed before the item was done', { cause });
      // Refused before it was sent: no worker has seen it.
      if (cause instanceof Error && cause.name === 'DataCloneError')
        throw new InvalidInputError(`items[${index}]`, 'holds what cannot be handed to a worker, as a function', {
          cause,
        });
      throw new WorkerFailedError(index, { cause });
    }
    if (answer.kind === 'error') throw receivedError(answer.error);
    return answer.kind === 'value' ? answer.value : answer;
  };
  const checkOpen = (): void => {
    if (isClosed) throw new InvalidInputError('pool', 'is closed');
  };

  return {
    workers,
    match(pairs, { signal } = {}) {
      checkOpen();
      return orderedWork(
        pairs,
        pending,
        async ({ resume, job }, index, stop) =>
          run({ kind: 'match', options: own, resume, job }, index, stop) as Promise<MatchResult>,
        signal,
      );
    },
    rank(questions, { signal } = {}) {
      checkOpen();
      return orderedWork(
        questions,
        pending,
        async (input, index, stop) =>
          run({ kind: 'rank', options: own, input: { ...input, resumes: [...input.resumes] } }, index, stop) as Promise<
            RankingPage<RankedCandidate>
          >,
        signal,
      );
    },
    recommend(questions, { jobs, signal, candidates, bm25, ...call }) {
      checkOpen();
      if (call.filter?.accepts !== undefined)
        throw new InvalidInputError('options.filter.accepts', 'cannot be handed to a worker');
      const postings = [...jobs];
      const jobsKey = String(++lastKey);
      const settings = {
        ...own,
        ...(candidates === undefined ? {} : { candidates }),
        ...(bm25 === undefined ? {} : { bm25 }),
      };
      return orderedWork(
        questions,
        pending,
        async (input, index, stop) => {
          const task = { kind: 'recommend', options: settings, input, call, jobsKey } as const;
          const first = await run(task, index, stop);
          const isWanted = (first as Partial<PoolAnswer>).kind === 'jobs-wanted';
          return (isWanted ? await run({ ...task, jobs: postings }, index, stop) : first) as RecommendationPage;
        },
        signal,
      );
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      await pool.destroy();
    },
  };
}

async function startWorkers(
  workers: number,
  runtime: 'threads' | 'processes',
  maxHeapMb: number | undefined,
): Promise<Tinypool> {
  let library: { readonly Tinypool: typeof Tinypool };
  try {
    library = await import('tinypool');
  } catch (cause) {
    throw new MissingPeerError('tinypool', { cause });
  }
  if (maxHeapMb !== undefined) inRange(maxHeapMb, 16, 1_048_576, 'maxHeapMb');
  const isProcess = runtime === 'processes';
  // The built worker is JavaScript beside the built door; run from source, it is TypeScript beside this file.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const pool = new library.Tinypool({
    filename: new URL(`./match-worker.${extension}`, import.meta.url),
    runtime: isProcess ? 'child_process' : 'worker_threads',
    minThreads: workers,
    maxThreads: workers,
    // As threads do it: JSON would lose dates and what is undefined.
    serialization: 'advanced',
    ...(isProcess ? { execArgv: maxHeapMb === undefined ? [] : [`--max-old-space-size=${maxHeapMb}`] } : {}),
    ...(!isProcess && maxHeapMb !== undefined ? { resourceLimits: { maxOldGenerationSizeMb: maxHeapMb } } : {}),
    ...(isProcess ? { env: environment() } : {}),
  });
  // The end of a worker that had nothing to do: it is replaced, and nobody need know.
  pool.on('error', () => undefined);
  return pool;
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function inRange(value: number, least: number, most: number, name: string): number {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new InvalidInputError(`options.${name}`, `expected a whole number from ${least} to ${most}`);
  return value;
}
