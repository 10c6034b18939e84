import type { GlyphStyle } from '../layout/glyph.ts';

/**
 * One object for every look of letters in a file, so that looks can be compared by identity. The last one asked for is looked at first:
 * it is nearly always the one.
 */
export class GlyphStyles {
  readonly #styles = new Map<string, GlyphStyle>();
  #last: GlyphStyle | undefined;

  of(style: GlyphStyle): GlyphStyle {
    const last = this.#last;
    if (last !== undefined && isAlike(last, style)) return last;
    const { font, fontSize, bold, italic, colour, headingLevel, paragraph, isArtifact } = style;
    const key = `${font}|${fontSize}|${bold}|${italic}|${colour}|${headingLevel}|${paragraph}|${isArtifact}`;
    let known = this.#styles.get(key);
    if (known === undefined) this.#styles.set(key, (known = style));
    return (this.#last = known);
  }
}

function isAlike(one: GlyphStyle, other: GlyphStyle): boolean {
  return (
    one.font === other.font &&
    one.fontSize === other.fontSize &&
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.colour === other.colour &&
    one.headingLevel === other.headingLevel &&
    one.paragraph === other.paragraph &&
    one.isArtifact === other.isArtifact
  );
}
