/**
 * A résumé and a posting held against each other in meaning: the whole against the whole, and stretch against stretch in both directions.
 *
 * Asked from the posting: which line of the résumé answers this line best? Asked from the résumé: does the posting speak of this? A
 * posting may leave much of a fitting résumé alone, so the two directions count apart.
 */
import { withPassage, withTitle, type MeantStretch, type Meanings } from '../features/meaning.ts';
import { dotProduct } from '../vector/cosine.ts';
import { dotProductTable } from '../vector/dot-product-table.ts';

/** A stretch of one document and the nearest of the other. */
export interface Nearest {
  readonly stretch: MeantStretch;
  /** Absent where nothing has anything in common with it. */
  readonly nearest: MeantStretch | undefined;
  /** Of the two vectors; 0 without a nearest. */
  readonly cosine: number;
}

export interface MeaningComparison {
  readonly meanings: Meanings;
  /** Cosine of the two wholes, 0..1. */
  readonly gist: number;
  /** The posting's title, where it has one, and its lines. */
  readonly asked: readonly Nearest[];
  /** The résumé's titles and its lines. */
  readonly own: readonly Nearest[];
}

export function compareMeanings(meanings: Meanings): MeaningComparison {
  const { resume, job } = meanings;
  const asked = (job.title === undefined ? job.passages : [job.title, ...job.passages]).map(unmet);
  const stretches = [...resume.titles, ...resume.passages];
  const cosines = dotProductTable(
    stretches.map(({ vector }) => vector),
    asked.map(({ stretch }) => stretch.vector),
  );
  const own = stretches.map((stretch, row) => meet(stretch, asked, cosines, row * asked.length));
  return { meanings, gist: gistCosine(meanings), asked, own };
}

/** The comparison after the résumé has got one more line; only the new one is compared. */
export function comparePassageAdded(before: MeaningComparison, passage: MeantStretch): MeaningComparison {
  const meanings = { ...before.meanings, resume: withPassage(before.meanings.resume, passage) };
  const own = unmet(passage);
  const asked = before.asked.map((one) => {
    const cosine = dotProduct(one.stretch.vector, passage.vector);
    approach(own, one.stretch, cosine);
    return cosine > one.cosine ? { stretch: one.stretch, nearest: passage, cosine } : one;
  });
  return { meanings, gist: gistCosine(meanings), asked, own: [...before.own, own] };
}

/** The comparison after the résumé has got a new first title; only the new one is compared, unless an old one has to go. */
export function compareTitleAdded(before: MeaningComparison, title: MeantStretch): MeaningComparison {
  const meanings = { ...before.meanings, resume: withTitle(before.meanings.resume, title) };
  const { titles } = meanings.resume;
  const { length: known } = before.meanings.resume.titles;
  // What was nearest to the title that goes would have to be looked for anew.
  if (titles.length === known) return compareMeanings(meanings);
  const aged = new Map(titles.slice(1).map((one, at) => [before.meanings.resume.titles[at], one]));
  const added = unmet(titles[0]!);
  const asked = before.asked.map((one): Nearest => {
    const cosine = dotProduct(added.stretch.vector, one.stretch.vector);
    approach(added, one.stretch, cosine);
    // Of equals the first is the nearest, and the new one stands first.
    const isNearer = cosine > 0 && cosine >= one.cosine;
    return isNearer ? { stretch: one.stretch, nearest: added.stretch, cosine } : withNearest(one, aged);
  });
  const own = before.own.map((one, at) => (at < known ? { ...one, stretch: titles[at + 1]! } : one));
  return { meanings, gist: gistCosine(meanings), asked, own: [added, ...own] };
}

function withNearest(one: Nearest, aged: ReadonlyMap<MeantStretch | undefined, MeantStretch>): Nearest {
  const nearest = aged.get(one.nearest);
  return nearest === undefined ? one : { ...one, nearest };
}

function gistCosine({ resume, job }: Meanings): number {
  return Math.max(0, Math.min(1, dotProduct(resume.gist, job.gist)));
}

type Writable<One> = { -readonly [Key in keyof One]: One[Key] };

function unmet(stretch: MeantStretch): Writable<Nearest> {
  return { stretch, nearest: undefined, cosine: 0 };
}

/**
 * Holds one stretch of the résumé against all of the posting, and leaves with these what is nearer than what they had. `cosines`: those of
 * the stretch, in the order of `asked`, begin at `from`.
 */
function meet(
  stretch: MeantStretch,
  asked: readonly Writable<Nearest>[],
  cosines: Float64Array,
  from: number,
): Nearest {
  const own = unmet(stretch);
  asked.forEach((one, at) => {
    const cosine = cosines[from + at]!;
    approach(one, stretch, cosine);
    approach(own, one.stretch, cosine);
  });
  return own;
}

/** Takes a stretch as the nearest if it is nearer than the one before. */
function approach(one: Writable<Nearest>, stretch: MeantStretch, cosine: number): void {
  if (cosine > one.cosine) {
    one.cosine = cosine;
    one.nearest = stretch;
  }
}

/** Leaves something to tell for an embedder to which most texts are alike. */
const MOST_CHANCE = 0.8;

/**
 * The cosine that counts 0: what the nearest of `count` unrelated lines reaches by chance.
 *
 * Cosines of unrelated lines scatter like draws from a normal distribution, and the largest of n draws is about spread · √(2 ln n). So a
 * long résumé gets nothing for being long.
 */
export function chanceCosine(count: number, spread: number): number {
  return Math.min(MOST_CHANCE, spread * Math.sqrt(2 * Math.log(Math.max(2, count))));
}

/** How alike beyond chance: 0..1, 1 for equal texts. */
export function likeness(cosine: number, chance: number): number {
  return Math.max(0, Math.min(1, (cosine - chance) / (1 - chance)));
}
