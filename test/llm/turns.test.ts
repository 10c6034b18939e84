import { describe, expect, it } from 'vitest';
import { Turns } from '../../src/llm/turns.ts';

const never = new AbortController().signal;

describe('turns', () => {
  it('are taken by those who came first', async () => {
    const turns = new Turns();
    let free = 1;
    const got: number[] = [];
    const take = async (number: number): Promise<void> => {
      await turns.take(() => (free > 0 ? { left: --free } : undefined), never);
      got.push(number);
    };
    const all = [1, 2, 3, 4].map(take);
    for (let round = 0; round < 3; round++) {
      free++;
      turns.pass();
    }
    await Promise.all(all);
    expect([got, free]).toEqual([[1, 2, 3, 4], 0]);
  });

  it('are not taken twice when somebody comes between a pass and its taker', async () => {
    const turns = new Turns();
    let free = 0;
    const take = (): Promise<object> => turns.take(() => (free > 0 ? { left: --free } : undefined), never);
    const first = take();
    free = 1;
    turns.pass();
    const second = take();
    await first;
    expect(free).toBe(0);
    free = 1;
    turns.pass();
    await second;
    expect(free).toBe(0);
  });

  it('go to the next where somebody left, or could not take his', async () => {
    const turns = new Turns();
    let free = 0;
    const get = (): object | undefined => (free > 0 ? { left: --free } : undefined);
    const controller = new AbortController();
    const left = turns.take(get, controller.signal);
    const failing = turns.take((): object | undefined => {
      if (free > 0) throw new Error('broken');
      return undefined;
    }, never);
    const last = turns.take(get, never);
    controller.abort('enough');
    await expect(left).rejects.toBe('enough');
    free = 1;
    turns.pass();
    await expect(failing).rejects.toThrow('broken');
    await last;
    expect(free).toBe(0);
  });

  it('are not taken by those whose signal had aborted', async () => {
    await expect(new Turns().take(() => ({}), AbortSignal.abort('early'))).rejects.toBe('early');
  });
});
