/** The signs of a page as they were painted: those that a reader sees, and those that stay hidden, each with the reason. */
import type { HiddenTextReason } from '../../document/extracted-document.ts';
import type { Glyph, GlyphFrame, HiddenGlyphs } from '../layout/glyph.ts';
import { replacementFor } from './actual-text.ts';
import type { FillStack } from './fills.ts';

/** A sign at its place in the frame of its rotation, and at the same time what decides whether it is seen. */
export interface PaintedSign extends Glyph {
  readonly isIcon: boolean;
  /** Degrees clockwise, 0 to 359. */
  readonly rotation: number;
  /** The middle of the sign on the page. */
  readonly x: number;
  readonly y: number;
  /** Why it cannot be seen whatever lies over or under it. */
  readonly reason: HiddenTextReason | undefined;
  /** Paint order among fills and signs. */
  readonly order: number;
  readonly colour: string | undefined;
}

export class PaintedSigns {
  readonly #signs: PaintedSign[] = [];

  get count(): number {
    return this.#signs.length;
  }

  add(sign: PaintedSign): void {
    this.#signs.push(sign);
  }

  /** Ends a stretch, begun when there were `start` signs, that the file gives a text for. */
  endStretch(start: number, actualText: string): void {
    const signs = this.#signs.splice(start);
    const first = signs.find(({ isIcon }) => isIcon);
    const painted = signs.filter(({ isIcon }) => !isIcon).map(({ text }) => text);
    const text = first === undefined ? undefined : replacementFor(actualText, painted.join(''));
    if (first === undefined || text === undefined) {
      for (const sign of signs) if (sign.text !== '') this.#signs.push(sign);
      return;
    }
    const right = signs.reduce((most, sign) => Math.max(most, sign.right), -Infinity);
    const isOneLine = signs.every(
      ({ rotation, baseline }) => rotation === first.rotation && baseline === first.baseline,
    );
    if (text !== '') this.#signs.push({ ...first, isIcon: false, text, right: isOneLine ? right : first.right });
  }

  /** By rotation, each frame in paint order. */
  divide(fills: FillStack): { readonly frames: readonly GlyphFrame[]; readonly hidden: readonly HiddenGlyphs[] } {
    const shown = new Map<number, Glyph[]>();
    const hidden = new Map<string, { reason: HiddenTextReason; rotation: number; glyphs: Glyph[] }>();
    let rotation = NaN;
    let list: Glyph[] = [];
    for (const sign of this.#signs) {
      const reason = sign.reason ?? fills.hides(sign.x, sign.y, sign.colour, sign.order);
      if (reason !== undefined) {
        const key = `${reason} ${sign.rotation}`;
        const group = hidden.get(key);
        if (group === undefined) hidden.set(key, { reason, rotation: sign.rotation, glyphs: [sign] });
        else group.glyphs.push(sign);
        continue;
      }
      // Neighbours nearly always run the same way.
      if (sign.rotation !== rotation) {
        rotation = sign.rotation;
        list = shown.get(rotation) ?? [];
        shown.set(rotation, list);
      }
      list.push(sign);
    }
    return {
      frames: [...shown].map(([rotation, glyphs]) => ({ rotation, glyphs })),
      hidden: [...hidden.values()].map(({ reason, rotation, glyphs }) => ({ reason, frame: { rotation, glyphs } })),
    };
  }
}
