import { InvalidInputError } from '../errors.ts';

/** Most code points that the message names. */
const named = 10;

/** The fonts handed over cannot write some of the résumé's characters; nothing was drawn in their place. */
export class MissingGlyphsError extends InvalidInputError {
  /** Unicode code points without a glyph, ascending, each once. */
  readonly codePoints: readonly number[];

  constructor(codePoints: readonly number[]) {
    const names = codePoints.slice(0, named).map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
    const more = codePoints.length > named ? ` and ${codePoints.length - named} more` : '';
    super('options.fonts', `no glyph for ${names.join(', ')}${more}; hand over a font that covers them`);
    this.name = 'MissingGlyphsError';
    this.codePoints = codePoints;
  }
}
