/** Documents for tests, written as lines with their places on a page. */
import type {
  DocumentLink,
  ExtractedDocument,
  LayoutBlock,
  TextRun,
} from '../../../src/document/extracted-document.ts';

/** Words of one style; `x` in points from the left edge of the page. */
export interface PlacedWords {
  readonly x: number;
  readonly words: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly font?: string;
}

/** A line at `y` points from the top edge; its parts are joined by tabs. */
export interface PlacedLine {
  readonly y: number;
  readonly parts: readonly PlacedWords[];
  readonly page?: number;
}

const widthOfLetter = 0.5;

/** One part alone on its line. */
export function line(
  y: number,
  words: string,
  style: Omit<PlacedWords, 'words' | 'x'> & { x?: number; page?: number } = {},
): PlacedLine {
  const { x = 50, page = 0, ...rest } = style;
  return { y, page, parts: [{ x, words, ...rest }] };
}

export function placedDocument(
  lines: readonly PlacedLine[],
  options: {
    readonly links?: readonly DocumentLink[];
    /** First and last index of the lines of each column. */
    readonly columns?: readonly (readonly [first: number, last: number])[];
  } = {},
): ExtractedDocument {
  let text = '';
  const runs: TextRun[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { y, parts, page = 0 } of lines) {
    starts.push(text.length);
    for (const [index, { x, words, size = 10, bold = false, font = 'Sans' }] of parts.entries()) {
      if (index > 0) text += '\t';
      const start = text.length;
      text += words;
      runs.push({
        span: { start, end: text.length },
        page,
        box: { x, y, width: words.length * size * widthOfLetter, height: size },
        font: bold ? `${font}-Bold` : font,
        fontSize: size,
        bold,
      });
    }
    ends.push(text.length);
    text += '\n';
  }
  const pageCount = Math.max(0, ...lines.map(({ page = 0 }) => page)) + 1;
  const blocks: LayoutBlock[] = (options.columns ?? []).map(([first, last]) => ({
    kind: 'column',
    span: { start: starts[first]!, end: ends[last]! },
  }));
  return {
    text,
    mediaType: 'application/pdf',
    layout: {
      pages: Array.from({ length: pageCount }, () => ({
        span: { start: 0, end: text.length },
        width: 595,
        height: 842,
        columns: 1,
      })),
      runs,
      blocks,
    },
    links: options.links ?? [],
  };
}
