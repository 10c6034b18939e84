/** The lines of a résumé with the dates on them: what every reader of entries works on. */
import { isAsciiLetter, isAsciiWord } from '../../text/character-classes.ts';
import { isLoneMarker, type Line } from '../../text/lines.ts';
import { spanText, trimSpan, type Span } from '../../text/span.ts';
import type { CalendarMonth } from '../dates/date-range.ts';
import type { DocumentLayout } from '../extracted-document.ts';
import { readLineLooks, type LineLooks } from '../layout/line-looks.ts';
import { runningLines } from '../layout/running-lines.ts';
import { findDates, type DateMention } from '../dates/find-dates.ts';
import { cueWords } from '../cues/cue-lexicon.ts';
import { jobTitleScore } from '../cues/title-words.ts';
import { isCaseless, isLowerCase, isUpperCase } from '../../text/letter-case.ts';
import { wordSet } from '../../text/word-set.ts';

export interface ResumeLines {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly referenceDate: CalendarMonth;
  /** Dates that begin on each line; a missing index means none. */
  readonly dates: ReadonlyMap<number, readonly DateMention[]>;
  /** The text has no capitals, so their lack says nothing about a line. */
  readonly isCaseless: boolean;
  /** False for blank lines, lone list signs, rules and page numbers. */
  readonly isWorded: readonly boolean[];
  /** Lines that a row of a table begins with, and the line after it. */
  readonly rows: ReadonlyMap<number, number>;
  /** How the lines look; undefined where the file does not tell. */
  readonly looks: LineLooks | undefined;
}

export function resumeLines(
  text: string,
  lines: readonly Line[],
  referenceDate: CalendarMonth,
  layout?: DocumentLayout,
): ResumeLines {
  const dates = new Map<number, DateMention[]>();
  let index = 0;
  for (const mention of findDates(text, { start: 0, end: text.length }, referenceDate)) {
    while (index + 1 < lines.length && lines[index + 1]!.start <= mention.range.span.start) index++;
    const known = dates.get(index);
    if (known === undefined) dates.set(index, [mention]);
    else known.push(mention);
  }
  const looks = readLineLooks(lines, layout);
  const shown = looks === undefined ? lines : withoutLeadingIcons(text, lines, looks);
  const running = looks === undefined ? undefined : runningLines(text, lines, looks);
  const isWorded = shown.map(
    (line, at) =>
      running?.has(at) !== true &&
      !(line.isBlank || isLoneMarker(line) || isRule(text, line.content) || isPageNumber(text, line.content)),
  );
  return {
    text,
    lines: shown,
    referenceDate,
    dates,
    isWorded,
    isCaseless: isCaseless(text),
    rows: tableRows(lines, layout),
    looks,
  };
}

function tableRows(lines: readonly Line[], layout: DocumentLayout | undefined): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  let line = 0;
  for (const { kind, span } of layout?.blocks ?? []) {
    if (kind !== 'table-row') continue;
    // Blocks stand in order, but a table inside a cell begins again within its row.
    if (line > 0 && lines[line]!.start > span.start) continue;
    while (line < lines.length - 1 && lines[line]!.end < span.start) line++;
    let end = line;
    while (end < lines.length && lines[end]!.start < span.end) end++;
    rows.set(line, end);
  }
  return rows;
}

/** An icon before the words of a line is no part of them; one that marks a list item is left, for it is read as a sign. */
function withoutLeadingIcons(text: string, lines: readonly Line[], looks: LineLooks): readonly Line[] {
  const cut = [...lines];
  for (const [index, icons] of looks.icons) {
    const line = lines[index]!;
    let { start } = line.content;
    for (const icon of icons) {
      if (icon.start > start || icon.end <= start) continue;
      start = trimSpan(text, { start: Math.min(icon.end, line.content.end), end: line.content.end }).start;
    }
    if (start > line.content.start) cut[index] = { ...line, content: { start, end: line.content.end } };
  }
  return cut;
}

/** The stretches of a line that its segments leave out: the dates given, and icons. */
export function holesIn({ looks }: ResumeLines, index: number, dates: readonly Span[]): readonly Span[] {
  const icons = looks?.icons.get(index);
  return icons === undefined ? dates : [...dates, ...icons].sort((a, b) => a.start - b.start);
}

/** Indices of the lines that hold words; page numbers ("Page 2 of 3") and lone list markers are left out. */
export function wordedLines(resume: ResumeLines, firstLine: number, endLine: number): readonly number[] {
  const found: number[] = [];
  for (let index = firstLine; index < endLine; index++) {
    if (resume.isWorded[index] === true) found.push(index);
  }
  return found;
}

/** No letter or digit: a ruled line. */
function isRule(text: string, content: Span): boolean {
  for (let at = content.start; at < content.end; at++) {
    const code = text.charCodeAt(at);
    if (isAsciiWord(code) || (code >= 0xc0 && code < 0x2000) || code >= 0x3040) return false;
  }
  return true;
}

