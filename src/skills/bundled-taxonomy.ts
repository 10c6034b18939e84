/** The taxonomy that comes with the library; its data lies in the top-level folder skills/ and is packed into one string. */
import { unpackSkills } from './packed-format.ts';
import { packedTaxonomy, packedTaxonomyVersion } from './packed-taxonomy.ts';
import type { Skill, SkillId, SkillTaxonomy } from './taxonomy.ts';

let bundled: SkillTaxonomy | undefined;

/** The bundled skills of all trades. Unpacked on the first call; always the same object. */
export function bundledTaxonomy(): SkillTaxonomy {
  if (bundled === undefined) {
    const byId = new Map<SkillId, Skill>(unpackSkills(packedTaxonomy).map((skill) => [skill.id, skill]));
    bundled = { version: packedTaxonomyVersion, skill: (id) => byId.get(id), skills: () => byId.values() };
  }
  return bundled;
}
