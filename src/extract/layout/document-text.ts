/** Regions of pages → one text, with the style and the place of every stretch beside it. */
import type {
  Box,
  DocumentLink,
  DocumentLayout,
  LayoutBlock,
  LayoutBlockKind,
  PageLayout,
  TextRun,
} from '../../document/extracted-document.ts';
import type { GlyphStyle } from './glyph.ts';
import { HyphenJudge } from './line-end-hyphens.ts';
import type { LineWord, TextLine } from './line.ts';
import { ASCENT, DESCENT, type Word } from './word.ts';

/** Lines that belong together; an empty line stands between two of them. */
export interface TextRegion {
  readonly lines: readonly TextLine[];
  readonly kind: LayoutBlockKind | undefined;
  /** Degrees clockwise of the frame that the lines are placed in. */
  readonly rotation: number;
}

export interface LaidPage {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly regions: readonly TextRegion[];
  readonly images: readonly { readonly box: Box; readonly alternativeText?: string }[];
  readonly links: readonly { readonly target: string; readonly box: Box }[];
}

export interface AssembledText {
  readonly text: string;
  readonly layout: DocumentLayout;
  readonly links: readonly DocumentLink[];
  /** There was more text than `maxCharacters`. */
  readonly isCut: boolean;
}

interface PlacedWord {
  readonly start: number;
  readonly end: number;
  readonly box: Box;
}

/** Gap between two lines, in heights of a line, that is a paragraph's end. */
const PARAGRAPH_GAP = 0.85;

export function assembleText(pages: readonly LaidPage[], maxCharacters: number, hyphenates: boolean): AssembledText {
  return new Assembler(pages, maxCharacters, hyphenates).assemble();
}

class Assembler {
  readonly #pages: readonly LaidPage[];
  readonly #maxCharacters: number;
  readonly #judge: HyphenJudge;
  readonly #pieces: string[] = [];
  #length = 0;
  readonly #runs: TextRun[] = [];
  readonly #blocks: LayoutBlock[] = [];
  readonly #layouts: PageLayout[] = [];
  readonly #links: DocumentLink[] = [];
  #run: { start: number; end: number; style: GlyphStyle; page: number; rotation: number; box: Box } | undefined;
  #isCut = false;

  constructor(pages: readonly LaidPage[], maxCharacters: number, hyphenates: boolean) {
    this.#pages = pages;
    this.#maxCharacters = maxCharacters;
    this.#judge = new HyphenJudge(hyphenates);
    for (const page of pages) {
      for (const { lines } of page.regions) {
        for (const { words } of lines) {
          for (const [at, { word }] of words.entries()) {
            if (at + 1 < words.length || !/[-\u00ad\u2010]$/.test(word.text)) this.#judge.addWord(word.text);
          }
        }
      }
    }
  }

  assemble(): AssembledText {
    for (const [index, page] of this.#pages.entries()) {
      if (this.#isCut) break;
      if (this.#length > 0 && page.regions.length > 0) this.#add('\n\n');
      const start = this.#length;
      const words: PlacedWord[] = [];
      for (const [at, region] of page.regions.entries()) {
        if (this.#isCut) break;
        if (at > 0) this.#add('\n\n');
        const from = this.#length;
        this.#region(region, index, words);
        if (region.kind !== undefined && this.#length > from) {
          this.#blocks.push({
            kind: region.kind,
            span: { start: from, end: this.#length },
            page: index,
            box: boxAround(region),
          });
        }
      }
      const { width, height, columns } = page;
      this.#layouts.push({ span: { start, end: this.#length }, width: round(width), height: round(height), columns });
      this.#placeImages(page, index, start, words);
      this.#placeLinks(page, index, start, words);
    }
    this.#closeRun();
    const blocks = this.#blocks.sort(
      (a, b) =>
        a.span.start - b.span.start || b.span.end - a.span.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0),
    );
    return {
      text: this.#pieces.join(''),
      layout: { pages: this.#layouts, runs: this.#runs, blocks },
      links: this.#links.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
      isCut: this.#isCut,
    };
  }

  #add(text: string): void {
    const room = this.#maxCharacters - this.#length;
    if (text.length > room) this.#isCut = true;
    const kept = text.length > room ? text.slice(0, Math.max(0, room)) : text;
    this.#pieces.push(kept);
    this.#length += kept.length;
  }

  #region({ lines, rotation }: TextRegion, page: number, placed: PlacedWord[]): void {
    // Words of the next line that already stand at the end of this one.
    let taken = 0;
    const right = lines.reduce((most, line) => Math.max(most, line.right), 0);
    for (const [at, line] of lines.entries()) {
      if (this.#isCut) return;
      const words = line.words.slice(taken);
      taken = 0;
      const next = lines[at + 1];
      const last = words.at(-1)?.word;
      const first = next?.words[0]?.word;
      for (const [index, entry] of words.entries()) {
        const isLast = index === words.length - 1;
        const verdict =
          isLast && last !== undefined && first !== undefined && next !== undefined && isBelow(line, next)
            ? this.#judge.judge(last.text, first.text)
            : 'unsure';
        this.#word(entry, index === 0, page, rotation, placed, verdict === 'break');
        if (verdict !== 'unsure' && first !== undefined) {
          this.#closeRun();
          this.#word({ word: first, before: '' }, true, page, rotation, placed, false);
          taken = 1;
        }
      }
      this.#closeRun();
      if (next === undefined) return;
      if (taken === 1 && next.words.length === 1) {
        // Nothing is left of the next line; the line end after it is written in its turn.
        continue;
      }
      if (wrapsInto(line, next, right)) this.#add(' ');
      else this.#add(isParagraphEnd(line, next) ? '\n\n' : '\n');
    }
  }

