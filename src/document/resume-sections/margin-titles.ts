/**
 * Titles in a margin, beside the lines of their sections: "RESEARCH" and under it "EXPERIENCE", to the left of the first two lines
 * that tell about it.
 */
import { isUpperCase } from '../../text/letter-case.ts';
import { splitLines, type Line } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import { headingStyle, leadOf, type LineLook, type LineLooks } from '../layout/line-looks.ts';
import type { HeadingCandidate } from './heading-choice.ts';
import { guessedKind, readHeading, undecorated, type Heading } from './section-headings.ts';

/** What a line begins with in a style of its own, and the lines under it that go on with it. */
export interface MarginTitle {
  readonly line: number;
  readonly style: string;
  readonly look: LineLook;
  readonly parts: readonly TitlePart[];
  /** Undefined for words that no list knows. */
  readonly heading: HeadingCandidate | undefined;
}

interface TitlePart {
  readonly line: number;
  readonly span: Span;
}

/** Lines of one heading in a margin, lines of the text that they may stand among, and points by which their left ends may differ. */
const maxMarginLines = 5;
const maxMarginReach = 12;
const sameLeft = 3;

/** "RESEARCH" and below it "EXPERIENCE", both beside the lines of the body; `heading` is undefined for words that no list knows. */
export function marginTitle(
  first: number,
  text: string,
  lines: readonly Line[],
  looks: LineLooks,
): MarginTitle | undefined {
  const lead = leadOf(looks, first);
  if (lead === undefined) return undefined;
  const style = headingStyle(text, lead.span, lead.look);
  if (style === looks.bodyStyle) return undefined;
  const parts = [{ line: first, span: lead.span }];
  let { look } = lead;
  const reach = Math.min(lines.length, first + maxMarginReach);
  for (let line = first + 1; line < reach && parts.length < maxMarginLines; line++) {
    const whole = looks.lines[line];
    if (whole === undefined) break;
    const next = leadOf(looks, line) ?? { span: lines[line]!.content, look: whole };
    const isSame = headingStyle(text, next.span, next.look) === style && isBelow(look, next.look);
    if (!isSame && !isIndented(look, next.look)) break;
    if (!isSame) continue;
    parts.push({ line, span: next.span });
    look = next.look;
  }
  for (let count = parts.length; count > 0; count--) {
    const words = parts
      .slice(0, count)
      .map(({ span }) => text.slice(span.start, span.end).trim())
      .join(' ');
    const heading = readHeading(words, { start: 0, end: words.length });
    if (heading === undefined) continue;
    const known = parts.slice(0, count);
    return { line: first, style, look: lead.look, parts: known, heading: ofMargin(words, heading, known, text) };
  }
  return { line: first, style, look: lead.look, parts, heading: undefined };
}

/** Words in the margin that no list knows, set as the headings there are. */
export function unknownMarginTitle(
  line: number,
  known: MarginTitle,
  text: string,
  lines: readonly Line[],
  looks: LineLooks,
): HeadingCandidate | undefined {
  const left = known.look.place?.left;
  const unit = marginTitle(line, text, lines, looks);
  if (left === undefined || unit === undefined || unit.style !== known.style) return undefined;
  if (Math.abs((unit.look.place?.left ?? -Infinity) - left) > sameLeft) return undefined;
  const words = unit.parts.map(({ span }) => text.slice(span.start, span.end).trim()).join(' ');
  const title = { start: 0, end: words.length };
  return ofMargin(words, { kind: guessedKind(words) ?? 'other', key: '', isPhrase: false, title }, unit.parts, text);
}

function ofMargin(
  words: string,
  { kind, key, isPhrase, title }: Heading,
  parts: readonly TitlePart[],
  text: string,
): HeadingCandidate {
  const [first] = parts as readonly [TitlePart, ...TitlePart[]];
  return {
    kind,
    key,
    isPhrase,
    title: parts.length === 1 ? undecorated(text, first.span) : first.span,
    ...(parts.length > 1 && { words: words.slice(title.start, title.end) }),
    besides: parts.map(({ line, span }) => ({ line, end: span.end })),
    line: first.line,
    lastLine: first.line,
    isCaps: isUpperCase(text, first.span),
    hasColon: false,
    isWhole: false,
    isSure: true,
    bodyStart: first.span.end,
  };
}

/** Stands under the part above, as close as lines of one paragraph. */
function isBelow({ place: above }: LineLook, { place: below }: LineLook): boolean {
  if (above === undefined || below === undefined || above.page !== below.page) return false;
  const height = Math.max(1, above.bottom - above.top);
  return Math.abs(above.left - below.left) <= sameLeft && below.top > above.top && below.top - above.top <= 2 * height;
}

/** A line of the body, which leaves the margin free, before the next part of the title. */
function isIndented({ place: title }: LineLook, { place: line }: LineLook): boolean {
  return (
    title !== undefined &&
    line !== undefined &&
    line.page === title.page &&
    line.left >= title.right &&
    line.top < title.bottom + (title.bottom - title.top)
  );
}

/** The lines without the parts of titles that stand beside them in the margin. */
export function withoutMarginTitles(
  text: string,
  lines: readonly Line[],
  sections: readonly { readonly besides?: HeadingCandidate['besides'] | undefined }[],
): readonly Line[] {
  const ends = sections.flatMap(({ besides }) => besides ?? []);
  if (ends.length === 0) return lines;
  const cut = [...lines];
  for (const { line, end } of ends) {
    const { start, end: lineEnd } = lines[line]!;
    cut[line] = { ...splitLines(text, { start: Math.min(end, lineEnd), end: lineEnd })[0]!, start };
  }
  return cut;
}
