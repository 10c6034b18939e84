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
  'application/json',
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
    const isRefused = file.failure === 'unknown-format' || file.failure === 'unsupported';
    if (mediaType === undefined)
      return isRefused
        ? broken([{ message: 'The file is of no kind that is known.' }])
        : 'the kind of the file is not known';
    return !isRefused && READ_WIDELY.includes(mediaType)
      ? KEPT
      : broken([{ message: `Files of the kind ${mediaType} are read by few systems.` }]);
  },
};
