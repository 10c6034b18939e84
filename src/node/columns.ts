/** Text in the columns of a terminal: how wide it shows, what may be shown, where to break it. */

/**
 * The text as one line that can't move a cursor or change a colour: runs of white space become one blank, other
 * control characters and direction marks vanish. A résumé may hold escape sequences; a terminal would obey them.
 */
export function printable(text: string): string {
  return text
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .trim();
}

/** Columns the text takes up: 0 for combining marks, 2 for East Asian wide characters and emoji, else 1. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (/^\p{M}$/u.test(character)) return 0;
  // The blocks of Unicode's East Asian Width W and F that texts really hold: Hangul, CJK, full-width forms, emoji.
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd);
  return wide ? 2 : 1;
}

/** Filled up with blanks on the right; cut with "…" when too long. */
export function column(text: string, width: number): string {
  const taken = displayWidth(text);
  if (taken <= width) return text + ' '.repeat(width - taken);
  let kept = '';
  let keptWidth = 0;
  for (const character of text) {
    const next = keptWidth + characterWidth(character);
    if (next > width - 1) break;
    kept += character;
    keptWidth = next;
  }
  return `${kept}…${' '.repeat(Math.max(0, width - 1 - keptWidth))}`;
}

/** Lines of at most `width` columns, broken between words; a word longer than a line is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  // "75 %" is one word: a sign of per cent alone on the next line is read as nothing.
  for (const word of text.split(/ (?!%)/)) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) <= width) {
      line += ` ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    line = displayWidth(word) <= width ? word : column(word, width);
  }
  if (line !== '') lines.push(line);
  return lines;
}
