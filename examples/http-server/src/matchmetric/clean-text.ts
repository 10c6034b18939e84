/**
 * A text as every store can keep it. Half a surrogate pair has no form in UTF-8, and PostgreSQL takes no NUL; each becomes U+FFFD, one unit
 * for one, so that places in the text stay what they are.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}
