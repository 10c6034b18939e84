import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import * as unpdf from 'unpdf';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { extractPdf } from '../../../src/extract/pdf.ts';

/** The types of pdfkit know no fonts given as bytes, and not the events of a stream. */
interface PdfKitFile {
  on(event: 'data', listen: (chunk: Uint8Array) => void): void;
  on(event: 'end', listen: () => void): void;
  font(source: Uint8Array): PdfKitFile;
  text(text: string): void;
  end(): void;
}

async function fileWithFont(text: string): Promise<Uint8Array> {
  const path = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
  const font = await readFile(path);
  return new Promise((resolve) => {
    const file = new (PDFDocument as new () => PdfKitFile)();
    const chunks: Uint8Array[] = [];
    file.on('data', (chunk) => chunks.push(chunk));
    file.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    file.font(font).text(text);
    file.end();
  });
}

type SharedObjects = Iterable<readonly [string, unknown]>;

interface EnginePage {
  readonly commonObjs: SharedObjects;
  cleanup(): unknown;
}

/** What pdf.js holds for all pages when the first was read. */
async function sharedObjects(bytes: Uint8Array): Promise<readonly string[]> {
  let ids: readonly string[] = [];
  const lib = {
    getResolvedPDFJS: () => unpdf.getResolvedPDFJS(),
    getDocumentProxy: async (data: Uint8Array, options?: Record<string, unknown>) => {
      const pdf = await unpdf.getDocumentProxy(data, options);
      const page = (await pdf.getPage(1)) as unknown as EnginePage;
      const cleanup = page.cleanup.bind(page);
      page.cleanup = () => {
        ids = [...page.commonObjs].map(([id]) => id);
        return cleanup();
      };
      return pdf;
    },
  };
  expect((await extractPdf(bytes, { lib })).layout?.runs[0]?.font).toBe('DejaVuSans');
  return ids;
}

describe('a font within a file', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is read without the outlines of its letters', async () => {
    const ids = await sharedObjects(await fileWithFont('Ada Sample, mate'));
    expect(ids).toHaveLength(1);
  });

  it('does not get into the page that it is read in', async () => {
    const bytes = await fileWithFont('Ada Sample, mate');
    const touched = vi.fn();
    vi.stubGlobal('document', { fonts: { add: touched }, createElement: touched });
    vi.stubGlobal('FontFace', touched);
    expect((await extractPdf(bytes)).text).toBe('Ada Sample, mate');
    expect(touched).not.toHaveBeenCalled();
  });
});
