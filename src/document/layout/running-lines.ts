/** Lines that pages repeat at their edges: "Ada Lovelace · Résumé   2". They belong to no section. */
import { isDigit } from '../../text/character-classes.ts';
import type { Line } from '../../text/lines.ts';
import type { LineLooks } from './line-looks.ts';

/** Lines at the top and at the bottom of a page that may be repeated. Chosen, unmeasured. */
const edgeLines = 2;
const longestRunning = 120;

/**
 * Indices of the lines that stand at the edge of a page and again, but for their numbers, at the edge of another. The first one counts
 * only if it ends with a number, as page numbers do: contact details may stand at the head of every page.
 */
export function runningLines(text: string, lines: readonly Line[], looks: LineLooks): ReadonlySet<number> {
  const found = new Set<number>();
  const seen = new Map<string, number>();
  let first = 0;
  while (first < lines.length) {
    const page = looks.lines[first]?.place?.page;
    let end = first + 1;
    while (end < lines.length && (looks.lines[end]?.place?.page ?? page) === page) end++;
    for (const line of page === undefined ? [] : atEdges(first, end, looks)) {
      const { start, end: lineEnd } = lines[line]!;
      if (lineEnd - start > longestRunning) continue;
      const key = text.slice(start, lineEnd).replace(/\d+/g, '0').trim();
      const before = seen.get(key);
      if (before === undefined) {
        seen.set(key, line);
        continue;
      }
      found.add(line);
      const ending = lines[before]!.content.end - 1;
      if (ending >= 0 && isDigit(text.charCodeAt(ending))) found.add(before);
    }
    first = end;
  }
  return found;
}

/** The highest and the lowest lines of a page. */
function atEdges(first: number, end: number, looks: LineLooks): readonly number[] {
  const placed: { readonly line: number; readonly top: number }[] = [];
  for (let line = first; line < end; line++) {
    const place = looks.lines[line]?.place;
    if (place !== undefined) placed.push({ line, top: place.top });
  }
  placed.sort((a, b) => a.top - b.top || a.line - b.line);
  const edges = [...placed.slice(0, edgeLines), ...placed.slice(Math.max(edgeLines, placed.length - edgeLines))];
  return edges.map(({ line }) => line);
}
