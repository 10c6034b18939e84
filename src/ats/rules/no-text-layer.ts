/** The file has text, and is not a picture of one. */
import type { DocumentLayout } from '../../document/extracted-document.ts';
import { broken, KEPT, type AtsFile, type AtsRule } from '../ats-rule.ts';

/** Share of the page from which on its pictures are the page; without any it is blank. Chosen, unmeasured. */
const LEAST_SHARE = 0.3;

function isPicture({ pages, blocks }: DocumentLayout, page: number): boolean {
  const sheet = pages[page];
  const area = blocks
    .filter((block) => block.kind === 'image' && block.page === page)
    .reduce((sum, { box }) => sum + (box === undefined ? 0 : box.width * box.height), 0);
  return sheet !== undefined && area >= LEAST_SHARE * sheet.width * sheet.height;
}

/** Failures that no other rule reports. */
const UNREAD: Readonly<Partial<Record<NonNullable<AtsFile['failure']>, string>>> = {
  damaged: 'The file is damaged; no text could be taken out of it.',
  'too-large': 'The file is too large, or unpacks to too much, for its text to be taken out.',
  'timed-out': 'Taking the text out took too long.',
};

export const noTextLayerRule: AtsRule = {
  id: 'no-text-layer',
  class: 'A',
  label: 'No text in the file',
  weight: 30,
  cap: 0,
  fix: 'Export the résumé as text from the program it was written in; do not scan, photograph or flatten it.',
  source: 'Greenhouse help 200989175; Lever help ("can you highlight the text?")',
  judge: ({ file, extracted, resume }) => {
    if (file.failure === 'no-text-layer' || file.failure === 'unmapped-fonts')
      return broken([{ message: 'No readable text could be taken out of the file.' }]);
    const unread = file.failure === undefined ? undefined : UNREAD[file.failure];
    if (unread !== undefined) return broken([{ message: unread }]);
    if (file.failure !== undefined) return 'another rule says why the file could not be opened';
    const pages = (extracted?.warnings ?? []).filter(
      ({ code, page }) =>
        code === 'no-text-on-page' && extracted?.layout !== undefined && isPicture(extracted.layout, page ?? 0),
    );
    if (extracted === undefined && resume === undefined) return 'no file was given';
    return pages.length === 0
      ? KEPT
      : {
          value: 0.5,
          faults: pages.map(({ page }) => ({
            ...(page === undefined ? {} : { page }),
            message: `Page ${(page ?? 0) + 1} is a picture without text.`,
          })),
        };
  },
};
