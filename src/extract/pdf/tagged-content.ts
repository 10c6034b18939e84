/** What the tags of a page (its structure tree) say of its contents, by the numbers that the contents are marked with. */
import type { PdfStructChild, PdfStructNode } from './pdf-engine.ts';

export interface TaggedContent {
  /** 1 to 6, or 0 for the title of the document. */
  readonly headings: ReadonlyMap<number, number>;
  /** Words for the pictures of the page, in order. */
  readonly figures: readonly string[];
}

/** Nodes of one page beyond which the rest is left: deep or endless trees are no documents. */
const MAX_NODES = 20_000;

export function readTags(tree: PdfStructNode | null): TaggedContent {
  const headings = new Map<number, number>();
  const figures: string[] = [];
  const open: { readonly node: PdfStructChild; readonly level: number | undefined }[] =
    tree === null ? [] : [{ node: tree, level: undefined }];
  for (let count = 0; open.length > 0 && count < MAX_NODES; count++) {
    const { node, level } = open.pop() ?? { node: {}, level: undefined };
    if ('type' in node) {
      // "p12R_mc7": object of the page, number of the content.
      const number = /_mc(\d+)$/.exec(node.id)?.[1];
      if (level !== undefined && number !== undefined) headings.set(Number(number), level);
      continue;
    }
    if (node.role === 'Figure' && node.alt !== undefined && node.alt.trim() !== '') figures.push(node.alt.trim());
    const below = headingLevel(node.role) ?? level;
    for (const child of [...(node.children ?? [])].reverse()) open.push({ node: child, level: below });
  }
  return { headings, figures };
}

function headingLevel(role: string | undefined): number | undefined {
  if (role === 'Title') return 0;
  if (role === 'H') return 1;
  const level = /^H([1-6])$/.exec(role ?? '')?.[1];
  return level === undefined ? undefined : Number(level);
}
