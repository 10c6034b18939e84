/**
 * Lines → sections: every heading opens one that reaches to the next heading.
 *
 * Headings of one document look alike, so a doubtful line ("Projects" inside a job, "Languages:" inside a skills list) is
 * judged by the look of the sure ones.
 */
import { isLoneMarker, type Line } from '../../text/lines.ts';
import { locate, trimSpan } from '../../text/span.ts';
import type { Section } from '../resume-document.ts';
import { readHeading } from './section-headings.ts';
import { chooseHeadings, type HeadingCandidate } from './heading-choice.ts';
import { isLowerCase, isUpperCase } from '../../text/letter-case.ts';

/** A section with the lines of its body: `lines[firstLine]` up to, not including, `lines[endLine]`. */
export interface LinedSection {
  readonly section: Section;
  readonly firstLine: number;
  readonly endLine: number;
}

/** A text with what is known of it before its sections are. */
export interface SectionText {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The text has no capitals. */
  readonly isCaseless: boolean;
}

/** All sections in source order. The first has no title when text stands before the first heading. */
export function findSections({ text, lines, isCaseless }: SectionText): readonly LinedSection[] {
  const headings = chooseHeadings(findCandidates(text, lines, isCaseless), text, lines);
  const sections: LinedSection[] = [];
  const end = trimSpan(text, { start: 0, end: text.length }).end;
  const first = headings[0]?.line ?? lines.length;
  const opening = trimSpan(text, { start: 0, end: headings[0] === undefined ? end : lines[first]!.start });
  if (opening.end > opening.start) {
    sections.push({ section: { kind: 'contact', span: opening, body: opening }, firstLine: 0, endLine: first });
  }
  for (const [index, heading] of headings.entries()) {
    const next = headings[index + 1];
    const endLine = next?.line ?? lines.length;
    const reach = next === undefined ? end : lines[next.line]!.start;
    const span = trimSpan(text, { start: lines[heading.line]!.content.start, end: reach });
    const words = trimSpan(text, { start: Math.min(heading.bodyStart, reach), end: reach });
    const body = words.end > words.start ? words : { start: span.end, end: span.end };
    const title = locate(text, heading.title);
    sections.push({
      section: { kind: heading.kind, title, span, body },
      firstLine: heading.isWhole ? heading.line + 1 : heading.line,
      endLine,
    });
  }
  return sections;
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
      const hasColon = text.slice(heading.title.end, content.end).includes(':');
      const isMarked = line.marker === 'bullet';
      const isSure = isCaps || !(isMarked || startsLow) || hasColon;
      return { ...heading, line: index, isCaps, hasColon, isWhole: true, isSure, bodyStart: line.end };
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
    if (code === 58 || code === 9 || (code === 32 && text.charCodeAt(at + 1) === 32 && text.charCodeAt(at + 2) === 32))
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
    isCaps,
    hasColon: text.charCodeAt(at) === 58,
    isWhole: false,
    isSure: false,
    bodyStart: at + 1,
  };
}

function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 58;
}
