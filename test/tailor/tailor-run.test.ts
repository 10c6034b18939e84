import { describe, expect, it } from 'vitest';
import type { TailorEvent } from '../../src/tailor/tailor-event.ts';
import { TailorRun, type UncountedEvent } from '../../src/tailor/tailor-run.ts';

/** A run of so many deltas; `pulled` counts how many were asked for. */
function deltas(
  count: number,
  signal?: AbortSignal,
): { readonly run: TailorRun; readonly seen: { pulled: number; ended: unknown } } {
  const seen = { pulled: 0, ended: undefined as unknown };
  const run = new TailorRun(async function* (own): AsyncGenerator<UncountedEvent, void, undefined> {
    try {
      for (let at = 1; at <= count; at++) {
        own.throwIfAborted();
        seen.pulled++;
        await Promise.resolve();
        yield { type: 'text-delta', field: 'reasoning', delta: String(at) };
      }
      seen.ended = 'done';
    } catch (error) {
      seen.ended = error;
      throw error;
    }
  }, signal);
  return { run, seen };
}

async function idsOf(events: AsyncIterable<TailorEvent>): Promise<number[]> {
  const ids: number[] = [];
  for await (const { id } of events) ids.push(id);
  return ids;
}

describe('TailorRun', () => {
  it('counts its events from 1 without gaps', async () => {
    expect(await idsOf(deltas(4).run)).toEqual([1, 2, 3, 4]);
  });

  it('does no work before somebody reads, and none ahead of the reader', async () => {
    const { run, seen } = deltas(10);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(seen.pulled).toBe(0);
    for await (const { id } of run) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      expect(seen.pulled).toBe(id);
      if (id === 3) break;
    }
    expect(seen.pulled).toBe(3);
  });

  it('goes on behind the event that a reader had last', async () => {
    const { run } = deltas(5);
    const first = run.events();
    await first.next();
    await first.next();
    await first.return();
    expect(await idsOf(run.events({ after: 2 }))).toEqual([3, 4, 5]);
    expect(await idsOf(run.events({ after: 5 }))).toEqual([]);
    expect(await idsOf(run)).toEqual([1, 2, 3, 4, 5]);
  });

  it('serves several readers, each with every event', async () => {
    const { run, seen } = deltas(6);
    expect(await Promise.all([idsOf(run.events()), idsOf(run.events()), idsOf(run.events({ after: 4 }))])).toEqual([
      [1, 2, 3, 4, 5, 6],
      [1, 2, 3, 4, 5, 6],
      [5, 6],
    ]);
    expect(seen.pulled).toBe(6);
  });

  it('ends when its only reader leaves', async () => {
    const { run, seen } = deltas(100);
    for await (const event of run) if (event.id === 2) break;
    expect(seen.ended).toMatchObject({ name: 'AbortError' });
    await expect(idsOf(run.events())).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('goes on without its reader when its result is awaited', async () => {
    const { run, seen } = deltas(5);
    const result = run.result();
    for await (const event of run) if (event.id === 1) break;
    await expect(result).rejects.toMatchObject({ code: 'model-failed' });
    expect(seen.ended).toBe('done');
  });

  it('hands the reason of an abort to every reader, as it is', async () => {
    const controller = new AbortController();
    const { run } = deltas(100, controller.signal);
    const reason = new Error('enough');
    const reading = idsOf(run.events());
    await Promise.resolve();
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
    await expect(run.result()).rejects.toBe(reason);
  });

  it('can be cancelled before it began and after it ended', async () => {
    const early = deltas(3);
    await early.run.cancel(new Error('no'));
    await expect(early.run.result()).rejects.toThrow('no');
    const late = deltas(2);
    await idsOf(late.run);
    await late.run.cancel();
    expect(await idsOf(late.run)).toEqual([1, 2]);
  });
});
