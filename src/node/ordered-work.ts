/** Many items worked on at once, answered in their order, with no more of them under way than told. */

export type ItemsToDo<Item> = Iterable<Item> | AsyncIterable<Item>;

/**
 * Takes an item when there is room for it, so a source that is slow to make or too large to keep is never ahead by more than `most`.
 * What `work` rejects with is an outcome like any other; only a signal and the source itself end it early. Leaving the loop aborts the signal
 * that `work` is given.
 *
 * @throws the signal's reason, and what the source throws
 */
export async function* orderedWork<Item, Value>(
  items: ItemsToDo<Item>,
  most: number,
  work: (item: Item, index: number, signal: AbortSignal) => Promise<Value>,
  signal?: AbortSignal,
): AsyncGenerator<PromiseSettledResult<Value>, void, undefined> {
  signal?.throwIfAborted();
  const stop = new AbortController();
  const own = signal === undefined ? stop.signal : AbortSignal.any([stop.signal, signal]);
  const underWay: Promise<PromiseSettledResult<Value>>[] = [];
  let isDone = false;
  const first = async (): Promise<PromiseSettledResult<Value>> => {
    const outcome = await underWay.shift()!;
    signal?.throwIfAborted();
    return outcome;
  };
  try {
    let index = 0;
    for await (const item of items) {
      signal?.throwIfAborted();
      underWay.push(settled(work(item, index++, own)));
      if (underWay.length >= most) yield await first();
    }
    while (underWay.length > 0) yield await first();
    isDone = true;
  } finally {
    if (!isDone) stop.abort(new Error('nobody waits for it any more'));
  }
}

async function settled<Value>(value: Promise<Value>): Promise<PromiseSettledResult<Value>> {
  const [outcome] = await Promise.allSettled([value]);
  return outcome;
}
