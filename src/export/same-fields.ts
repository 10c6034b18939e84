/** Everything a résumé's reading says, as comparable lines: two documents with the same lines say the same. */
import type { DateRange } from '../document/dates/date-range.ts';
import type { ResumeDocument, SectionKind } from '../document/resume-document.ts';
import { splitLines } from '../text/lines.ts';
import type { Located } from '../text/span.ts';
import { cleanText } from './clean-text.ts';

/** A value, or an entry with all its values, under the part of the document it belongs to. */
export interface FieldReading {
  readonly part: 'basics' | Exclude<SectionKind, 'contact'>;
  /** Place among the entries of its part; 0 for values that stand alone. */
  readonly index: number;
  readonly key: string;
}

/** Values without their spans; white space, list signs and invisible characters do not count. */
export function fieldReadings(document: ResumeDocument): readonly FieldReading[] {
  const { basics } = document;
  const found: FieldReading[] = [];
  const add = (part: FieldReading['part'], index: number, key: string): void => {
    found.push({ part, index, key });
  };
  for (const name of ['name', 'label', 'email', 'phone', 'location', 'summary'] as const) {
    const value = words(basics[name]);
    if (value !== '') add('basics', 0, `${name}: ${value}`);
  }
  // A link may stand twice, with and without its scheme's letters in front.
  for (const url of new Set(basics.links.map(({ url }) => url))) add('basics', 0, `link: ${url}`);
  document.work.forEach(({ position, name, location, dates, highlights }, index) => {
    add('work', index, line(words(position), words(name), words(location), range(dates), ...highlights.map(words)));
  });
  document.education.forEach(({ institution, studyType, level, area, dates }, index) => {
    add('education', index, line(words(institution), words(studyType), level ?? '', words(area), range(dates)));
  });
  document.skills.forEach(({ name, keywords }, index) => {
    add('skills', index, line(words(name), ...keywords.map(words)));
  });
  document.projects.forEach(({ name, dates, highlights }, index) => {
    add('projects', index, line(words(name), range(dates), ...highlights.map(words)));
  });
  document.certificates.forEach(({ name, issuer, date }, index) => {
    add('certificates', index, line(words(name), words(issuer), range(date)));
  });
  document.languages.forEach(({ language, fluency }, index) => {
    add('languages', index, line(words(language), fluency?.value ?? ''));
  });
  return found;
}

function words(located: Located<string> | undefined): string {
  if (located === undefined) return '';
  const { value } = located;
  // List signs inside a summary of several lines are no words.
  const lines = splitLines(value).map(({ start, end, content, marker }) =>
    marker === 'bullet' ? value.slice(content.start, content.end) : value.slice(start, end),
  );
  return cleanText(lines.join('\n'));
}

function range(dates: DateRange | undefined): string {
  if (dates === undefined) return '';
  const month = (at: DateRange['start']): string => (at === undefined ? '?' : `${at.year}-${at.month ?? ''}`);
  return `${month(dates.start)}/${month(dates.end)}${dates.ongoing ? '+' : ''}`;
}

function line(...parts: readonly string[]): string {
  return parts.join(' ¦ ');
}
