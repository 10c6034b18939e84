/**
 * skills/*.json → src/skills/packed-taxonomy.ts, the module that carries the bundled taxonomy.
 *
 * Run by `npm run pack:data`. The version is a hash of the data, so that a changed entry changes every result's provenance.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packSkills } from '../../src/skills/packed-format.ts';
import type { Skill, SurfaceForm } from '../../src/skills/taxonomy.ts';

/** A skill as it stands in a data file: translations apart from the aliases, the domain once per file. */
export interface SkillRecord extends Omit<Skill, 'domain'> {
  readonly translations?: Readonly<Record<string, readonly (string | SurfaceForm)[]>>;
}

export interface SkillFile {
  readonly domain: string;
  readonly skills: readonly SkillRecord[];
}

const folder = new URL('../', import.meta.url);

/** Names of the data files, sorted; `ambiguous-surfaces.json` is no list of skills. */
export function skillFileNames(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'ambiguous-surfaces.json')
    .sort();
}

export function readSkillFile(name: string): SkillFile {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as SkillFile;
}

/** By domain, kind and broader skill, which packs best. */
export function readSkills(): readonly Skill[] {
  return skillFileNames().flatMap((name) => {
    const file = readSkillFile(name);
    const group = ({ kind, broader = [] }: SkillRecord): string => `${kind} ${broader.join(' ')}`;
    const grouped = file.skills.toSorted((a, b) => (group(a) < group(b) ? -1 : group(a) > group(b) ? 1 : 0));
    return grouped.map(({ translations, ...skill }): Skill => {
      const foreign = Object.entries(translations ?? {}).flatMap(([language, forms]) =>
        forms.map((form): SurfaceForm => (typeof form === 'string' ? { text: form, language } : { ...form, language })),
      );
      return { ...skill, domain: file.domain, aliases: [...(skill.aliases ?? []), ...foreign] };
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packed = packSkills(readSkills());
  const surfaces = JSON.stringify(JSON.parse(readFileSync(new URL('ambiguous-surfaces.json', folder), 'utf8')));
  const version = createHash('sha256').update(packed).update(surfaces).digest('hex').slice(0, 12);
  const quoted = (text: string): string => '`' + text.replace(/[`\\$]/g, '\\$&') + '`';
  writeFileSync(
    new URL('../../src/skills/packed-taxonomy.ts', import.meta.url),
    `/** Made by skills/build/pack-taxonomy.ts from skills/*.json; see packed-format.ts. */\nexport const packedTaxonomyVersion = 'skills-${version}';\n` +
      `export const packedTaxonomy: string = ${quoted(packed)};\nexport const packedAmbiguousSurfaces: string = ${quoted(surfaces)};\n`,
  );
  console.log(`packed ${packed.split('\n').length} lines, ${packed.length} characters, version skills-${version}`);
}
