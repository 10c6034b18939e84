import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readSkillFile, readSkills, skillFileNames, type SkillFile } from '../../skills/build/pack-taxonomy.ts';
import { skillIdOf } from '../../src/skills/skill-id.ts';
import { singular, spellingKey } from '../../src/text/word-forms.ts';
import { tokenize } from '../../src/text/tokenize.ts';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
/** Characters that the packed format uses as separators. */
const surface = z
  .string()
  .regex(/^[^|\t\n]+$/)
  .regex(/^\S(?:.*\S)?$/)
  .max(80);
const match = z.enum(['any-case', 'exact-case', 'in-context']);
const alias = z.union([surface, z.strictObject({ text: surface, match })]);
const record = z.strictObject({
  id,
  label: surface,
  labelMatch: z.enum(['exact-case', 'in-context', 'never']).optional(),
  kind: z.enum(['tool', 'knowledge', 'practice', 'soft', 'certificate', 'language']),
  aliases: z.array(alias).optional(),
  translations: z.record(z.enum(['de', 'fr', 'es', 'pt', 'it', 'nl']), z.array(alias).optional()).optional(),
  broader: z.array(id).optional(),
  related: z.array(id).optional(),
  implies: z.array(id).optional(),
});
const words = z.array(z.string().regex(/^\S+$/));
const ambiguousSurfaces = z.strictObject({
  fields: z.array(
    z.strictObject({
      name: z.string(),
      domains: z.array(z.string()),
      cues: words,
      makings: words,
      takesGeneralCues: z.boolean(),
    }),
  ),
  generalCues: words,
  givenNames: words,
  surfaces: z.array(
    z.strictObject({
      texts: z.array(surface).min(1),
      skill: id.optional(),
      blockedBefore: words.optional(),
      blockedAfter: words.optional(),
      blockedNear: words.optional(),
      cues: words.optional(),
      strict: z.boolean().optional(),
      employer: z.boolean().optional(),
    }),
  ),
});

const data: unknown = JSON.parse(
  readFileSync(new URL('../../skills/ambiguous-surfaces.json', import.meta.url), 'utf8'),
);
const parsed = ambiguousSurfaces.parse(data);

const files = skillFileNames().map((name): [string, SkillFile] => [name, readSkillFile(name)]);
const skills = readSkills();
const key = (text: string): string =>
  tokenize(text)
    .map((token) => spellingKey(token.normal))
    .join(' ');

const singularOf = (phrase: string): string | undefined => {
  const at = phrase.lastIndexOf(' ') + 1;
  const one = singular(phrase.slice(at));
  return one === undefined ? undefined : phrase.slice(0, at) + one;
};

describe('skills/*.json', () => {
  it.each(files)('%s follows the schema and is named after its domain', (name, file) => {
    expect(() => z.strictObject({ domain: z.string(), skills: z.array(record) }).parse(file)).not.toThrow();
    expect(`${file.domain}.json`).toBe(name);
    expect(file.skills.map((skill) => skill.id)).toEqual(file.skills.map((skill) => skill.id).toSorted());
  });

  it('holds at least 4,000 skills and 10,000 surface forms', () => {
    expect(skills.length).toBeGreaterThanOrEqual(4000);
    const forms = skills.reduce(
      (sum, skill) => sum + (skill.labelMatch === 'never' ? 0 : 1) + (skill.aliases?.length ?? 0),
      0,
    );
    expect(forms).toBeGreaterThanOrEqual(10_000);
  });

  it('gives every skill an id of its own that follows from its label', () => {
    expect(new Set(skills.map((skill) => skill.id)).size).toBe(skills.length);
    expect(skills.filter((skill) => skill.id !== skillIdOf(skill.label)).map((skill) => skill.id)).toEqual([]);
  });

  it('gives no surface to two skills, unless ambiguous-surfaces.json says what tells them apart', () => {
    const apart = new Set(parsed.surfaces.flatMap(({ texts, skill }) => texts.map((text) => `${key(text)} ${skill}`)));
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const skill of skills)
      for (const form of [...(skill.labelMatch === 'never' ? [] : [skill.label]), ...(skill.aliases ?? [])]) {
        const text = typeof form === 'string' ? form : form.text;
        const owner = owners.get(key(text));
        const isToldApart = apart.has(`${key(text)} ${skill.id}`) && apart.has(`${key(text)} ${owner}`);
        if (owner !== undefined && owner !== skill.id && !isToldApart) shared.push(`${text}: ${owner}, ${skill.id}`);
        owners.set(key(text), skill.id);
      }
    expect(shared).toEqual([]);
  });

  it('lists no form twice, nor the singular of a form of several words: the reader finds them by itself', () => {
    const needless: string[] = [];
    for (const { id, label, labelMatch, aliases = [] } of skills) {
      const forms = aliases.flatMap((form) =>
        typeof form === 'string' ? [form] : form.match === undefined ? [form.text] : [],
      );
      const all = labelMatch === undefined ? [label, ...forms] : forms;
      const keys = all.map(key);
      const singulars = keys.flatMap((one) => (one.includes(' ') ? (singularOf(one) ?? []) : []));
      forms.forEach((form) => {
        const own = key(form);
        if (keys.filter((one) => one === own).length > 1 || singulars.includes(own)) needless.push(`${id}: ${form}`);
      });
    }
    expect(needless).toEqual([]);
  });

  it('relates only skills that exist, without circles in broader and implies', () => {
    const byId = new Map(skills.map((skill) => [skill.id, skill]));
    const broken: string[] = [];
    for (const skill of skills)
      for (const relation of ['broader', 'related', 'implies'] as const)
        for (const target of skill[relation] ?? []) {
          if (!byId.has(target) || target === skill.id) broken.push(`${skill.id} ${relation} ${target}`);
          if (relation !== 'related' && byId.get(target)?.[relation]?.includes(skill.id) === true)
            broken.push(`${skill.id} and ${target} are each other's ${relation}`);
        }
    expect(broken).toEqual([]);
  });
});

describe('ambiguous-surfaces.json', () => {
  it('names only domains and surfaces of the taxonomy', () => {
    const domains = new Set(skills.map((skill) => skill.domain));
    expect(parsed.fields.flatMap((field) => field.domains).filter((domain) => !domains.has(domain))).toEqual([]);
    const surfaces = new Set(
      skills
        .flatMap((skill) => [
          skill.label,
          ...(skill.aliases ?? []).map((form) => (typeof form === 'string' ? form : form.text)),
        ])
        .map(key),
    );
    const ids = new Set(skills.map((skill) => skill.id));
    expect(parsed.surfaces.flatMap((one) => one.skill ?? []).filter((one) => !ids.has(one))).toEqual([]);
    expect(parsed.surfaces.flatMap((one) => one.texts).filter((text) => !surfaces.has(key(text)))).toEqual([]);
  });
});
