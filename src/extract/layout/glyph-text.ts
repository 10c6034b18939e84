/**
 * What a sign of a font says in text: ligatures taken apart, compatibility forms made plain, private-use signs read where they
 * have one meaning and dropped where they are pictures.
 */

/** Private-use signs of old text fonts: the ligatures at the places that Adobe's glyph list gave them, among others. */
const privateLigatures: ReadonlyMap<number, string> = new Map([
  [0xf001, 'fi'],
  [0xf002, 'fl'],
  [0xfb00, 'ff'],
  [0xf6c3, ','],
  [0xf6be, 'j'],
  [0xf731, '1'],
]);

/** Fonts whose private-use signs are bullets, ticks and arrows: Word writes them as U+F000 plus the byte. */
const symbolFont = /symbol|wingding|webding|dingbat/i;

/** Bytes of Symbol and Wingdings that text editors put before list items. */
const symbolBullets: ReadonlySet<number> = new Set([
  0x6c, 0x6e, 0x6f, 0x71, 0x75, 0x76, 0x77, 0x9f, 0xa0, 0xa1, 0xa7, 0xa8, 0xb2, 0xb7, 0xd8, 0xe0, 0xe8, 0xf0, 0xfc,
  0xfe,
]);

export interface GlyphReading {
  /** Empty for a sign that says nothing in letters. */
  readonly text: string;
  /** The sign was a picture of an icon font, or one that no table maps. */
  readonly isPrivate: boolean;
}

export function isPrivateUse(code: number): boolean {
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
}

/** What `unicode`, as the font maps it, reads as. */
export function readGlyph(unicode: string, font: string): GlyphReading {
  const code = unicode.codePointAt(0) ?? 0;
  // Nearly every sign of nearly every file.
  if (code >= 0x20 && code < 0x7f && unicode.length === 1) return { text: unicode, isPrivate: false };
  if (unicode === '') return { text: '', isPrivate: false };
  if (isPrivateUse(code)) {
    const letters = privateLigatures.get(code);
    if (letters !== undefined && !/awesome|icon|glyph/i.test(font)) return { text: letters, isPrivate: false };
    if (code >= 0xf020 && code <= 0xf0ff && symbolFont.test(font)) {
      return { text: symbolBullets.has(code & 0xff) ? '•' : '', isPrivate: !symbolBullets.has(code & 0xff) };
    }
    return { text: '', isPrivate: true };
  }
  let text = '';
  for (const sign of unicode) text += readSign(sign);
  return { text, isPrivate: false };
}

function readSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return code === 9 || code === 10 || code === 13 ? ' ' : '';
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000)
    return ' ';
  // Marks that only steer the setting of a line.
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code === 0x2060 || code === 0xfeff)
    return '';
  if (code === 0xfffd) return '';
  // Latin and Armenian ligatures, Arabic presentation forms, radicals that stand for characters; long s stays as it is.
  if ((code >= 0xfb00 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc) || (code >= 0x2e80 && code <= 0x2fdf)) {
    return sign.normalize('NFKC');
  }
  return sign;
}
