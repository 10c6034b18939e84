/** A résumé that meets few must-haves cannot score high, however well its words fit. */
import type { Comparison } from './comparison.ts';

/** Highest score without any must-have; it rises evenly until the share below is met. Chosen, unmeasured. */
const LOWEST_LIMIT = 0.45;
/**
 * From a third of the must-haves on, by weight, there is no cap. Even of postings in a person's own trade the median résumé answers only
 * a tenth by name; a cap that held until half were met would hold down most fitting ones.
 */
const UNCAPPED_SHARE = 0.3333333333333333;
/** Fewer must-haves than this are too few to hold a score down. */
const LEAST_REQUIRED = 3;

/** The highest score allowed, 0..1, for a share of must-haves met; 1 without a cap, and for a mere title, which can show none. */
export function mustHaveLimit({ required, resume }: Comparison, share: number = required.value): number {
  if (resume.isTitleOnly) return 1;
  if (required.count < LEAST_REQUIRED || share >= UNCAPPED_SHARE) return 1;
  return LOWEST_LIMIT + (1 - LOWEST_LIMIT) * (share / UNCAPPED_SHARE);
}
