/**
 * Lines → sections: every heading opens one that reaches to the next heading.
 *
 * Headings of one document look alike, so a doubtful line ("Projects" inside a job, "Languages:" inside a skills list) is
 * judged by the look of the sure ones.
 */
import { isLoneMarker, type Line } from '../../text/lines.ts';
import { locate, trimSpan, type Span } from '../../text/span.ts';
import { continuations } from '../layout/column-stretches.ts';
import type { Section, SectionKind } from '../resume-document.ts';
import { readHeading } from './section-headings.ts';
import type { LineLooks } from '../layout/line-looks.ts';
import { chooseHeadings, type HeadingCandidate } from './heading-choice.ts';
import { chooseByLook, withoutIndented } from './heading-looks.ts';
import { withTitlesAlike } from './plain-looks.ts';
import { isLowerCase, isUpperCase } from '../../text/letter-case.ts';

/** A section with the lines of its body. */
export interface LinedSection {
  readonly section: Section;
  /** Index of the line that the body begins on. */
  readonly firstLine: number;
  /**
   * Indices of the lines that hold words, ascending. What goes on in the same column of the next page is here too, and not in
   * the untitled section that stands for it.
   */
  readonly lines: readonly number[];
  /** Parts of the title that stand in the margin, beside lines of the body. */
  readonly besides?: HeadingCandidate['besides'] | undefined;
}

/** A text with what is known of it before its sections are. */
export interface SectionText {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The text has no capitals. */
  readonly isCaseless: boolean;
  /** False for blank lines, lone list signs, rules and page numbers. */
  readonly isWorded: readonly boolean[];
  /** Undefined where the file does not tell. */
  readonly looks: LineLooks | undefined;
}

/**
 * All sections in source order. The first has no title when text stands before the first heading; nor have those that go on from
 * another column's than the one before them.
 */
export function findSections(resume: SectionText): readonly LinedSection[] {
  const { text, lines } = resume;
  const starts = sectionStarts(resume);
  const sections: LinedSection[] = [];
  /** Lines of the section of each start. */
  const linesOf: number[][] = [];
  const end = trimSpan(text, { start: 0, end: text.length }).end;
  for (const [index, { line, heading, from }] of starts.entries()) {
    const next = starts[index + 1];
    const reach = next === undefined ? end : lines[next.line]!.start;
    const endLine = next?.line ?? lines.length;
    const firstLine = heading === undefined ? line : heading.isWhole ? heading.lastLine + 1 : heading.line;
    const section =
      heading === undefined
        ? untitled(
            text,
            { start: lines[line]!.start, end: reach },
            from === undefined ? undefined : starts[from]?.heading?.kind,
          )
        : titled(text, lines, heading, reach);
    const own: number[] = [];
    linesOf.push(own);
    const titleEnds = new Map(heading?.besides?.map((part) => [part.line, part.end]));
    const isBody = (at: number): boolean =>
      resume.isWorded[at] === true && (titleEnds.get(at) ?? 0) < lines[at]!.content.end;
    const worded = from === undefined ? own : linesOf[from]!;
    for (let at = firstLine; at < endLine; at++) if (isBody(at)) worded.push(at);
    if (section !== undefined) sections.push({ section, firstLine, lines: own, besides: heading?.besides });
  }
  return sections;
}

interface SectionStart {
  readonly line: number;
  readonly heading: HeadingCandidate | undefined;
  /** Index of the section that goes on here. */
  readonly from: number | undefined;
}

/** The first line, the headings, and the lines with which a column goes on from the page before. */
function sectionStarts(resume: SectionText): readonly SectionStart[] {
  const headings = findHeadings(resume);
  const starts: SectionStart[] = [];
  if (headings[0]?.line !== 0) starts.push({ line: 0, heading: undefined, from: undefined });
  if (resume.looks === undefined)
    return [...starts, ...headings.map((heading) => ({ line: heading.line, heading, from: undefined }))];
  const lineOf = headings.map(({ line }) => line);
  const nextHeading = (line: number): number => {
    let low = 0;
    let high = lineOf.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lineOf[middle]! < line) low = middle + 1;
      else high = middle;
    }
    return lineOf[low] ?? resume.lines.length;
  };
  const resumed = continuations(resume.looks, ({ firstLine, endLine }) => Math.min(endLine, nextHeading(firstLine)));
  const places = new Map<number, HeadingCandidate | undefined>(headings.map((heading) => [heading.line, heading]));
  for (const line of resumed.keys()) if (!places.has(line) && line > 0) places.set(line, undefined);
  for (const [line, heading] of [...places].sort(([a], [b]) => a - b)) {
    if (heading !== undefined) {
      starts.push({ line, heading, from: undefined });
      continue;
    }
    const end = resumed.get(line)!;
    let from = starts.length - 1;
    while (from >= 0 && starts[from]!.line >= end) from--;
    // What goes on in the column before it needs no start of its own.
    if (from < 0 || rootOf(starts, from) === rootOf(starts, starts.length - 1)) continue;
    starts.push({ line, heading: undefined, from: rootOf(starts, from) });
  }
  return starts;
}

