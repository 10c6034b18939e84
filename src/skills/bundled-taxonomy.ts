/** The taxonomy that comes with the library; its data lies in the top-level folder skills/ and is packed into one string. */
import { packedTaxonomy, packedTaxonomyVersion } from './packed-taxonomy.ts';
import type { SkillTaxonomy } from './taxonomy.ts';
import { UnpackedTaxonomy } from './unpacked-taxonomy.ts';

let bundled: SkillTaxonomy | undefined;

/** The bundled skills of all trades. Read on the first call; always the same object. */
export function bundledTaxonomy(): SkillTaxonomy {
  return (bundled ??= new UnpackedTaxonomy(packedTaxonomyVersion, packedTaxonomy));
}
