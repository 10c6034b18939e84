import { describe, expect, it } from 'vitest';
import { exitCode } from '../../src/node/exit-codes.ts';
import { interruptible, InterruptedError } from '../../src/node/interruption.ts';

describe('an interruption', () => {
  it('aborts the signal of the work, and ends work that listens to nothing', async () => {
    let signal: AbortSignal | undefined;
    const done = interruptible(async (own) => {
      signal = own;
      return new Promise<never>(() => undefined);
    });
    process.emit('SIGINT');
    await expect(done).rejects.toBeInstanceOf(InterruptedError);
    expect(signal?.reason).toBeInstanceOf(InterruptedError);
    expect(exitCode(signal?.reason)).toBe(130);
  });

  it('leaves no listener behind', async () => {
    const before = process.listenerCount('SIGINT');
    expect(await interruptible(async () => 7)).toBe(7);
    await expect(interruptible(async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});
