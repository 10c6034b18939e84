/**
 * How the lines of a document look on its page, where the file tells: size, weight, font, place, and the space above.
 *
 * Texts without layout have no looks, and every reader of looks has to do without them.
 */
import { isUpperCase } from '../../text/letter-case.ts';
import type { Line } from '../../text/lines.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { DocumentLayout, LayoutBlock, TextRun } from '../extracted-document.ts';

export interface LineLook {
  /** Equal for lines set in one style: heading level, or else font, size and weight of most of their letters. */
  readonly style: string;
  /** Points; undefined where the file does not say. */
  readonly size: number | undefined;
  /** Every letter is bold. */
  readonly isBold: boolean;
  readonly headingLevel: number | undefined;
  readonly place: LinePlace | undefined;
  /** The runs of the line, in order: `runs[firstRun]` up to, not including, `runs[endRun]`. */
  readonly firstRun: number;
  readonly endRun: number;
}

/** Where a line stands: points from the top left corner of its page. */
export interface LinePlace {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of a row of letters. A line of the text is more than one row on the page where the file says that it wraps. */
  readonly rowHeight: number;
  /** Where its last row ends. */
  readonly endRight: number;
}

export interface LineLooks {
  readonly runs: readonly TextRun[];
  /** By index of the line; undefined for lines without a run, as blank ones are. */
  readonly lines: readonly (LineLook | undefined)[];
  /** Signs of fonts that hold pictures instead of letters, by line: an envelope, a house. */
  readonly icons: ReadonlyMap<number, readonly Span[]>;
  /** False for formats that are paginated only when they are printed: their lines are paragraphs. */
  readonly hasPages: boolean;
  /** By index of the line: the column it stands in, counted from 1 in the order of the text; 0 for what spans the page. */
  readonly columns: readonly number[];
  /** How far the lines of a column reach, in points, by `columnKey`. */
  readonly rights: ReadonlyMap<string, number>;
  /** Style of most letters of the document. */
  readonly bodyStyle: string;
  /** Size of most letters, in points; undefined where the file does not say. */
  readonly bodySize: number | undefined;
}

/** Undefined for a layout without runs. */
export function readLineLooks(lines: readonly Line[], layout: DocumentLayout | undefined): LineLooks | undefined {
  const runs = layout?.runs ?? [];
  if (runs.length === 0) return undefined;
  const looks: (LineLook | undefined)[] = [];
  const lettersOfStyle = new Map<string, number>();
  const lettersOfSize = new Map<number, number>();
  let run = 0;
  const icons = new Map<number, Span[]>();
  const iconFonts = new Map<string, boolean>();
  let lastFont: string | undefined;
  let isLastIcon = false;
  const isIcon = ({ font }: TextRun): boolean => {
    if (font === undefined) return false;
    // Run after run is in one font.
    if (font === lastFont) return isLastIcon;
    let known = iconFonts.get(font);
    if (known === undefined) iconFonts.set(font, (known = namesIcons(font)));
    lastFont = font;
    return (isLastIcon = known);
  };
  for (const [index, line] of lines.entries()) {
    while (run < runs.length && runs[run]!.span.end <= line.start) run++;
    const firstRun = run;
    while (run < runs.length && runs[run]!.span.start < line.end) run++;
    const look = run > firstRun ? lookOf(runs, firstRun, run) : undefined;
    for (let at = firstRun; at < run; at++) {
      if (!isIcon(runs[at]!)) continue;
      const drawn = icons.get(index);
      if (drawn === undefined) icons.set(index, [runs[at]!.span]);
      else drawn.push(runs[at]!.span);
    }
    // A run may reach over a line end.
    if (run > firstRun && runs[run - 1]!.span.end > line.end) run--;
    looks.push(look);
    if (look === undefined) continue;
    const letters = line.end - line.start;
    lettersOfStyle.set(look.style, (lettersOfStyle.get(look.style) ?? 0) + letters);
    if (look.size !== undefined) lettersOfSize.set(look.size, (lettersOfSize.get(look.size) ?? 0) + letters);
  }
  const hasPages = (layout?.pages.length ?? 0) > 0;
  const columns = columnsOf(lines, layout!.blocks);
  const rights = new Map<string, number>();
  for (const [index, look] of looks.entries()) {
    if (look?.place === undefined) continue;
    const key = columnKey(look.place.page, columns[index]!);
    rights.set(key, Math.max(rights.get(key) ?? 0, look.place.right));
  }
  return {
    runs,
    lines: looks,
    icons,
    hasPages,
    columns,
    rights,
    bodyStyle: most(lettersOfStyle) ?? '',
    bodySize: most(lettersOfSize),
  };
}

/** Look of the runs that a stretch of the line touches; undefined for none. */
export function lookWithin(looks: LineLooks, line: number, span: Span): LineLook | undefined {
  const look = looks.lines[line];
  if (look === undefined) return undefined;
  let { firstRun, endRun } = look;
  while (firstRun < endRun && !overlaps(looks.runs[firstRun]!.span, span)) firstRun++;
  while (endRun > firstRun && !overlaps(looks.runs[endRun - 1]!.span, span)) endRun--;
  return endRun > firstRun ? lookOf(looks.runs, firstRun, endRun) : undefined;
}

