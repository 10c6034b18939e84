/** How letters look: what a style or a run says of them, put over what it stands on. */
import type { RunStyle } from '../layout-writer.ts';
import type { XmlReader } from './xml-reader.ts';

/** Absent means "as below". */
export interface RunFormat {
  readonly font?: string | undefined;
  /** Points. */
  readonly fontSize?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  /** `#rrggbb`, or `auto`: black, or white on a dark ground. */
  readonly colour?: string | undefined;
  /** `w:vanish`, or the mark of Word's own hidden styles. */
  readonly isHidden?: boolean | undefined;
  /** Ground of the letters, `#rrggbb`; `auto` for none. */
  readonly shading?: string | undefined;
}

/** Fonts named by their part in the theme. */
export interface ThemeFonts {
  readonly major?: string | undefined;
  readonly minor?: string | undefined;
}

/** What `w:rPr` says; the reader stands on its opening and is left behind its end. */
export interface ReadRunProperties {
  readonly format: RunFormat;
  readonly style?: string | undefined;
  /** Marks of tracked changes: the paragraph's end, or the run's letters, were taken out or put in. */
  readonly isDeleted: boolean;
  readonly isInserted: boolean;
  /** As in `de-DE`. */
  readonly language?: string | undefined;
}

export function readRunProperties(reader: XmlReader, theme: ThemeFonts): ReadRunProperties {
  const depth = reader.depth;
  const format: { -readonly [Key in keyof RunFormat]: RunFormat[Key] } = {};
  let style: string | undefined;
  let language: string | undefined;
  let isDeleted = false;
  let isInserted = false;
  for (let event = reader.next(); reader.depth >= depth; event = reader.next()) {
    if (event !== 'open') continue;
    switch (reader.name) {
      case 'w:rStyle':
        style = reader.attribute('w:val');
        break;
      case 'w:b':
        format.bold = isOn(reader);
        break;
      case 'w:i':
        format.italic = isOn(reader);
        break;
      case 'w:vanish':
      case 'w:specVanish':
        format.isHidden = isOn(reader);
        break;
      case 'w:sz':
        format.fontSize = halfPoints(reader.attribute('w:val'));
        break;
      case 'w:color':
        format.colour = colourOf(reader.attribute('w:val'));
        break;
      case 'w:shd':
        format.shading = shadingOf(reader);
        break;
      case 'w:highlight': {
        const name = reader.attribute('w:val');
        format.shading = name === undefined || name === 'none' ? 'auto' : (highlights[name] ?? '#ffff00');
        break;
      }
      case 'w:lang':
        language = reader.attribute('w:val');
        break;
      case 'w:rFonts':
        format.font = fontOf(reader, theme) ?? format.font;
        break;
      case 'w:del':
      case 'w:moveFrom':
        isDeleted = true;
        break;
      case 'w:ins':
      case 'w:moveTo':
        isInserted = true;
        break;
      // The old look of a tracked change.
      case 'w:rPrChange':
        reader.skip();
        break;
    }
  }
  return { format, style, isDeleted, isInserted, language };
}

/** `over` where it says something, else `below`; the same object where nothing changes. */
export function overlay(below: RunFormat, over: RunFormat): RunFormat {
  let isChanged = false;
  for (const key in over) {
    const name = key as keyof RunFormat;
    if (over[name] !== undefined && over[name] !== below[name]) isChanged = true;
  }
  if (!isChanged) return below;
  const both: Record<string, unknown> = { ...below };
  for (const key in over) if (over[key as keyof RunFormat] !== undefined) both[key] = over[key as keyof RunFormat];
  return both;
}

/** Run styles, equal ones as one object. */
export class RunStyles {
  readonly #known = new Map<string, RunStyle>();

  of(format: RunFormat, headingLevel: number | undefined): RunStyle {
    const style: Record<string, unknown> = {};
    if (format.font !== undefined) style['font'] = format.font;
    // What Word takes where neither the file nor its styles say a size.
    style['fontSize'] = format.fontSize ?? 10;
    if (format.bold === true) style['bold'] = true;
    if (format.italic === true) style['italic'] = true;
    if (format.colour !== undefined && format.colour !== 'auto') style['colour'] = format.colour;
    if (headingLevel !== undefined) style['headingLevel'] = headingLevel;
    const key = JSON.stringify(style);
    let known = this.#known.get(key);
    if (known === undefined) this.#known.set(key, (known = style as RunStyle));
    return known;
  }
}

export function isOn(reader: XmlReader): boolean {
  const value = reader.attribute('w:val');
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none';
}

/** `#rrggbb`, `auto`, or undefined for what is no colour. */
export function colourOf(value: string | undefined): string | undefined {
  if (value === 'auto') return 'auto';
  return value !== undefined && /^#?[\da-f]{6}$/i.test(value) ? `#${value.replace('#', '').toLowerCase()}` : undefined;
}

/** The ground that `w:shd` gives; a pattern counts as its front colour. */
export function shadingOf(reader: XmlReader): string | undefined {
  const pattern = reader.attribute('w:val');
  if (pattern === 'nil') return 'auto';
  if (pattern !== undefined && pattern !== 'clear') return colourOf(reader.attribute('w:color')) ?? '#808080';
  return colourOf(reader.attribute('w:fill')) ?? (reader.attribute('w:themeFill') === undefined ? 'auto' : '#808080');
}

function halfPoints(value: string | undefined): number | undefined {
  const size = Number.parseFloat(value ?? '');
  if (value === undefined || !(size > 0)) return undefined;
  // Strict files may write "12pt".
  return value.endsWith('pt') ? size : size / 2;
}

function fontOf(reader: XmlReader, theme: ThemeFonts): string | undefined {
  const named = reader.attribute('w:ascii') ?? reader.attribute('w:hAnsi') ?? reader.attribute('w:cs');
  const part = reader.attribute('w:asciiTheme') ?? reader.attribute('w:hAnsiTheme');
  if (part === undefined) return named;
  return (part.startsWith('major') ? theme.major : theme.minor) ?? named;
}

const highlights: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000ff',
  cyan: '#00ffff',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGray: '#808080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  green: '#00ff00',
  lightGray: '#c0c0c0',
  magenta: '#ff00ff',
  red: '#ff0000',
  white: '#ffffff',
  yellow: '#ffff00',
};
