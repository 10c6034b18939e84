/** The text that a structured résumé is given, so that its values have a place to be found at. */
import type { Located, Span } from '../../text/span.ts';
import type { Section, SectionKind } from '../resume-document.ts';

export class CanonicalText {
  readonly sections: Section[] = [];
  readonly #pieces: string[] = [];
  #length = 0;
  /** Line ends that the text ends with now. */
  #lineEnds = 0;
  #open: { readonly kind: SectionKind; readonly title: Located<string> } | undefined;

  get length(): number {
    return this.#length;
  }

  /** Adds to the current line; several lines may come at once. */
  write(words: string): Located<string> {
    const start = this.#length;
    this.#pieces.push(words);
    this.#length += words.length;
    if (words !== '') this.#lineEnds = 0;
    return { value: words, span: { start, end: this.#length } };
  }

  /** Undefined for nothing; `before` stands in front of what there is, unless it begins a line. */
  maybe(words: string | undefined, before = ''): Located<string> | undefined {
    if (words === undefined) return undefined;
    if (this.#lineEnds === 0 && this.#length > 0) this.write(before);
    return this.write(words);
  }

  endLine(): void {
    if (this.#length > 0 && this.#lineEnds === 0) this.#addLineEnd();
  }

  /** The next line comes after an empty one. */
  skipLine(): void {
    this.endLine();
    if (this.#length > 0 && this.#lineEnds === 1) this.#addLineEnd();
  }

  openSection(kind: SectionKind, title: string): void {
    this.closeSection();
    this.skipLine();
    this.#open = { kind, title: this.write(title) };
    this.endLine();
  }

  closeSection(): void {
    if (this.#open === undefined) return;
    const { kind, title } = this.#open;
    this.#open = undefined;
    const { end } = this.spanFrom(0);
    const start = Math.min(title.span.end + 1, end);
    this.sections.push({ kind, title, span: { start: title.span.start, end }, body: { start, end } });
  }

  /** The section of what stands before all headings. */
  closeHead(): void {
    const span = this.spanFrom(0);
    if (span.end > 0) this.sections.push({ kind: 'contact', span, body: span });
  }

  /** From `start` to the end of the last line with words. */
  spanFrom(start: number): Span {
    return { start, end: Math.max(start, this.#length - this.#lineEnds) };
  }

  finish(): string {
    this.closeSection();
    return this.#pieces.join('').slice(0, this.spanFrom(0).end);
  }

  #addLineEnd(): void {
    this.#pieces.push('\n');
    this.#length++;
    this.#lineEnds++;
  }
}
