/**
 * One page's operator list → the signs it paints, with place, look and visibility.
 *
 * pdf.js's own text content would give neither colour nor render mode nor what lies above the text; the operator list gives
 * both at the same cost, as long as pictures are not decoded (`maxImageSize`).
 */
import type { Box, HiddenTextReason } from '../../document/extracted-document.ts';
import type { Glyph, GlyphFrame, HiddenGlyphs } from '../layout/glyph.ts';
import { replacementFor } from './actual-text.ts';
import { FillStack } from './fills.ts';
import { FontFacts, type FontReport } from './font-facts.ts';
import type { GlyphStyles } from './glyph-styles.ts';
import {
  beginText,
  clipTo,
  FAINTEST,
  initialGraphicsState,
  letterColour,
  moveLine,
  paintsNothing,
  type GraphicsState,
} from './graphics-state.ts';
import { MarkStack } from './mark-stack.ts';
import { boxOf, identity, intersection, multiply } from './matrix.ts';
import {
  colourOf,
  isNumberList,
  isRectangle,
  number,
  numbers,
  operatorNames,
  settings,
  type OperatorName,
} from './operands.ts';
import type { Matrix, OperatorList, PdfFont, PdfGlyph } from './pdf-engine.ts';
import { placeSign, textPlacement } from './text-placement.ts';

export interface PaintedPage {
  readonly frames: readonly GlyphFrame[];
  readonly hidden: readonly HiddenGlyphs[];
  readonly images: readonly Box[];
  /** Only the first `MAX_GLYPHS` signs are there. */
  readonly isCut: boolean;
}

export interface PageSource {
  readonly operators: OperatorList;
  readonly codes: Readonly<Record<string, number>>;
  /** From the file's coordinates to points from the top left corner of the page as it is shown. */
  readonly viewport: { readonly width: number; readonly height: number; readonly transform: Matrix };
  font(id: string): PdfFont | undefined;
  /** Whether a layer that can be switched off is shown. */
  isVisible(group: unknown): boolean;
  /** What the file says its marked contents stand for, in the order of their beginnings; absent: nothing is known. */
  readonly actualTexts?: readonly (string | undefined)[];
  /** Heading level of tagged content. */
  headingLevel(markedContent: number): number | undefined;
  /** Equal for the contents of one tagged paragraph of the page. */
  paragraph(markedContent: number): number | undefined;
}

/** Signs smaller than this, in points, are dust to the eye; the smallest print on paper is 4. */
const TINY = 2;
/** Signs of one page; a page of the smallest print has some 20,000. */
const MAX_GLYPHS = 100_000;

const MAX_IMAGES = 500;

interface SeenGlyph {
  glyph: Glyph;
  readonly isIcon: boolean;
  readonly rotation: number;
  readonly box: Box;
  readonly reason: HiddenTextReason | undefined;
  /** Paint order among fills and signs. */
  readonly order: number;
  readonly colour: string | undefined;
}

export function paintPage(source: PageSource, report: FontReport, styles: GlyphStyles): PaintedPage {
  return new Painter(source, report, styles).paint();
}

class Painter {
  readonly #source: PageSource;
  readonly #report: FontReport;
  readonly #styles: GlyphStyles;
  readonly #fonts = new Map<string, FontFacts>();
  readonly #seen: SeenGlyph[] = [];
  readonly #fills = new FillStack();
  readonly #images: Box[] = [];
  readonly #marks = new MarkStack();
  #markCount = 0;
  readonly #stack: GraphicsState[] = [];
  #state: GraphicsState;
  #order = 0;
  #pendingClip = false;
  /** The last operator but settings was a change of the matrix: what follows a picture that was not decoded. */
  #isBareTransform = false;

  constructor(source: PageSource, report: FontReport, styles: GlyphStyles) {
    this.#source = source;
    this.#report = report;
    this.#styles = styles;
    this.#state = initialGraphicsState(source.viewport.transform);
  }

