/** Boxes on a page around what stands in turned frames. */
import type { Box } from '../../document/extracted-document.ts';
import type { TextLine } from './line.ts';
import { ASCENT, DESCENT } from './word.ts';

/** Of a word, on the page: its frame is turned back. */
export function pageBox(word: { left: number; right: number; baseline: number; size: number }, rotation: number): Box {
  const top = word.baseline - ASCENT * word.size;
  const bottom = word.baseline + DESCENT * word.size;
  if (rotation === 0) return { x: word.left, y: top, width: word.right - word.left, height: bottom - top };
  const turn = (rotation * Math.PI) / 180;
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  const corners = [
    [word.left, top],
    [word.right, top],
    [word.left, bottom],
    [word.right, bottom],
  ].map(([x = 0, y = 0]) => [x * cos - y * sin, x * sin + y * cos] as const);
  const x = Math.min(...corners.map(([at]) => at));
  const y = Math.min(...corners.map(([, at]) => at));
  return {
    x,
    y,
    width: Math.max(...corners.map(([at]) => at)) - x,
    height: Math.max(...corners.map(([, at]) => at)) - y,
  };
}

export function union(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** Of lines in a frame turned by `rotation` degrees. */
export function boxAround(lines: readonly TextLine[], rotation: number): Box {
  return roundBox(
    lines
      .flatMap(({ words }) => words.map(({ word }) => pageBox(word, rotation)))
      .reduce((all, box) => union(all, box)),
  );
}

/** Hundredths of a point: nothing on a page is placed finer, and the numbers stay short. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export function roundBox(box: Box): Box {
  return { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
}
