/**
 * Text → vector by a table of word vectors: the sum of the rows of its words and phrases, scaled to length 1.
 *
 * Rows are as long as their words are telling, so the sum needs no other weights. Whole numbers are added, and after them
 * only + − × ÷ and a square root are used: the same bits in every runtime.
 */
import { InvalidInputError, typeName } from '../errors.ts';
import type { EmbedOptions, Embedder } from './embedder.ts';
import type { DeferredWeights } from './deferred-weights.ts';
import { StaticVocabulary } from './static-vocabulary.ts';
import type { StaticWeights } from './static-weights.ts';

export interface StaticEmbedder extends Embedder {
  /** What `embed` gives, at once. */
  embedSync(texts: readonly string[]): readonly Float32Array[];
}

/**
 * An embedder over a table that is in memory. A text without a word of the table gives the zero vector; words that the table
 * does not know change nothing.
 *
 * @throws InvalidInputError from its methods if a text is no string
 */
export function staticEmbedder(weights: StaticWeights): StaticEmbedder {
  return tableEmbedder(weights);
}

/** As `staticEmbedder`, over a table that is decoded as texts ask for its rows. */
export function deferredEmbedder(weights: DeferredWeights): StaticEmbedder {
  return tableEmbedder(weights, weights.prepare);
}

function tableEmbedder(weights: StaticWeights, prepare?: DeferredWeights['prepare']): StaticEmbedder {
  // Only what sums need is kept: the list of words would stay in memory beside the vocabulary made of it.
  const { id, dimensions, scales, codes } = weights;
  const vocabulary = new StaticVocabulary(weights.entries, weights.aliases);
  const sums = new Float64Array(dimensions);
  const embedSync = (texts: readonly string[]): readonly Float32Array[] =>
    texts.map((text, at) => {
      if (typeof text !== 'string')
        throw new InvalidInputError(`texts[${at}]`, `must be a string, is ${typeName(text)}`);
      const rows = vocabulary.rowsOf(text);
      prepare?.(rows);
      return unitSum({ scales, codes }, rows, sums);
    });
  return {
    id,
    dimensions,
    embedSync,
    embed: async (texts: readonly string[], options: EmbedOptions = {}) => {
      options.signal?.throwIfAborted();
      return embedSync(texts);
    },
  };
}

/** `sums`: room for one sum a column, whatever stands in it; one for all passages, for they are many and short. */
function unitSum(
  { scales, codes }: Pick<StaticWeights, 'scales' | 'codes'>,
  rows: readonly number[],
  sums: Float64Array,
): Float32Array {
  const dimensions = sums.length;
  const half = dimensions / 2;
  sums.fill(0);
  let bias = 0;
  for (const row of rows) {
    const scale = scales[row]!;
    const double = 2 * scale;
    bias += 15 * scale;
    let at = row * half;
    for (let column = 0; column < half; column++, at++) {
      const code = codes[at]!;
      sums[column]! += double * (code & 15);
      sums[column + half]! += double * (code >> 4);
    }
  }
  let square = 0;
  for (let column = 0; column < dimensions; column++) {
    const value = (sums[column]! -= bias);
    square += value * value;
  }
  const result = new Float32Array(dimensions);
  if (square === 0) return result;
  const length = Math.sqrt(square);
  for (let column = 0; column < dimensions; column++) result[column] = sums[column]! / length;
  return result;
}
