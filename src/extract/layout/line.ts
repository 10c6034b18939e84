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
  let largest = 0;
  for (const { size } of pieces) largest = Math.max(largest, size);
  const reach = SAME_LINE * largest;
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

/** A word and the piece it is of. */
interface PieceWord {
  readonly word: Word;
  readonly piece: Piece;
}

function lineOf(pieces: readonly Piece[]): TextLine {
  const words = wordsOf(pieces);
  const placed: LineWord[] = [];
  let end: PieceWord | undefined;
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const entry of words) {
    const { word, piece } = entry;
    const before = end === undefined ? '' : gapBetween(end.word, word, end.piece === piece);
    end = entry;
    placed.push({ word, before });
    left = Math.min(left, word.left);
    right = Math.max(right, word.right);
    top = Math.min(top, word.baseline - ASCENT * word.size);
    bottom = Math.max(bottom, word.baseline + DESCENT * word.size);
  }
  const size = usualSize(words);
  return {
    words: inReadingDirection(placed),
    left,
    right,
    top,
    bottom,
    baseline: words.find(({ word }) => word.size === size)?.word.baseline ?? bottom,
    size,
  };
}

/** From left to right. */
function wordsOf(pieces: readonly Piece[]): readonly PieceWord[] {
  const all: PieceWord[] = [];
  for (const piece of pieces) for (const word of piece.words) all.push({ word, piece });
  const words = all.toSorted((a, b) => a.word.left - b.word.left || a.word.order - b.word.order);
  if (pieces.length < 2 || !words.some((word, at) => isOver(words[at - 1], word))) return words;
  // Two texts in one place: one after the other, and not a word of each in turn.
  return pieces
    .toSorted((a, b) => a.left - b.left || a.order - b.order)
    .flatMap((piece) => piece.words.map((word) => ({ word, piece })));
}

/** Of most letters; of two as frequent ones the larger. */
function usualSize(words: readonly PieceWord[]): number {
  const [first] = words;
  if (first === undefined) return 0;
  if (words.every(({ word }) => word.size === first.word.size)) return first.word.size;
  const letters = new Map<number, number>();
  for (const { word } of words) letters.set(word.size, (letters.get(word.size) ?? 0) + word.text.length);
  let size = 0;
  let most = -1;
  for (const [of, count] of letters) {
    if (count > most || (count === most && of > size)) {
      most = count;
      size = of;
    }
  }
  return size;
}

/** Words of two pieces that share more than half of the width of the smaller. */
function isOver(before: PieceWord | undefined, after: PieceWord): boolean {
  if (before === undefined || before.piece === after.piece) return false;
  const shared = Math.min(before.word.right, after.word.right) - after.word.left;
  return shared > 0.5 * Math.min(before.word.right - before.word.left, after.word.right - after.word.left);
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
