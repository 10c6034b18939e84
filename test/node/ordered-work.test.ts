import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderedWork } from '../../src/node/ordered-work.ts';

const all = async <Value>(
  outcomes: AsyncIterable<PromiseSettledResult<Value>>,
): Promise<PromiseSettledResult<Value>[]> => {
  const list: PromiseSettledResult<Value>[] = [];
  for await (const outcome of outcomes) list.push(outcome);
  return list;
};

describe('work on many items', () => {
  it('is answered in their order, however long each takes, with no more under way than told', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 5 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 6 }),
        async (turns, most) => {
          let busy = 0;
          let busiest = 0;
          let taken = 0;
          let given = 0;
          function* source(): Generator<number> {
            for (const count of turns) {
              taken++;
              expect(taken - given).toBeLessThanOrEqual(most);
              yield count;
            }
          }
          const outcomes = orderedWork(source(), most, async (count, index) => {
            busiest = Math.max(busiest, ++busy);
            for (let turn = 0; turn < count; turn++) await Promise.resolve();
            busy--;
            return index;
          });
          const order: number[] = [];
          for await (const outcome of outcomes) {
            given++;
            if (outcome.status === 'fulfilled') order.push(outcome.value);
          }
          expect(order).toEqual(turns.map((_, at) => at));
          expect(busiest).toBeLessThanOrEqual(most);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('goes on after an item that fails', async () => {
    const outcomes = await all(
      orderedWork([1, 2, 3], 2, async (item) => (item === 2 ? Promise.reject(new Error('two')) : item)),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('ends with the reason of its signal, and ends its work when nobody waits any more', async () => {
    const controller = new AbortController();
    const signals: AbortSignal[] = [];
    const work = async (item: number, _: number, signal: AbortSignal): Promise<number> => {
      signals.push(signal);
      if (item === 2) controller.abort('enough');
      return item;
    };
    await expect(all(orderedWork([1, 2, 3, 4], 2, work, controller.signal))).rejects.toBe('enough');
    signals.length = 0;
    for await (const _ of orderedWork([5, 6, 7], 2, work)) {
      void _;
      break;
    }
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it('throws what its source throws', async () => {
    function* source(): Generator<number> {
      yield 1;
      throw new Error('the source is dry');
    }
    await expect(all(orderedWork(source(), 4, async (item) => item))).rejects.toThrow('the source is dry');
  });
});
