/** E-mail addresses, telephone numbers and links of a text. All scans are by hand around a sign, hence linear. */
import { isDigit, isAsciiWord } from '../../text/character-classes.ts';
import { isSpace, locate, overlaps, type Located, type Span } from '../../text/span.ts';
import type { DateMention } from '../dates/find-dates.ts';
import type { ProfileLink } from '../resume-document.ts';
import type { ResumeLines } from './resume-lines.ts';
import { wordSet } from '../../text/word-set.ts';
import { bareDomains, dottedProducts, networkNames } from '../lexicon/contact.ts';
import { presentFields } from '../present-fields.ts';

/** Longest part of an address on each side of the @ (RFC 5321: 64 and 255). */
const longestLocal = 64;
const longestDomain = 255;

/** Addresses in order. */
export function findEmails(text: string): readonly Located<string>[] {
  const found: Located<string>[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < longestLocal && isLocal(text.charCodeAt(start - 1))) start--;
    while (start < at && !isAlphanumeric(text.charCodeAt(start))) start++;
    let end = at + 1;
    while (end < text.length && end - at < longestDomain && isDomain(text.charCodeAt(end))) end++;
    while (end > at && !isAlphanumeric(text.charCodeAt(end - 1))) end--;
    const dot = text.lastIndexOf('.', end - 1);
    if (start === at || dot <= at + 1 || end - dot < 3 || !isLetters(text, dot + 1, end)) continue;
    found.push({ value: text.slice(start, end), span: { start, end } });
  }
  return found;
}

/** Fewest and most digits of a telephone number (E.164 allows 15). */
const minPhoneDigits = 7;
const maxPhoneDigits = 15;

/**
 * Telephone numbers in order: first those on the lines given (the contact block), then the rest of the text's.
 * Digits that a date owns are none.
 */
export function findPhones(text: string, resume: ResumeLines, lines: readonly number[]): readonly Located<string>[] {
  const near: Located<string>[] = [];
  for (const index of lines) readPhones(text, resume.lines[index]!, resume.dates.get(index), near);
  if (near.length > 0) return near;
  const far: Located<string>[] = [];
  for (let index = 0; index < Math.min(resume.lines.length, maxPhoneLines); index++)
    readPhones(text, resume.lines[index]!, resume.dates.get(index), far);
  return far;
}

/** Lines searched when the contact block has no number. */
const maxPhoneLines = 400;

function readPhones(
  text: string,
  line: Span,
  dates: readonly DateMention[] | undefined,
  found: Located<string>[],
): void {
  let at = line.start;
  while (at < line.end) {
    const code = text.charCodeAt(at);
    // Above the digits are all letters.
    if (code > 57 || (!isDigit(code) && code !== 43 && code !== 40)) {
      at++;
      continue;
    }
    // A run of letters, digits or signs of a web address is no number.
    const before = at > line.start ? text.charCodeAt(at - 1) : 32;
    let end = at;
    let digits = 0;
    let gap = 0;
    let last = at;
    while (end < line.end) {
      const sign = text.charCodeAt(end);
      if (isDigit(sign)) {
        digits++;
        gap = 0;
        last = end + 1;
      } else if (isPhoneSign(sign)) {
        if (++gap > 3) break;
      } else break;
      end++;
    }
    const span = { start: at, end: last };
    const after = last < line.end ? text.charCodeAt(last) : 32;
    const isFree =
      !isAlphanumeric(before) &&
      before !== 47 &&
      before !== 36 &&
      !isAlphanumeric(after) &&
      after !== 64 &&
      after !== 37;
    if (
      digits >= minPhoneDigits &&
      digits <= maxPhoneDigits &&
      isFree &&
      !isDateLike(text, span, dates) &&
      !isYears(text, span)
    ) {
      found.push(locate(text, span));
    }
    at = Math.max(last, at + 1);
  }
}

function isDateLike(text: string, span: Span, dates: readonly DateMention[] | undefined): boolean {
  return dates?.some(({ range }) => overlaps(range.span, span)) === true && text.charCodeAt(span.start) !== 43;
}

/** "1715–1716": two years of the second millennium or ours, in order, even where no date is believed in. */
function isYears(text: string, span: Span): boolean {
  const years = /^([12]\d{3})\s?[-\u2010\u2011\u2013]\s?([12]\d{3})$/.exec(
    text.slice(span.start, Math.min(span.end, span.start + 12)),
  );
  if (years === null || span.end - span.start > 11) return false;
  const apart = Number(years[2]) - Number(years[1]);
  return apart >= 0 && apart <= longestLife && Number(years[2]) < 2100;
}

/** Years between the two; chosen. */
const longestLife = 100;

