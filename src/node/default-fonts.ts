/** Fonts for exported PDFs, from the optional peer `dejavu-fonts-ttf`: Latin, Greek, Cyrillic and more, free to embed. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { MissingPeerError } from '../index.ts';

export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/**
 * DejaVu Sans and its bold, as `exportPdf` takes them.
 *
 * @throws MissingPeerError if `dejavu-fonts-ttf` is not installed
 */
export async function readDefaultFonts(): Promise<FontFiles> {
  try {
    const { resolve } = createRequire(import.meta.url);
    const [regular, bold] = await Promise.all(
      ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) => readFile(resolve(`dejavu-fonts-ttf/ttf/${name}`))),
    );
    if (regular === undefined || bold === undefined) throw new Error('a font file is missing');
    return { regular, bold };
  } catch (error) {
    throw new MissingPeerError('dejavu-fonts-ttf', { cause: error });
  }
}
