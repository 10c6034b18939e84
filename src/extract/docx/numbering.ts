/** Lists of a Word file: the sign or the number in front of each item, as Word would print it. */
import type { DocxPackage } from './package-parts.ts';
import { isSymbolFont, symbolText } from './symbol-fonts.ts';
import { levelOf, type ListReference } from './styles.ts';
import type { XmlReader } from './xml-reader.ts';

interface Level {
  start: number;
  format: string;
  /** "%1.%2." */
  text: string;
  font?: string | undefined;
  /** All numbers in digits. */
  isLegal: boolean;
}

interface AbstractList {
  readonly levels: Map<number, Level>;
  /** Style that holds the list instead. */
  style?: string | undefined;
}

interface List {
  abstractId?: string | undefined;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

/** Lists a file defines, of which a résumé uses 1 to 20; copies of a template can leave thousands. */
const maxLists = 20_000;

export interface ListMarker {
  /** "•", "-", "3.", "b)". */
  readonly text: string;
  readonly isBullet: boolean;
  /** From 0. */
  readonly level: number;
}

export class Numbering {
  readonly #abstract = new Map<string, AbstractList>();
  readonly #lists = new Map<string, List>();
  /** Numbers reached so far, by abstract list: lists that share one go on counting. */
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  read(file: DocxPackage, name: string): void {
    file.readPart(name, (reader) => {
      for (let event = reader.next(); event !== 'end'; event = reader.next()) {
        if (event !== 'open' || this.#lists.size + this.#abstract.size >= maxLists) continue;
        if (reader.name === 'w:abstractNum') this.#readAbstract(reader);
        else if (reader.name === 'w:num') this.#readList(reader);
      }
    });
  }

  /** Counts one item; undefined where the reference names no list, or one without signs. */
  next(reference: ListReference, styleList: (style: string) => ListReference | undefined): ListMarker | undefined {
    const { numberingId = '0', level = 0 } = reference;
    const list = this.#lists.get(numberingId);
    if (list === undefined || numberingId === '0') return undefined;
    const abstractId = this.#abstractOf(list, styleList);
    const abstract = abstractId === undefined ? undefined : this.#abstract.get(abstractId);
    const levelAt = (at: number): Level | undefined => list.levels.get(at) ?? abstract?.levels.get(at);
    const current = levelAt(level);
    if (current === undefined || abstractId === undefined) return undefined;

    const counters = this.#counters.get(abstractId) ?? [];
    this.#counters.set(abstractId, counters);
    if (!this.#begun.has(numberingId)) {
      this.#begun.add(numberingId);
      for (const [at, start] of list.starts) counters[at] = start - 1;
    }
    counters[level] = (counters[level] ?? current.start - 1) + 1;
    counters.length = level + 1;
    if (current.format === 'none') return undefined;
    if (current.format === 'bullet') return { text: bulletText(current), isBullet: true, level };
    const text = current.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = levelAt(at);
      const value = counters[at] ?? of?.start ?? 1;
      return formatNumber(value, current.isLegal ? 'decimal' : (of?.format ?? 'decimal'));
    });
    return text.trim() === '' ? undefined : { text: text.trim(), isBullet: false, level };
  }

  #abstractOf(list: List, styleList: (style: string) => ListReference | undefined): string | undefined {
    const abstract = this.#abstract.get(list.abstractId ?? '');
    if (abstract?.style === undefined || abstract.levels.size > 0) return list.abstractId;
    const other = styleList(abstract.style)?.numberingId;
    return (other === undefined ? undefined : this.#lists.get(other)?.abstractId) ?? list.abstractId;
  }

  #readAbstract(reader: XmlReader): void {
    const depth = reader.depth;
    const list: AbstractList = { levels: new Map() };
    this.#abstract.set(reader.attribute('w:abstractNumId') ?? '', list);
    for (let event = reader.next(); reader.depth >= depth; event = reader.next()) {
      if (event !== 'open') continue;
      if (reader.name === 'w:lvl') readLevel(reader, list.levels);
      else if (reader.name === 'w:numStyleLink') list.style = reader.attribute('w:val');
    }
  }

  #readList(reader: XmlReader): void {
    const depth = reader.depth;
    const list: List = { starts: new Map(), levels: new Map() };
    this.#lists.set(reader.attribute('w:numId') ?? '', list);
    let overridden = 0;
    for (let event = reader.next(); reader.depth >= depth; event = reader.next()) {
      if (event !== 'open') continue;
      if (reader.name === 'w:abstractNumId') list.abstractId = reader.attribute('w:val');
      else if (reader.name === 'w:lvlOverride') overridden = levelOf(reader.attribute('w:ilvl')) ?? 0;
      else if (reader.name === 'w:startOverride') list.starts.set(overridden, integer(reader.attribute('w:val'), 1));
      else if (reader.name === 'w:lvl') readLevel(reader, list.levels);
    }
  }
}

function readLevel(reader: XmlReader, levels: Map<number, Level>): void {
  const depth = reader.depth;
  const at = levelOf(reader.attribute('w:ilvl')) ?? 0;
  const level: Level = { start: 1, format: 'decimal', text: '', isLegal: false };
  for (let event = reader.next(); reader.depth >= depth; event = reader.next()) {
    if (event !== 'open') continue;
    if (reader.name === 'w:start') level.start = integer(reader.attribute('w:val'), 1);
    else if (reader.name === 'w:numFmt') level.format = reader.attribute('w:val') ?? 'decimal';
    else if (reader.name === 'w:lvlText') level.text = reader.attribute('w:val') ?? '';
    else if (reader.name === 'w:isLgl') level.isLegal = true;
    else if (reader.name === 'w:rFonts') level.font = reader.attribute('w:ascii') ?? reader.attribute('w:hAnsi');
  }
  levels.set(at, level);
}

/** The sign as a reader of plain text knows it: Word takes most of its bullets from symbol fonts. */
function bulletText(level: Level): string {
  const sign = level.text.trim();
  if (sign === '') return '•';
  if (isSymbolFont(level.font) || /[\ue000-\uf8ff]/.test(sign)) {
    const text = symbolText(sign, level.font);
    return /[\ue000-\uf8ff]/.test(text) ? '•' : text;
  }
  // "o" in a typewriter font is Word's bullet of the second level.
  return /^[o§]$/.test(sign) ? '•' : sign;
}

function integer(value: string | undefined, fallback: number): number {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : fallback;
}

function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(value);
  }
}

/** a, b, … z, aa, bb, …: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(20, Math.ceil(value / 26)));
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let text = '';
  let rest = value;
  for (const [worth, sign] of steps) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