/** Blanks, hyphens, dots, brackets, slashes, and masks such as "***" or "xxx". */
function isPhoneSign(code: number): boolean {
  return (
    isSpace(code) ||
    code === 45 ||
    code === 46 ||
    code === 40 ||
    code === 41 ||
    code === 47 ||
    code === 43 ||
    code === 0x2010 ||
    code === 0x2011 ||
    code === 0x2013 ||
    code === 0xad
  );
}

const domains = /* @__PURE__ */ wordSet(bareDomains);
const products = /* @__PURE__ */ wordSet(dottedProducts);

/** Links in order: with a scheme, with "www.", and bare hosts such as `github.com/x`. */
export function findLinks(text: string, emails: readonly Located<string>[]): readonly ProfileLink[] {
  const found: ProfileLink[] = [];
  let email = 0;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    let start = dot;
    while (start > 0 && dot - start < longestDomain && isUrl(text.charCodeAt(start - 1))) start--;
    let end = dot;
    while (end < text.length && end - dot < longestUrl && isUrl(text.charCodeAt(end))) end++;
    while (start < dot && !isAlphanumeric(text.charCodeAt(start))) start++;
    while (end > dot && !isUrlEnd(text.charCodeAt(end - 1))) end--;
    const next = Math.max(dot, end - 1);
    // The full stop of a sentence.
    if (end <= dot) continue;
    while (email < emails.length && emails[email]!.span.end <= start) email++;
    const mail = emails[email];
    if (mail === undefined || mail.span.start >= end) {
      const link = readLink(text, start, end);
      if (link !== undefined) found.push(link);
    }
    dot = next;
  }
  return found;
}

const longestUrl = 400;

function readLink(text: string, start: number, end: number): ProfileLink | undefined {
  const surface = text.slice(start, end);
  const lower = surface.toLowerCase();
  const scheme = lower.indexOf('://');
  if (scheme >= 0 && !/^https?:\/\/.{3}/.test(lower)) {
    const inner = lower.indexOf('http');
    return inner > 0 ? readLink(text, start + inner, end) : undefined;
  }
  // "GitHub:github.com/x": a label glued to the address.
  const colon = scheme < 0 ? lower.indexOf(':') : -1;
  if (colon >= 0 && colon < lower.indexOf('.')) return readLink(text, start + colon + 1, end);
  const rest = scheme < 0 ? lower : lower.slice(scheme + 3);
  const slash = rest.search(/[/?#]/);
  const host = slash < 0 ? rest : rest.slice(0, slash);
  const labels = host.split('.');
  const top = labels.at(-1)!.replace(/:\d{1,5}$/, '');
  if (
    labels.length < 2 ||
    labels.some((label) => label === '' || !/^[a-z0-9][a-z0-9-]*$/.test(label.replace(/:\d{1,5}$/, ''))) ||
    !/^[a-z]{2,12}$/.test(top)
  )
    return undefined;
  const isPlain = scheme < 0 && labels[0] !== 'www';
  if (isPlain && (!domains.has(top) || products.has(host) || labels[0]!.length < 2)) return undefined;
  if (isPlain && slash < 0 && /[A-Z]/.test(surface[0]!) && /\.[A-Z]/.test(surface)) return undefined;
  const network = networkOf(labels);
  return presentFields({ url: surface, network, span: { start, end } });
}

const networks = /* @__PURE__ */ wordSet(networkNames);

function networkOf(labels: readonly string[]): string | undefined {
  const name = labels.at(-2)!;
  const known = name === 'co' ? labels.at(-3) : name;
  if (known === undefined || !networks.has(known)) return undefined;
  return known === 'x' ? 'twitter' : known;
}

function isAlphanumeric(code: number): boolean {
  return isAsciiWord(code) || (code >= 0xc0 && code < 0x2000);
}

function isLetters(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at) | 32;
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** . _ % + - and letters and digits. */
function isLocal(code: number): boolean {
  return isAlphanumeric(code) || code === 46 || code === 95 || code === 37 || code === 43 || code === 45;
}

function isDomain(code: number): boolean {
  return isAlphanumeric(code) || code === 46 || code === 45;
}

/** Printable ASCII save quotes, brackets, bars and commas. */
function isUrl(code: number): boolean {
  return (
    code > 32 &&
    code < 127 &&
    code !== 34 &&
    code !== 39 &&
    code !== 40 &&
    code !== 41 &&
    code !== 44 &&
    code !== 59 &&
    code !== 60 &&
    code !== 62 &&
    code !== 91 &&
    code !== 93 &&
    code !== 123 &&
    code !== 124 &&
    code !== 125
  );
}

function isUrlEnd(code: number): boolean {
  return isAlphanumeric(code) || code === 47 || code === 95 || code === 45 || code === 61;
}
