/** Numbered pieces of a résumé that a writer may reword: it names the number, so what it means is a real place of the text. */
import type { Span } from '../text/span.ts';

export type PassageKind = 'summary' | 'highlight';

export interface TailorPassage {
  /** From 1, in the order of the text. */
  readonly number: number;
  readonly kind: PassageKind;
  readonly span: Span;
  readonly text: string;
  /** Position in `work` of the résumé, for a highlight of a job. */
  readonly work?: number;
}
