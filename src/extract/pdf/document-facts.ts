/** What a PDF file says beside its pages: properties, outline, and the links on all pages. */
import type { Box, OutlineEntry } from '../../document/extracted-document.ts';
import type { LaidPage } from '../layout/document-text.ts';
import type { Matrix, PdfDocument, PdfOutlineItem } from './pdf-engine.ts';

/** pdf.js's number for links. */
const LINK = 2;
/** Of one page; each is laid over all words of it. */
const MAX_LINKS = 200;
const MAX_OUTLINE = 1_000;

const propertyNames = [
  ['Title', 'title'],
  ['Author', 'author'],
  ['Subject', 'subject'],
  ['Keywords', 'keywords'],
  ['Creator', 'creator'],
  ['Producer', 'producer'],
  ['CreationDate', 'created'],
  ['ModDate', 'modified'],
  ['Language', 'language'],
] as const;

export function readProperties(info: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const properties: Record<string, string> = {};
  for (const [key, name] of propertyNames) {
    const value = info[key];
    if (typeof value === 'string' && value.trim() !== '') properties[name] = value.trim();
  }
  return properties;
}

export async function readOutline(pdf: PdfDocument): Promise<readonly OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  const visit = (items: readonly PdfOutlineItem[], level: number): void => {
    for (const { title, items: below } of items) {
      if (entries.length >= MAX_OUTLINE) return;
      if (title.trim() !== '') entries.push({ title: title.trim(), level });
      if (below !== undefined && level < 9) visit(below, level + 1);
    }
  };
  visit((await pdf.getOutline()) ?? [], 1);
  return entries;
}

/** The links with a target outside the file, page by page. */
export async function readLinks(
  pdf: PdfDocument,
  transforms: readonly Matrix[],
): Promise<readonly LaidPage['links'][]> {
  const links: { target: string; box: Box }[][] = transforms.map(() => []);
  const skipped = new Set<number>();
  for (let page = transforms.length; page < pdf.numPages; page++) skipped.add(page);
  const annotations = (await pdf.getAnnotationsByType(new Set([LINK]), skipped)) ?? [];
  for (const { url, unsafeUrl, rect, pageIndex = -1 } of annotations) {
    const target = unsafeUrl ?? url;
    const transform = transforms[pageIndex];
    const list = links[pageIndex];
    if (target === undefined || rect === undefined || transform === undefined || list === undefined) continue;
    if (list.length >= MAX_LINKS) continue;
    const [a = 0, b = 0, c = 0, d = 0] = rect;
    const x1 = transform[0] * a + transform[2] * b + transform[4];
    const y1 = transform[1] * a + transform[3] * b + transform[5];
    const x2 = transform[0] * c + transform[2] * d + transform[4];
    const y2 = transform[1] * c + transform[3] * d + transform[5];
    list.push({
      target,
      box: { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) },
    });
  }
  return links;
}
