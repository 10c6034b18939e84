/** How alike the names of two kinds of work are: "Staff Nurse" and "Registered Nurse", "Bookkeeper" and "Accounts Clerk". */
import { embeddingBackground, withoutBackground } from '../embedding/background.ts';
import { bundledEmbedder } from '../embedding/bundled-embedder.ts';
import { embedAll } from '../embedding/embed-all.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { checkObject, InvalidInputError, typeName } from '../errors.ts';
import { titleFeatures, titleLikeness, workName, type TitleFeatures } from '../features/titles.ts';
import { termStatistics } from '../lexical/term-statistics.ts';
import { dotProduct } from '../vector/cosine.ts';
import { chanceCosine, likeness } from './meaning-comparison.ts';

export interface TitleSimilarityInput {
  readonly title: string;
  /** Titles to compare it with; any number. */
  readonly others: readonly string[];
}

export interface TitleSimilarityOptions {
  /** Default: the bundled embedder. `null`: words and the lines of work they point to alone. */
  readonly embedder?: Embedder | null | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Likeness of a job title and each of the others, in their order: 0 for another trade, 1 for the same work. The rung ("senior", "intern") and
 * terms such as "full time" take no part. It is the likeness that the title factor of `match` rests on.
 *
 * @throws InvalidInputError for anything but strings
 * @throws TrackruitError with code `embedding-failed` if the embedder fails
 * @throws the signal's reason if aborted
 */
export async function titleSimilarity(
  input: TitleSimilarityInput,
  { embedder = bundledEmbedder(), signal }: TitleSimilarityOptions = {},
): Promise<readonly number[]> {
  signal?.throwIfAborted();
  const { title, others } = checked(input);
  const asked = readTitle(title);
  const read = others.map(readTitle);
  if (embedder === null) return read.map((other) => titleLikeness(asked, other, undefined));
  const background = await embeddingBackground(embedder, { signal });
  const names = [title, ...others].map((one) => workName(one));
  const vectors = await embedAll(embedder, names, { signal });
  const [own, ...rest] = names.map((name) => withoutBackground(vectors.get(name)!, background));
  const chance = chanceCosine(1, background.spread);
  return read.map((other, at) => titleLikeness(asked, other, likeness(dotProduct(own!, rest[at]!), chance)));
}

function readTitle(title: string): TitleFeatures {
  return titleFeatures(title, { start: 0, end: title.length }, termStatistics());
}

function checked(input: TitleSimilarityInput): TitleSimilarityInput {
  checkObject(input, 'input', '{ title, others }');
  if (typeof input.title !== 'string')
    throw new InvalidInputError('input.title', `expected a string, got ${typeName(input.title)}`);
  if (!Array.isArray(input.others))
    throw new InvalidInputError('input.others', `expected a list, got ${typeName(input.others)}`);
  input.others.forEach((other: unknown, at) => {
    if (typeof other !== 'string')
      throw new InvalidInputError(`input.others[${at}]`, `expected a string, got ${typeName(other)}`);
  });
  return input;
}
