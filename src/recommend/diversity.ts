/**
 * Maximal marginal relevance (Carbonell and Goldstein, SIGIR 1998): the next one shown is worth its score less what it repeats of those
 * shown before.
 */

export interface Diversifiable<Item> {
  readonly id: string;
  readonly score: number;
  readonly item: Item;
}

/**
 * A new order of the same things: each next has the highest (1 − diversity)·score − diversity·(greatest likeness to one before),
 * equals by score and id. `diversity` 0 changes nothing. `ranked`: best first.
 */
export function diversify<Item>(
  ranked: readonly Diversifiable<Item>[],
  diversity: number,
  likeness: (a: Item, b: Item) => number,
): readonly Diversifiable<Item>[] {
  if (diversity === 0) return ranked;
  const left = ranked.map((one) => ({ one, repeated: 0 }));
  const order: Diversifiable<Item>[] = [];
  while (left.length > 0) {
    let best = 0;
    let highest = -Infinity;
    // `left` keeps the order by score and id, so the first of equals is the right one.
    left.forEach(({ one, repeated }, at) => {
      const worth = (1 - diversity) * one.score - diversity * repeated;
      if (worth > highest) [best, highest] = [at, worth];
    });
    const [chosen] = left.splice(best, 1);
    order.push(chosen!.one);
    for (const other of left) other.repeated = Math.max(other.repeated, likeness(chosen!.one.item, other.one.item));
  }
  return order;
}
