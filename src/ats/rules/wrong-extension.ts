/** The name's ending says what the file is. */
import { broken, KEPT, type AtsRule } from '../ats-rule.ts';

const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx', 'docm'],
  'application/msword': ['doc', 'dot'],
  'application/rtf': ['rtf', 'doc'],
  'text/rtf': ['rtf', 'doc'],
  'text/html': ['html', 'htm', 'xhtml'],
  'text/plain': ['txt', 'text', 'md', 'markdown'],
  'text/markdown': ['md', 'markdown', 'txt'],
  'application/json': ['json'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
};

export const wrongExtensionRule: AtsRule = {
  id: 'wrong-extension',
  class: 'A',
  label: 'Ending of the name',
  weight: 10,
  cap: 0.5,
  fix: 'Give the file the ending of its kind, or export it again from the program it was written in.',
  source: 'plain in the file: its first bytes say another kind than its name',
  judge: ({ file, extracted }) => {
    const mediaType = file.mediaType ?? extracted?.mediaType;
    const ending = /\.([a-z0-9]{1,8})$/i.exec(file.name ?? '')?.[1]?.toLowerCase();
    if (mediaType === undefined || ending === undefined) return 'the name or the kind of the file is not known';
    const right = ENDINGS[mediaType];
    if (right === undefined) return 'no ending is known for this kind of file';
    return right.includes(ending)
      ? KEPT
      : broken([{ message: `The name ends in .${ending}, and the file is of the kind ${mediaType}.` }]);
  },
};
