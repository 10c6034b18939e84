/**
 * A résumé as a page of one column: lines with a role, before anybody decides how a heading looks. All exports of words
 * (Markdown, plain text, DOCX, PDF) print the same lines, so what reads back from one reads back from all.
 */
import type { HeadingLanguage } from './standard-headings.ts';

export type PageLineRole =
  | 'name'
  | 'label'
  | 'contact'
  | 'heading'
  /** First line of an entry: a position, a degree, a project. */
  | 'entry'
  /** Second line of an entry's head: employer, school, place, dates. */
  | 'detail'
  | 'item'
  | 'text';

export interface PageLine {
  readonly role: PageLineRole;
  /** One line without line ends, control characters and list signs; never empty. */
  readonly text: string;
  /** UTF-16 units at the beginning that name the rest, as in "Languages:" before its keywords. */
  readonly labelLength?: number;
  /** A comma ends an item of a list: lines are best broken behind one. */
  readonly isKeywords?: boolean;
  readonly links?: readonly PageLink[];
}

/** A stretch of a line's text that leads somewhere. */
export interface PageLink {
  readonly start: number;
  readonly end: number;
  /** `mailto:`, `tel:`, `http:` or `https:`. */
  readonly target: string;
}

export interface ResumePage {
  readonly lines: readonly PageLine[];
  /** Language of the headings. */
  readonly language: HeadingLanguage;
  /** The person's name, where it was found. */
  readonly name?: string;
}
