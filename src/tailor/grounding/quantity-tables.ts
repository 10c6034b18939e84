/** The words of numbers, units and bounds of one language, to be looked up by. Built when a language is first met. */
import {
  atLeast,
  atMost,
  foldsAndShares,
  multipliers,
  numberWords,
  roughly,
  unitPairs,
  units,
  vagueAmounts,
} from './lexicon/quantity-words.ts';
import type { WordingLanguage } from './word-key.ts';

/** "Over", "up to" and "about": what is said of a number before it. */
export type QuantityBound = 'over' | 'under' | 'about';

export interface QuantityTables {
  readonly numbers: ReadonlyMap<string, number>;
  readonly multipliers: ReadonlyMap<string, number>;
  readonly shares: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
  /** Units of two words. */
  readonly pairs: ReadonlyMap<string, string>;
  readonly vague: ReadonlySet<string>;
  readonly bounds: readonly (readonly [QuantityBound, readonly string[]])[];
}

const tables = new Map<string, QuantityTables>();

/** For languages without lists the English ones. */
export function quantityTables(language: WordingLanguage | undefined): QuantityTables {
  const id = language ?? 'en';
  let table = tables.get(id);
  if (table === undefined) {
    const pairs = (list: string): readonly (readonly [string, string])[] =>
      list.split(' ').map((pair) => {
        const slash = pair.lastIndexOf('/');
        return [pair.slice(0, slash), pair.slice(slash + 1)] as const;
      });
    const bounds: (readonly [QuantityBound, readonly string[]])[] = [];
    for (const [bound, list] of [
      ['over', atLeast],
      ['under', atMost],
      ['about', roughly],
    ] as const)
      for (const phrase of list.split('|')) bounds.push([bound, phrase.split(' ')]);
    bounds.sort((a, b) => b[1].length - a[1].length);
    tables.set(
      id,
      (table = {
        numbers: new Map(pairs(numberWords[id]).map(([word, value]) => [word, Number(value)])),
        multipliers: new Map(pairs(multipliers).map(([word, value]) => [word, Number(value)])),
        shares: new Map(pairs(foldsAndShares)),
        units: new Map(pairs(units)),
        pairs: new Map(
          unitPairs.split('|').map((pair) => {
            const slash = pair.lastIndexOf('/');
            return [pair.slice(0, slash), pair.slice(slash + 1)] as const;
          }),
        ),
        vague: new Set(vagueAmounts.split(' ')),
        bounds,
      }),
    );
  }
  return table;
}
