/** The vocabulary of skills: what a skill is, and how a caller hands over or extends the list. */
import { TrackruitError } from '../errors.ts';
import { tokenize } from '../text/tokenize.ts';

/** Stable, kebab-case key: `kubernetes`, `c-plus-plus`. */
export type SkillId = string;

/**
 * `tool`: software, languages, machines. `knowledge`: a field, method, standard or law. `practice`: a thing one does.
 * `soft`: transversal. `certificate`: licence or certificate. `language`: spoken language.
 */
export type SkillKind = 'tool' | 'knowledge' | 'practice' | 'soft' | 'certificate' | 'language';

/**
 * When a piece of text counts as this surface form.
 * `any-case`: whatever its casing. `exact-case`: as written here; in another casing only beside other skills of its field.
 * `in-context`: as written here, and something near must support it (other skills of its field, a cue word).
 * `never`: a display name only.
 */
export type SurfaceMatch = 'any-case' | 'exact-case' | 'in-context' | 'never';

export interface SurfaceForm {
  readonly text: string;
  readonly match?: SurfaceMatch | undefined;
  /** ISO 639-1 code of the form's language; absent for names and English. */
  readonly language?: string | undefined;
}

export interface Skill {
  readonly id: SkillId;
  /** Display name; also a surface form unless `labelMatch` is `never`. */
  readonly label: string;
  readonly labelMatch?: SurfaceMatch | undefined;
  readonly kind: SkillKind;
  /** Field of work; in the bundled data the name of the file: `databases`, `nursing-and-care`. */
  readonly domain: string;
  /** Other surface forms. A plain string is `any-case`. */
  readonly aliases?: readonly (string | SurfaceForm)[] | undefined;
  /** More general skills (SKOS broader). */
  readonly broader?: readonly SkillId[] | undefined;
  /** Neighbours that earn part of the credit, in both directions. */
  readonly related?: readonly SkillId[] | undefined;
  /** Skills that whoever has this one has as well. */
  readonly implies?: readonly SkillId[] | undefined;
}

/** A list of skills, read-only. Build one with `createTaxonomy`, or use `bundledTaxonomy()`. */
export interface SkillTaxonomy {
  /** Part of every result's provenance; changes whenever the data does. */
  readonly version: string;
  skill(id: SkillId): Skill | undefined;
  /** All skills, in a fixed order. */
  skills(): Iterable<Skill>;
}

const KINDS: readonly string[] = ['tool', 'knowledge', 'practice', 'soft', 'certificate', 'language'];
const MATCHES: readonly string[] = ['any-case', 'exact-case', 'in-context', 'never'];

/**
 * A taxonomy of the caller's own skills. With `base`, those are added to it: a skill with an id of the base
 * replaces label, kind and domain and adds its aliases and relations. Where one surface form names two skills, a label wins
 * over an alias, then the caller's own over the base's, then the earlier in the list.
 *
 * @example
 * ```ts
 * import { bundledTaxonomy, createTaxonomy, extractSkills } from '@trackruit/ml';
 *
 * const taxonomy = createTaxonomy({
 *   version: 'acme-2026-11',
 *   base: bundledTaxonomy(),
 *   skills: [{ id: 'acme-flow', label: 'AcmeFlow', kind: 'tool', domain: 'acme', aliases: ['Acme Flow Designer'], implies: ['etl'] }],
 * });
 * console.log(extractSkills('Built pipelines in Acme Flow Designer.', { taxonomy }).map((mention) => mention.skillId));
 * ```
 *
 * @throws TrackruitError `taxonomy-invalid`, naming the entry and the field: empty or repeated ids, labels without a letter or
 * digit, unknown kinds, relations to ids that do not exist
 */
export function createTaxonomy(input: {
  readonly version: string;
  readonly skills: Iterable<Skill>;
  readonly base?: SkillTaxonomy | undefined;
}): SkillTaxonomy {
  if (typeof input.version !== 'string' || input.version === '')
    throw invalid('version', 'expected a non-empty string');
  const own = new Map<SkillId, Skill>();
  let position = 0;
  for (const skill of input.skills) {
    const where = `skills[${position++}]`;
    checkSkill(skill, where);
    if (own.has(skill.id)) throw invalid(`${where}.id`, 'stands twice in the list');
    own.set(skill.id, skill);
  }
  const all = new Map<SkillId, Skill>();
  // The caller's skills come first: of two claims to one surface the earlier skill's wins.
  for (const [id, skill] of own) {
    const known = input.base?.skill(id);
    all.set(id, known === undefined ? skill : extended(known, skill));
  }
  for (const skill of input.base?.skills() ?? []) if (!own.has(skill.id)) all.set(skill.id, skill);
  for (const [id, skill] of own) checkRelations(id, skill, all);
  return {
    version: input.base === undefined ? input.version : `${input.base.version}+${input.version}`,
    skill: (id) => all.get(id),
    skills: () => all.values(),
  };
}

function extended(base: Skill, addition: Skill): Skill {
  return {
    ...base,
    ...addition,
    aliases: [...(addition.aliases ?? []), ...(base.aliases ?? []), { text: base.label, match: base.labelMatch }],
    broader: [...new Set([...(base.broader ?? []), ...(addition.broader ?? [])])],
    related: [...new Set([...(base.related ?? []), ...(addition.related ?? [])])],
    implies: [...new Set([...(base.implies ?? []), ...(addition.implies ?? [])])],
  };
}

function checkSkill(skill: Skill, where: string): void {
  if (typeof skill !== 'object' || skill === null) throw invalid(where, 'expected an object');
  if (typeof skill.id !== 'string' || skill.id.trim() === '')
    throw invalid(`${where}.id`, 'expected a non-empty string');
  if (typeof skill.label !== 'string' || tokenize(skill.label).length === 0)
    throw invalid(`${where}.label`, 'expected text with a letter or a digit');
  if (!KINDS.includes(skill.kind)) throw invalid(`${where}.kind`, `expected one of ${KINDS.join(', ')}`);
  if (typeof skill.domain !== 'string') throw invalid(`${where}.domain`, 'expected a string');
  if (skill.labelMatch !== undefined && !MATCHES.includes(skill.labelMatch))
    throw invalid(`${where}.labelMatch`, `expected one of ${MATCHES.join(', ')}`);
  for (const [at, alias] of (skill.aliases ?? []).entries()) {
    const text: unknown = typeof alias === 'object' && alias !== null ? alias.text : alias;
    if (typeof text !== 'string' || tokenize(text).length === 0)
      throw invalid(`${where}.aliases[${at}]`, 'expected text with a letter or a digit');
    if (typeof alias === 'object' && alias.match !== undefined && !MATCHES.includes(alias.match))
      throw invalid(`${where}.aliases[${at}].match`, `expected one of ${MATCHES.join(', ')}`);
  }
}

function checkRelations(id: SkillId, skill: Skill, all: ReadonlyMap<SkillId, Skill>): void {
  for (const relation of ['broader', 'related', 'implies'] as const)
    for (const target of skill[relation] ?? []) {
      if (!all.has(target)) throw invalid(`skill ${id}`, `${relation} names ${target}, which is not in the taxonomy`);
      if (target === id) throw invalid(`skill ${id}`, `${relation} names itself`);
    }
}

function invalid(where: string, problem: string): TrackruitError {
  return new TrackruitError('taxonomy-invalid', `${where}: ${problem}`);
}
