/** Every export as a way there and back: document → file → extracted text → document. */
import { readDefaultFonts } from '../../src/node/default-fonts.ts';
import { parseResume } from '../../src/document/parse-resume.ts';
import { parseJsonResume } from '../../src/document/json-resume/parse-json-resume.ts';
import { toJsonResume } from '../../src/document/json-resume/to-json-resume.ts';
import type { ResumeDocument } from '../../src/document/resume-document.ts';
import { exportDocx } from '../../src/export/docx.ts';
import { toMarkdown } from '../../src/export/markdown.ts';
import { exportPdf } from '../../src/export/pdf.ts';
import { toPlainText } from '../../src/export/plain-text.ts';
import { fieldReadings } from '../../src/export/same-fields.ts';
import { extractDocx } from '../../src/extract/docx.ts';
import { extractMarkdown } from '../../src/extract/markdown.ts';
import { extractPdf } from '../../src/extract/pdf.ts';

export const referenceDate = new Date('2026-11-01');

type ReadBack = (document: ResumeDocument) => Promise<ResumeDocument>;

export const readBack: Readonly<Record<'json' | 'txt' | 'md' | 'docx' | 'pdf', ReadBack>> = {
  json: async (document) => parseJsonResume(JSON.stringify(toJsonResume(document)), { referenceDate }),
  txt: async (document) => parseResume(toPlainText(document), { referenceDate }),
  md: async (document) => parseResume(extractMarkdown(toMarkdown(document)), { referenceDate }),
  docx: async (document) => parseResume(await extractDocx(await exportDocx(document)), { referenceDate }),
  pdf: async (document) => {
    const bytes = await exportPdf(document, { fonts: await readDefaultFonts() });
    return parseResume(await extractPdf(bytes), { referenceDate });
  },
};

/** What a document says, in a form that two documents can be compared in. JSON Resume wants links with their scheme, so none counts. */
export function said(document: ResumeDocument): readonly string[] {
  return fieldReadings(document)
    .map(({ part, key }) => `${part}: ${key.replace(/^link: https?:\/\//, 'link: ')}`)
    .sort();
}
