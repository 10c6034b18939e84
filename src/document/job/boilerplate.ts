/**
 * Boilerplate: what a posting says about the employer, the pay, the law and the way to apply, and not about the work.
 *
 * Headings decide for whole sections. Where there is none, a sentence is boilerplate when its own phrases say so; within
 * a list of requirements or duties it takes two of them and no word that asks for something, because "knowledge of
 * health insurance and 401(k) plans" is a requirement in one trade and a benefit in all others.
 */
import type { CueHit } from '../cues/cue-lexicon.ts';
import type { BoilerplateCue, BoilerplateKind } from '../lexicon/boilerplate.ts';

export interface BoilerplateContext {
  /** The unit stands in a section of requirements or responsibilities. */
  readonly isAmongNeeds: boolean;
  /** The unit speaks to or about the candidate: "you", "the candidate", "must have", "experience with". */
  readonly addressesCandidate: boolean;
  /** In UTF-16 units: a phrase or two do not settle a stretch of text that nothing has cut into sentences. */
  readonly length: number;
  /** No list item. */
  readonly isRunningText: boolean;
  /** "is looking for a", "you have": such a sentence is about the job, whatever else it tells of the employer. */
  readonly seeks: boolean;
  /** "we", "our", "us", or their like. */
  readonly speaksOfSelf: boolean;
}

/** The kind of boilerplate a sentence or line is, judged by its own words; undefined when it is none. */
export function boilerplateKind(
  hits: readonly CueHit<BoilerplateCue>[],
  context: BoilerplateContext,
): BoilerplateKind | undefined {
  if (hits.length === 0) return undefined;
  let equal = 0;
  let benefits = 0;
  let application = 0;
  let company = 0;
  let strongCompany = 0;
  for (const { value } of hits) {
    if (value.kind === 'equal-opportunity') equal += value.weight;
    else if (value.kind === 'benefits') benefits += value.weight;
    else if (value.kind === 'application') application += value.weight;
    else {
      company += value.weight;
      if (value.weight === 2) strongCompany++;
    }
  }
  const stretch = Math.max(1, context.length / longestSentence);
  // Equal-opportunity and legal phrases are formulas: nobody writes them about the work.
  if (equal >= stretch * (context.isAmongNeeds && context.addressesCandidate ? 3 : 2)) return 'equal-opportunity';
  if (application >= stretch * (context.isAmongNeeds ? 3 : 2)) return 'application';
  const needed = context.isAmongNeeds ? (context.addressesCandidate ? 5 : 2) : context.addressesCandidate ? 3 : 2;
  if (benefits >= stretch * needed) return 'benefits';
  if (context.isAmongNeeds)
    return strongCompany > 0 &&
      (company > 2 || context.speaksOfSelf) &&
      context.isRunningText &&
      !context.addressesCandidate
      ? 'company'
      : undefined;
  if (!context.seeks && company >= stretch * (context.addressesCandidate ? 4 : context.speaksOfSelf ? 1 : 2))
    return 'company';
  return undefined;
}

/** Longer stretches need more phrases, in proportion. Chosen, unmeasured. */
const longestSentence = 350;
