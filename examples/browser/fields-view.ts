/** What was read, field by field, in words: the same for those who see no colours. */
import type { ExtractedDocument, ResumeDocument } from '@trackruit/ml';
import { element } from './elements.ts';

export function fieldList({ basics, work, education, skills, languages, monthsWorked }: ResumeDocument): HTMLElement {
  const rows: (readonly [name: string, value: string | undefined])[] = [
    ['Name', basics.name?.value],
    ['Headline', basics.label?.value],
    ['E-mail', basics.email?.value],
    ['Phone', basics.phone?.value],
    ['Place', basics.location?.value],
    ['Links', joined(basics.links.map(({ url }) => url))],
    ...work.map(({ position, name, dates }): readonly [string, string] => [
      'Work',
      [position?.value ?? '(no position)', name?.value ?? '(no employer)', months(dates?.months)].join(', '),
    ]),
    ...education.map(({ studyType, institution }): readonly [string, string] => [
      'Education',
      [studyType?.value ?? '(no degree)', institution?.value ?? '(no school)'].join(', '),
    ]),
    ['Skills', joined(skills.flatMap(({ keywords }) => keywords.map(({ value }) => value)))],
    ['Languages', joined(languages.map(({ language }) => language.value))],
    ['Worked in all', monthsWorked === undefined ? undefined : months(monthsWorked)],
  ];
  return element(
    'dl',
    {},
    ...rows.flatMap(([name, value]) => [
      element('dt', {}, name),
      value === undefined
        ? element('dd', { class: 'soft' }, 'not found')
        : element('dd', {}, value.replace(/\s+/g, ' ')),
    ]),
  );
}

/** Text that nobody sees, and what could not be read; undefined when there is neither. */
export function warningList({ hiddenText = [], warnings = [] }: ExtractedDocument): HTMLElement | undefined {
  if (hiddenText.length + warnings.length === 0) return undefined;
  return element(
    'ul',
    {},
    ...hiddenText.map(({ text, reason }) => element('li', {}, `Left out, ${reason}: “${text.slice(0, 200)}”`)),
    ...warnings.map(({ message }) => element('li', {}, message)),
  );
}

function joined(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : [...new Set(words)].join(', ');
}

function months(count: number | undefined): string {
  if (count === undefined) return 'no dates';
  return count === 1 ? '1 month' : `${count} months`;
}
