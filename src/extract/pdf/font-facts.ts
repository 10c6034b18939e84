/** What a font of a PDF says: name, weight, slant, units, and whether its signs can be read as letters at all. */
import { readGlyph, type GlyphReading } from '../layout/glyph-text.ts';
import type { PdfFont, PdfGlyph } from './pdf-engine.ts';

const boldName = /bold|black|heavy|semibold|demi|cmbx|-bd\b|,bold/i;
const italicName = /italic|oblique|slanted|cmti|cmsl|-it\b/i;
/** Fonts of pictures, some of which are mapped to letters: an "a" of theirs is an envelope. */
const iconName =
  /awesome|^fa-?(?:solid|brands|regular)|academicons|material-?(?:icons|symbols|design)|ionicons|simple-?icons|typicons|icomoon|fontello|octicons|phosphor|lucide|feather|remixicon|bootstrap-icons|glyphicons|fontisto|entypo|linearicons|themify|devicon/i;

function isIconFont(name: string): boolean {
  return iconName.test(name.replace(/^[A-Z]{6}\+/, ''));
}

/** Signs that nearly all text is made of. */
const LATIN = 256;

export class FontFacts {
  /** Without the six letters that mark a subset. */
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly vertical: boolean;
  readonly verticalMetrics: readonly number[];
  /** Of a sign's width, in font sizes. */
  readonly unit: number;
  /** Height of the letters in font sizes: 1 but for fonts whose signs are small pictures. */
  readonly sizeFactor: number;
  /** Signs are numbered and the file does not say which letters the numbers stand for. */
  readonly isUnmapped: boolean;
  readonly isIconFont: boolean;
  readonly #readings = new Map<string, GlyphReading>();
  /** Of the first signs of Unicode, at their numbers. */
  readonly #latin: (GlyphReading | undefined)[] = new Array<undefined>(LATIN).fill(undefined);

  constructor(font: PdfFont) {
    this.name = (font.name ?? '').replace(/^[A-Z]{6}\+/, '');
    this.bold = font.bold === true || font.black === true || boldName.test(this.name);
    this.italic = font.italic === true || italicName.test(this.name);
    this.vertical = font.vertical === true;
    this.verticalMetrics = font.defaultVMetrics ?? [-1000, 500, 880];
    const matrix = font.fontMatrix ?? [0.001, 0, 0, 0.001, 0, 0];
    this.unit = Math.abs(matrix[0]) || 0.001;
    const [, low = 0, , high = 0] = font.bbox ?? [];
    const height = Math.abs(matrix[3]) * Math.abs(high - low);
    this.sizeFactor = font.isType3Font === true ? (height > 0 ? height : Math.abs(matrix[3]) * 1000) : 1;
    this.isIconFont = isIconFont(this.name);
    this.isUnmapped = font.composite === true && typeof font.toUnicode?.firstChar === 'number';
  }

  read(glyph: PdfGlyph): GlyphReading {
    const unicode = glyph.unicode ?? '';
    const code = unicode.length === 1 ? unicode.charCodeAt(0) : LATIN;
    if (code < LATIN) return (this.#latin[code] ??= this.#readingOf(unicode));
    let reading = this.#readings.get(unicode);
    if (reading === undefined) this.#readings.set(unicode, (reading = this.#readingOf(unicode)));
    return reading;
  }

  #readingOf(unicode: string): GlyphReading {
    if (this.isUnmapped) return { text: '', isPrivate: false };
    return this.isIconFont ? readIcon(unicode) : readGlyph(unicode, this.name);
  }
}

/** Letters that the file gives to icons stay, because every reader of the file sees them; what is no letter says nothing. */
function readIcon(unicode: string): GlyphReading {
  return /^[\p{L}\p{N}]$/u.test(unicode) ? { text: unicode, isPrivate: true } : { text: '', isPrivate: true };
}

/** The fonts of a file, and how many of its signs could not be read, by what was wrong with them. */
export class FontReport {
  readonly #facts = new Map<PdfFont, FontFacts>();
  #signs = 0;
  #unmapped = 0;
  #privateUse = 0;
  #ligatures = 0;

  factsOf(font: PdfFont): FontFacts {
    let facts = this.#facts.get(font);
    if (facts === undefined) this.#facts.set(font, (facts = new FontFacts(font)));
    return facts;
  }

  count(font: FontFacts, glyph: PdfGlyph, reading: GlyphReading): void {
    this.#signs++;
    const code = glyph.unicode?.charCodeAt(0) ?? 0;
    if (code >= 0xfb00 && code <= 0xfb06) this.#ligatures++;
    if (reading.isPrivate) this.#privateUse++;
    else if (font.isUnmapped || (reading.text === '' && isUnknown(glyph.unicode))) this.#unmapped++;
  }

  get signs(): number {
    return this.#signs;
  }

  /** Signs whose letters the file does not tell. */
  get unmapped(): number {
    return this.#unmapped;
  }

  get privateUse(): number {
    return this.#privateUse;
  }

  /** Signs that stand for two or three letters, "ﬁ": in the text they are taken apart, and other readers leave them. */
  get ligatures(): number {
    return this.#ligatures;
  }
}

function isUnknown(unicode: string | undefined): boolean {
  if (unicode === undefined || unicode === '') return true;
  const code = unicode.codePointAt(0) ?? 0;
  return code === 0xfffd || (code < 0x20 && code !== 9 && code !== 10 && code !== 13);
}
