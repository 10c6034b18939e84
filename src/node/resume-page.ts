/** What was read from a résumé, as a page for a terminal: fields, sections, what was left out, warnings. */
import type { ExtractedDocument, Located, ResumeDocument, WorkEntry, EducationEntry, DateRange } from '../index.ts';
import { column, displayWidth, printable, wrap } from './columns.ts';
import { counted } from './counted.ts';
import { fileFacts, leftOut } from './layout-page.ts';
import { painted, type PageOptions } from './match-explanation.ts';

/** Longest list of highlights or keywords that is shown in full; `--json` has everything. */
const listLimit = 12;
const nameWidth = 14;

export function resumePage(document: ResumeDocument, source: ExtractedDocument, options: PageOptions): string {
  const parts = [
    painted('dim', fileFacts(source), options),
    basics(document, options),
    work(document, options),
    education(document, options),
    lists(document, options),
    sections(document, options),
    leftOut(source, options),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function basics({ basics: person, monthsWorked }: ResumeDocument, options: PageOptions): string[] {
  const rows: string[] = [];
  const show = (name: string, found: Located<string> | undefined): void => {
    rows.push(...field(name, found === undefined ? undefined : found.value, options, confidenceOf(found)));
  };
  show('Name', person.name);
  show('Headline', person.label);
  show('E-mail', person.email);
  show('Phone', person.phone);
  show('Place', person.location);
  const links = [...new Set(person.links.map(({ url }) => url))];
  rows.push(...field('Links', links.length === 0 ? undefined : links.join(', '), options));
  if (person.summary !== undefined) show('Summary', person.summary);
  if (monthsWorked !== undefined) rows.push(...field('Worked', yearsAndMonths(monthsWorked), options));
  return [options.paint('bold', 'Person'), ...rows];
}

/** "  Name           Ada Lovelace  90%"; what was not found says so. */
function field(
  name: string,
  value: string | undefined,
  { width, paint }: PageOptions,
  confidence?: number,
): readonly string[] {
  const start = `  ${paint('dim', column(name, nameWidth))} `;
  if (value === undefined) return [`${start}${paint('yellow', 'not found')}`];
  const sure = confidence === undefined ? '' : ` ${percent(confidence)}`;
  const [first = '', ...rest] = wrap(`${printable(value)}${sure}`, Math.max(20, width - nameWidth - 3));
  const indent = ' '.repeat(nameWidth + 3);
  return [start + first, ...rest.map((line) => indent + line)];
}

function work({ work: entries, text }: ResumeDocument, options: PageOptions): string[] {
  if (entries.length === 0) return [];
  return [
    options.paint('bold', `Work (${entries.length})`),
    ...entries.flatMap((entry) => workEntry(entry, text, options)),
  ];
}

function workEntry(entry: WorkEntry, text: string, options: PageOptions): readonly string[] {
  const { position, name, location, dates, highlights } = entry;
  return [
    ...entryHead(
      [position?.value ?? '(no position)', name?.value ?? '(no employer)', location?.value],
      dates,
      text,
      options,
      confidenceOf(entry),
    ),
    ...bullets(highlights, options),
  ];
}

function education({ education: entries, text }: ResumeDocument, options: PageOptions): string[] {
  if (entries.length === 0) return [];
  return [
    options.paint('bold', `Education (${entries.length})`),
    ...entries.flatMap((entry: EducationEntry) => {
      const { studyType, institution, level, dates } = entry;
      return entryHead(
        [studyType?.value, institution?.value, level === undefined ? undefined : `(${level})`],
        dates,
        text,
        options,
        confidenceOf(entry),
      );
    }),
  ];
}

function entryHead(
  parts: readonly (string | undefined)[],
  dates: DateRange | undefined,
  text: string,
  { width, paint }: PageOptions,
  confidence: number | undefined,
): readonly string[] {
  const when = dates === undefined ? 'no dates' : datesShown(dates, text);
  const what = [...parts.filter((part) => part !== undefined).map(printable), when].join(' · ');
  const sure = confidence === undefined ? '' : ` · ${percent(confidence)}`;
  const [first = '', ...rest] = wrap(`${what}${sure}`, width - 4);
  return [`  ${paint('green', '•')} ${first}`, ...rest.map((line) => `    ${line}`)];
}

/** As written, and what that was read as. */
function datesShown({ span, months, ongoing }: DateRange, text: string): string {
  const written = printable(text.slice(span.start, span.end));
  const length = months === undefined ? '' : ` (${yearsAndMonths(months)}${ongoing ? ', ongoing' : ''})`;
  return `${written}${length}`;
}

function bullets(items: readonly Located<string>[], { width, paint }: PageOptions): readonly string[] {
  const lines = items.slice(0, listLimit).flatMap(({ value }) => {
    const [first = '', ...rest] = wrap(printable(value), Math.max(20, width - 8));
    return [`      ${paint('dim', `- ${first}`)}`, ...rest.map((line) => `        ${paint('dim', line)}`)];
  });
  if (items.length > listLimit) lines.push(paint('dim', `      and ${items.length - listLimit} more`));
  return lines;
}

function lists(document: ResumeDocument, options: PageOptions): string[] {
  const rows: string[] = [];
  for (const { name, keywords } of document.skills) {
    const words = keywords.map(({ value }) => value).join(', ');
    rows.push(...field(name === undefined ? 'Skills' : name.value, words, options));
  }
  for (const { name, dates } of document.projects) {
    const when = dates === undefined ? '' : `, ${document.text.slice(dates.span.start, dates.span.end)}`;
    rows.push(...field('Project', `${name?.value ?? '(no title)'}${when}`, options));
  }
  for (const { name, issuer } of document.certificates) {
    rows.push(...field('Certificate', [name.value, issuer?.value].filter(Boolean).join(', '), options));
  }
  const languages = document.languages.map(({ language, fluency }) =>
    fluency === undefined ? language.value : `${language.value} (${fluency.value})`,
  );
  if (languages.length > 0) rows.push(...field('Languages', languages.join(', '), options));
  return rows.length === 0 ? [] : [options.paint('bold', 'Lists'), ...rows];
}

function sections({ sections: all }: ResumeDocument, { width, paint }: PageOptions): string[] {
  const rows = all.map(({ kind, title, body }) => ({
    kind,
    title: title === undefined ? '(no heading)' : printable(title.value),
    size: body.end - body.start,
  }));
  const titleWidth = Math.min(Math.max(6, width - 36), Math.max(...rows.map(({ title }) => displayWidth(title)), 1));
  return [
    paint('bold', `Sections (${rows.length})`),
    ...rows.map(
      ({ kind, title, size }) =>
        `  ${column(title, titleWidth)}  ${paint('dim', `${column(kind, 12)} ${String(size).padStart(6)} characters`)}`,
    ),
  ];
}

/** Where the reading says how sure it is. */
function confidenceOf(reading: object | undefined): number | undefined {
  const value = reading !== undefined && 'confidence' in reading ? reading.confidence : undefined;
  return typeof value === 'number' ? value : undefined;
}

function yearsAndMonths(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [years === 0 ? '' : counted(years, 'year'), rest === 0 && years > 0 ? '' : counted(rest, 'month')];
  return parts.filter(Boolean).join(' ');
}

function percent(value: number): string {
  return `${Math.round(value * 100)}%`;
}
