/** Sections of a structured résumé as lines of text: entries, statements, dates at the right. */
import type { Located } from '../../text/span.ts';
import type { CalendarMonth } from '../dates/date-range.ts';
import { presentFields } from '../present-fields.ts';
import type { SectionKind } from '../resume-document.ts';
import type { CanonicalText } from './canonical-text.ts';
import { writeDate, writeDates } from './json-dates.ts';
import type { JsonFields } from './json-fields.ts';

/** A section of entries with an empty line between them; those that wrote nothing are left out, and so is an empty section. */
export function writeEntries<Fields extends object>(
  text: CanonicalText,
  kind: SectionKind,
  title: string,
  entries: readonly JsonFields[],
  write: (entry: JsonFields) => Fields,
): (ReturnType<typeof presentFields<Fields>> & { readonly span: Located<string>['span'] })[] {
  const found: (ReturnType<typeof presentFields<Fields>> & { readonly span: Located<string>['span'] })[] = [];
  if (entries.length === 0) return found;
  text.openSection(kind, title);
  for (const entry of entries) {
    if (found.length > 0) text.skipLine();
    const start = text.length;
    const fields = write(entry);
    const span = text.spanFrom(start);
    if (span.end > start) found.push({ ...presentFields(fields), span });
    text.endLine();
  }
  text.closeSection();
  return found;
}

/** The same with one line for each. */
export function writeLines<Entry extends object>(
  text: CanonicalText,
  kind: SectionKind,
  title: string,
  entries: readonly JsonFields[],
  write: (entry: JsonFields) => Entry,
): Entry[] {
  const found: Entry[] = [];
  if (entries.length === 0) return found;
  text.openSection(kind, title);
  for (const entry of entries) {
    const start = text.length;
    const one = write(entry);
    if (text.length > start) found.push(one);
    text.endLine();
  }
  text.closeSection();
  return found;
}

/** A line of its own. */
export function writeLine(text: CanonicalText, words: string | undefined): void {
  text.endLine();
  if (words !== undefined) text.write(words);
  text.endLine();
}

/** At the right of the line, as résumés have them. */
export function writeDatesAfter(
  text: CanonicalText,
  entry: JsonFields,
  referenceDate: CalendarMonth,
): ReturnType<typeof writeDates> {
  const dates = {
    start: entry.text('startDate'),
    end: entry.text('endDate'),
    isCurrent: entry.isTrue('current'),
  };
  if (dates.start === undefined && dates.end === undefined) return undefined;
  text.maybe('', '\t');
  return writeDates(text, dates, referenceDate);
}

/** The same for a single date. */
export function writeDateAfter(text: CanonicalText, date: string | undefined, referenceDate: CalendarMonth): void {
  if (date !== undefined) text.maybe('', '\t');
  writeDate(text, date, referenceDate);
}

/** Each paragraph as a statement of its own. */
export function paragraphs(text: CanonicalText, words: string | undefined): Located<string>[] {
  if (words === undefined) return [];
  return words
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      text.endLine();
      const located = text.write(line);
      text.endLine();
      return located;
    });
}

/** Each item on a line of its own, without its sign. */
export function bullets(text: CanonicalText, items: readonly string[]): Located<string>[] {
  return items.map((item) => {
    text.endLine();
    text.write('• ');
    const located = text.write(item);
    text.endLine();
    return located;
  });
}
