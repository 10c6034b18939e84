/** Shapes, pictures and diagrams in a story, in the old form (VML) and the new one: what they say, and whether text may stand on them. */
import type { DocxPackage } from './package-parts.ts';
import { colourOf } from './run-format.ts';
import type { StorySource } from './story-source.ts';
import type { Inline, Paragraph, StoryLink, TextBox } from './story.ts';
import type { XmlReader } from './xml-reader.ts';

/** The story around a drawing. */
export interface DrawingHost {
  readonly source: StorySource;
  push(inline: Inline): void;
  addText(text: string): void;
  /** That the place belongs to. */
  link(): StoryLink | undefined;
  linkOf(relationship: string | undefined): StoryLink | undefined;
}

export class DrawingReader {
  /** Something filled, or a picture behind the text, was seen. */
  hasGround: boolean = false;
  /** The drawing that is open is filled, or lies behind the text. */
  isFilled: boolean = false;

  readonly #host: DrawingHost;
  #alternativeText: string | undefined;
  #link: StoryLink | undefined;
  #hasNoFill = false;

  constructor(host: DrawingHost) {
    this.#host = host;
  }

  /** The drawing that was open ends. */
  end(): void {
    this.#alternativeText = undefined;
    this.#link = undefined;
    this.isFilled = false;
    this.#hasNoFill = false;
  }

  /** An element that opens. */
  open(reader: XmlReader): void {
    switch (reader.name) {
      case 'wp:docPr':
        this.#alternativeText = reader.attribute('descr') || this.#alternativeText;
        return;
      case 'pic:cNvPr':
        this.#alternativeText ||= reader.attribute('descr');
        return;
      case 'a:hlinkClick':
        this.#link = this.#host.linkOf(reader.attribute('r:id')) ?? this.#link;
        return;
      case 'wp:anchor':
        if (isTrue(reader.attribute('behindDoc'))) this.#fill();
        return;
      case 'a:blip':
      case 'v:imagedata':
        if (reader.attribute('r:embed') === undefined && reader.attribute('r:link') === undefined) {
          if (reader.attribute('r:id') === undefined) return;
        }
        this.#host.push({
          kind: 'image',
          alternativeText: this.#alternativeText ?? reader.attribute('o:title'),
          link: this.#link ?? this.#host.link(),
        });
        return;
      case 'a:ln':
        return reader.skip();
      case 'a:noFill':
        this.#hasNoFill = true;
        return;
      case 'a:solidFill':
        if (!isWhiteFill(reader)) this.#fill();
        return;
      case 'a:fillRef':
        if (!this.#hasNoFill && reader.attribute('idx') !== '0') this.#fill();
        return reader.skip();
      case 'a:gradFill':
      case 'a:pattFill':
      case 'a:blipFill':
        return this.#fill();
      case 'v:shape':
      case 'v:rect':
      case 'v:roundrect':
      case 'v:oval':
      case 'v:group':
        return this.#openOldShape(reader);
      case 'v:textpath': {
        const text = reader.attribute('string');
        if (text !== undefined) this.#host.addText(text);
        return;
      }
      case 'w:background': {
        const colour = colourOf(reader.attribute('w:color'));
        if (colour !== undefined && colour !== 'auto' && colour !== '#ffffff') this.hasGround = true;
        return;
      }
      case 'dgm:relIds': {
        const part = this.#host.source.relationships.get(reader.attribute('r:dm') ?? '');
        if (part?.isExternal === false) this.#host.push(readDiagram(this.#host.source.file, part.target));
        return;
      }
      case 'c:chart':
        return this.#host.source.file.warn('unsupported-part', 'the words of a chart were not read');
    }
  }

  #openOldShape(reader: XmlReader): void {
    this.#alternativeText = reader.attribute('alt') || this.#alternativeText;
    const target = reader.attribute('href');
    if (target !== undefined) this.#link = { target };
    const fill = reader.attribute('fillcolor');
    const isFilled = !['f', 'false', '0'].includes(reader.attribute('filled') ?? '');
    if (fill !== undefined && isFilled && !/^(?:white|window|#fff(?:fff)?)\b/i.test(fill)) {
      this.#fill();
    }
  }

  #fill(): void {
    this.isFilled = true;
    this.hasGround = true;
  }
}

/** `a:solidFill`; the reader is left behind its end. */
function isWhiteFill(reader: XmlReader): boolean {
  const depth = reader.depth;
  let isWhite = false;
  for (let event = reader.next(); reader.depth >= depth; event = reader.next()) {
    if (event !== 'open') continue;
    const value = reader.attribute('val')?.toLowerCase();
    if (reader.name === 'a:srgbClr') isWhite = value === 'ffffff';
    else if (reader.name === 'a:schemeClr') isWhite = value === 'bg1' || value === 'lt1';
    else if (reader.name === 'a:sysClr') isWhite = reader.attribute('lastClr')?.toLowerCase() === 'ffffff';
    // Shades and tints of white are other colours.
    else if (reader.name !== 'a:alpha') isWhite = false;
  }
  return isWhite;
}

/** The words of a drawn diagram, point by point. */
function readDiagram(file: DocxPackage, name: string): TextBox {
  const blocks: Paragraph[] = [];
  file.readPart(name, (reader) => {
    for (let event = reader.next(); event !== 'end'; event = reader.next()) {
      if (event !== 'open') continue;
      if (reader.name === 'a:p') blocks.push({ kind: 'paragraph', inlines: [] });
      else if (reader.name === 'a:t') {
        blocks.at(-1)?.inlines.push({ kind: 'text', text: reader.readText(), format: {}, link: undefined });
      }
    }
  });
  return { kind: 'text-box', blocks: blocks.filter(({ inlines }) => inlines.length > 0), hasGround: true };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
