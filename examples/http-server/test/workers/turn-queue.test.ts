import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTurnQueue } from '../../src/workers/turn-queue.ts';

const { signal } = new AbortController();

describe('the queue of the event loop', () => {
  it('begins one piece of work a turn, in the order they came', async () => {
    const queue = createTurnQueue(10);
    const begun: number[] = [];
    const all = [1, 2, 3].map((number) =>
      queue.run(async () => {
        begun.push(number);
        return number;
      }, signal),
    );
    const after: (readonly number[])[] = [];
    for (let turn = 0; turn < 3; turn++) {
      await nextTurn();
      after.push([...begun]);
    }
    expect(after).toEqual([[1], [1, 2], [1, 2, 3]]);
    expect(await Promise.all(all)).toEqual([1, 2, 3]);
  });

  it('begins later work while earlier work goes on', async () => {
    const queue = createTurnQueue(10);
    let finish!: (answer: string) => void;
    const long = queue.run(() => new Promise<string>((resolve) => (finish = resolve)), signal);
    expect(await queue.run(async () => 'short', signal)).toBe('short');
    finish('long');
    expect(await long).toBe('long');
  });

  it('refuses what too many wait before, and takes work again when they are gone', async () => {
    const queue = createTurnQueue(2);
    const answer = (): Promise<string> => queue.run(async () => 'done', signal);
    const settled = await Promise.allSettled([answer(), answer(), answer()]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(settled[2]).toMatchObject({ reason: { name: 'WorkError', reason: 'overloaded' } });
    expect(await answer()).toBe('done');
  });

  it('never begins what was aborted while it waited, and goes on with the next', async () => {
    const queue = createTurnQueue(10);
    const controller = new AbortController();
    const reason = new Error('gone');
    let isBegun = false;
    const aborted = queue.run(async () => (isBegun = true), controller.signal);
    const next = queue.run(async () => 'next', signal);
    controller.abort(reason);
    await expect(aborted).rejects.toBe(reason);
    expect(isBegun).toBe(false);
    expect(await next).toBe('next');
  });

  it('outlives work that throws', async () => {
    const queue = createTurnQueue(10);
    const failing = queue.run(() => Promise.reject(new Error('failed')), signal);
    const next = queue.run(async () => 'next', signal);
    await expect(failing).rejects.toThrow('failed');
    expect(await next).toBe('next');
  });
});
