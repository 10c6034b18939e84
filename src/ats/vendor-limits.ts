/** Bounds that vendors of tracking systems document. Only these are named; no system's inner rules are known to anybody outside. */
import type { AtsFile } from './ats-rule.ts';
import type { VendorLimit } from './ats-report.ts';
import { LEAST_LIMIT } from './rules/large-file.ts';

interface Documented {
  readonly vendor: string;
  readonly limit: string;
  readonly source: string;
  readonly asOf: string;
  readonly isKept: (file: AtsFile) => boolean | null;
}

const DOCUMENTED: readonly Documented[] = [
  {
    vendor: 'Greenhouse',
    limit: 'files of at most 2.5 MB are parsed',
    source: 'Greenhouse help 200989175',
    asOf: '2026-11',
    isKept: ({ byteLength }) => (byteLength === undefined ? null : byteLength <= LEAST_LIMIT),
  },
  {
    vendor: 'Lever',
    limit: 'reads Word, PDF, RTF, WordPerfect, HTML and ODF files, no images',
    source: 'Lever help',
    asOf: '2026-11',
    isKept: ({ mediaType }) =>
      mediaType === undefined ? null : !mediaType.startsWith('image/') && mediaType !== 'application/json',
  },
  {
    vendor: 'Workable',
    limit: 'takes name, contact data, social links and photo from the file, nothing else',
    source: 'Workable help',
    asOf: '2026-11',
    isKept: () => null,
  },
];

export function vendorLimits(file: AtsFile): readonly VendorLimit[] {
  return DOCUMENTED.map(({ isKept, ...limit }) => ({ ...limit, isKept: isKept(file) }));
}
