/**
 * The bundled taxonomy on its way through the bundle: one string, read by `UnpackedTaxonomy`.
 *
 * Names first, then an empty line, then relations: apart from the names, numbers cost half. A line is a skill; a line
 * `#domain` tab kind letter stands before the skills of that domain and kind. Of the names: label, tab, forms. Forms are
 * split by `|`; a first character `=` means exact-case, `?` in-context, `-` (label only) never; `@de` alone switches the
 * language of the forms after it. Of the relations, split by tabs: broader, related, implies, id, the relations being
 * numbers of skills split by commas. The id is left out when it is `skillIdOf(label)`, and so are empty fields at the end.
 */
import { skillIdOf } from './skill-id.ts';
import type { Skill, SkillKind, SurfaceForm, SurfaceMatch } from './taxonomy.ts';

export const KIND_LETTERS: Readonly<Record<string, SkillKind>> = {
  t: 'tool',
  k: 'knowledge',
  p: 'practice',
  s: 'soft',
  c: 'certificate',
  l: 'language',
};
export const MARKS: Readonly<Record<string, SurfaceMatch>> = { '=': 'exact-case', '?': 'in-context', '-': 'never' };

/** What `UnpackedTaxonomy` reads; used by the build. Least bytes when the skills are grouped by domain, kind and broader. */
export function packSkills(skills: readonly Skill[]): string {
  const numbers = new Map(skills.map((skill, at) => [skill.id, at]));
  const refs = (ids: readonly string[] | undefined): string => (ids ?? []).map((id) => numbers.get(id)!).join(',');
  const names: string[] = [];
  const relations: string[] = [];
  let group: string | undefined;
  for (const { id, label, labelMatch, kind, domain, aliases, broader, related, implies } of skills) {
    const own = `#${domain}\t${letterOf(kind)}`;
    if (own !== group) names.push((group = own));
    names.push([marked(label, labelMatch), packForms(aliases ?? [])].join('\t').trimEnd());
    const ownId = id === skillIdOf(label) ? '' : id;
    relations.push([refs(broader), refs(related), refs(implies), ownId].join('\t').trimEnd());
  }
  return [...names, '', ...relations].join('\n');
}

function packForms(aliases: readonly (string | SurfaceForm)[]): string {
  const parts: string[] = [];
  let language: string | undefined;
  for (const alias of aliases) {
    const form: SurfaceForm = typeof alias === 'string' ? { text: alias } : alias;
    if (form.language !== language) parts.push(`@${(language = form.language) ?? ''}`);
    parts.push(marked(form.text, form.match));
  }
  return parts.join('|');
}

function letterOf(kind: SkillKind): string {
  return Object.keys(KIND_LETTERS).find((letter) => KIND_LETTERS[letter] === kind)!;
}

function marked(text: string, match: SurfaceMatch | undefined): string {
  const mark = Object.keys(MARKS).find((one) => MARKS[one] === match);
  return (mark ?? '') + text;
}