function rootOf(starts: readonly SectionStart[], index: number): number {
  return starts[index]!.from ?? index;
}

function untitled(text: string, within: Span, kind: SectionKind = 'contact'): Section | undefined {
  const span = trimSpan(text, within);
  return span.end > span.start ? { kind, span, body: span } : undefined;
}

function titled(text: string, lines: readonly Line[], heading: HeadingCandidate, reach: number): Section {
  const span = trimSpan(text, { start: lines[heading.line]!.content.start, end: reach });
  const words = trimSpan(text, { start: Math.min(heading.bodyStart, reach), end: reach });
  const body = words.end > words.start ? words : { start: span.end, end: span.end };
  const title = locate(text, heading.title);
  return {
    kind: heading.kind,
    title: { ...title, value: heading.words ?? title.value },
    confidence: confidenceOf(heading),
    span,
    body,
  };
}

/**
 * Shares of titles that were headings in the labelled files of bench/quality, rounded: known words in the style of headings, unknown
 * ones in it, a whole phrase, words put together, a title before the body on its line.
 */
function confidenceOf({ key, isSetOff, isPhrase, isWhole }: HeadingCandidate): number {
  if (isSetOff === true) return 0.99;
  if (key === '') return 0.65;
  if (!isWhole) return 0.85;
  return isPhrase ? 0.97 : 0.5;
}

function findHeadings({ text, lines, isCaseless, looks }: SectionText): readonly HeadingCandidate[] {
  const candidates = findCandidates(text, lines, isCaseless);
  const plain = chooseHeadings(candidates, text, lines);
  if (looks === undefined) return withTitlesAlike(plain, text, lines);
  return chooseByLook(candidates, plain, text, lines, looks) ?? withoutIndented(plain, looks);
}

function findCandidates(text: string, lines: readonly Line[], hasNoCapitals: boolean): readonly HeadingCandidate[] {
  const found: HeadingCandidate[] = [];
  let before: Line | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.isBlank || isLoneMarker(line)) continue;
    const candidate = readCandidate(text, line, index, before, hasNoCapitals);
    if (candidate !== undefined) found.push(candidate);
    before = line;
  }
  return found;
}

/** Longest line looked at; a letter-spaced heading is three times as long as its words. */
const longestHeadingLine = 160;
/** A line this long may run on in the next one. Chosen, unmeasured. */
const fullLine = 60;

function readCandidate(
  text: string,
  line: Line,
  index: number,
  before: Line | undefined,
  hasNoCapitals: boolean,
): HeadingCandidate | undefined {
  const { content } = line;
  const length = content.end - content.start;
  if (length <= longestHeadingLine) {
    const heading = readHeading(text, content);
    if (heading !== undefined) {
      const last = text.charCodeAt(content.end - 1);
      const isCaps = isUpperCase(text, heading.title);
      const startsLow = isLowerCase(text.charCodeAt(heading.title.start)) && !(hasNoCapitals && heading.isPhrase);
      // The last words of a wrapped sentence: "…strong communication / skills".
      const runsOn =
        before !== undefined &&
        before.content.end - before.content.start >= fullLine &&
        !isStop(text.charCodeAt(before.content.end - 1));
      if (last === 44 || last === 59 || (last === 46 && !isCaps) || (startsLow && runsOn)) return undefined;
      const hasColon = /[:：]/.test(text.slice(heading.title.end, content.end));
      const isMarked = line.marker === 'bullet';
      const isSure = isCaps || !(isMarked || startsLow) || hasColon;
      return { ...heading, line: index, lastLine: index, isCaps, hasColon, isWhole: true, isSure, bodyStart: line.end };
    }
  }
  return readInlineCandidate(text, line, index);
}

/** Longest title before a colon or gap, in UTF-16 units. */
const longestInlineTitle = 40;

/** "OBJECTIVE: To work…", "Skills – Java, SQL", "EDUCATION    B.Sc., 2012". */
function readInlineCandidate(text: string, line: Line, index: number): HeadingCandidate | undefined {
  const { start, end } = line.content;
  if (line.marker === 'bullet') return undefined;
  let at = start;
  const reach = Math.min(end, start + longestInlineTitle);
  while (at < reach) {
    const code = text.charCodeAt(at);
    if (
      code === 58 ||
      code === 0xff1a ||
      code === 9 ||
      (code === 32 && text.charCodeAt(at + 1) === 32 && text.charCodeAt(at + 2) === 32)
    )
      break;
    at++;
  }
  if (at >= reach || at === start) return undefined;
  const heading = readHeading(text, { start, end: at });
  if (heading === undefined || heading.title.end < at - 3) return undefined;
  const isCaps = isUpperCase(text, heading.title);
  if (isLowerCase(text.charCodeAt(heading.title.start))) return undefined;
  return {
    ...heading,
    line: index,
    lastLine: index,
    isCaps,
    hasColon: text.charCodeAt(at) === 58 || text.charCodeAt(at) === 0xff1a,
    isWhole: false,
    isSure: false,
    bodyStart: at + 1,
  };
}

function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 58;
}
