/** The file is small enough for the smallest documented limit. */
import { broken, KEPT, type AtsRule } from '../ats-rule.ts';

/** 2.5 MB, Greenhouse's limit for résumés that are parsed. */
export const LEAST_LIMIT = 2_500_000;

export const largeFileRule: AtsRule = {
  id: 'large-file',
  class: 'A',
  label: 'Size of the file',
  weight: 10,
  cap: 0.6,
  fix: 'Take pictures out, or export with smaller ones.',
  source: 'Greenhouse help 200989175: files above 2.5 MB are not parsed',
  judge: ({ file, extracted }) => {
    const bytes = file.byteLength ?? extracted?.byteLength;
    if (bytes === undefined) return 'the size of the file is not known';
    return bytes <= LEAST_LIMIT
      ? KEPT
      : broken([{ message: `The file has ${(bytes / 1e6).toFixed(1)} MB; 2.5 MB are safe.` }]);
  },
};
