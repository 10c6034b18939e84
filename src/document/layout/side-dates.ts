/**
 * Dates in a narrow column beside what they date, broken over two or three lines: "September   Lead Engineer" and on the next
 * line "2019 – Present   Runs two lines". Line by line, neither half is the date.
 */
import { isSpace, type Span } from '../../text/span.ts';
import type { Line } from '../../text/lines.ts';
import { calendarWord } from '../dates/calendar-words.ts';
import { findDates } from '../dates/find-dates.ts';
import { foldWord } from '../../text/normalize.ts';
import { spaceAbove, type LineLooks } from './line-looks.ts';

/** A date over several lines; the parts stand at the same side of theirs. */
export interface SideDate {
  readonly firstLine: number;
  readonly endLine: number;
  /** One for each line. */
  readonly parts: readonly Span[];
  readonly isLeft: boolean;
}

const maxLines = 3;
/** Longest part, in UTF-16 units. */
const longestPart = 24;
/** Space above the second line, at most, in heights of the line. Chosen, unmeasured. */
const tight = 0.6;

/** All such dates, none overlapping another. */
export function findSideDates(text: string, lines: readonly Line[], looks: LineLooks): readonly SideDate[] {
  const found: SideDate[] = [];
  if (!looks.hasPages) return found;
  for (let line = 0; line + 1 < lines.length; line++) {
    const date = readSideDate(text, lines, looks, line, true) ?? readSideDate(text, lines, looks, line, false);
    if (date === undefined) continue;
    found.push(date);
    line = date.endLine - 1;
  }
  return found;
}

function readSideDate(
  text: string,
  lines: readonly Line[],
  looks: LineLooks,
  first: number,
  isLeft: boolean,
): SideDate | undefined {
  const parts: Span[] = [];
  for (let line = first; line < Math.min(lines.length, first + maxLines); line++) {
    const part = dateAtSide(text, lines, looks, line, isLeft);
    if (part === undefined || (line > first && (spaceAbove(looks, line) ?? Infinity) > tight)) return undefined;
    // With nothing beside it, a date that runs over the line end is read as it stands.
    if (line === first && part.end - part.start === lines[line]!.content.end - lines[line]!.content.start)
      return undefined;
    parts.push(part);
    const words = parts.map(({ start, end }) => text.slice(start, end)).join(' ');
    const [date] = findDates(words, { start: 0, end: words.length }, now);
    // "January 2014 –" alone would be a job still held.
    const isOpen = /[\u2010-\u2015-]$/u.test(words);
    const isWhole =
      !isOpen && date?.form === 'range' && date.range.span.start === 0 && date.range.span.end === words.length;
    if (isWhole) return parts.length === 1 ? undefined : { firstLine: first, endLine: line + 1, parts, isLeft };
  }
  return undefined;
}

/** Any month will do: only the form of the date counts here. */
const now = { year: 2000, month: 1 };

/** The runs at one side of the line that hold nothing but words and numbers of dates. */
function dateAtSide(
  text: string,
  lines: readonly Line[],
  looks: LineLooks,
  line: number,
  isLeft: boolean,
): Span | undefined {
  const look = looks.lines[line];
  if (look?.place === undefined) return undefined;
  let count = 0;
  const total = look.endRun - look.firstRun;
  while (count < total) {
    const { span } = looks.runs[isLeft ? look.firstRun + count : look.endRun - 1 - count]!;
    if (span.end - span.start > longestPart || !isDateWords(text.slice(span.start, span.end))) break;
    count++;
  }
  if (count === 0) return undefined;
  const { content } = lines[line]!;
  const first = looks.runs[isLeft ? look.firstRun : look.endRun - count]!;
  const last = looks.runs[isLeft ? look.firstRun + count - 1 : look.endRun - 1]!;
  let start = Math.max(first.span.start, content.start);
  let end = Math.min(last.span.end, content.end);
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end > start ? { start, end } : undefined;
}

function isDateWords(words: string): boolean {
  const parts = words.split(/[\s\u2010-\u2015./,'’-]+/u).filter((part) => part !== '');
  return parts.every((part) => /^\d{1,4}$/.test(part) || calendarWord(foldWord(part)) !== undefined);
}
