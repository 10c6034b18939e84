/** Where in the text pictures and links stand, found by the words around them on the page. */
import type { Box } from '../../document/extracted-document.ts';
import type { Span } from '../../text/span.ts';

/** A word of the text and its box on the page. */
export interface PlacedWord {
  readonly start: number;
  readonly end: number;
  readonly box: Box;
}

/** Where something that is no text stands in reading order: before the nearest word to its right on the line, else by the nearest word. */
export function placeOf(box: Box, words: readonly PlacedWord[], start: number): number {
  let best = start;
  let bestDistance = Infinity;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  for (const word of words) {
    const dx = Math.max(word.box.x - x, 0, x - (word.box.x + word.box.width));
    const dy = Math.max(word.box.y - y, 0, y - (word.box.y + word.box.height));
    const distance = dx + 8 * dy;
    if (distance < bestDistance) {
      bestDistance = distance;
      best = y > word.box.y + word.box.height || x > word.box.x + word.box.width ? word.end : word.start;
    }
  }
  return best;
}

/** From the first to the last of the words that lie in a box for the most part. */
export function spanInside(box: Box, words: readonly PlacedWord[]): Span | undefined {
  let start = Infinity;
  let end = -Infinity;
  for (const word of words) {
    if (!(coveredShare(word.box, box) > 0.5)) continue;
    start = Math.min(start, word.start);
    end = Math.max(end, word.end);
  }
  return start > end ? undefined : { start, end };
}

function coveredShare(inner: Box, outer: Box): number {
  const width = Math.min(inner.x + inner.width, outer.x + outer.width) - Math.max(inner.x, outer.x);
  const height = Math.min(inner.y + inner.height, outer.y + outer.height) - Math.max(inner.y, outer.y);
  return width <= 0 || height <= 0 ? 0 : (width * height) / Math.max(1e-6, inner.width * inner.height);
}
