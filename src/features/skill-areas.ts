/**
 * The areas of skill a document moves in: domains of the taxonomy and the broader groups its skills belong to.
 *
 * A résumé and a posting of one area are alike even where they name different skills of it. Soft skills belong to every area
 * and take no part.
 */
import type { SkillId, SkillTaxonomy } from '../skills/taxonomy.ts';

/** Mentions by area. */
export type SkillAreas = ReadonlyMap<string, number>;

/** `counts`: mentions by skill. Ascending by area; empty for a document without skills. */
export function skillAreas(counts: Iterable<readonly [SkillId, number]>, taxonomy: SkillTaxonomy): SkillAreas {
  const areas = new Map<string, number>();
  addAreas(areas, counts, taxonomy);
  return new Map([...areas].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Areas with one more mention of a skill. */
export function withAreasOf(areas: SkillAreas, skillId: SkillId, taxonomy: SkillTaxonomy): SkillAreas {
  const more = new Map(areas);
  addAreas(more, [[skillId, 1]], taxonomy);
  return more;
}

function addAreas(
  areas: Map<string, number>,
  counts: Iterable<readonly [SkillId, number]>,
  taxonomy: SkillTaxonomy,
): void {
  for (const [skillId, count] of counts) {
    const skill = taxonomy.skill(skillId);
    if (skill === undefined || skill.kind === 'soft') continue;
    // A domain and a skill may bear the same name.
    const domain = `domain ${skill.domain}`;
    areas.set(domain, (areas.get(domain) ?? 0) + count);
    for (const group of skill.broader ?? []) areas.set(group, (areas.get(group) ?? 0) + count);
  }
}

/** Cosine, 0..1; 0 when either has no area. */
export function areaSimilarity(a: SkillAreas, b: SkillAreas): number {
  let product = 0;
  let squares = 0;
  for (const [area, count] of a) {
    product += count * (b.get(area) ?? 0);
    squares += count * count;
  }
  if (product === 0) return 0;
  let others = 0;
  for (const count of b.values()) others += count * count;
  return Math.min(1, product / Math.sqrt(squares * others));
}
