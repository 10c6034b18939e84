/** The error for a file that is handed to the wrong reader, with what to do about it. */
import { ExtractionError } from '../errors.ts';
import type { MediaType } from './media-type.ts';

/** @param wanted what the reader reads: "a Word file (.docx)" */
export function wrongFormat(type: MediaType | undefined, wanted: string): ExtractionError {
  if (type === undefined) {
    return new ExtractionError('unknown-format', `the file is not ${wanted}, nor anything else that is known`);
  }
  if (type === 'application/x-tika-ooxml-protected') {
    return new ExtractionError(
      'password-needed',
      'the file is encrypted; open it in the program that wrote it and save it without a password',
    );
  }
  const problem = `the file is not ${wanted}, but ${kinds[type]}`;
  const advice = type.startsWith('image/') ? 'a picture holds no text that could be read' : advices[type];
  return new ExtractionError('unsupported', advice === undefined ? problem : `${problem}; ${advice}`);
}

const saveAsDocx = 'open it in a word processor and save it as .docx or PDF';

const advices: Readonly<Partial<Record<MediaType, string>>> = {
  'application/pdf': 'read it with extractPdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'read it with extractDocx',
  'text/html': 'read it with extractHtml',
  'application/json': 'read it with parseJsonResume if it is a JSON Resume',
  'text/plain': 'read it with extractText',
  'application/msword': saveAsDocx,
  'application/rtf': saveAsDocx,
  'application/vnd.oasis.opendocument.text': saveAsDocx,
  'application/vnd.apple.pages': 'open it in Pages and export it as .docx or PDF',
  'multipart/related': 'open it in a browser or word processor and save it as .docx, PDF or .html',
  'application/xml': saveAsDocx,
  'application/postscript': 'convert it to PDF',
};

const kinds: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'a PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'a Word file (.docx)',
  'text/html': 'a web page (HTML)',
  'application/json': 'JSON',
  'text/plain': 'plain text',
  'application/msword': 'an old Word file (.doc)',
  'application/x-tika-ooxml-protected': 'an encrypted Office file',
  'application/x-ole-storage': 'an old Office file',
  'application/rtf': 'an RTF file',
  'application/vnd.oasis.opendocument.text': 'an OpenDocument text (.odt)',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'a spreadsheet (.xlsx)',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'a presentation (.pptx)',
  'application/vnd.apple.pages': 'a Pages file',
  'application/epub+zip': 'an e-book (EPUB)',
  'application/zip': 'a zip archive',
  'application/gzip': 'a gzip archive',
  'application/x-7z-compressed': 'a 7-Zip archive',
  'application/vnd.rar': 'a RAR archive',
  'application/postscript': 'PostScript',
  'application/xml': 'XML',
  'multipart/related': 'a web page saved as one file (MHTML)',
  'image/png': 'a picture (PNG)',
  'image/jpeg': 'a picture (JPEG)',
  'image/gif': 'a picture (GIF)',
  'image/webp': 'a picture (WebP)',
  'image/tiff': 'a picture (TIFF)',
  'image/heic': 'a picture (HEIC)',
  'image/svg+xml': 'a picture (SVG)',
};
