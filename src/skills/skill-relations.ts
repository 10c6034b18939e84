/** The relations of a taxonomy's skills, read against the direction they are written in. */
import type { SkillId, SkillTaxonomy } from './taxonomy.ts';
import { UnpackedTaxonomy } from './unpacked-taxonomy.ts';

export interface SkillRelations {
  /** Skills related to this one, whichever of the two names the other. */
  neighbours(id: SkillId): readonly SkillId[];
  /** Number of skills that name this one as their broader one. */
  memberCount(id: SkillId): number;
}

const relationsOf = new WeakMap<SkillTaxonomy, SkillRelations>();

export function skillRelations(taxonomy: SkillTaxonomy): SkillRelations {
  if (taxonomy instanceof UnpackedTaxonomy) return taxonomy;
  let relations = relationsOf.get(taxonomy);
  if (relations === undefined) relationsOf.set(taxonomy, (relations = readRelations(taxonomy)));
  return relations;
}

function readRelations(taxonomy: SkillTaxonomy): SkillRelations {
  const neighbours = new Map<SkillId, Set<SkillId>>();
  const link = (from: SkillId, to: SkillId): void => {
    const known = neighbours.get(from);
    if (known === undefined) neighbours.set(from, new Set([to]));
    else known.add(to);
  };
  const memberCounts = new Map<SkillId, number>();
  for (const { id, related, broader } of taxonomy.skills()) {
    for (const other of related ?? []) {
      link(id, other);
      link(other, id);
    }
    for (const group of broader ?? []) memberCounts.set(group, (memberCounts.get(group) ?? 0) + 1);
  }
  return {
    neighbours: (id) => [...(neighbours.get(id) ?? [])],
    memberCount: (id) => memberCounts.get(id) ?? 0,
  };
}
