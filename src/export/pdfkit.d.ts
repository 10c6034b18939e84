/** `pdfkit` 0.20 ships no types; the part of it in use is in `pdf/pdf-writer.ts`. */
declare module 'pdfkit' {
  const PDFDocument: unknown;
  export default PDFDocument;
}
