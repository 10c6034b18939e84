/** Text that can be printed on one line of any format. */

/**
 * White space, line ends and control characters become one blank; what shows nothing or differs from font to font vanishes:
 * direction marks, soft hyphens, byte order marks, lone surrogates, unassigned and private-use characters (the icons and list
 * signs of symbol fonts). Joiners stay: Persian and Hindi words are written with them.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/(?![\u200C\u200D])[\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, '')
    .trim();
}

/** A letter or a digit stands in it. */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
