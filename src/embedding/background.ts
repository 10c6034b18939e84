/**
 * What all texts of working life have in common for an embedder, so that it can be taken off.
 *
 * Every model puts texts of one kind into one corner of its space: two unrelated lines of two résumés may have a cosine of 0.2
 * with one model and of 0.7 with another. Sixty lines of nineteen trades and of any work are embedded once for each embedder; their mean is
 * what lines of work have in common, and the spread of the cosines between lines of different trades, the mean taken off, tells
 * how alike unrelated lines come by chance. With both, one calibration fits every embedder, foreign ones too.
 */
import { dotProduct, unitDifference, unitLength, weightedSum } from '../vector/cosine.ts';
import type { Embedder, EmbedOptions } from './embedder.ts';
import { embedAll } from './embed-all.ts';
import { backgroundPassages, LINES_PER_TRADE, TRADES } from './background-passages.ts';

export interface EmbeddingBackground {
  /** Mean vector of the lines. */
  readonly mean: Float32Array;
  /** Standard deviation of the cosines between lines of different trades once the mean is taken off, above 0. */
  readonly spread: number;
  /** What the lines of each trade say, of length 1. */
  readonly trades: readonly Float32Array[];
}

const known = new WeakMap<Embedder, EmbeddingBackground>();

/**
 * Measured on the first call with an embedder, kept as long as it lives.
 *
 * @throws as `embedAll`
 */
export async function embeddingBackground(
  embedder: Embedder,
  options: EmbedOptions = {},
): Promise<EmbeddingBackground> {
  let background = known.get(embedder);
  if (background === undefined) {
    const texts = backgroundPassages();
    const vectors = await embedAll(embedder, texts, options);
    background = measured(
      texts.map((text) => vectors.get(text)!),
      embedder.dimensions,
    );
    known.set(embedder, background);
  }
  return background;
}

/** Keeps the calibration defined for an embedder that gives the same vector for everything. */
const LEAST_SPREAD = 0.01;

function measured(vectors: readonly Float32Array[], dimensions: number): EmbeddingBackground {
  const mean = new Float32Array(dimensions);
  for (const vector of vectors) for (let at = 0; at < dimensions; at++) mean[at]! += vector[at]! / vectors.length;
  const centred = vectors.map((vector) => unitDifference(vector, mean));
  let squares = 0;
  let pairs = 0;
  centred.forEach((one, a) => {
    for (let b = 0; b < a; b++) {
      if (Math.floor(a / LINES_PER_TRADE) === Math.floor(b / LINES_PER_TRADE)) continue;
      squares += dotProduct(one, centred[b]!) ** 2;
      pairs++;
    }
  });
  const trades = Array.from({ length: TRADES }, (_, trade) => {
    const lines = centred.slice(trade * LINES_PER_TRADE, (trade + 1) * LINES_PER_TRADE);
    return unitLength(weightedSum(lines, new Array<number>(lines.length).fill(1), dimensions));
  });
  return { mean, spread: Math.max(LEAST_SPREAD, Math.sqrt(squares / pairs)), trades };
}

/** A vector without what all lines of work share; zero for a text without a known word. */
export function withoutBackground(vector: Float32Array, { mean }: EmbeddingBackground): Float32Array {
  for (let at = 0; at < vector.length; at++) if (vector[at] !== 0) return unitDifference(vector, mean);
  return unitLength(vector);
}
