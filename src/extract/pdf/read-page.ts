/** One page of a PDF: its operators painted and laid out. */
import type { Box, HiddenText, HiddenTextReason } from '../../document/extracted-document.ts';
import type { LaidPage } from '../layout/document-text.ts';
import type { GlyphFrame, HiddenGlyphs } from '../layout/glyph.ts';
import { findLines } from '../layout/line.ts';
import { pageBox, roundBox } from '../layout/page-box.ts';
import { layOutPage } from '../layout/page-layout.ts';
import { findPieces } from '../layout/word.ts';
import { actualTexts, hasMarkedIcons } from './actual-text.ts';
import type { MarkPairing } from './content-marks.ts';
import type { FontReport } from './font-facts.ts';
import type { GlyphStyles } from './glyph-styles.ts';
import { paintPage, type PageSource, type PaintedPage } from './painted-page.ts';
import type { Matrix, PdfFont, PdfJs, PdfPage } from './pdf-engine.ts';
import { readTags } from './tagged-content.ts';

/** What all pages of a file share. */
export interface PageContext {
  readonly codes: PdfJs['OPS'];
  readonly fonts: FontReport;
  readonly styles: GlyphStyles;
  readonly isTagged: boolean;
  isVisible(layer: unknown): boolean;
  /** Read when the first page wants them. */
  marks(): Promise<MarkPairing>;
}

export interface ReadPage {
  /** Without its links: those are read for all pages together. */
  readonly laid: LaidPage;
  /** From the file's coordinates to the page's. */
  readonly transform: Matrix;
  readonly hidden: readonly HiddenGlyphs[];
  /** The text is not painted, but laid behind the picture of a page. */
  readonly isBehindPicture: boolean;
  /** There is more text than is read of a page. */
  readonly isCut: boolean;
}

/** Share of the page that its picture covers when the page is a scan. */
const SCAN_SHARE = 0.5;
const layerReasons: ReadonlySet<HiddenTextReason> = new Set(['invisible', 'covered']);

export async function readPage(page: PdfPage, context: PageContext): Promise<ReadPage> {
  const { codes, fonts, styles } = context;
  const viewport = page.getViewport({ scale: 1 });
  // Tags are a help, and often damaged where a file went through many hands.
  const [tree, operators] = await Promise.all([
    context.isTagged ? page.getStructTree().catch(() => null) : undefined,
    page.getOperatorList(),
  ]);
  const tags = context.isTagged ? readTags(tree ?? null) : undefined;
  const source: PageSource = {
    operators,
    codes,
    viewport,
    font: (id) => (page.commonObjs.has(id) ? fonts.factsOf(page.commonObjs.get(id) as PdfFont) : undefined),
    isVisible: (layer) => context.isVisible(layer),
    headingLevel: (content) => tags?.headings.get(content),
    paragraph: (content) => tags?.paragraphs.get(content),
  };
  const hasIcons = hasMarkedIcons(operators, codes, (id) => source.font(id)?.isIconFont === true);
  const said = hasIcons ? { actualTexts: actualTexts(operators, codes, await context.marks()) } : {};
  const painted = paintPage({ ...source, ...said }, fonts, styles);
  // A scan with a text layer behind it: what is meant to be found and copied, and the only text there is.
  const layer = painted.frames.length > 0 ? [] : textBehindPicture(painted, viewport);
  const isBehindPicture = layer.length > 0;
  const { regions, columns } = layOutPage(isBehindPicture ? layer : painted.frames);
  page.cleanup();
  const { width, height, transform } = viewport;
  return {
    laid: { width, height, columns, regions, images: withWords(painted.images, tags?.figures ?? []), links: [] },
    transform,
    hidden: isBehindPicture ? painted.hidden.filter(({ reason }) => !layerReasons.has(reason)) : painted.hidden,
    isBehindPicture,
    isCut: painted.isCut,
  };
}

function textBehindPicture(
  painted: PaintedPage,
  page: { readonly width: number; readonly height: number },
): readonly GlyphFrame[] {
  const largest = painted.images.reduce((most, { width, height }) => Math.max(most, width * height), 0);
  if (largest < SCAN_SHARE * page.width * page.height) return [];
  return painted.hidden.filter(({ reason }) => layerReasons.has(reason)).map(({ frame }) => frame);
}

/** Pictures and the words for them are paired only if there are as many of both. */
function withWords(images: readonly Box[], words: readonly string[]): LaidPage['images'] {
  return images.map((box, at) => {
    const alternativeText = words.length === images.length ? words[at] : undefined;
    return alternativeText === undefined ? { box } : { box, alternativeText };
  });
}

/** Hidden signs as lines of text. */
export function readHidden({ reason, frame }: HiddenGlyphs, page: number): readonly HiddenText[] {
  return findLines(findPieces(frame.glyphs)).map(({ words, left, right, baseline, size }) => ({
    text: words.map(({ word, before }, at) => (at === 0 ? '' : before) + word.text).join(''),
    reason,
    page,
    box: roundBox(pageBox({ left, right, baseline, size }, frame.rotation)),
  }));
}
