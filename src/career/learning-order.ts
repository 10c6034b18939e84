/**
 * In which order to learn what is lacking: greedily, each time the skill with which most postings open.
 *
 * A posting is open when the share of its must-haves that is answered, by weight and credit, reaches a threshold. Where no single skill opens
 * one, the skill that brings the postings that are not open nearest is taken, summed over them. Greedy is not always the shortest
 * way (choosing the best set is as hard as maximum coverage), but each step can be explained by its counts.
 */
import type { AskedGroup } from '../features/job-skills.ts';
import { coverSkills, type SkillCover } from '../skills/coverage.ts';
import type { SkillId, SkillTaxonomy } from '../skills/taxonomy.ts';

export interface TargetJob {
  readonly id: string;
  readonly required: readonly AskedGroup[];
  readonly preferred: readonly AskedGroup[];
}

export interface LearningStep {
  readonly skillId: SkillId;
  readonly label: string;
  /** How many postings require it, or a skill that it answers, and are not open before this step. */
  readonly neededBy: number;
  /** Ids of the postings that open with this step; ascending. */
  readonly opens: readonly string[];
  /** Postings open after it, those from before included. */
  readonly openAfter: number;
}

export interface LearningOrderOptions {
  readonly taxonomy: SkillTaxonomy;
  readonly openFrom: number;
  readonly steps: number;
}

/** Skills tried for a step: those asked for most. */
const MOST_TRIED = 200;

/** `lacking`: most asked for first. Ends when nothing that is left brings any posting nearer. */
export function learningOrder(
  jobs: readonly TargetJob[],
  own: Iterable<SkillId>,
  lacking: readonly { readonly skillId: SkillId; readonly label: string }[],
  { taxonomy, openFrom, steps }: LearningOrderOptions,
): { readonly openNow: readonly string[]; readonly order: readonly LearningStep[] } {
  const covers: SkillCover[] = [coverSkills(taxonomy, own)];
  const isOpen = (share: number): boolean => share >= openFrom - 1e-9;
  // Share of the must-haves answered, job by job.
  let shares = jobs.map(({ required }) => shareOf(required, covers));
  const openNow = jobs.filter((_, at) => isOpen(shares[at]!)).map(({ id }) => id);
  let left = lacking.slice(0, MOST_TRIED).map((skill) => ({ ...skill, cover: coverSkills(taxonomy, [skill.skillId]) }));
  const order: LearningStep[] = [];
  while (order.length < steps && left.length > 0) {
    let best:
      | { readonly at: number; readonly shares: readonly number[]; readonly opened: number; readonly gain: number }
      | undefined;
    left.forEach(({ cover }, at) => {
      const after = jobs.map(({ required }, job) =>
        isOpen(shares[job]!) ? shares[job]! : shareOf(required, [...covers, cover]),
      );
      let opened = 0;
      let gain = 0;
      after.forEach((share, job) => {
        if (isOpen(share) && !isOpen(shares[job]!)) opened++;
        gain += share - shares[job]!;
      });
      // `left` is in the order of demand, so the first of equals is the one asked for most.
      if (best === undefined || opened > best.opened || (opened === best.opened && gain > best.gain + 1e-9))
        best = { at, shares: after, opened, gain };
    });
    if (best === undefined || best.gain <= 1e-9) break;
    const { at, shares: after } = best;
    const { skillId, label, cover } = left[at]!;
    order.push({
      skillId,
      label,
      neededBy: after.filter((share, job) => share > shares[job]! + 1e-9).length,
      opens: jobs.filter((_, job) => isOpen(after[job]!) && !isOpen(shares[job]!)).map(({ id }) => id),
      openAfter: after.filter(isOpen).length,
    });
    covers.push(cover);
    shares = [...after];
    left = left.filter((_, other) => other !== at);
  }
  return { openNow, order };
}

/** 1 where nothing is required. */
function shareOf(groups: readonly AskedGroup[], covers: readonly SkillCover[]): number {
  let total = 0;
  let answered = 0;
  for (const { weight, skills } of groups) {
    let credit = 0;
    for (const { skillId } of skills)
      for (const cover of covers) credit = Math.max(credit, cover.answer(skillId)?.credit ?? 0);
    total += weight;
    answered += weight * credit;
  }
  return total === 0 ? 1 : answered / total;
}
