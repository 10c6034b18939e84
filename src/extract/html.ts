/** Door `@trackruit/ml/extract/html`: a web page → the text that a browser shows, or the job posting in it. */
import type { ExtractedDocument, ExtractionWarning } from '../document/extracted-document.ts';
import type { JobPosting } from '../document/job-document.ts';
import { ExtractionError } from '../errors.ts';
import { extractLimits, fileBytes, startDeadline, type ExtractLimits, type ExtractOptions } from './extract-options.ts';
import { readHtml, type HtmlPage } from './html/read-html.ts';
import { findJobPosting } from './job-posting.ts';
import { mediaTypeOf } from './media-type.ts';
import { decodeText } from './plain-text.ts';
import { wrongFormat } from './unreadable-file.ts';

export type { ExtractOptions } from './extract-options.ts';

/**
 * Reads the visible text: blocks on lines of their own, lists with their signs, cells of a row with tabs between them. Scripts and
 * forms are left out; what the page's own styles hide is reported as hidden text. Nothing is loaded: pictures, frames and
 * style sheets elsewhere are not looked at.
 *
 * @param html a page or a piece of one; of bytes the encoding is told by byte order mark, content or `meta`
 * @throws ExtractionError by `reason`: `unsupported` for bytes of another kind of file, `too-large`, `timed-out`
 * @throws InvalidInputError for what is no page, or options out of range
 */
export function extractHtml(html: string | Uint8Array | ArrayBuffer, options: ExtractOptions = {}): ExtractedDocument {
  return readPage(html, extractLimits(options), false).document;
}

/**
 * The job posting of a page: the one it gives as linked data (schema.org), as most job boards do for search engines. A page without
 * any gives its main text, under its first heading.
 *
 * @throws ExtractionError as `extractHtml`; `damaged` for a page without a word
 */
export function jobPostingFromHtml(html: string | Uint8Array | ArrayBuffer, options: ExtractOptions = {}): JobPosting {
  const limits = extractLimits(options);
  const page = readPage(html, limits, true);
  for (const json of page.linkedData) {
    const posting = findJobPosting(json, limits);
    if (posting !== undefined) return posting;
  }
  const title = page.firstHeading ?? page.document.properties?.['title'];
  const { text } = page.document;
  const description = /[\p{L}\p{N}]/u.test(text) ? text : readPage(html, limits, false).document.text;
  if (!/[\p{L}\p{N}]/u.test(description)) throw new ExtractionError('damaged', 'the page shows no word');
  return Object.freeze({ ...(title === undefined ? undefined : { title }), description });
}

function readPage(html: string | Uint8Array | ArrayBuffer, limits: ExtractLimits, mainOnly: boolean): HtmlPage {
  const deadline = startDeadline(limits);
  deadline.check();
  if (typeof html === 'string') {
    if (html.length > limits.maxBytes) {
      throw new ExtractionError('too-large', `the page has ${html.length} characters, more than ${limits.maxBytes}`);
    }
    return readHtml(html, limits, deadline, { mainOnly });
  }
  const bytes = fileBytes(html, limits);
  const type = mediaTypeOf(bytes);
  if (type === undefined || !pages.has(type)) throw wrongFormat(type, 'a web page (HTML)');
  const { text, hasBadBytes } = decodeText(bytes, statedEncoding(bytes));
  const warnings: ExtractionWarning[] = hasBadBytes
    ? [{ code: 'damaged', message: 'some bytes are no text in UTF-8; they were read as U+FFFD' }]
    : [];
  return readHtml(text, limits, deadline, { mainOnly, byteLength: bytes.byteLength, warnings });
}

/** Text may be a page that begins with words. */
const pages: ReadonlySet<string> = /* @__PURE__ */ new Set(['text/html', 'text/plain', 'application/xml']);

/** `charset` of a `meta` element; browsers look for it in the first 1,024 bytes. */
function statedEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return /charset\s{0,9}=\s{0,9}["']?([\w:.-]{2,40})/i.exec(head)?.[1];
}
