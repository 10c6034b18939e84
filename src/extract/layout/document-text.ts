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
import { isBelow, isParagraphEnd, wrapsInto } from './line-joints.ts';
import type { LineWord, TextLine } from './line.ts';
import { boxAround, pageBox, round, roundBox, union } from './page-box.ts';
import { placeOf, spanInside, type PlacedWord } from './placed-words.ts';
import type { Word } from './word.ts';

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
    this.#judge = new HyphenJudge(() => wholeWords(pages), hyphenates);
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
            box: boxAround(region.lines, region.rotation),
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
    const { font, fontSize, bold, italic, colour, headingLevel } = style;
    const span = { start: run.start, end: run.end };
    const box = roundBox(run.box);
    // Of the many runs of a file nearly all have a font and a colour and stand upright.
    if (font !== '' && colour !== undefined && headingLevel === undefined && rotation === 0) {
      this.#runs.push({ span, page: run.page, box, font, fontSize, bold, italic, colour });
      return;
    }
    this.#runs.push({
      span,
      page: run.page,
      box,
      ...(font === '' ? {} : { font }),
      fontSize,
      bold,
      italic,
      ...(colour === undefined ? {} : { colour }),
      ...(headingLevel === undefined ? {} : { headingLevel }),
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
      const inside = spanInside(box, words);
      const at = inside === undefined ? placeOf(box, words, start) : 0;
      const span = inside ?? { start: at, end: at };
      const last = this.#links.at(-1);
      // A link over two lines is two areas of one target.
      if (
        last?.target === target &&
        last.page === index &&
        last.span.end <= span.start &&
        span.start - last.span.end <= 1 &&
        inside !== undefined &&
        last.span.end > last.span.start
      ) {
        this.#links[this.#links.length - 1] = { ...last, span: { start: last.span.start, end: span.end } };
      } else {
        this.#links.push({ target, span, page: index, box: roundBox(box) });
      }
    }
  }
}

/** All words but those that a hyphen ends at a line end. */
function* wholeWords(pages: readonly LaidPage[]): Generator<string> {
  for (const { regions } of pages) {
    for (const { lines } of regions) {
      for (const { words } of lines) {
        for (const [at, { word }] of words.entries())
          if (at + 1 < words.length || !/[-\u00ad\u2010]$/.test(word.text)) yield word.text;
      }
    }
  }
}

/** Soft hyphens that were drawn are hyphens. */
function readable(text: string, word: Word): string {
  if (!text.includes('\u00ad')) return text;
  return word.right > word.left ? text.replaceAll('\u00ad', '-') : text.replaceAll('\u00ad', '');
}
