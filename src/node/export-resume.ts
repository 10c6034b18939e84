/** A résumé in one of the formats of the `export` command. */
import { readFile } from 'node:fs/promises';
import { InvalidInputError, toJsonResume, toMarkdown, toPlainText, type ResumeDocument } from '../index.ts';
import type { ExportFormat } from './command.ts';
import { readDefaultFonts, type FontFiles } from './default-fonts.ts';
import { sourceName, systemProblem, UnreadableFileError } from './read-bytes.ts';

export interface ExportChoice {
  readonly to: ExportFormat;
  readonly letter: boolean;
  /** TrueType files; without them the default fonts. */
  readonly font?: string;
  readonly boldFont?: string;
}

export async function exportResume(document: ResumeDocument, choice: ExportChoice): Promise<string | Uint8Array> {
  const pageSize = choice.letter ? 'letter' : 'a4';
  switch (choice.to) {
    case 'txt':
      return toPlainText(document);
    case 'md':
      return toMarkdown(document);
    case 'json':
      return `${JSON.stringify(toJsonResume(document), null, 2)}\n`;
    case 'docx':
      return (await import('../export/docx.ts')).exportDocx(document, { pageSize });
    case 'pdf': {
      const { exportPdf } = await import('../export/pdf.ts');
      const files = await fonts(choice);
      try {
        return await exportPdf(document, { pageSize, fonts: files });
      } catch (error) {
        throw asTyped(error, choice);
      }
    }
  }
}

/** A font that is none, by the file that was named. */
function asTyped(error: unknown, { font, boldFont }: ExportChoice): unknown {
  if (!(error instanceof InvalidInputError) || !error.parameter.startsWith('options.fonts.')) return error;
  const file = error.parameter.endsWith('bold') ? (boldFont ?? font) : font;
  const problem = error.message.slice(error.parameter.length).replace(/^: /, '');
  return file === undefined ? error : new InvalidInputError(sourceName(file), problem, { cause: error });
}

async function fonts({ font, boldFont }: ExportChoice): Promise<FontFiles> {
  if (font === undefined) return readDefaultFonts();
  const regular = await fontFile(font);
  return { regular, bold: boldFont === undefined ? regular : await fontFile(boldFont) };
}

async function fontFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UnreadableFileError(path, systemProblem(error), { cause: error });
  }
}