  paint(): PaintedPage {
    const { fnArray, argsArray } = this.#source.operators;
    const names = operatorNames(this.#source.codes);
    for (let at = 0; at < fnArray.length && this.#seen.length < MAX_GLYPHS; at++) {
      const name = names.get(fnArray[at] ?? 0);
      if (name !== undefined) this.#run(name, (argsArray[at] ?? []) as readonly unknown[]);
    }
    return this.#result(this.#seen.length >= MAX_GLYPHS);
  }

  #run(name: OperatorName, args: readonly unknown[]): void {
    const state = this.#state;
    const isBare = this.#isBareTransform;
    if (!settings.has(name)) this.#isBareTransform = false;
    switch (name) {
      case 'save':
        this.#stack.push({ ...state });
        break;
      case 'restore':
        if (isBare) this.#addImage();
        this.#state = this.#stack.pop() ?? state;
        break;
      case 'transform':
        state.matrix = multiply(state.matrix, numbers(args) as Matrix);
        this.#isBareTransform = true;
        break;
      case 'paintFormXObjectBegin': {
        this.#stack.push({ ...state });
        const [matrix, box] = args;
        if (Array.isArray(matrix)) state.matrix = multiply(state.matrix, numbers(matrix) as Matrix);
        if (isNumberList(box)) clipTo(state, boxOf(state.matrix, box));
        break;
      }
      case 'beginGroup':
        this.#stack.push({ ...state });
        break;
      case 'beginAnnotation': {
        this.#stack.push({ ...state });
        this.#state = initialGraphicsState(this.#source.viewport.transform);
        const [, , transform, matrix] = args;
        if (isNumberList(transform)) this.#state.matrix = multiply(this.#state.matrix, numbers(transform) as Matrix);
        if (isNumberList(matrix)) this.#state.matrix = multiply(this.#state.matrix, numbers(matrix) as Matrix);
        break;
      }
      case 'paintFormXObjectEnd':
      case 'endGroup':
      case 'endAnnotation':
        this.#state = this.#stack.pop() ?? state;
        break;
      case 'beginText':
        beginText(state, identity);
        break;
      case 'setCharSpacing':
        state.charSpacing = number(args[0]);
        break;
      case 'setWordSpacing':
        state.wordSpacing = number(args[0]);
        break;
      case 'setHScale':
        state.scale = number(args[0]) / 100;
        break;
      case 'setLeading':
        state.leading = -number(args[0]);
        break;
      case 'setTextRise':
        state.rise = number(args[0]);
        break;
      case 'setTextRenderingMode':
        state.mode = number(args[0]);
        break;
      case 'setFont':
        this.#setFont(args[0], number(args[1]));
        break;
      case 'moveText':
        moveLine(state, number(args[0]), number(args[1]));
        break;
      case 'setLeadingMoveText':
        state.leading = number(args[1]);
        moveLine(state, number(args[0]), number(args[1]));
        break;
      case 'nextLine':
        moveLine(state, 0, state.leading);
        break;
      case 'setTextMatrix':
        beginText(state, numbers(args[0] ?? args) as Matrix);
        break;
      case 'showText':
        this.#showText(args[0]);
        break;
      case 'setGState':
        this.#setGState(args[0]);
        break;
      case 'setFillRGBColor':
        state.fill = colourOf(args);
        break;
      case 'setStrokeRGBColor':
        state.stroke = colourOf(args);
        break;
      case 'setFillColorN':
        state.fill = undefined;
        break;
      case 'setStrokeColorN':
        state.stroke = undefined;
        break;
      case 'setFillTransparent':
        state.fillAlpha = 0;
        break;
      case 'beginMarkedContent':
        this.#beginMark([args[0], undefined]);
        break;
      case 'beginMarkedContentProps':
        this.#beginMark(args);
        break;
      case 'endMarkedContent':
        this.#endMark();
        break;
      case 'clip':
      case 'eoClip':
        this.#pendingClip = true;
        break;
      case 'endPath':
        this.#pendingClip = false;
        break;
      case 'constructPath':
        this.#path(args);
        break;
      case 'endText':
      case 'paintSolidColorImageMask':
      case 'paintImageMaskXObject':
        // Nothing to do but to have come: the matrix before it was none of a picture left out.
        break;
      case 'shadingFill':
        this.#fills.add({ ...this.#pageBox(), ...(state.clip ?? {}) }, undefined, false, this.#order++);
        break;
    }
  }

