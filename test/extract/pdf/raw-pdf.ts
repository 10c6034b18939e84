/** Small PDF files written by hand: every byte is known, and so is what a reader should make of it. */

export interface RawPage {
  /** Operators of the page. */
  readonly content: string;
  /** Further entries of its dictionary, as in `/Annots [9 0 R]`. */
  readonly entries?: string;
}

export interface RawPdf {
  readonly pages: readonly RawPage[];
  /** Objects numbered from 20 on; `/F1` is Helvetica, `/F2` Helvetica-Bold, others and `/XObject` go into `resources`. */
  readonly objects?: readonly string[];
  readonly fonts?: string;
  readonly resources?: string;
  readonly catalog?: string;
  readonly info?: string;
}

/** Of an object that is a stream. */
export function stream(content: string, entries = ''): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

const FIRST_OWN = 20;

/** One character of the texts is one byte; pages are 612 by 792 points. */
export function rawPdf({
  pages,
  objects = [],
  fonts = '',
  resources = '',
  catalog = '',
  info = '',
}: RawPdf): Uint8Array {
  const numbered = new Map<number, string>();
  const pageNumber = (index: number): number => FIRST_OWN + objects.length + 2 * index;
  numbered.set(1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
  const kids = pages.map((_, index) => `${pageNumber(index)} 0 R`).join(' ');
  numbered.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 612 792] >>`);
  numbered.set(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  numbered.set(4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  numbered.set(5, `<< /Font << /F1 3 0 R /F2 4 0 R ${fonts} >> ${resources} >>`);
  numbered.set(6, `<< ${info} >>`);
  objects.forEach((object, index) => numbered.set(FIRST_OWN + index, object));
  pages.forEach(({ content, entries = '' }, index) => {
    const number = pageNumber(index);
    numbered.set(number, `<< /Type /Page /Parent 2 0 R /Resources 5 0 R /Contents ${number + 1} 0 R ${entries} >>`);
    numbered.set(number + 1, stream(content));
  });
  let file = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const [number, object] of numbered) {
    offsets.set(number, file.length);
    file += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const last = Math.max(...numbered.keys());
  const start = file.length;
  file += `xref\n0 ${last + 1}\n0000000000 65535 f \n`;
  for (let number = 1; number <= last; number++) {
    const offset = offsets.get(number);
    file += offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  }
  file += `trailer\n<< /Size ${last + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

export interface TextAt {
  readonly text: string;
  readonly x: number;
  /** From the top of the page. */
  readonly y: number;
  readonly size?: number;
  readonly font?: 'F1' | 'F2' | 'F3';
  /** Operators before the text. */
  readonly before?: string;
}

/** Operators that paint texts one after the other. */
export function paint(texts: readonly TextAt[]): string {
  return texts
    .map(({ text, x, y, size = 10, font = 'F1', before = '' }) => {
      const escaped = text.replace(/[\\()]/g, '\\$&');
      return `${before} BT /${font} ${size} Tf 1 0 0 1 ${x} ${792 - y} Tm (${escaped}) Tj ET`;
    })
    .join('\n');
}

/** Lines one below the other, 14 points apart. */
export function column(lines: readonly string[], x: number, y: number): readonly TextAt[] {
  return lines.map((text, index) => ({ text, x, y: y + 14 * index }));
}

/** A font of two-byte codes; without a map when `toUnicode` is empty. Objects 20 to 22, and the map at 23. */
export function compositeFont(toUnicode: ReadonlyMap<number, string>): readonly string[] {
  const hex = (code: number): string => code.toString(16).padStart(4, '0');
  const lines = [...toUnicode].map(
    ([code, text]) => `<${hex(code)}> <${[...text].map((sign) => hex(sign.charCodeAt(0))).join('')}>`,
  );
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${lines.length} beginbfchar
${lines.join('\n')}
endbfchar endcmap end end`;
  return [
    `<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Invented /Encoding /Identity-H /DescendantFonts [21 0 R] ${toUnicode.size > 0 ? '/ToUnicode 23 0 R' : ''} >>`,
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Invented /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 22 0 R /DW 600 /CIDToGIDMap /Identity >>',
    '<< /Type /FontDescriptor /FontName /ABCDEF+Invented /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    stream(map),
  ];
}