/** Longest line, and longest text of one without its gaps: a running head may stand at both edges of a page. Chosen, unmeasured. */
const longestPageLine = 200;
const longestPageNumber = 72;

function isPageNumber(text: string, content: Span): boolean {
  if (content.end - content.start > longestPageLine) return false;
  const last = text.charCodeAt(content.end - 1);
  if (last < 48 || last > 57) return false;
  const words = spanText(text, content).replace(/\s+/g, ' ');
  if (words.length > longestPageNumber) return false;
  // "Ada Lovelace · Résumé    2"
  if (/\b(?:r[ée]sum[ée]|curriculum vitae|lebenslauf|cv)[^\p{L}]{1,12}\d{1,2}$/iu.test(words)) return true;
  return /\b(?:page|seite|pagina|página)\s{0,2}\d{1,2}(?:\s{0,2}(?:of|von|de|di|\/|\|)\s{0,2}\d{1,2})?\s{0,3}$/i.test(
    words,
  );
}

/** Number of words (runs between blanks that hold a letter), counted up to `limit`. */
export function countWords(text: string, span: Span, limit: number = Infinity): number {
  let count = 0;
  let inWord = false;
  for (let at = span.start; at < span.end && count < limit; at++) {
    const code = text.charCodeAt(at);
    const isWord = isAsciiLetter(code) || code >= 0xc0;
    if (isWord && !inWord) {
      count++;
      inWord = true;
    } else if (code === 32 || code === 9 || code === 0xa0) inWord = false;
  }
  return count;
}

/** Most words in a line that names a job, school or project. Chosen: 97 of 100 headers of bench/quality's files are shorter. */
const maxHeaderWords = 14;
const maxHeaderLength = 120;
/** Most words of a title in small letters. Chosen, unmeasured. */
const maxPlainTitle = 7;
/** A line this long without a full stop runs on in the next one. */
const fullLine = 78;

/** True for a line that may name a job, school or project: short, capitalised, no list item, no sentence. */
export function isHeaderLike(resume: ResumeLines, index: number, bodyStart: number = -1): boolean {
  const { text, lines } = resume;
  const line = lines[index]!;
  const { start, end } = line.content;
  if (line.marker === 'bullet' || end - start > maxHeaderLength || end - start < 2) return false;
  if (isLowerCase(text.charCodeAt(start)) && !resume.isCaseless) return false;
  const words = countWords(text, line.content, maxHeaderWords + 1);
  if (words > maxHeaderWords) return false;
  const last = text.charCodeAt(end - 1);
  if (last === 58 || last === 59) return false;
  if (last === 46 && words > 3 && !endsWithAbbreviation(text, line.content)) return false;
  if (index > bodyStart + 1) {
    const before = lines[index - 1]!;
    const length = before.content.end - before.content.start;
    const isFull = length >= fullLine && !isSentenceEnd(text.charCodeAt(before.content.end - 1));
    if (isFull && !hasTab(text, before.content) && capitalisedShare(text, line.content) < 0.8) return false;
  }
  return (
    words <= 3 ||
    resume.isCaseless ||
    isUpperCase(text, line.content) ||
    capitalisedShare(text, line.content) >= 0.5 ||
    (words <= maxPlainTitle && beginsWithTitle(spanText(text, line.content)))
  );
}

/** "Paralegal de conformitate a firmei": where titles are written small, the head noun stands first. */
function beginsWithTitle(surface: string): boolean {
  return jobTitleScore(cueWords(surface), 0, 2) === 2;
}

function hasTab(text: string, span: Span): boolean {
  const tab = text.indexOf('\t', span.start);
  return tab >= 0 && tab < span.end;
}

function isSentenceEnd(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 58;
}

const finalAbbreviations = /* @__PURE__ */ wordSet(
  'inc ltd co corp llc pvt no st jr sr dept univ univ. s.a b.v e.v u.s u.k n.v d.c gmbh c.v s.l s.p.a s.r.l s.a.s s.a.u k.k',
);

function endsWithAbbreviation(text: string, span: Span): boolean {
  const end = span.end - 1;
  let start = end;
  while (start > span.start && text.charCodeAt(start - 1) > 32 && end - start < 8) start--;
  return finalAbbreviations.has(text.slice(start, end).toLowerCase().replace(/^[(,]/, ''));
}

/** Small words do not count; a number counts as a capital. */
function capitalisedShare(text: string, span: Span): number {
  let words = 0;
  let capitals = 0;
  let at = span.start;
  while (at < span.end) {
    while (at < span.end && text.charCodeAt(at) <= 32) at++;
    const start = at;
    while (at < span.end && text.charCodeAt(at) > 32) at++;
    if (at - start < 4 && isLowerCase(text.charCodeAt(start))) continue;
    if (at === start) break;
    words++;
    if (!isLowerCase(text.charCodeAt(start))) capitals++;
  }
  return words === 0 ? 0 : capitals / words;
}
