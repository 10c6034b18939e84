/**
 * The bundled taxonomy on its way through the bundle: one string, read back into skills on first use.
 *
 * A line is a skill, or `#domain` for those that follow. Fields of a skill are split by tabs:
 * kind letter, label, forms, broader, related, implies, id. Forms are split by `|`; a first character `=` means exact-case,
 * `?` in-context, `-` (label only) never; `@de` alone switches the language of the forms after it. Relations are line
 * numbers of skills, split by commas. The id is left out when it is `skillIdOf(label)`. Trailing empty fields are left out.
 */
import { skillIdOf } from './skill-id.ts';
import type { Skill, SkillKind, SurfaceForm, SurfaceMatch } from './taxonomy.ts';

const KIND_LETTERS: Readonly<Record<string, SkillKind>> = {
  t: 'tool',
  k: 'knowledge',
  p: 'practice',
  s: 'soft',
  c: 'certificate',
  l: 'language',
};
const MARKS: Readonly<Record<string, SurfaceMatch>> = { '=': 'exact-case', '?': 'in-context', '-': 'never' };

/** A form with a mark or a language in a list of forms. */
const MARKED = /(?:^|\|)[=?@]/;

/** Inverse of `unpackSkills`; used by the build. Skills must be grouped by domain. */
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

export function unpackSkills(packed: string): readonly Skill[] {
  const rows: {
    fields: readonly string[];
    domain: string;
    id: string;
    label: string;
    labelMatch: SurfaceMatch | undefined;
  }[] = [];
  let domain = '';
  for (const line of packed.split('\n')) {
    if (line.startsWith('#')) domain = line.slice(1);
    else {
      const fields = line.split('\t');
      const [label, labelMatch] = unmarked(fields[1] ?? '', true);
      rows.push({ fields, domain, label, labelMatch, id: fields[6] || skillIdOf(label) });
    }
  }
  const refs = (field: string | undefined): readonly string[] | undefined =>
    field ? field.split(',').map((number) => rows[Number(number)]!.id) : undefined;
  return rows.map(({ fields, domain, id, label, labelMatch }) => ({
    id,
    label,
    labelMatch,
    kind: KIND_LETTERS[fields[0]!]!,
    domain,
    aliases: unpackForms(fields[2]),
    broader: refs(fields[3]),
    related: refs(fields[4]),
    implies: refs(fields[5]),
  }));
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

function unpackForms(field: string | undefined): readonly (string | SurfaceForm)[] | undefined {
  if (!field) return undefined;
  if (!MARKED.test(field)) return field.split('|');
  const forms: (string | SurfaceForm)[] = [];
  let language: string | undefined;
  for (const part of field.split('|')) {
    if (part.startsWith('@')) {
      language = part.slice(1) || undefined;
      continue;
    }
    const [text, match] = unmarked(part, false);
    forms.push(match === undefined && language === undefined ? text : { text, match, language });
  }
  return forms;
}

function letterOf(kind: SkillKind): string {
  return Object.keys(KIND_LETTERS).find((letter) => KIND_LETTERS[letter] === kind)!;
}

function marked(text: string, match: SurfaceMatch | undefined): string {
  const mark = Object.keys(MARKS).find((one) => MARKS[one] === match);
  return (mark ?? '') + text;
}

function unmarked(text: string, isLabel: boolean): [string, SurfaceMatch | undefined] {
  const match = MARKS[text[0] ?? ''];
  if (match === undefined || (match === 'never' && !isLabel)) return [text, undefined];
  return [text.slice(1), match];
}
