/** Deletes what is past its time, now and then. Any number of processes may do it at once. */
import type { Log } from '../log.ts';
import type { Stores } from './stores.ts';

const SWEEP_MS = 60_000;

/** Until the returned function is called. */
export function startSweeping(stores: Pick<Stores, 'sweep'>, log: Log, everyMs: number = SWEEP_MS): () => void {
  const timer = setInterval(() => {
    stores.sweep(Date.now()).catch((error: unknown) => {
      log.warn({ err: error }, 'what is past its time could not be deleted');
    });
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
