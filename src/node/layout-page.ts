/** How a file is laid out, as a page for a terminal, and what a reader of its text does not see. */
import type { DocumentLayout, ExtractedDocument, HiddenText, LayoutBlock } from '../index.ts';
import { column, printable, wrap } from './columns.ts';
import { counted } from './counted.ts';
import { painted, type PageOptions } from './match-explanation.ts';

/** Most rows of a list. */
const listLimit = 20;

export function layoutPage(source: ExtractedDocument, options: PageOptions): string {
  const parts = [
    painted('dim', fileFacts(source), options),
    pages(source, options),
    blocks(source, options),
    fonts(source, options),
    links(source, options),
    outline(source, options),
    properties(source, options),
    leftOut(source, options),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const typeNames: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word document',
  'text/html': 'web page',
  'text/markdown': 'Markdown',
  'text/plain': 'plain text',
  'application/json': 'JSON Resume',
};

/** "Read from a PDF: 2 pages, 2 columns, 3,120 characters". */
export function fileFacts({ mediaType, byteLength, layout, text }: ExtractedDocument): string {
  const pageCount = layout?.pages.length ?? 0;
  const columns = Math.max(0, ...(layout?.pages ?? []).map((page) => page.columns));
  const facts = [
    pageCount === 0 ? '' : counted(pageCount, 'page'),
    columns === 0 ? '' : columns === 1 ? 'one column' : `${columns} columns`,
    counted(text.length, 'character'),
    byteLength === undefined ? '' : counted(byteLength, 'byte'),
  ];
  return `Read from ${typeNames[mediaType] ?? mediaType}: ${facts.filter(Boolean).join(', ')}`;
}

function pages({ layout, text }: ExtractedDocument, { paint }: PageOptions): string[] {
  if (layout === undefined || layout.pages.length === 0) return [];
  return [
    paint('bold', 'Pages'),
    ...layout.pages
      .slice(0, listLimit)
      .map(
        ({ width, height, columns, span }, index) =>
          `  ${String(index + 1).padStart(3)}  ${Math.round(width)} × ${Math.round(height)} pt  ` +
          `${counted(columns, 'column')}  ${counted(text.slice(span.start, span.end).trim().length, 'character')}`,
      ),
    ...more(layout.pages.length, paint),
  ];
}

function more(length: number, paint: PageOptions['paint']): string[] {
  return length > listLimit ? [paint('dim', `  and ${length - listLimit} more; --json lists all`)] : [];
}

const blockNames: Readonly<Record<LayoutBlock['kind'], string>> = {
  column: 'column',
  table: 'table',
  'table-row': 'table row',
  'table-cell': 'table cell',
  'text-box': 'text box',
  header: 'header',
  footer: 'footer',
  footnote: 'footnote',
  'list-item': 'list item',
  image: 'image',
};

function blocks({ layout }: ExtractedDocument, { paint }: PageOptions): string[] {
  if (layout === undefined || layout.blocks.length === 0) return [];
  const counts = new Map<LayoutBlock['kind'], number>();
  for (const { kind } of layout.blocks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const tables = layout.blocks.filter(({ kind }) => kind === 'table');
  return [
    paint('bold', 'Areas'),
    ...[...counts]
      .filter(([kind]) => kind !== 'table-row' && kind !== 'table-cell')
      .map(([kind, count]) => `  ${counted(count, blockNames[kind])}`),
    ...tables
      .slice(0, listLimit)
      .map(({ rows = 0, columns = 0, page }) =>
        paint('dim', `    table of ${rows} × ${columns}${page === undefined ? '' : ` on page ${page + 1}`}`),
      ),
  ];
}

function fonts({ layout }: ExtractedDocument, { width, paint }: PageOptions): string[] {
  const rows = fontUse(layout);
  if (rows.length === 0) return [];
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  return [
    paint('bold', 'Fonts'),
    ...rows.slice(0, listLimit).flatMap(([name, count]) => {
      const [first = '', ...rest] = wrap(printable(name), Math.max(16, width - 8));
      return [
        `  ${`${Math.round((100 * count) / total)}%`.padStart(4)}  ${first}`,
        ...rest.map((line) => `        ${line}`),
      ];
    }),
    ...more(rows.length, paint),
  ];
}

/** Characters in each font, size and style, most used first. */
function fontUse(layout: DocumentLayout | undefined): readonly (readonly [name: string, characters: number])[] {
  const use = new Map<string, number>();
  for (const { span, font, fontSize, bold, italic, headingLevel, colour } of layout?.runs ?? []) {
    const name = [
      font,
      fontSize === undefined ? undefined : `${Math.round(fontSize * 10) / 10} pt`,
      bold === true ? 'bold' : undefined,
      italic === true ? 'italic' : undefined,
      headingLevel === undefined ? undefined : headingLevel === 0 ? 'title' : `heading ${headingLevel}`,
      colour,
    ]
      .filter(Boolean)
      .join(' ');
    if (name !== '') use.set(name, (use.get(name) ?? 0) + span.end - span.start);
  }
  return [...use].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function links({ links: all = [], text }: ExtractedDocument, { width, paint }: PageOptions): string[] {
  if (all.length === 0) return [];
  return [
    paint('bold', `Links (${all.length})`),
    ...all.slice(0, listLimit).flatMap(({ target, span }) => {
      const words = printable(text.slice(span.start, span.end));
      return wrap(`${printable(target)}${words === '' ? ' (no words)' : `: “${words}”`}`, width - 2).map(
        (line) => `  ${line}`,
      );
    }),
    ...more(all.length, paint),
  ];
}

function outline({ outline: entries = [] }: ExtractedDocument, { paint }: PageOptions): string[] {
  if (entries.length === 0) return [];
  return [
    paint('bold', 'Bookmarks'),
    ...entries.slice(0, listLimit).map(({ title, level }) => `${'  '.repeat(level)}${printable(title)}`),
    ...more(entries.length, paint),
  ];
}

function properties({ properties: all = {} }: ExtractedDocument, { width, paint }: PageOptions): string[] {
  const rows = Object.entries(all);
  if (rows.length === 0) return [];
  return [
    paint('bold', 'What the file says of itself'),
    ...rows.map(
      ([name, value]) => `  ${column(printable(name), 14)} ${column(printable(value), width - 18).trimEnd()}`,
    ),
  ];
}

const hiddenNames: Readonly<Record<HiddenText['reason'], string>> = {
  invisible: 'drawn invisibly',
  'same-colour': 'in the colour of its background',
  tiny: 'too small to read',
  'off-page': 'outside the page',
  covered: 'covered by something',
};

/** Text that a person does not see, and warnings; empty when there is neither. */
export function leftOut(
  { hiddenText = [], warnings = [] }: ExtractedDocument,
  { width, paint }: PageOptions,
): string[] {
  const lines: string[] = [];
  if (hiddenText.length > 0) {
    lines.push(paint('bold', `Left out because nobody sees it (${hiddenText.length})`));
    for (const { text, reason, page } of hiddenText.slice(0, listLimit)) {
      const where = page === undefined ? '' : `, page ${page + 1}`;
      const words = printable(text);
      lines.push(
        ...wrap(
          `${hiddenNames[reason]}${where}: “${column(words, Math.min(words.length, 160)).trimEnd()}”`,
          width - 2,
        ).map((line) => `  ${paint('yellow', line)}`),
      );
    }
    lines.push(...more(hiddenText.length, paint));
  }
  if (warnings.length > 0) {
    if (lines.length > 0) lines.push('');
    lines.push(paint('bold', `Warnings (${warnings.length})`));
    for (const { message, page } of warnings.slice(0, listLimit)) {
      const where = page === undefined ? '' : ` (page ${page + 1})`;
      lines.push(...wrap(`${printable(message)}${where}`, width - 2).map((line) => `  ${paint('yellow', line)}`));
    }
    lines.push(...more(warnings.length, paint));
  }
  return lines;
}
