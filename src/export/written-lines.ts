/**
 * The words of a stretch of the source as it has them, line by line: what an export carries over where it composes nothing,
 * and what is left of a stretch when the fields that were composed are taken out.
 */
import { splitLines, type Line } from '../text/lines.ts';
import { isLowerCase } from '../text/letter-case.ts';
import { isSpace, spanText, type Span } from '../text/span.ts';
import { cleanText, hasWord } from './clean-text.ts';
import { TakenSpans } from './taken-spans.ts';

export interface WrittenLine {
  readonly text: string;
  readonly isItem: boolean;
  /** Nothing of the source line was taken out. */
  readonly isWhole: boolean;
  readonly span: Span;
}

/** A line this long without a full stop runs on in the next one, as the reader of highlights has it. */
const fullLine = 70;

/**
 * The lines within a stretch that hold words; wrapped lines are joined unless `isJoined` is false. `taken` are stretches that stand elsewhere in the
 * export: a line that they empty is left out, and a line that they cut gives one written line for each rest.
 */
export function writtenLines(
  text: string,
  within: Span,
  taken: TakenSpans = new TakenSpans([]),
  isJoined: boolean = true,
): readonly WrittenLine[] {
  const found: WrittenLine[] = [];
  let open: { span: { start: number; end: number }; isItem: boolean } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const words = lineText(text, open.span);
    if (hasWord(words)) found.push({ text: words, isItem: open.isItem, isWhole: true, span: open.span });
    open = undefined;
  };
  let before: Line | undefined;
  for (const line of splitLines(text, within)) {
    const holes = taken.over(line);
    if (holes.length > 0 || line.isBlank) {
      close();
      before = undefined;
      for (const span of rests(line.content, holes)) {
        const words = lineText(text, span);
        if (hasWord(words)) found.push({ text: words, isItem: false, isWhole: false, span });
      }
      continue;
    }
    const start = line.marker === 'number' ? firstSign(text, line) : line.content.start;
    if (
      isJoined &&
      open !== undefined &&
      before !== undefined &&
      line.marker === undefined &&
      runsOn(text, before, line)
    ) {
      open.span.end = line.content.end;
    } else {
      close();
      open = { span: { start, end: line.content.end }, isItem: line.marker === 'bullet' };
    }
    before = line;
  }
  close();
  return found;
}

function firstSign(text: string, { start, content }: Line): number {
  let at = start;
  while (at < content.start && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** What the holes leave of a line, in the order of their beginnings. */
function rests(content: Span, holes: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let { start } = content;
  for (const hole of holes) {
    if (hole.start > start) left.push({ start, end: Math.min(hole.start, content.end) });
    start = Math.max(start, hole.end);
  }
  if (start < content.end) left.push({ start, end: content.end });
  return left;
}

function runsOn(text: string, last: Line, next: Line): boolean {
  if (next.content.end <= next.content.start) return false;
  if (isLowerCase(text.charCodeAt(next.content.start))) return true;
  const code = text.charCodeAt(last.content.end - 1);
  if (code === 46 || code === 33 || code === 63 || code === 58 || code === 59) return false;
  return last.content.end - last.content.start >= fullLine;
}

/** Most words in a line whose gaps part names; in longer lines they are an accident of justified text. */
const gappedWords = 16;

/** The words of one line; a tab or wide gap between names becomes a bar, which parts them in every format. */
function lineText(text: string, span: Span): string {
  const surface = spanText(text, span);
  const isProse = surface.split(/\s+/, gappedWords + 1).length > gappedWords;
  if (isProse || !/\t|\s\s/.test(surface)) return cleanText(surface);
  const parts = gapParts(surface).map(cleanText);
  let joined = '';
  for (const part of parts) {
    if (part === '') continue;
    const isBare = joined === '' || /[-–—|•·:;,.!?(/]$/.test(joined) || /^[-–—|•·:;,.!?)/]/.test(part);
    joined += isBare ? (joined === '' ? part : ` ${part}`) : ` | ${part}`;
  }
  return joined;
}

/** What stands between tabs and runs of two blanks or more. */
function gapParts(surface: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let at = 0;
  while (at < surface.length) {
    let end = at;
    let hasTab = false;
    while (end < surface.length && isSpace(surface.charCodeAt(end))) hasTab ||= surface.charCodeAt(end++) === 9;
    if (hasTab || end - at >= 2) {
      parts.push(surface.slice(start, at));
      start = end;
    }
    at = Math.max(end, at + 1);
  }
  parts.push(surface.slice(start));
  return parts;
}
