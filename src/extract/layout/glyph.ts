/** What a page is made of once a file format is read: signs at places, in the order they were painted. */
import type { HiddenTextReason } from '../../document/extracted-document.ts';

/** How the signs of a stretch look. Equal looks of one file are one object. */
export interface GlyphStyle {
  readonly font: string;
  /** Points, as tall as it stands on the page. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `#rrggbb`; absent for a pattern or a picture. */
  readonly colour: string | undefined;
  /** Role of the tagged content the stretch is part of, when it is a heading. */
  readonly headingLevel: number | undefined;
  /** Number, on its page, of the tagged paragraph, heading or list item the stretch is part of. */
  readonly paragraph: number | undefined;
  /** A font of pictures: its signs are apart from the letters beside them. */
  readonly isIcon: boolean;
  /** The file calls it page furniture (`Artifact`). */
  readonly isArtifact: boolean;
}

/**
 * A sign of one or more letters, in a frame in which its line runs to the right and lines follow each other downwards.
 *
 * For upright text the frame is the page, counted in points from its top left corner.
 */
export interface Glyph {
  /** As the file maps it, before ligatures are resolved; a blank for a space. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly style: GlyphStyle;
}

/** All signs of a page that run in one direction. */
export interface GlyphFrame {
  /** Degrees clockwise, 0 to 359. */
  readonly rotation: number;
  readonly glyphs: readonly Glyph[];
}

export interface HiddenGlyphs {
  readonly reason: HiddenTextReason;
  readonly frame: GlyphFrame;
}
