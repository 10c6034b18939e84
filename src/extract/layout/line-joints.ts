/** What stands between two lines of a region: a blank, a line end, or the end of a paragraph. */
import type { TextLine } from './line.ts';

/** Gap between two lines, in heights of a line, that is a paragraph's end. */
const PARAGRAPH_GAP = 0.85;

/** It begins under the line, and not beside it or far below. */
export function isBelow(line: TextLine, next: TextLine): boolean {
  return next.top < line.bottom + line.size && next.left < line.right;
}

/** Share of a region's width that a line fills at least when its paragraph goes on below it. Chosen, unmeasured. */
const WRAPPED_SHARE = 0.6;

/** The file says that both lines are one paragraph, and nothing speaks for a line that was ended by hand. */
export function wrapsInto(line: TextLine, next: TextLine, right: number): boolean {
  const last = line.words.at(-1)!.word;
  const first = next.words[0]!.word;
  const style = last.parts.at(-1)?.style;
  const other = first.parts[0]?.style;
  if (style?.paragraph === undefined || style.paragraph !== other?.paragraph || style.fontSize !== other.fontSize)
    return false;
  if (!isBelow(line, next) || isParagraphEnd(line, next)) return false;
  if ([...line.words, ...next.words].some(({ before }) => before === '\t')) return false;
  if (line.right + SPACE * line.size + first.right - first.left > right) return true;
  // Programs that care where lines break leave some room; a hand ends lines anywhere.
  const goesOn =
    /^\p{Ll}/u.test(first.text) ||
    (/^\p{L}/u.test(first.text) && !/[.:;!?]$/.test(last.text)) ||
    /[,|]$/.test(last.text);
  return goesOn && line.right - line.left >= WRAPPED_SHARE * (right - line.left);
}

/** Width of a space, in font sizes. Chosen: fonts have 0.22 to 0.33. */
const SPACE = 0.25;

export function isParagraphEnd(line: TextLine, next: TextLine): boolean {
  return next.top - line.bottom > PARAGRAPH_GAP * Math.max(line.size, next.size);
}
