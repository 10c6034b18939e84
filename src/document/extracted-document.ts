/** What any reader of files must deliver. Plain text is the simplest case: `{ text, mediaType: 'text/plain' }`. */
export interface ExtractedDocument {
  /** The text in reading order. Spans of everything derived from it count UTF-16 units of this string. */
  readonly text: string;
  /** Media type of the file the text came from, as in `application/pdf`. */
  readonly mediaType: string;
}
