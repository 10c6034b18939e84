/** Placed rows → the marks of a PDF: real text, tagged with what it is, with links and bookmarks. */
import type { PageLine, PageLink } from '../page-line.ts';
import { listIndent, lineStyles } from './pdf-styles.ts';
import type { PdfWriter, StructureElement } from './pdf-writer.ts';
import type { PlacedLine, PlacedRow } from './pdf-pages.ts';

/** Names under which the fonts are registered. */
export const regular = 'regular';
export const bold = 'bold';

export interface DrawingFrame {
  readonly left: number;
  readonly right: number;
  readonly fontSize: number;
}

const linkColour = '#1f4e9e';

export function drawPages(pdf: PdfWriter, placed: readonly PlacedLine[], frame: DrawingFrame): void {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  pdf.addPage();
  let page = 0;
  let list: StructureElement | undefined;
  for (const { line, rows } of placed) {
    const style = lineStyles[line.role];
    if (line.role !== 'item') {
      list?.end();
      list = undefined;
    } else if (list === undefined) root.add((list = pdf.struct('L')));
    const turn = (row: PlacedRow): void => {
      while (page < row.page) {
        pdf.addPage();
        page++;
      }
    };
    if (line.role === 'item') {
      drawItem(pdf, list ?? root, line, rows, frame, turn);
      continue;
    }
    const element = pdf.struct(style.tag);
    root.add(element);
    for (const row of rows) {
      turn(row);
      drawRow(pdf, element, line, row, frame.left, frame);
    }
    element.end();
    if (line.role === 'heading') {
      pdf.outline.addItem(line.text);
      drawRule(pdf, rows.at(-1), frame);
    }
  }
  list?.end();
  root.end();
}

function drawItem(
  pdf: PdfWriter,
  list: StructureElement,
  line: PageLine,
  rows: readonly PlacedRow[],
  frame: DrawingFrame,
  turn: (row: PlacedRow) => void,
): void {
  const item = pdf.struct('LI');
  list.add(item);
  const label = pdf.struct('Lbl');
  item.add(label);
  const body = pdf.struct('LBody');
  for (const [index, row] of rows.entries()) {
    turn(row);
    if (index === 0) {
      label.add(() => {
        setFont(pdf, line, frame.fontSize, false);
        pdf.fillColor(lineStyles.item.colour).text('•', frame.left, row.y, { lineBreak: false });
      });
      label.end();
      item.add(body);
    }
    drawRow(pdf, body, line, row, frame.left + listIndent, frame);
  }
  body.end();
  item.end();
}

/** One row of a line, cut where its bold beginning ends and where links begin and end. */
function drawRow(
  pdf: PdfWriter,
  element: StructureElement,
  line: PageLine,
  row: PlacedRow,
  left: number,
  frame: DrawingFrame,
): void {
  let x = left;
  for (const { start, end, isBold, link } of stretches(line, row)) {
    const words = line.text.slice(start, end);
    setFont(pdf, line, frame.fontSize, isBold);
    const at = x;
    x += pdf.widthOfString(words);
    const draw = (): void => {
      setFont(pdf, line, frame.fontSize, isBold);
      pdf.fillColor(link === undefined ? lineStyles[line.role].colour : linkColour);
      pdf.text(words, at, row.y, link === undefined ? { lineBreak: false } : { lineBreak: false, link: link.target });
    };
    if (link === undefined) {
      element.add(draw);
      continue;
    }
    const linked = pdf.struct('Link');
    element.add(linked);
    linked.add(draw);
    linked.end();
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly isBold: boolean;
  readonly link: PageLink | undefined;
}

function stretches({ links = [], labelLength = 0 }: PageLine, row: PlacedRow): readonly Stretch[] {
  const cuts = new Set([row.start, row.end]);
  for (const at of [labelLength, ...links.flatMap(({ start, end }) => [start, end])]) {
    if (at > row.start && at < row.end) cuts.add(at);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => ({
    start,
    end: sorted[index + 1]!,
    isBold: start < labelLength,
    link: links.find((link) => link.start <= start && start < link.end),
  }));
}

/** Font and size of a line, or of its bold beginning. */
export function setFont(pdf: PdfWriter, { role }: PageLine, fontSize: number, isLabel: boolean): void {
  const style = lineStyles[role];
  pdf.font(style.isBold || isLabel ? bold : regular).fontSize(style.size * fontSize);
}

/** The line under a heading says nothing, so screen readers are told to pass it over. */
function drawRule(pdf: PdfWriter, row: PlacedRow | undefined, frame: DrawingFrame): void {
  if (row === undefined) return;
  const y = row.y + lineStyles.heading.size * frame.fontSize * 1.28;
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.lineWidth(0.5).strokeColor('#8496b0').moveTo(frame.left, y).lineTo(frame.right, y).stroke();
  pdf.endMarkedContent();
}
