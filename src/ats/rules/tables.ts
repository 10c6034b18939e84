/** No text stands in tables. */
import { cellGrids } from '../cell-grids.ts';
import { broken, NEEDS_LAYOUT, quoted, type AtsRule } from '../ats-rule.ts';

export const tablesRule: AtsRule = {
  id: 'tables',
  class: 'B',
  label: 'Tables',
  weight: 10,
  // Chosen, unmeasured: what is lost in one reader is kept by another.
  cap: 0.8,
  fix: 'Write the rows as lines: position, employer, dates, then bullets.',
  source: 'Greenhouse help: complex tables are not parsed well',
  judge: ({ extracted }) => {
    const layout = extracted?.layout;
    if (layout === undefined) return NEEDS_LAYOUT;
    const tables = layout.blocks.filter(
      ({ kind, span, rows = 2, columns = 2 }) => kind === 'table' && span.end > span.start && columns > 1 && rows > 1,
    );
    return broken([
      ...tables.map(({ span, page, rows, columns }) => ({
        span,
        ...(page === undefined ? {} : { page }),
        message: `A table${rows === undefined || columns === undefined ? '' : ` of ${rows} rows and ${columns} columns`} holds part of the text, from ${quoted(extracted!.text, span)} on.`,
      })),
      ...cellGrids(extracted!).map(({ span, page, columns }) => ({
        span,
        page,
        message: `Cells stand one below the other in ${columns} columns, as in a table, from ${quoted(extracted!.text, span)} on.`,
      })),
    ]);
  },
};
