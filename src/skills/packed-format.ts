/**
 * The bundled taxonomy on its way through the bundle: one string, read by `UnpackedTaxonomy`.
 *
 * A line is a skill, or `#domain` for those that follow. Fields of a skill are split by tabs:
 * kind letter, label, forms, broader, related, implies, id. Forms are split by `|`; a first character `=` means exact-case,
 * `?` in-context, `-` (label only) never; `@de` alone switches the language of the forms after it. Relations are line
 * numbers of skills, split by commas. The id is left out when it is `skillIdOf(label)`. Trailing empty fields are left out.
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

/** What `UnpackedTaxonomy` reads; used by the build. Skills must be grouped by domain. */
export function packSkills(skills: readonly Skill[]): string {
  const numbers = new Map(skills.map((skill, at) => [skill.id, at]));
  const lines: string[] = [];
  let domain: string | undefined;
  for (const skill of skills) {
    if (skill.domain !== domain) lines.push(`#${(domain = skill.domain)}`);
    const refs = (ids: readonly string[] | undefined): string => (ids ?? []).map((id) => numbers.get(id)!).join(',');
    const fields = [
      letterOf(skill.kind),
      marked(skill.label, skill.labelMatch),
      packForms(skill.aliases ?? []),
      refs(skill.broader),
      refs(skill.related),
      refs(skill.implies),
      skill.id === skillIdOf(skill.label) ? '' : skill.id,
    ];
    lines.push(fields.join('\t').trimEnd());
  }
  return lines.join('\n');
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
