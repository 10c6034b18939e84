/** Lines that stand at the top or the bottom of several pages: running heads, page numbers. */
import type { TextLine } from './line.ts';
import type { TextRegion } from './document-text.ts';

interface PageRegions {
  readonly height: number;
  readonly regions: readonly TextRegion[];
}

/** Share of the page's height that running heads and feet lie in. */
const MARGIN = 0.12;
/** Points by which such a line may move from page to page. */
const SAME_HEIGHT = 4;

const pageNumber = /^(?:\p{L}+\s+)?#(?:\s*(?:\/|of|von|de|sur|z|из|av|di|van)\s*#)?$/iu;

/**
 * The regions of every page, with such lines taken out into regions of their own: a header before all others, a footer after
 * them. A line counts if it stands at the same height on another page with the same words, its numbers aside, or is a page
 * number and nothing else.
 */
export function separateFurniture(pages: readonly PageRegions[]): readonly (readonly TextRegion[])[] {
  if (pages.length < 2) return pages.map(({ regions }) => regions);
  const seen = new Map<string, { readonly page: number; readonly y: number }[]>();
  for (const [page, { height, regions }] of pages.entries()) {
    for (const line of marginLines(regions, height)) {
      const places = seen.get(keyOf(line)) ?? [];
      places.push({ page, y: line.baseline });
      seen.set(keyOf(line), places);
    }
  }
  return pages.map(({ height, regions }, page) => {
    const furniture = new Set<TextLine>();
    for (const line of marginLines(regions, height)) {
      const key = keyOf(line);
      const places = (seen.get(key) ?? []).slice(0, 200);
      const isRepeated = places.some((place) => place.page !== page && Math.abs(place.y - line.baseline) < SAME_HEIGHT);
      if (isRepeated || (pageNumber.test(key) && line.top > height / 2)) furniture.add(line);
    }
    return furniture.size === 0 ? regions : splitOff(regions, furniture, height);
  });
}

function* marginLines(regions: readonly TextRegion[], height: number): Generator<TextLine> {
  for (const { lines, rotation } of regions) {
    if (rotation !== 0) continue;
    for (const line of lines) {
      if (line.bottom < MARGIN * height || line.top > (1 - MARGIN) * height) yield line;
    }
  }
}

function keyOf(line: TextLine): string {
  return line.words
    .map(({ word }) => word.text)
    .join(' ')
    .replace(/\p{Nd}+/gu, '#');
}

function splitOff(
  regions: readonly TextRegion[],
  furniture: ReadonlySet<TextLine>,
  height: number,
): readonly TextRegion[] {
  const lines = [...furniture].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const heads = lines.filter(({ top }) => top < height / 2);
  const feet = lines.filter(({ top }) => top >= height / 2);
  const rest = regions
    .map((region) => ({ ...region, lines: region.lines.filter((line) => !furniture.has(line)) }))
    .filter((region) => region.lines.length > 0);
  return [
    ...(heads.length > 0 ? [{ lines: heads, kind: 'header' as const, rotation: 0 }] : []),
    ...rest,
    ...(feet.length > 0 ? [{ lines: feet, kind: 'footer' as const, rotation: 0 }] : []),
  ];
}
