/** A posting cut up: headings, what stands under them, and labelled facts. */
import type { Span } from '../../text/span.ts';
import type { HeadingKind } from '../lexicon/job-headings.ts';

/** A list item, line or sentence of a posting, with the kind its heading gives it. */
export interface JobUnit {
  readonly span: Span;
  readonly kind: HeadingKind;
  /** Index into the blocks. */
  readonly block: number;
  readonly isListItem: boolean;
  /** First of several in its line, or the only one. */
  readonly opensLine: boolean;
}

/** A heading with its units; the first block may have no heading. */
export interface JobBlock {
  readonly kind: HeadingKind;
  readonly heading: Span | undefined;
  readonly start: number;
  readonly end: number;
}

export interface JobBlocks {
  readonly blocks: readonly JobBlock[];
  readonly units: readonly JobUnit[];
  /** Labels and headings inside lines, apart from those of blocks: "Location:". */
  readonly labels: readonly { readonly kind: HeadingKind; readonly span: Span; readonly value: Span }[];
}
