/** Shown text → signs at their places, with look and visibility. */
import type { HiddenTextReason } from '../../document/extracted-document.ts';
import type { GlyphStyle } from '../layout/glyph.ts';
import { ASCENT, DESCENT } from '../layout/word.ts';
import type { FontFacts, FontReport } from './font-facts.ts';
import type { GlyphStyles } from './glyph-styles.ts';
import { letterColour, paintsNothing, type GraphicsState } from './graphics-state.ts';
import type { MarkStack } from './mark-stack.ts';
import type { PaintedSigns } from './painted-signs.ts';
import type { PdfGlyph } from './pdf-engine.ts';
import { TextPlacements, type TextPlacement } from './text-placement.ts';

/** Signs smaller than this, in points, are dust to the eye; the smallest print on paper is 4. */
const TINY = 2;

export interface TextPainterParts {
  readonly page: { readonly width: number; readonly height: number };
  readonly marks: MarkStack;
  readonly signs: PaintedSigns;
  readonly report: FontReport;
  readonly styles: GlyphStyles;
}

/** Looks of the text shown last, and what they came from. */
interface Look {
  readonly placement: TextPlacement;
  readonly font: FontFacts;
  readonly mode: number;
  readonly colour: string | undefined;
  readonly marks: MarkStack['now'];
  readonly style: GlyphStyle;
}

export class TextPainter {
  readonly #parts: TextPainterParts;
  readonly #placements = new TextPlacements();
  #look: Look | undefined;

  constructor(parts: TextPainterParts) {
    this.#parts = parts;
  }

  /** False if there was nothing to paint with. The state's pen moves to the end of the text. */
  show(glyphs: unknown, state: GraphicsState, order: number): boolean {
    const { font } = state;
    if (font === undefined || state.fontSize === 0 || !Array.isArray(glyphs)) return false;
    const placement = this.#placements.of(state, font);
    if (placement === undefined) return false;
    const { signs, report, marks } = this.#parts;
    const { matrix, rotation, size, cos, sin } = placement;
    const { vertical } = font;
    const along = state.scale * state.direction;
    const { style, colour } = this.#lookOf(state, font, placement);
    const hidden = this.#hiddenReason(state, size);
    const keepsAll = marks.now.actualText !== undefined;
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
      report.count(font, item, reading);
      if (reading.text !== '' || keepsAll) {
        const fromX = state.x + (vertical ? 0 : pen * along);
        const toX = vertical ? fromX : state.x + (pen + width) * along;
        const fromY = state.y + state.rise - (vertical ? pen : 0);
        const toY = vertical ? fromY - width : fromY;
        const startX = matrix[0] * fromX + matrix[2] * fromY + matrix[4];
        const startY = matrix[1] * fromX + matrix[3] * fromY + matrix[5];
        const endX = matrix[0] * toX + matrix[2] * toY + matrix[4];
        const endY = matrix[1] * toX + matrix[3] * toY + matrix[5];
        const one = startX * cos - startY * sin;
        const other = endX * cos - endY * sin;
        // The box around it on the page; of turned text a rough one.
        const isUpright = rotation === 0;
        const x = Math.min(startX, endX) - (isUpright ? 0 : size / 4);
        const y = isUpright ? startY - ASCENT * size : Math.min(startY, endY) - size / 4;
        const wide = isUpright ? Math.max(Math.abs(endX - startX), 0.1) : Math.abs(endX - startX) + size / 2;
        const high = isUpright ? (ASCENT + DESCENT) * size : Math.abs(endY - startY) + size / 2;
        signs.add({
          text: reading.text,
          left: Math.min(one, other),
          right: Math.max(one, other),
          baseline: startX * sin + startY * cos,
          size,
          style,
          isIcon: reading.isPrivate,
          rotation,
          x: x + wide / 2,
          y: y + high / 2,
          reason: hidden ?? (this.#isOff(state, x, y, wide, high) ? 'off-page' : undefined),
          order,
          colour,
        });
      }
      pen += step;
    }
    if (vertical) state.y -= pen;
    else state.x += pen * along;
    return true;
  }

  #lookOf(state: GraphicsState, font: FontFacts, placement: TextPlacement): Look {
    const { mode } = state;
    const colour = letterColour(state);
    const marks = this.#parts.marks.now;
    const last = this.#look;
    if (
      last !== undefined &&
      last.placement === placement &&
      last.font === font &&
      last.mode === mode &&
      last.colour === colour &&
      last.marks === marks
    ) {
      return last;
    }
    const style = this.#parts.styles.of({
      font: font.name,
      fontSize: Math.round(placement.size * 100) / 100,
      bold: font.bold || mode % 4 === 2,
      italic: font.italic || placement.isSkewed,
      colour,
      headingLevel: marks.heading,
      paragraph: marks.paragraph,
      isIcon: font.isIconFont,
      isArtifact: marks.artifact,
    });
    return (this.#look = { placement, font, mode, colour, marks, style });
  }

  #hiddenReason(state: GraphicsState, size: number): HiddenTextReason | undefined {
    if (this.#parts.marks.now.hidden || paintsNothing(state)) return 'invisible';
    return size < TINY ? 'tiny' : undefined;
  }

  /** Beside the page, or beside what the clip leaves of it. */
  #isOff({ clip }: GraphicsState, x: number, y: number, wide: number, high: number): boolean {
    const { width, height } = this.#parts.page;
    if (x > width || y > height || x + wide < 0 || y + high < 0) return true;
    return (
      clip !== undefined &&
      (x > clip.x + clip.width || y > clip.y + clip.height || x + wide < clip.x || y + high < clip.y)
    );
  }
}