export function columnKey(page: number, column: number): string {
  return `${page} ${column}`;
}

/** The innermost column of each line; blocks stand in order of their starts. */
function columnsOf(lines: readonly Line[], blocks: readonly LayoutBlock[]): readonly number[] {
  const columns = new Array<number>(lines.length).fill(0);
  let line = 0;
  let number = 0;
  for (const { kind, span } of blocks) {
    if (kind !== 'column') continue;
    number++;
    while (line < lines.length && lines[line]!.start < span.start) line++;
    for (let at = line; at < lines.length && lines[at]!.start < span.end; at++) columns[at] = number;
  }
  return columns;
}

/** Names that fonts of icons go by. */
function namesIcons(font: string): boolean {
  return /awesome|icon|marvosym|dingbat|glyph|fontello|entypo|material|symbols?(?:outlined|rounded|sharp)/i.test(font);
}

/**
 * What a line begins with in a style of its own: "RESEARCH" in the margin of "RESEARCH    Institute of Physics". Undefined for
 * lines in one style throughout without a wide gap.
 */
export function leadOf(looks: LineLooks, line: number): { readonly span: Span; readonly look: LineLook } | undefined {
  const look = looks.lines[line];
  if (look === undefined || look.endRun - look.firstRun < 2) return undefined;
  const { runs } = looks;
  const first = runs[look.firstRun]!;
  const style = runStyle(first);
  let end = look.firstRun + 1;
  while (end < look.endRun && runStyle(runs[end]!) === style && !isApart(runs[end - 1]!, runs[end]!)) end++;
  if (end === look.endRun) return undefined;
  return { span: { start: first.span.start, end: runs[end - 1]!.span.end }, look: lookOf(runs, look.firstRun, end) };
}

/** Widths of a letter that part columns, and never words. Chosen, unmeasured. */
const wideGap = 1.5;

function isApart(left: TextRun, right: TextRun): boolean {
  if (left.box === undefined || right.box === undefined) return false;
  return right.box.x - left.box.x - left.box.width > wideGap * Math.max(1, right.box.height);
}

/** The style of a stretch as a heading: capitals set it off as bold type does. */
export function headingStyle(text: string, span: Span, look: LineLook): string {
  return look.headingLevel === undefined && isUpperCase(text, span) ? `${look.style} caps` : look.style;
}

/** Free space between a line and the one before it, in heights of the line; Infinity at the top of a column or page. */
export function spaceAbove(looks: LineLooks, line: number): number | undefined {
  const place = looks.lines[line]?.place;
  if (place === undefined) return undefined;
  let index = line - 1;
  while (index >= 0 && looks.lines[index]?.place === undefined) index--;
  const above = looks.lines[index]?.place;
  if (above === undefined || above.page !== place.page || above.top >= place.bottom) return Infinity;
  return Math.max(0, place.top - above.bottom) / Math.max(1, place.rowHeight);
}

function lookOf(runs: readonly TextRun[], firstRun: number, endRun: number): LineLook {
  let main = runs[firstRun]!;
  let isBold = true;
  let place: LinePlace | undefined;
  for (let index = firstRun; index < endRun; index++) {
    const run = runs[index]!;
    if (run.span.end - run.span.start > main.span.end - main.span.start) main = run;
    if (run.bold !== true) isBold = false;
    if (run.box === undefined) continue;
    const { x, y, width, height } = run.box;
    const right = x + width;
    const bottom = y + height;
    if (place === undefined) {
      place = { page: run.page ?? 0, left: x, right, top: y, bottom, rowHeight: height, endRight: right };
      continue;
    }
    const isNextRow = y + height / 2 > place.bottom;
    const isFirstRow = !isNextRow && place.bottom - place.top < 1.5 * place.rowHeight;
    const top = Math.min(place.top, y);
    place = {
      page: place.page,
      left: Math.min(place.left, x),
      right: Math.max(place.right, right),
      top,
      bottom: Math.max(place.bottom, bottom),
      rowHeight: isFirstRow ? Math.max(place.bottom, bottom) - top : place.rowHeight,
      // The second half of a word that was parted stands in the next row, and the row it was moved to is full.
      endRight: isNextRow && runs[index - 1]?.span.end !== run.span.start ? right : Math.max(place.endRight, right),
    };
  }
  const size = sizeOf(main);
  return { style: runStyle(main), size, isBold, headingLevel: main.headingLevel, place, firstRun, endRun };
}

/** To the half point: sizes of one style differ a little where a file was scaled. */
function sizeOf({ fontSize }: TextRun): number | undefined {
  return fontSize === undefined ? undefined : Math.round(fontSize * 2) / 2;
}

function runStyle(run: TextRun): string {
  return run.headingLevel === undefined
    ? `${run.font ?? ''} ${sizeOf(run) ?? ''}${run.bold === true ? ' bold' : ''}`
    : `level ${run.headingLevel}`;
}

function most<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  let found: Key | undefined;
  let top = 0;
  for (const [key, count] of counts) {
    if (count > top) {
      found = key;
      top = count;
    }
  }
  return found;
}
