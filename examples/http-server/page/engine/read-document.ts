/** Files and texts of either kind, read in the Worker; the reader of a kind of file is loaded when the first such file comes. */
import {
  extractMarkdown,
  extractText,
  isMarkdown,
  jobPostingFromJsonLd,
  mediaTypeOf,
  parseJob,
  parseJsonResume,
  parseResume,
  type AtsFile,
  type ExtractedDocument,
  type JobDocument,
  type ResumeDocument,
} from '@trackruit/ml';
import type { DocumentSource } from './engine-messages.ts';

export interface HeldResume {
  readonly document: ResumeDocument;
  readonly extracted: ExtractedDocument;
  readonly file?: AtsFile;
}

export async function readResume(source: DocumentSource): Promise<HeldResume> {
  if ('text' in source) return parsed(pastedText(source.text));
  const bytes = new Uint8Array(source.bytes);
  const mediaType = mediaTypeOf(bytes);
  const file = { name: source.name, byteLength: bytes.byteLength, mediaType };
  if (mediaType === 'application/json') {
    const document = parseJsonResume(extractText(bytes).text);
    return { document, extracted: { text: document.text, mediaType: 'application/json' }, file };
  }
  return { ...parsed(await extracted(bytes)), file };
}

export async function readJob(source: DocumentSource): Promise<JobDocument> {
  if ('text' in source) return parseJob(source.text);
  const bytes = new Uint8Array(source.bytes);
  if (mediaTypeOf(bytes) === 'application/json') return parseJob(jobPostingFromJsonLd(extractText(bytes).text));
  return parseJob((await extracted(bytes)).text);
}

async function extracted(bytes: Uint8Array): Promise<ExtractedDocument> {
  switch (mediaTypeOf(bytes)) {
    case 'application/pdf': {
      const { extractPdf } = await import('@trackruit/ml/extract/pdf');
      return extractPdf(bytes);
    }
    case 'text/html': {
      const { extractHtml } = await import('@trackruit/ml/extract/html');
      return extractHtml(bytes);
    }
    case 'text/plain':
    case 'application/json':
      return pastedText(extractText(bytes).text);
    default: {
      // Also what is no file that can be read: its reader says why.
      const { extractDocx } = await import('@trackruit/ml/extract/docx');
      return extractDocx(bytes);
    }
  }
}

function pastedText(text: string): ExtractedDocument {
  return isMarkdown(text) ? extractMarkdown(text) : { text, mediaType: 'text/plain' };
}

function parsed(source: ExtractedDocument): HeldResume {
  return { document: parseResume(source), extracted: source };
}
