/** Pages as outlines: a rectangle for every stretch of text, coloured where a field was read from it, and for every area. */
import type { Box, ExtractedDocument, PageLayout, Span } from '@trackruit/ml';
import { element, svgElement } from './elements.ts';
import type { FieldMark } from './field-marks.ts';

export function pageOutlines(source: ExtractedDocument, marks: readonly FieldMark[]): HTMLElement | undefined {
  const { layout } = source;
  if (layout === undefined || layout.pages.length === 0) return undefined;
  return element(
    'div',
    { class: 'pages' },
    ...layout.pages.map((page, index) => outline(source, marks, page, index, layout.pages.length)),
  );
}

function outline(
  { layout, hiddenText = [] }: ExtractedDocument,
  marks: readonly FieldMark[],
  { width, height, columns }: PageLayout,
  page: number,
  pages: number,
): HTMLElement {
  const here = <Item extends { readonly page?: number }>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => item.page === page);
  const runs = here(layout?.runs ?? []);
  const blocks = here(layout?.blocks ?? []).filter(({ kind }) => kind !== 'list-item');
  const hidden = here(hiddenText);
  const shapes: SVGElement[] = [];
  for (const { box, kind } of blocks) if (box !== undefined) shapes.push(rectangle(box, 'block', kind));
  for (const { box, span } of runs) {
    if (box === undefined) continue;
    shapes.push(rectangle(box, 'run'));
    for (const mark of marks) if (overlaps(mark, span)) shapes.push(rectangle(part(box, span, mark), mark.kind));
  }
  for (const { box, reason } of hidden) if (box !== undefined) shapes.push(rectangle(box, 'hidden', reason));
  const words =
    `Page ${page + 1} of ${pages}: ${columns === 1 ? 'one column' : `${columns} columns`}, ` +
    `${runs.length} stretches of text${hidden.length === 0 ? '' : `, ${hidden.length} that nobody sees`}`;
  return element(
    'figure',
    {},
    svgElement('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': words }, ...shapes),
    element('figcaption', { class: 'soft' }, words),
  );
}

function rectangle({ x, y, width, height }: Box, kind: string, title?: string): SVGElement {
  const shape = svgElement('rect', { x, y, width, height, class: kind });
  if (title !== undefined) shape.append(svgElement('title', {}, title));
  return shape;
}

/** Of a run's box the part that a field takes up; letters count as equally wide, which is near enough for an outline. */
function part(box: Box, run: Span, field: Span): Box {
  const start = Math.max(run.start, field.start) - run.start;
  const end = Math.min(run.end, field.end) - run.start;
  const unit = box.width / (run.end - run.start);
  return { ...box, x: box.x + start * unit, width: (end - start) * unit };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
