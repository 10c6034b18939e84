/** Styles of a Word file: what a paragraph or run takes from the style it names and from those below it. */
import type { DocxPackage } from './package-parts.ts';
import { overlay, readRunProperties, shadingOf, type RunFormat, type ThemeFonts } from './run-format.ts';
import type { XmlReader } from './xml-reader.ts';

/** What a paragraph says of itself, or takes from its style. */
export interface ParagraphFormat {
  readonly run: RunFormat;
  /** 0 for the title, 1 to 9 for headings. */
  readonly headingLevel?: number | undefined;
  readonly list?: ListReference | undefined;
  readonly shading?: string | undefined;
}

export interface ListReference {
  readonly numberingId?: string | undefined;
  /** From 0. */
  readonly level?: number | undefined;
}

interface Style {
  readonly name: string;
  basedOn?: string | undefined;
  run: RunFormat;
  /** From 0, 9 for body text. */
  outlineLevel?: number | undefined;
  list?: ListReference | undefined;
  shading?: string | undefined;
}

/** Levels a style may stand on another; Word's own chains have 3 or 4. */
const maxChain = 32;

export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #paragraphs = new Map<string | undefined, ParagraphFormat>();
  readonly #runs = new Map<string, RunFormat>();
  /** Styles of tables as they are written: few are used, and of those only one thing is asked. */
  readonly #tables = new Map<string, string>();
  #defaults: RunFormat = {};
  #defaultParagraph: string | undefined;
  /** `w:lang` of the defaults, as in `de-DE`. */
  language: string | undefined;

  /** What a paragraph of this style takes; of the file's default style without one. */
  paragraph(id: string | undefined): ParagraphFormat {
    const known = this.#paragraphs.get(id);
    if (known !== undefined) return known;
    const chain = this.#chain(id ?? this.#defaultParagraph);
    let run = this.#defaults;
    let list: ListReference | undefined;
    let shading: string | undefined;
    let outlineLevel: number | undefined;
    let headingLevel: number | undefined;
    for (const style of chain) {
      run = overlay(run, style.run);
      if (style.list !== undefined) list = { ...list, ...style.list };
      shading = style.shading ?? shading;
      headingLevel = headingNameLevel(style.name) ?? headingLevel;
      outlineLevel = style.outlineLevel ?? outlineLevel;
    }
    if (outlineLevel !== undefined) headingLevel = outlineLevel < 9 ? outlineLevel + 1 : headingLevel;
    const format = { run, headingLevel, list, shading };
    this.#paragraphs.set(id, format);
    return format;
  }

  /** What a character style says. */
  run(id: string): RunFormat {
    let format = this.#runs.get(id);
    if (format === undefined) {
      format = this.#chain(id).reduce((below: RunFormat, style) => overlay(below, style.run), {});
      this.#runs.set(id, format);
    }
    return format;
  }

  /** Whether a table of this style may have coloured cells. */
  tableHasGround(id: string | undefined): boolean {
    let xml = id === undefined ? undefined : this.#tables.get(id);
    for (let step = 0; xml !== undefined && step < maxChain; step++) {
      if (/<[\w.-]{0,20}:?shd [^>]{0,200}fill="(?!auto|ffffff)/i.test(xml)) return true;
      const below = /<[\w.-]{0,20}:?basedOn [^>]{0,80}val="([^"]{1,200})"/.exec(xml)?.[1];
      xml = below === undefined ? undefined : this.#tables.get(below);
    }
    return false;
  }

  read(file: DocxPackage, name: string, theme: ThemeFonts): void {
    file.readPart(name, (reader) => {
      for (let event = reader.next(); event !== 'end'; event = reader.next()) {
        if (event !== 'open') continue;
        if (reader.name === 'w:style') this.#readStyle(reader, theme);
        else if (reader.name === 'w:rPrDefault') this.#readDefaults(reader, theme);
        else if (reader.name === 'w:latentStyles') reader.skipUnread();
      }
    });
  }

  /** From the lowest style to the one that is named. */
  #chain(id: string | undefined): readonly Style[] {
    const chain: Style[] = [];
    let style = id === undefined ? undefined : this.#styles.get(id);
    while (style !== undefined && chain.length < maxChain && !chain.includes(style)) {
      chain.push(style);
      style = style.basedOn === undefined ? undefined : this.#styles.get(style.basedOn);
    }
    return chain.reverse();
  }

  #readDefaults(reader: XmlReader, theme: ThemeFonts): void {
    const depth = reader.depth;
    for (let event = reader.next(); reader.depth >= depth; event = reader.next()) {
      if (event !== 'open' || reader.name !== 'w:rPr') continue;
      const { format, language } = readRunProperties(reader, theme);
      this.#defaults = format;
      this.language = language;
    }
  }

  #readStyle(reader: XmlReader, theme: ThemeFonts): void {
    const depth = reader.depth;
    const id = reader.attribute('w:styleId') ?? '';
    const type = reader.attribute('w:type') ?? 'paragraph';
    const isDefault = ['1', 'true', 'on'].includes(reader.attribute('w:default') ?? '');
    if (type === 'table') {
      this.#tables.set(id, reader.skipUnread());
      return;
    }
    const style: Style = { name: '', run: {} };
    let name = '';
    for (let event = reader.next(); reader.depth >= depth; event = reader.next()) {
      if (event !== 'open') continue;
      if (reader.name === 'w:name') name = reader.attribute('w:val') ?? '';
      else if (reader.name === 'w:basedOn') style.basedOn = reader.attribute('w:val');
      else if (reader.name === 'w:rPr') style.run = readRunProperties(reader, theme).format;
      else if (reader.name === 'w:outlineLvl') style.outlineLevel = levelOf(reader.attribute('w:val'));
      else if (reader.name === 'w:numPr') style.list = readListReference(reader);
      else if (reader.name === 'w:shd') style.shading = shadingOf(reader);
      else if (reader.name === 'w:pPrChange') reader.skip();
    }
    this.#styles.set(id, { ...style, name });
    if (isDefault && type === 'paragraph') this.#defaultParagraph = id;
  }
}

