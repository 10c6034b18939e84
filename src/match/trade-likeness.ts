/**
 * Whether two documents belong to the same trades: each is held against the same few broad trades, and the profiles are compared.
 *
 * Two texts of one trade may speak of different things (an audit and a payroll), so that their vectors are no nearer to each other than
 * those of neighbouring trades. What both are near to brings them together, and what a text shares with all trades alike counts nothing.
 */
import type { EmbeddingBackground } from '../embedding/background.ts';
import type { Meanings } from '../features/meaning.ts';
import { dotProduct, unitLength } from '../vector/cosine.ts';
import { chanceCosine, likeness } from './meaning-comparison.ts';

/** Of postings, by the vector of the whole, which belongs to one embedder: one is asked for with every résumé and with every change of it. */
const known = new WeakMap<Float32Array, Float32Array>();

/** Cosine of the two profiles, 0..1; undefined where a document is near to none of the trades. */
export function tradeLikeness({ resume, job, background }: Meanings): number | undefined {
  const own = tradeProfile(resume.gist, background);
  let asked = known.get(job.gist);
  if (asked === undefined) known.set(job.gist, (asked = tradeProfile(job.gist, background)));
  if (isEmpty(own) || isEmpty(asked)) return undefined;
  return Math.min(1, dotProduct(own, asked));
}

/** How near a document comes to each trade beyond chance, of length 1; zero for one that is near to none. */
function tradeProfile(gist: Float32Array, { trades, spread }: EmbeddingBackground): Float32Array {
  const chance = chanceCosine(1, spread);
  const profile = new Float32Array(trades.length);
  for (let at = 0; at < trades.length; at++) profile[at] = likeness(dotProduct(gist, trades[at]!), chance);
  return unitLength(profile);
}

function isEmpty(profile: Float32Array): boolean {
  return profile.every((value) => value === 0);
}
