/** A Word file → ExtractedDocument, part by part: fonts, styles, lists, body, headers and footers, notes. */
import type { ExtractedDocument, LayoutBlockKind } from '../../document/extracted-document.ts';
import { freezeDeep } from '../../document/freeze-deep.ts';
import { ExtractionError } from '../../errors.ts';
import type { Deadline, ExtractLimits } from '../extract-options.ts';
import { LayoutWriter } from '../layout-writer.ts';
import { readProperties } from './document-properties.ts';
import { Numbering } from './numbering.ts';
import { DocxPackage, type Relationships } from './package-parts.ts';
import { RunStyles, isOn, type ThemeFonts } from './run-format.ts';
import { StoryReader } from './story-reader.ts';
import type { StorySource } from './story-source.ts';
import { StoryWriter } from './story-writer.ts';
import type { Section, StoryBlock } from './story.ts';
import { Styles } from './styles.ts';

export const docxMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Headers of the first page stand before the body and everything else that repeats (later headers, footers) behind it, each
 * text once: contact data at the top stays at the top, and "page 2 of 3" comes between no two sentences.
 *
 * @throws ExtractionError if there is no body, or nothing of it can be read
 */
export function readDocx(bytes: Uint8Array, limits: ExtractLimits, deadline: Deadline): ExtractedDocument {
  const file = new DocxPackage(bytes, deadline);
  const root = [...file.relationships('').values()];
  const main = root.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  if (!file.has(main)) throw new ExtractionError('damaged', 'the archive holds no Word document');
  const relationships = file.relationships(main);
  const partOf = (type: string): string | undefined =>
    [...relationships.values()].find((one) => one.type === type && !one.isExternal)?.target;

  const theme = readTheme(file, partOf('theme'));
  const styles = new Styles();
  const numbering = new Numbering();
  const stylePart = partOf('styles');
  if (stylePart !== undefined) styles.read(file, stylePart, theme);
  const numberingPart = partOf('numbering');
  if (numberingPart !== undefined) numbering.read(file, numberingPart);

  const body = readStory({ file, styles, theme, relationships }, main);
  const margins = pageMargins(body.reader.sections, hasEvenPages(file, partOf('settings')));
  const stories = new Map<string, Story>();
  for (const { part } of [...margins.first, ...margins.later]) {
    if (stories.has(part)) continue;
    stories.set(part, readStory({ file, styles, theme, relationships: file.relationships(part) }, part));
  }
  const hasGround = body.reader.hasGround || [...stories.values()].some(({ reader }) => reader.hasGround);

  const writer = new LayoutWriter(limits.maxCharacters);
  const story = new StoryWriter({ writer, styles, numbering, runStyles: new RunStyles(), hasGround });
  const seen = new Set<string>();
  const writeMargin = ({ part, kind }: PageMargin): void => {
    const blocks = stories.get(part)?.blocks ?? [];
    const words = plainText(blocks);
    if (words === '' || seen.has(words)) return;
    seen.add(words);
    writer.skipLine();
    writer.openBlock(kind);
    story.writeBlocks(blocks);
    writer.endLine();
    writer.closeBlock();
    writer.skipLine();
  };
  for (const margin of margins.first) writeMargin(margin);
  story.writeBody(body.blocks, body.reader.sections);
  writeNotes(file, { file, styles, theme, relationships }, partOf, writer, story);
  for (const margin of margins.later) writeMargin(margin);

  const written = writer.finish();
  if (written.isCut)
    file.warn('truncated', `the text is longer than ${limits.maxCharacters} characters; its beginning was read`);
  if (story.icons > 0) {
    file.warn(
      'private-use-glyphs',
      `${story.icons} signs are drawn by fonts of icons; other readers see other letters there`,
    );
  }
  if (written.text === '' && file.warnings.some(({ code }) => code === 'damaged')) {
    throw new ExtractionError('damaged', 'nothing of the document could be read');
  }
  if (!/[\p{L}\p{N}]/u.test(written.text)) {
    const pictures = written.layout.blocks.filter(({ kind }) => kind === 'image').length;
    const hidden = written.hiddenText.length > 0 ? ' that can be seen' : '';
    throw new ExtractionError('no-text-layer', `the file holds ${pictures} pictures and no text${hidden}`);
  }
  const properties = readProperties(
    file,
    root.filter(({ type }) => type === 'core-properties' || type === 'extended-properties').map(({ target }) => target),
  );
  if (styles.language !== undefined) properties['language'] ??= styles.language;
  return freezeDeep({
    text: written.text,
    mediaType: docxMediaType,
    byteLength: bytes.byteLength,
    layout: written.layout,
    links: written.links,
    properties,
    hiddenText: written.hiddenText,
    warnings: file.warnings,
  });
}