/** `w:numPr`; the reader stands on its opening and is left behind its end. */
export function readListReference(reader: XmlReader): ListReference {
  const depth = reader.depth;
  let numberingId: string | undefined;
  let level: number | undefined;
  for (let event = reader.next(); reader.depth >= depth; event = reader.next()) {
    if (event !== 'open') continue;
    if (reader.name === 'w:numId') numberingId = reader.attribute('w:val');
    else if (reader.name === 'w:ilvl') level = levelOf(reader.attribute('w:val'));
  }
  return {
    ...(numberingId === undefined ? undefined : { numberingId }),
    ...(level === undefined ? undefined : { level }),
  };
}

/** 0 to 9, or undefined. */
export function levelOf(value: string | undefined): number | undefined {
  return value !== undefined && /^\d$/.test(value) ? Number(value) : undefined;
}

/**
 * Word writes built-in names in English whatever language it speaks ("heading 1"); other programs write their own.
 * "Title" and its like are level 0.
 */
function headingNameLevel(name: string): number | undefined {
  const plain = name.trim().toLowerCase();
  if (titleNames().has(plain)) return 0;
  const digit = plain.charCodeAt(plain.length - 1) - 48;
  if (!(digit >= 1 && digit <= 9)) return undefined;
  return headingNames().has(plain.slice(0, -1).trim()) ? digit : undefined;
}

let titles: ReadonlySet<string> | undefined;

function titleNames(): ReadonlySet<string> {
  return (titles ??= new Set(['title', 'titel', 'titre', 'título', 'titolo', 'tytuł', 'название', 'заголовок']));
}

let headings: ReadonlySet<string> | undefined;

/** The style's name in the languages that word processors are localised to, before its digit. */
function headingNames(): ReadonlySet<string> {
  return (headings ??= new Set([
    'heading',
    'überschrift',
    'titre',
    'título',
    'encabezado',
    'titolo',
    'intestazione',
    'kop',
    'rubrik',
    'overskrift',
    'otsikko',
    'nagłówek',
    'nadpis',
    'naslov',
    'címsor',
    'titlu',
    'titel',
    'заголовок',
    'заглавие',
    'επικεφαλίδα',
    'başlık',
    'pealkiri',
    'virsraksts',
    'antraštė',
    '見出し',
    '标题',
    '標題',
    '제목',
  ]));
}
