/** The file is of a kind that tracking systems read. */
import { broken, KEPT, type AtsRule } from '../ats-rule.ts';

const READ_WIDELY: readonly string[] = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/msword',
  'application/rtf',
  'text/rtf',
  'text/plain',
  'text/markdown',
  'text/html',
  'application/vnd.oasis.opendocument.text',
];

export const unsupportedTypeRule: AtsRule = {
  id: 'unsupported-type',
  class: 'A',
  label: 'Kind of file',
  weight: 20,
  cap: 0,
  fix: 'Send a PDF or a Word file (.docx).',
  source: 'Lever help: reads Word, PDF, RTF, WordPerfect, HTML, ODF; no images',
  judge: ({ file, extracted }) => {
    const mediaType = file.mediaType ?? extracted?.mediaType;
    if (mediaType === undefined) return 'the kind of the file is not known';
    return READ_WIDELY.includes(mediaType) || mediaType === 'application/json'
      ? KEPT
      : broken([{ message: `Files of the kind ${mediaType} are read by few systems.` }]);
  },
};