  #pageBox(): Box {
    const { width, height } = this.#source.viewport;
    return { x: 0, y: 0, width, height };
  }

  #beginMark(args: readonly unknown[]): void {
    const [tag, value] = args;
    const hidden = tag === 'OC' && value !== null && value !== undefined && !this.#source.isVisible(value);
    const heading = typeof value === 'number' ? this.#source.headingLevel(value) : undefined;
    const paragraph = typeof value === 'number' ? this.#source.paragraph(value) : undefined;
    const actualText = this.#source.actualTexts?.[this.#markCount++];
    this.#marks.begin({
      hidden,
      heading,
      paragraph,
      artifact: tag === 'Artifact',
      actualText,
      start: this.#seen.length,
    });
  }

  #endMark(): void {
    const mark = this.#marks.end();
    if (mark?.actualText === undefined) return;
    const signs = this.#seen.splice(mark.start);
    const first = signs.find(({ isIcon }) => isIcon);
    const painted = signs.filter(({ isIcon }) => !isIcon).map(({ glyph }) => glyph.text);
    const text = first === undefined ? undefined : replacementFor(mark.actualText, painted.join(''));
    if (first === undefined || text === undefined) {
      this.#seen.push(...signs.filter(({ glyph }) => glyph.text !== ''));
      return;
    }
    const right = Math.max(...signs.map(({ glyph }) => glyph.right));
    const isOneLine = signs.every(
      ({ glyph, rotation }) => rotation === first.rotation && glyph.baseline === first.glyph.baseline,
    );
    if (text !== '')
      this.#seen.push({
        ...first,
        isIcon: false,
        glyph: { ...first.glyph, text, right: isOneLine ? right : first.glyph.right },
      });
  }

  #setFont(id: unknown, size: number): void {
    const state = this.#state;
    if (typeof id === 'string') {
      let facts = this.#fonts.get(id);
      if (facts === undefined) {
        const font = this.#source.font(id);
        if (font !== undefined) this.#fonts.set(id, (facts = new FontFacts(font)));
      }
      state.font = facts;
    }
    state.direction = size < 0 ? -1 : 1;
    state.fontSize = Math.abs(size);
  }

  #setGState(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries as unknown[]) {
      if (!Array.isArray(entry)) continue;
      const [key, value] = entry as unknown[];
      if (key === 'ca') this.#state.fillAlpha = number(value);
      else if (key === 'CA') this.#state.strokeAlpha = number(value);
      else if (key === 'Font' && Array.isArray(value)) this.#setFont(value[0], number(value[1]));
    }
  }

  #path(args: readonly unknown[]): void {
    const [operator, data, bounds] = args;
    const state = this.#state;
    const isClip = this.#pendingClip;
    this.#pendingClip = false;
    if (!isNumberList(bounds)) return;
    const box = boxOf(state.matrix, bounds);
    const codes = this.#source.codes;
    const isFill =
      operator === codes['fill'] ||
      operator === codes['eoFill'] ||
      operator === codes['fillStroke'] ||
      operator === codes['eoFillStroke'] ||
      operator === codes['closeFillStroke'] ||
      operator === codes['closeEOFillStroke'];
    if (isFill && state.fillAlpha > FAINTEST) {
      const shown = state.clip === undefined ? box : intersection(state.clip, box);
      const isPlain = state.fillAlpha > 0.95 && isRectangle(data);
      this.#fills.add(shown, state.fill, isPlain, this.#order++);
    }
    if (isClip) clipTo(state, box);
  }

  /** pdf.js leaves nothing behind of a picture that it was told not to decode, except the matrix set for it. */
  #addImage(): void {
    const box = boxOf(this.#state.matrix, [0, 0, 1, 1]);
    if (box.width < 2 || box.height < 2) return;
    const shown = intersection(intersection(this.#pageBox(), box), this.#state.clip ?? box);
    if (shown.width < 2 || shown.height < 2 || this.#images.length >= MAX_IMAGES) return;
    this.#images.push(shown);
    this.#fills.add(shown, undefined, false, this.#order++, true);
  }

  #showText(glyphs: unknown): void {
    const state = this.#state;
    const { font } = state;
    if (font === undefined || state.fontSize === 0 || !Array.isArray(glyphs)) return;
    const placement = textPlacement(state, font);
    if (placement === undefined) return;
    const { rotation, size } = placement;
    const { vertical } = font;
    const along = state.scale * state.direction;
    const colour = letterColour(state);
    const style = this.#styles.of({
      font: font.name,
      fontSize: Math.round(size * 100) / 100,
      bold: font.bold || state.mode % 4 === 2,
      italic: font.italic || placement.isSkewed,
      colour,
      headingLevel: this.#marks.heading,
      paragraph: this.#marks.paragraph,
      isIcon: font.isIconFont,
      isArtifact: this.#marks.isArtifact,
    });
    const hidden = this.#hiddenReason(size);
    let pen = 0;
    for (const item of glyphs as readonly (PdfGlyph | number | null)[]) {
      if (typeof item === 'number') {
        pen += ((vertical ? 1 : -1) * item * state.fontSize) / 1000;
        continue;
      }
      if (item === null) continue;
      const spacing = (item.isSpace === true ? state.wordSpacing : 0) + state.charSpacing;
      const metrics = vertical ? (item.vmetric ?? font.verticalMetrics) : undefined;
      const width = (metrics === undefined ? (item.width ?? 0) : -(metrics[0] ?? -1000)) * font.unit * state.fontSize;
      const step = vertical ? width - spacing * state.direction : width + spacing * state.direction;
      const reading = font.read(item);
      this.#report.count(font, item, reading);
      if (reading.text !== '' || this.#marks.actualText !== undefined) {
        const fromX = state.x + (vertical ? 0 : pen * along);
        const toX = vertical ? fromX : state.x + (pen + width) * along;
        const fromY = state.y + state.rise - (vertical ? pen : 0);
        const toY = vertical ? fromY - width : fromY;
        const { left, right, baseline, box } = placeSign(placement, fromX, fromY, toX, toY);
        const glyph: Glyph = { text: reading.text, left, right, baseline, size, style };
        this.#seen.push({
          glyph,
          isIcon: reading.isPrivate,
          rotation,
          box,
          reason: hidden ?? this.#offPage(box),
          order: this.#order,
          colour,
        });
      }
      pen += step;
    }
    this.#order++;
    if (vertical) state.y -= pen;
    else state.x += pen * along;
  }

  #hiddenReason(size: number): HiddenTextReason | undefined {
    if (this.#marks.isHidden || paintsNothing(this.#state)) return 'invisible';
    return size < TINY ? 'tiny' : undefined;
  }

  #offPage(box: Box): HiddenTextReason | undefined {
    const { width, height } = this.#source.viewport;
    const isOff = box.x > width || box.y > height || box.x + box.width < 0 || box.y + box.height < 0;
    const { clip } = this.#state;
    const isClipped =
      clip !== undefined &&
      (box.x > clip.x + clip.width ||
        box.y > clip.y + clip.height ||
        box.x + box.width < clip.x ||
        box.y + box.height < clip.y);
    return isOff || isClipped ? 'off-page' : undefined;
  }

  #result(isCut: boolean): PaintedPage {
    const shown = new Map<number, Glyph[]>();
    const hidden = new Map<string, { reason: HiddenTextReason; rotation: number; glyphs: Glyph[] }>();
    for (const seen of this.#seen) {
      const reason = seen.reason ?? this.#fills.hides(seen.box, seen.colour, seen.order);
      const { rotation, glyph } = seen;
      if (reason === undefined) {
        const list = shown.get(rotation);
        if (list === undefined) shown.set(rotation, [glyph]);
        else list.push(glyph);
        continue;
      }
      const key = `${reason} ${rotation}`;
      const list = hidden.get(key);
      if (list === undefined) hidden.set(key, { reason, rotation, glyphs: [glyph] });
      else list.glyphs.push(glyph);
    }
    return {
      frames: [...shown].map(([rotation, glyphs]) => ({ rotation, glyphs })),
      hidden: [...hidden.values()].map(({ reason, rotation, glyphs }) => ({ reason, frame: { rotation, glyphs } })),
      images: this.#images,
      isCut,
    };
  }
}
