/** Where paragraphs and list items begin on a page: told by the space between lines, their indents and how full they are. */
import type { Line } from '../../text/lines.ts';
import { isAsciiUpper, isDigit } from '../../text/character-classes.ts';
import { isLowerCase } from '../../text/letter-case.ts';
import { columnKey, spaceAbove, type LineLooks, type LinePlace } from './line-looks.ts';

/** Space above a paragraph beyond that between its lines, in heights of a line. Chosen with the lists of bench/quality. */
const extraSpace = 0.2;
/** Space that ends a list item whatever stands below it. Chosen, unmeasured. */
const emptyLine = 0.8;
/** Points by which the left ends of aligned lines may differ, and by which a line may miss the right margin. */
const sameLeft = 2.5;

/**
 * For lines of one body, in order: whether each one begins a paragraph or goes on with the one before it; undefined where the
 * page does not tell. In files without pages every line is a paragraph.
 */
export function paragraphStarts(
  text: string,
  lines: readonly Line[],
  body: readonly number[],
  looks: LineLooks,
): readonly (boolean | undefined)[] {
  // Some of them were pasted line by line.
  if (!looks.hasPages)
    return body.map((line) => !isLowerCase(text.charCodeAt(lines[line]!.content.start)) || undefined);
  const spaces = body.map((line, at) => (at === 0 ? undefined : spaceBelow(looks, body[at - 1]!, line)));
  const known = spaces.filter((space) => space !== undefined).sort((a, b) => a - b);
  /** Space between the lines of a paragraph: of the narrow ones, for there may be more paragraphs than lines in them. */
  const narrow = known[known.length >> 2] ?? Infinity;
  let right = 0;
  for (const line of body) right = Math.max(right, looks.lines[line]?.place?.right ?? 0);
  let itemLeft: number | undefined;
  return body.map((line, at) => {
    const space = spaces[at];
    const place = looks.lines[line]?.place;
    if (lines[line]!.marker !== undefined) {
      itemLeft = place?.left;
      return true;
    }
    if (space === undefined || place === undefined) return undefined;
    // Behind the sign of the item above.
    if (itemLeft !== undefined && place.left > itemLeft + sameLeft && space <= narrow + emptyLine) return false;
    if (space > narrow + extraSpace) {
      itemLeft = undefined;
      return true;
    }
    const last = looks.lines[body[at - 1]!]!.place!;
    const first = text.charCodeAt(lines[line]!.content.start);
    const width = letterWidth(looks, line, lines[line]!);
    if (!isFull(last, width, lines[line]!, right))
      return (
        !goesOnLow(text, lines[body[at - 1]!]!, lines[line]!) ||
        last.endRight - last.left < longShare * (right - last.left)
      );
    // The longest line of a body may still leave room in its column; what follows it with a capital was not pushed down.
    const margin = looks.rights.get(columnKey(place.page, looks.columns[line]!)) ?? right;
    if (isUpper(first) && !isFull(last, width, lines[line]!, margin)) return true;
    // A full line may be an item by itself; one in front of a number is not.
    return isDigit(first) ? false : undefined;
  });
}

/** Space between two lines of one column; undefined where the second does not stand below the first. */
function spaceBelow(looks: LineLooks, above: number, line: number): number | undefined {
  const last = looks.lines[above]?.place;
  const place = looks.lines[line]?.place;
  if (last === undefined || place === undefined || last.page !== place.page || place.top <= last.top) return undefined;
  const space = spaceAbove(looks, line);
  return space === Infinity ? undefined : space;
}

/** The first word of the next line would not have fitted behind this one. */
function isFull(last: LinePlace, letter: number, { content }: Line, right: number): boolean {
  return last.endRight + letter * Math.min(Math.max(1, content.end - content.start), longestWord) > right;
}

/** Mean width of a letter, with the gaps between words: of a line that wraps, in its first row. */
function letterWidth(looks: LineLooks, line: number, { content }: Line): number {
  const { firstRun, place } = looks.lines[line]!;
  const { left, right, top, bottom, rowHeight } = place!;
  if (bottom - top < rowHeight * 1.5) return (right - left) / Math.max(1, content.end - content.start);
  const { span, box } = looks.runs[firstRun]!;
  return (box?.width ?? 0) / Math.max(1, span.end - span.start);
}

function isUpper(code: number): boolean {
  return isAsciiUpper(code) || (code >= 0xc0 && code <= 0xde);
}

/** Share of the body's width of a line that a sentence may have been wrapped after, for other columns may be wider. Chosen, unmeasured. */
const longShare = 0.6;

/** A small letter below a line that begins with a capital and ends no sentence. */
function goesOnLow(text: string, last: Line, next: Line): boolean {
  const end = text[last.content.end - 1]!;
  return (
    isLowerCase(text.charCodeAt(next.content.start)) &&
    (last.marker !== undefined || isUpper(text.charCodeAt(last.content.start))) &&
    !'.:;!?'.includes(end)
  );
}

/** Letters of a first word, as far as it is not looked at. Chosen: most are shorter. */
const longestWord = 8;
