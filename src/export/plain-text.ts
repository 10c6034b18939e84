/** A résumé as plain text: standard headings, one line for each statement, "•" before what is listed. */
import type { ResumeDocument } from '../document/resume-document.ts';
import { composePage, pageText, type ComposePageOptions } from './compose-page.ts';

/**
 * The whole résumé, nothing added and no word left out; the same document gives the same text. What it gives reads back as the
 * document it was made from (`DESIGN.md` has the measured share), with other positions.
 */
export function toPlainText(document: ResumeDocument, options: ComposePageOptions = {}): string {
  return pageText(composePage(document, options).lines);
}
