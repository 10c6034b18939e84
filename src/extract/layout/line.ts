/** Pieces of a region → lines, from top to bottom, each from left to right. */
import { inReadingDirection } from './right-to-left.ts';
import type { Piece, Word } from './word.ts';
import { ASCENT, DESCENT } from './word.ts';

export interface LineWord {
  readonly word: Word;
  /** What stands before the word: nothing, a space, or a tab for a gap wider than any space. */
  readonly before: '' | ' ' | '\t';
}

export interface TextLine {
  readonly words: readonly LineWord[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  /** Size of most of its letters. */
  readonly size: number;
}

/** Share of the size by which baselines may differ within a line: raised and lowered signs. */
const SAME_LINE = 0.4;
/** Gap between words, in font sizes, that is a space although none was painted. */
const SPACE_GAP = 0.13;
/** Gap, in font sizes, that parts the two ends of a line. */
const TAB_GAP = 1.4;

export function findLines(pieces: readonly Piece[]): readonly TextLine[] {
  const sorted = [...pieces].sort((a, b) => a.baseline - b.baseline || a.left - b.left || a.order - b.order);
  const reach = SAME_LINE * sorted.reduce((size, piece) => Math.max(size, piece.size), 0);
  const groups: Group[] = [];
  for (const piece of sorted) {
    const group = levelGroup(groups, piece, reach);
    if (group === undefined) {
      groups.push({ pieces: [piece], baseline: piece.baseline, size: piece.size });
    } else {
      group.pieces.push(piece);
      if (piece.size > group.size) {
        group.size = piece.size;
        group.baseline = piece.baseline;
      }
    }
  }
  return groups.sort((a, b) => a.baseline - b.baseline).map((group) => lineOf(group.pieces));
}

interface Group {
  readonly pieces: Piece[];
  baseline: number;
  size: number;
}

/** The line begun last that the piece stands on. Lines are begun from top to bottom, so the search ends where they get too far. */
function levelGroup(groups: readonly Group[], piece: Piece, reach: number): Group | undefined {
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = groups[at];
    if (group === undefined || piece.baseline - group.baseline > 2 * reach) return undefined;
    if (isLevel(group, piece)) return group;
  }
  return undefined;
}

function isLevel(group: Group, piece: Piece): boolean {
  const distance = Math.abs(group.baseline - piece.baseline);
  const larger = Math.max(group.size, piece.size);
  if (distance > SAME_LINE * larger) return false;
  const smaller = Math.min(group.size, piece.size);
  // Two small lines beside a large one are two lines.
  if (distance > SAME_LINE * smaller && smaller < 0.6 * larger && group.pieces.length > 0) {
    return group.pieces.some(
      (other) => Math.abs(other.right - piece.left) < larger || Math.abs(piece.right - other.left) < larger,
    );
  }
  // Text does not stand in one place twice: what overlaps is the next line, set tight.
  return (
    distance < 0.1 * larger ||
    group.pieces.every(
      (other) => other.right <= piece.left + 0.3 * smaller || piece.right <= other.left + 0.3 * smaller,
    )
  );
}

function lineOf(pieces: readonly Piece[]): TextLine {
  const all = pieces.flatMap(({ words }) => words);
  const pieceOf = new Map(pieces.flatMap((piece) => piece.words.map((word) => [word, piece] as const)));
  let words = [...all].sort((a, b) => a.left - b.left || a.order - b.order);
  if (words.some((word, at) => isOver(words[at - 1], word, pieceOf))) {
    // Two texts in one place: one after the other, and not a word of each in turn.
    words = [...pieces].sort((a, b) => a.left - b.left || a.order - b.order).flatMap((piece) => piece.words);
  }
  let end: Word | undefined;
  const bySize = new Map<number, number>();
  const placed = words.map((word): LineWord => {
    const before = end === undefined ? '' : gapBetween(end, word, pieceOf.get(end) === pieceOf.get(word));
    end = word;
    bySize.set(word.size, (bySize.get(word.size) ?? 0) + word.text.length);
    return { word, before };
  });
  const [size = 0] = [...bySize].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const top = Math.min(...words.map((word) => word.baseline - ASCENT * word.size));
  const bottom = Math.max(...words.map((word) => word.baseline + DESCENT * word.size));
  const baseline = words.find((word) => word.size === size)?.baseline ?? bottom;
  return {
    words: inReadingDirection(placed),
    left: Math.min(...words.map((word) => word.left)),
    right: Math.max(...words.map((word) => word.right)),
    top,
    bottom,
    baseline,
    size,
  };
}

/** Words of two pieces that share more than half of the width of the smaller. */
function isOver(before: Word | undefined, after: Word, pieceOf: ReadonlyMap<Word, Piece>): boolean {
  if (before === undefined || pieceOf.get(before) === pieceOf.get(after)) return false;
  const shared = Math.min(before.right, after.right) - after.left;
  return shared > 0.5 * Math.min(before.right - before.left, after.right - after.left);
}

function gapBetween(before: Word, after: Word, isOnePiece: boolean): LineWord['before'] {
  const size = Math.min(before.size, after.size);
  const gap = (after.left - before.right) / size;
  if (gap > TAB_GAP) return '\t';
  if (gap < -0.5) return ' ';
  // Words of one piece were parted for a reason; pieces that touch are halves of a word.
  const meetsIcon = before.parts.at(-1)?.style.isIcon !== after.parts[0]?.style.isIcon;
  return isOnePiece || meetsIcon || gap > SPACE_GAP ? ' ' : '';
}
