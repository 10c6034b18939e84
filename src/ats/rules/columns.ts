/** Text runs in one column. */
import { broken, NEEDS_LAYOUT, quoted, type AtsRule } from '../ats-rule.ts';

export const columnsRule: AtsRule = {
  id: 'columns',
  class: 'B',
  label: 'Columns side by side',
  weight: 12,
  // Chosen, unmeasured: what is lost in one reader is kept by another.
  cap: 0.8,
  fix: 'Put everything into one column; a sidebar becomes a section.',
  source: 'Greenhouse; OfflineCV#60; Reactive Resume#293: columns are read across',
  judge: ({ extracted }) => {
    const layout = extracted?.layout;
    if (layout === undefined) return NEEDS_LAYOUT;
    const pages = layout.pages.flatMap(({ columns, span }, page) => (columns > 1 ? [{ columns, span, page }] : []));
    if (pages.length > 0)
      return broken(
        pages.map(({ columns, span, page }) => ({
          span,
          page,
          message: `Page ${page + 1} has ${columns} columns side by side; a reader that goes line by line mixes them.`,
        })),
      );
    // Formats without pages mark their columns only.
    const columns =
      layout.pages.length > 0
        ? []
        : layout.blocks.filter(({ kind, columns: count }) => kind === 'column' && (count ?? 2) > 1);
    return broken(
      columns.map(({ span }) => ({
        span,
        message:
          span.end === span.start
            ? 'A part is set in columns side by side.'
            : `The part from ${quoted(extracted!.text, span)} on is set in columns side by side.`,
      })),
    );
  },
};
