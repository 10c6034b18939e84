/** What the tags of a page (its structure tree) say of its contents, by the numbers that the contents are marked with. */
import type { PdfStructChild, PdfStructNode } from './pdf-engine.ts';

export interface TaggedContent {
  /** 1 to 6, or 0 for the title of the document. */
  readonly headings: ReadonlyMap<number, number>;
  /** Equal numbers for the contents of one paragraph, heading or list item. */
  readonly paragraphs: ReadonlyMap<number, number>;
  /** Words for the pictures of the page, in order. */
  readonly figures: readonly string[];
}

/** Nodes of one page beyond which the rest is left: deep or endless trees are no documents. */
const MAX_NODES = 20_000;

export function readTags(tree: PdfStructNode | null): TaggedContent {
  const headings = new Map<number, number>();
  const paragraphs = new Map<number, number>();
  const figures: string[] = [];
  interface Open {
    readonly node: PdfStructChild;
    readonly level: number | undefined;
    readonly paragraph: number | undefined;
  }
  const open: Open[] = tree === null ? [] : [{ node: tree, level: undefined, paragraph: undefined }];
  for (let count = 0; open.length > 0 && count < MAX_NODES; count++) {
    const { node, level, paragraph } = open.pop()!;
    if ('type' in node) {
      // "p12R_mc7": object of the page, number of the content.
      const number = /_mc(\d+)$/.exec(node.id)?.[1];
      if (level !== undefined && number !== undefined) headings.set(Number(number), level);
      if (paragraph !== undefined && number !== undefined) paragraphs.set(Number(number), paragraph);
      continue;
    }
    if (node.role === 'Figure' && node.alt !== undefined && node.alt.trim() !== '') figures.push(node.alt.trim());
    const below = headingLevel(node.role) ?? level;
    const within = isParagraph(node.role) ? count : paragraph;
    for (const child of [...(node.children ?? [])].reverse())
      open.push({ node: child, level: below, paragraph: within });
  }
  return { headings, paragraphs, figures };
}

function isParagraph(role: string | undefined): boolean {
  return role === 'P' || role === 'LI' || headingLevel(role) !== undefined;
}

function headingLevel(role: string | undefined): number | undefined {
  if (role === 'Title') return 0;
  if (role === 'H') return 1;
  const level = /^H([1-6])$/.exec(role ?? '')?.[1];
  return level === undefined ? undefined : Number(level);
}
