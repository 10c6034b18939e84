/** What was read from a posting, as a page for a terminal: its facts, what it asks for and how strongly, and what the work is. */
import type { JobDocument, Located, Necessity, Span } from '../index.ts';
import { column, printable } from './columns.ts';
import { counted } from './counted.ts';
import { item, pageOf } from './judged-factors.ts';
import { painted, type PageOptions } from './match-explanation.ts';

/** Longest list that is shown in full; `--json` has everything. */
const listLimit = 25;
const nameWidth = 14;

export function jobPage(job: JobDocument, options: PageOptions): string {
  const { paint } = options;
  const line = ({ start, end }: Span): string => job.text.slice(start, end).replace(/\s+/g, ' ');
  const asked = (necessity: Necessity): readonly string[] =>
    job.requirements.filter((one) => one.necessity === necessity).map(({ span }) => line(span));
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0
      ? []
      : [
          paint('bold', `${title} (${lines.length})`),
          ...lines.slice(0, listLimit).flatMap((text) => item(paint('green', '•'), text, options)),
          ...(lines.length > listLimit
            ? [paint('dim', `  and ${lines.length - listLimit} more; --json lists all`)]
            : []),
        ];
  return pageOf([
    facts(job, options),
    list('Asked for', asked('required')),
    list('Nice to have', asked('preferred')),
    list(
      'The work',
      job.responsibilities.map(({ value }) => value.replace(/\s+/g, ' ')),
    ),
    job.boilerplate.length === 0
      ? []
      : painted(
          'dim',
          `Left aside, as it asks nothing of anybody: ${counted(job.boilerplate.length, 'part')}.`,
          options,
        ),
  ]);
}

function facts(job: JobDocument, { paint }: PageOptions): readonly string[] {
  const row = (name: string, value: string | undefined): string =>
    `  ${paint('dim', column(name, nameWidth))} ${value === undefined ? paint('yellow', 'not found') : printable(value)}`;
  const value = (found: Located<string> | undefined): string | undefined => found?.value;
  const degrees = job.education.map(
    ({ level, orEquivalent, necessity }) =>
      `${level}${orEquivalent ? ' or equivalent' : ''}${necessity === 'preferred' ? ' (preferred)' : ''}`,
  );
  const languages = job.languages.map(({ language, fluency, necessity }) =>
    [language.value, fluency, necessity === 'preferred' ? '(preferred)' : undefined]
      .filter((part) => part !== undefined)
      .join(' '),
  );
  return [
    paint('bold', 'Posting'),
    row('Title', value(job.title)),
    row('Company', value(job.company)),
    row('Place', value(job.location)),
    ...(job.workplace === undefined ? [] : [row('Workplace', job.workplace.value)]),
    ...(job.seniority === undefined ? [] : [row('Level', job.seniority.value)]),
    ...(job.minimumYears === undefined ? [] : [row('Experience', counted(job.minimumYears.value, 'year'))]),
    ...(degrees.length === 0 ? [] : [row('Degree', [...new Set(degrees)].join(', '))]),
    ...(languages.length === 0 ? [] : [row('Languages', [...new Set(languages)].join(', '))]),
  ];
}