interface Story {
  readonly blocks: readonly StoryBlock[];
  readonly reader: StoryReader;
}

function readStory(source: StorySource, part: string): Story {
  const reader = new StoryReader(source);
  const blocks: StoryBlock[] = [];
  source.file.readPart(part, (xml) => reader.read(xml, blocks));
  return { blocks, reader };
}

function readTheme(file: DocxPackage, part: string | undefined): ThemeFonts {
  const fonts: { major?: string | undefined; minor?: string | undefined } = {};
  if (part === undefined) return fonts;
  file.readPart(part, (reader) => {
    let kind: 'major' | 'minor' = 'major';
    for (let event = reader.next(); event !== 'end'; event = reader.next()) {
      if (event !== 'open') continue;
      if (reader.name === 'a:majorFont') kind = 'major';
      else if (reader.name === 'a:minorFont') kind = 'minor';
      else if (reader.name === 'a:latin') fonts[kind] ??= reader.attribute('typeface') || undefined;
      else if (reader.name === 'a:fmtScheme') return;
    }
  });
  return fonts;
}

function hasEvenPages(file: DocxPackage, part: string | undefined): boolean {
  let isSet = false;
  if (part === undefined) return false;
  file.readPart(part, (reader) => {
    for (let event = reader.next(); event !== 'end'; event = reader.next()) {
      if (event === 'open' && reader.name === 'w:evenAndOddHeaders') isSet = isOn(reader);
    }
  });
  return isSet;
}

interface PageMargin {
  readonly part: string;
  readonly kind: Extract<LayoutBlockKind, 'header' | 'footer'>;
}

/** Parts that are printed on some page: what stands over the first page, and all others in order. */
function pageMargins(
  sections: readonly Section[],
  hasEven: boolean,
): { readonly first: readonly PageMargin[]; readonly later: readonly PageMargin[] } {
  const first: PageMargin[] = [];
  const headers: PageMargin[] = [];
  const footers: PageMargin[] = [];
  for (const [index, section] of sections.entries()) {
    const types = [...(section.hasTitlePage ? ['first'] : []), 'default', ...(hasEven ? ['even'] : [])];
    for (const [place, type] of types.entries()) {
      const header = section.headers.get(type);
      const footer = section.footers.get(type);
      if (header !== undefined) (index === 0 && place === 0 ? first : headers).push({ part: header, kind: 'header' });
      if (footer !== undefined) footers.push({ part: footer, kind: 'footer' });
    }
  }
  return { first, later: [...headers, ...footers] };
}

/** Words of a story, to know a header from its copy in the next section. */
function plainText(blocks: readonly StoryBlock[]): string {
  const words: string[] = [];
  const visit = (block: StoryBlock): void => {
    if (block.kind === 'table') {
      for (const { cells } of block.rows) for (const cell of cells) cell.blocks.forEach(visit);
      return;
    }
    for (const inline of block.inlines) {
      if (inline.kind === 'text' || inline.kind === 'symbol') words.push(inline.text);
      else if (inline.kind === 'text-box') inline.blocks.forEach(visit);
      else if (inline.kind === 'image') words.push('\ufffc');
    }
    words.push(' ');
  };
  blocks.forEach(visit);
  return words.join('').replace(/\s+/g, ' ').trim();
}

function writeNotes(
  file: DocxPackage,
  source: StorySource,
  partOf: (type: string) => string | undefined,
  writer: LayoutWriter,
  story: StoryWriter,
): void {
  if (story.notes.size === 0) return;
  const notes = new Map<string, StoryBlock[]>();
  for (const part of [partOf('footnotes'), partOf('endnotes')]) {
    if (part === undefined) continue;
    const relationships: Relationships = file.relationships(part);
    for (const [id, blocks] of readStory({ ...source, relationships }, part).reader.notes) notes.set(id, blocks);
  }
  // A note may refer to another one.
  for (const id of story.notes) {
    const blocks = notes.get(id);
    if (blocks === undefined) continue;
    writer.endLine();
    writer.openBlock('footnote');
    story.writeBlocks(blocks);
    writer.endLine();
    writer.closeBlock();
  }
}
