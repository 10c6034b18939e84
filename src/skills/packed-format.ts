/**
 * The bundled taxonomy on its way through the bundle: one string, read by `UnpackedTaxonomy`.
 *
 * Names first, then an empty line, then relations, then the forms of other languages: what is alike costs less side by
 * side. A line is a skill; a line `#domain` tab kind letter stands before the skills of that domain and kind. Of the
 * names: label, tab, forms. Forms are split by `|`; a first character `=` means exact-case, `?` in-context, `-` (label
 * only) never. Of the other languages: a line `@de`, then a line for each skill that has forms in it, how many skills it
 * is after the one of the line before (left out when 1), `|`, forms. Of the relations, split by tabs: broader, related, implies, id, the relations being
 * numbers of skills split by commas. The id is left out when it is `skillIdOf(label)`, and so are empty fields at the end.
 * An empty first field says that the broader skills are those of the line before, `-` that there are none.
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

export const NO_BROADER = '-';

/** What `UnpackedTaxonomy` reads; used by the build. Least bytes when the skills are grouped by domain, kind and broader. */
export function packSkills(skills: readonly Skill[]): string {
  const numbers = new Map(skills.map((skill, at) => [skill.id, at]));
  const refs = (ids: readonly string[] | undefined): string => (ids ?? []).map((id) => numbers.get(id)!).join(',');
  const names: string[] = [];
  const relations: string[] = [];
  let group: string | undefined;
  let above: string | undefined;
  for (const skill of skills) {
    const { id, label, labelMatch, kind, domain, broader, related, implies } = skill;
    const forms = formsOf(skill).filter(({ language }) => language === undefined);
    const own = `#${domain}\t${letterOf(kind)}`;
    if (own !== group) names.push((group = own));
    names.push([marked(label, labelMatch), packForms(forms)].join('\t').trimEnd());
    const ownId = id === skillIdOf(label) ? '' : id;
    const parents = refs(broader) || NO_BROADER;
    relations.push(
      [parents === above ? '' : parents, refs(related), refs(implies), ownId].join('\t').replace(/\t+$/, ''),
    );
    above = parents;
  }
  return [...names, '', ...relations, ...packTranslations(skills)].join('\n');
}

function formsOf({ aliases = [] }: Skill): readonly SurfaceForm[] {
  return aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias));
}

function packForms(forms: readonly SurfaceForm[]): string {
  return forms.map(({ text, match }) => marked(text, match)).join('|');
}

function packTranslations(skills: readonly Skill[]): readonly string[] {
  const languages = new Set(skills.flatMap((skill) => formsOf(skill).flatMap(({ language }) => language ?? [])));
  return [...languages].toSorted().flatMap((language) => {
    const lines = [`@${language}`];
    let last = -1;
    skills.forEach((skill, at) => {
      const forms = formsOf(skill).filter((form) => form.language === language);
      if (forms.length === 0) return;
      lines.push(`${at - last === 1 ? '' : at - last}|${packForms(forms)}`);
      last = at;
    });
    return lines;
  });
}

function letterOf(kind: SkillKind): string {
  return Object.keys(KIND_LETTERS).find((letter) => KIND_LETTERS[letter] === kind)!;
}

function marked(text: string, match: SurfaceMatch | undefined): string {
  const mark = Object.keys(MARKS).find((one) => MARKS[one] === match);
  return (mark ?? '') + text;
}
