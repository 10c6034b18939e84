/**
 * One page's operator list → the signs it paints, with place, look and visibility.
 *
 * pdf.js's own text content would give neither colour nor render mode nor what lies above the text; the operator list gives
 * both at the same cost, as long as pictures are not decoded (`maxImageSize`).
 */
import type { Box } from '../../document/extracted-document.ts';
import type { GlyphFrame, HiddenGlyphs } from '../layout/glyph.ts';
import type { FontFacts, FontReport } from './font-facts.ts';
import type { GlyphStyles } from './glyph-styles.ts';
import { beginText, clipTo, initialGraphicsState, moveLine, type GraphicsState } from './graphics-state.ts';
import { MarkStack } from './mark-stack.ts';
import { boxOf, identity, matrixOf, multiply } from './matrix.ts';
import { colourOf, isNumberList, number, operatorNames, settings, type OperatorName } from './operands.ts';
import { PaintedAreas } from './painted-areas.ts';
import { PaintedSigns } from './painted-signs.ts';
import type { Matrix, OperatorList } from './pdf-engine.ts';
import { TextPainter } from './text-painter.ts';

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
  font(id: string): FontFacts | undefined;
  /** Whether a layer that can be switched off is shown. */
  isVisible(group: unknown): boolean;
  /** What the file says its marked contents stand for, in the order of their beginnings; absent: nothing is known. */
  readonly actualTexts?: readonly (string | undefined)[];
  /** Heading level of tagged content. */
  headingLevel(markedContent: number): number | undefined;
  /** Equal for the contents of one tagged paragraph of the page. */
  paragraph(markedContent: number): number | undefined;
}

/** Signs of one page; a page of the smallest print has some 20,000. */
const MAX_GLYPHS = 100_000;

export function paintPage(source: PageSource, report: FontReport, styles: GlyphStyles): PaintedPage {
  return new Painter(source, report, styles).paint();
}

class Painter {
  readonly #source: PageSource;
  readonly #signs = new PaintedSigns();
  readonly #areas: PaintedAreas;
  readonly #marks = new MarkStack();
  readonly #text: TextPainter;
  #markCount = 0;
  readonly #stack: GraphicsState[] = [];
  #state: GraphicsState;
  /** Among fills and signs. */
  #order = 0;
  #pendingClip = false;
  /** The last operator but settings was a change of the matrix: what follows a picture that was not decoded. */
  #isBareTransform = false;

  constructor(source: PageSource, report: FontReport, styles: GlyphStyles) {
    this.#source = source;
    this.#areas = new PaintedAreas(source.viewport, source.codes);
    this.#text = new TextPainter({ page: source.viewport, marks: this.#marks, signs: this.#signs, report, styles });
    this.#state = initialGraphicsState(source.viewport.transform);
  }

  paint(): PaintedPage {
    const { fnArray, argsArray } = this.#source.operators;
    const names = operatorNames(this.#source.codes);
    for (let at = 0; at < fnArray.length && this.#signs.count < MAX_GLYPHS; at++) {
      const name = names[fnArray[at] ?? 0];
      if (name !== undefined) this.#run(name, (argsArray[at] ?? []) as readonly unknown[]);
    }
    return {
      ...this.#signs.divide(this.#areas.fills),
      images: this.#areas.images,
      isCut: this.#signs.count >= MAX_GLYPHS,
    };
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
        if (isBare && this.#areas.addImage(state, this.#order)) this.#order++;
        this.#state = this.#stack.pop() ?? state;
        break;
      case 'transform':
        state.matrix = multiply(state.matrix, matrixOf(args));
        this.#isBareTransform = true;
        break;
      case 'paintFormXObjectBegin': {
        this.#stack.push({ ...state });
        const [matrix, box] = args;
        if (Array.isArray(matrix)) state.matrix = multiply(state.matrix, matrixOf(matrix));
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
        if (isNumberList(transform)) this.#state.matrix = multiply(this.#state.matrix, matrixOf(transform));
        if (isNumberList(matrix)) this.#state.matrix = multiply(this.#state.matrix, matrixOf(matrix));
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
        beginText(state, matrixOf(args[0] ?? args));
        break;
      case 'showText':
        if (this.#text.show(args[0], state, this.#order)) this.#order++;
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
        this.#beginMark(args[0], undefined);
        break;
      case 'beginMarkedContentProps':
        this.#beginMark(args[0], args[1]);
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
        if (this.#areas.addPath(state, args, this.#pendingClip, this.#order)) this.#order++;
        this.#pendingClip = false;
        break;
      case 'endText':
      case 'paintSolidColorImageMask':
      case 'paintImageMaskXObject':
        // Nothing to do but to have come: the matrix before it was none of a picture left out.
        break;
      case 'shadingFill':
        this.#areas.addShading(state, this.#order++);
        break;
    }
  }

  #beginMark(tag: unknown, value: unknown): void {
    const isNumbered = typeof value === 'number';
    this.#marks.begin({
      hidden: tag === 'OC' && value !== null && value !== undefined && !this.#source.isVisible(value),
      heading: isNumbered ? this.#source.headingLevel(value) : undefined,
      paragraph: isNumbered ? this.#source.paragraph(value) : undefined,
      artifact: tag === 'Artifact',
      actualText: this.#source.actualTexts?.[this.#markCount++],
      start: this.#signs.count,
    });
  }

  #endMark(): void {
    const mark = this.#marks.end();
    if (mark?.actualText !== undefined) this.#signs.endStretch(mark.start, mark.actualText);
  }

  #setFont(id: unknown, size: number): void {
    const state = this.#state;
    if (typeof id === 'string') state.font = this.#source.font(id);
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
}
