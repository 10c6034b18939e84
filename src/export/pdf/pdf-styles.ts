/** How each kind of line looks: plain, one column, dark on white. Sizes are factors of the text's size, spaces points. */
import type { PageLineRole } from '../page-line.ts';

export interface LineStyle {
  readonly size: number;
  readonly isBold: boolean;
  readonly colour: string;
  readonly before: number;
  readonly after: number;
  readonly indent: number;
  /** Structure type of a tagged PDF. */
  readonly tag: 'H1' | 'H2' | 'H3' | 'P' | 'LI';
}

/** Width of the list sign and the gap behind it. */
export const listIndent = 12;

const ink = '#1a1a1a';

export const lineStyles: Readonly<Record<PageLineRole, LineStyle>> = {
  name: { size: 1.9, isBold: true, colour: ink, before: 0, after: 2, indent: 0, tag: 'H1' },
  label: { size: 1.15, isBold: false, colour: ink, before: 0, after: 2, indent: 0, tag: 'P' },
  contact: { size: 1, isBold: false, colour: ink, before: 0, after: 1, indent: 0, tag: 'P' },
  heading: { size: 1.3, isBold: true, colour: '#1f3864', before: 12, after: 5, indent: 0, tag: 'H2' },
  entry: { size: 1.05, isBold: true, colour: ink, before: 6, after: 1, indent: 0, tag: 'H3' },
  detail: { size: 1, isBold: false, colour: ink, before: 0, after: 2, indent: 0, tag: 'P' },
  item: { size: 1, isBold: false, colour: ink, before: 1, after: 1, indent: listIndent, tag: 'LI' },
  text: { size: 1, isBold: false, colour: ink, before: 1, after: 2, indent: 0, tag: 'P' },
};

/** Distance of lines, as a factor of their font size. Chosen, unmeasured. */
export const lineHeight = 1.32;
