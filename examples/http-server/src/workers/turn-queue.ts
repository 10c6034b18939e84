/**
 * Work of the event loop itself, begun one piece a turn and in the order it came.
 *
 * Were everything that is ready computed at once, new connections would starve: the loop takes few of them a turn, and each turn would
 * last as long as all these computations. Work that goes on over several turns lets later work begin meanwhile.
 */
import { WorkError } from './work-error.ts';

export interface TurnQueue {
  /**
   * What `work` resolves to, begun after all that was handed over before it.
   *
   * @throws WorkError `overloaded` if too many wait
   * @throws the signal's reason if aborted while it waits; then `work` is never called
   */
  run<Answer>(work: () => Promise<Answer>, signal: AbortSignal): Promise<Answer>;
}

export function createTurnQueue(mostWaiting: number): TurnQueue {
  const waiting: (() => void)[] = [];
  const next = (): void => {
    waiting.shift()!();
    if (waiting.length > 0) setImmediate(next);
  };
  return {
    run: async (work, signal) => {
      if (waiting.length >= mostWaiting) throw new WorkError('overloaded', 'too many computations are waiting');
      await new Promise<void>((resolve) => {
        if (waiting.push(resolve) === 1) setImmediate(next);
      });
      signal.throwIfAborted();
      return work();
    },
  };
}