  #word(
    { word, before }: LineWord,
    isFirst: boolean,
    page: number,
    rotation: number,
    placed: PlacedWord[],
    dropsHyphen: boolean,
  ): void {
    if (this.#isCut) return;
    if (!isFirst) {
      if (before === '\t') this.#closeRun();
      this.#add(before);
    }
    const start = this.#length;
    const box = pageBox(word, rotation);
    for (const [at, part] of word.parts.entries()) {
      const isEnd = at === word.parts.length - 1;
      const text = readable(isEnd && dropsHyphen ? part.text.slice(0, -1) : part.text, word);
      if (text === '') continue;
      const from = this.#length;
      this.#add(text);
      const run = this.#run;
      if (run?.style === part.style && this.#length > from) {
        run.end = this.#length;
        run.box = union(run.box, box);
      } else {
        this.#closeRun();
        this.#run = { start: from, end: this.#length, style: part.style, page, rotation, box };
      }
    }
    placed.push({ start, end: this.#length, box });
  }

  #closeRun(): void {
    const run = this.#run;
    this.#run = undefined;
    if (run === undefined || run.end <= run.start) return;
    const { style, rotation } = run;
    this.#runs.push({
      span: { start: run.start, end: run.end },
      page: run.page,
      box: roundBox(run.box),
      ...(style.font === '' ? {} : { font: style.font }),
      fontSize: style.fontSize,
      bold: style.bold,
      italic: style.italic,
      ...(style.colour === undefined ? {} : { colour: style.colour }),
      ...(style.headingLevel === undefined ? {} : { headingLevel: style.headingLevel }),
      ...(rotation === 0 ? {} : { rotation }),
    });
  }

  #placeImages(page: LaidPage, index: number, start: number, words: readonly PlacedWord[]): void {
    for (const { box, alternativeText } of page.images) {
      const at = placeOf(box, words, start);
      this.#blocks.push({
        kind: 'image',
        span: { start: at, end: at },
        page: index,
        box: roundBox(box),
        ...(alternativeText === undefined ? {} : { alternativeText }),
      });
    }
  }

  #placeLinks(page: LaidPage, index: number, start: number, words: readonly PlacedWord[]): void {
    for (const { target, box } of page.links) {
      const inside = words.filter((word) => coveredShare(word.box, box) > 0.5);
      const at = placeOf(box, words, start);
      const span =
        inside.length === 0
          ? { start: at, end: at }
          : { start: Math.min(...inside.map((word) => word.start)), end: Math.max(...inside.map((word) => word.end)) };
      const last = this.#links.at(-1);
      // A link over two lines is two areas of one target.
      if (
        last?.target === target &&
        last.page === index &&
        last.span.end <= span.start &&
        span.start - last.span.end <= 1 &&
        inside.length > 0 &&
        last.span.end > last.span.start
      ) {
        this.#links[this.#links.length - 1] = { ...last, span: { start: last.span.start, end: span.end } };
      } else {
        this.#links.push({ target, span, page: index, box: roundBox(box) });
      }
    }
  }
}

/** Soft hyphens that were drawn are hyphens. */
function readable(text: string, word: Word): string {
  return word.right > word.left ? text.replaceAll('\u00ad', '-') : text.replaceAll('\u00ad', '');
}

function isBelow(line: TextLine, next: TextLine): boolean {
  return next.top < line.bottom + line.size && next.left < line.right;
}

/** Share of a region's width that a line fills at least when its paragraph goes on below it. Chosen, unmeasured. */
const WRAPPED_SHARE = 0.6;

/** The file says that both lines are one paragraph, and nothing speaks for a line that was ended by hand. */
function wrapsInto(line: TextLine, next: TextLine, right: number): boolean {
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

function isParagraphEnd(line: TextLine, next: TextLine): boolean {
  return next.top - line.bottom > PARAGRAPH_GAP * Math.max(line.size, next.size);
}

/** Where something that is no text stands in reading order: before the nearest word to its right on the line, else by the nearest word. */
function placeOf(box: Box, words: readonly PlacedWord[], start: number): number {
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

function coveredShare(inner: Box, outer: Box): number {
  const width = Math.min(inner.x + inner.width, outer.x + outer.width) - Math.max(inner.x, outer.x);
  const height = Math.min(inner.y + inner.height, outer.y + outer.height) - Math.max(inner.y, outer.y);
  return width <= 0 || height <= 0 ? 0 : (width * height) / Math.max(1e-6, inner.width * inner.height);
}

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

function union(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

function boxAround({ lines, rotation }: TextRegion): Box {
  return roundBox(
    lines
      .flatMap(({ words }) => words.map(({ word }) => pageBox(word, rotation)))
      .reduce((all, box) => union(all, box)),
  );
}

/** Hundredths of a point: nothing on a page is placed finer, and the numbers stay short. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export function roundBox(box: Box): Box {
  return { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
}
