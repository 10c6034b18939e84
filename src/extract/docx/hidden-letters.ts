/** Letters that nobody sees on the page: marked hidden, too small to read, or of the colour of their ground. */
import type { HiddenTextReason } from '../../document/extracted-document.ts';
import type { RunFormat } from './run-format.ts';

/** Points. Print in packages and contracts stops at 4; below 3 letters are specks. Chosen, unmeasured. */
const leastSize = 3;

/** How far two colours may lie apart in each of red, green and blue, of 255, and still look the same. Chosen, unmeasured. */
const sameColour = 12;

export interface Ground {
  /** Behind the letters as far as the file says it: of the cell, the paragraph; `auto` is the paper. */
  readonly shading?: string | undefined;
  /** Something filled may lie behind the letters; then white is no sign of anything. */
  readonly mayBeDark: boolean;
}

export function hiddenReason(format: RunFormat, ground: Ground): HiddenTextReason | undefined {
  if (format.isHidden === true) return 'invisible';
  if (format.fontSize !== undefined && format.fontSize < leastSize) return 'tiny';
  if (format.colour === undefined || format.colour === 'auto') return undefined;
  const stated = [format.shading, ground.shading].find((shading) => shading !== undefined && shading !== 'auto');
  if (stated !== undefined) return looksLike(format.colour, stated) ? 'same-colour' : undefined;
  return !ground.mayBeDark && looksLike(format.colour, '#ffffff') ? 'same-colour' : undefined;
}

function looksLike(a: string, b: string): boolean {
  return [1, 3, 5].every(
    (at) => Math.abs(Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16)) <= sameColour,
  );
}
