/** A stream that runs, or ran, in another process, read from the store that both share. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Stores } from '../stores/stores.ts';
import { ALIVE_MS, type StreamOwner } from './stream-log.ts';

const POLL_MS = 200;
/** A reader tells this often that it is there, so that the process running the stream goes on. */
const WANT_MS = 2_000;
/** A process that has told nothing for so long is gone, and its stream with it. */
const LOST_MS = 4 * ALIVE_MS;

/**
 * Hands every message after `afterId` to `send`, to the last. False: this user has no such stream, or no longer.
 *
 * @throws StoreError
 * @throws the signal's reason if aborted; what `send` throws
 */
export async function readStoredStream(
  { streams }: Pick<Stores, 'streams'>,
  { id, userId }: StreamOwner,
  afterId: number,
  send: (message: string) => Promise<void>,
  signal: AbortSignal,
): Promise<boolean> {
  let lastId = afterId;
  let wanted = 0;
  for (;;) {
    signal.throwIfAborted();
    const now = Date.now();
    // Before its messages: once it is said to have ended, they are all there.
    const stream = await streams.byId(id, now);
    if (stream?.userId !== userId) return false;
    for (const part of await streams.partsAfter(id, lastId)) {
      for (const [at, message] of part.messages.entries()) {
        if (part.firstId + at <= lastId) continue;
        signal.throwIfAborted();
        await send(message);
        lastId = part.firstId + at;
      }
    }
    if (stream.state === 'ended') return true;
    if (now - stream.aliveAt > LOST_MS) {
      await send(
        JSON.stringify({
          status: 'failed',
          code: 'interrupted',
          message: 'The analysis was interrupted',
          stream_id: id,
        }),
      );
      return true;
    }
    if (now - wanted >= WANT_MS) {
      await streams.want(id, now);
      wanted = now;
    }
    await sleep(POLL_MS, undefined, { signal });
  }
}
