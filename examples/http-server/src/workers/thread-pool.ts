/**
 * Tinypool, which sees a thread that fails, but not one that merely ends: its task would wait for ever. Here it counts as failed too.
 */
import { Tinypool, type Options, type TinypoolWorker } from 'tinypool';

/** What a thread that ended without a word is said to have died of. */
export const THREAD_ENDED = 'the thread ended';

type RunOptions = Parameters<Tinypool['run']>[1];

export interface ThreadPool {
  /** @throws what the task throws, or the pool when the task has no thread any more */
  run(task: unknown, options?: RunOptions): Promise<unknown>;
  close(): Promise<void>;
}

export function createThreadPool(options: Options): ThreadPool {
  const pool = new Tinypool(options);
  const watched = new WeakSet<TinypoolWorker>();
  // Of a thread that had no task; another one is started already.
  pool.on('error', () => undefined);
  const watch = (): void => {
    for (const thread of pool.threads) {
      if (watched.has(thread)) continue;
      watched.add(thread);
      thread.once('exit', () => {
        // Threads that the pool ends itself are not listed any more.
        if (pool.threads.includes(thread)) thread.emit('error', new Error(THREAD_ENDED));
      });
    }
  };
  return {
    run: async (task, runOptions) => {
      const answer = pool.run(task, runOptions) as Promise<unknown>;
      // A thread may have been started for it.
      watch();
      return answer;
    },
    close: () => pool.destroy(),
  };
}
