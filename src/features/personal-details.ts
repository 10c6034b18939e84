/**
 * The parts of a résumé that say who somebody is and not what they can do: name, address, e-mail, phone, links,
 * birth, sex, family, origin, pronouns.
 *
 * They take no part in any score and reach no embedder. Without this, two people with the same career and different names would differ.
 */
import { isFormOfAddress, personalCues } from '../document/cues/personal-cues.ts';
import { findEmails, findLinks } from '../document/resume/contact-points.ts';
import type { ResumeDocument } from '../document/resume-document.ts';
import type { TermStatistics } from '../lexical/term-statistics.ts';
import { termOf } from '../lexical/terms.ts';
import { isDigit } from '../text/character-classes.ts';
import { isSpace, type Span } from '../text/span.ts';
import { tokenize, type Token } from '../text/tokenize.ts';

/** Spans of the personal details, and of every e-mail address and link wherever it stands, ascending; they may overlap. */
export function personalSpans(resume: ResumeDocument): readonly Span[] {
  const { name, email, phone, location, links } = resume.basics;
  const spans = [name, email, phone, location].flatMap((detail) => (detail === undefined ? [] : [detail.span]));
  const cues = personalCues(resume.text).map(({ span }) => span);
  const emails = findEmails(resume.text);
  const others = [...emails, ...findLinks(resume.text, emails)].map((found) => found.span);
  return [...spans, ...links.map((link) => link.span), ...others, ...cues].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

/**
 * The words of the person's name wherever they stand ("Ms Okafor led…"), capitalised as in the name. A part of the name that is also a
 * word of working life in the shipped statistics ("Baker", "Page") counts as a name only at its own place, beside another part of it or
 * its initial ("G. Page"), or after a form of address; so does one that names a skill where it stands ("Ruby").
 * `tokens`: those of the résumé's text. Ascending.
 */
export function nameMentions(
  resume: ResumeDocument,
  tokens: readonly Token[],
  statistics: TermStatistics,
  skills: readonly { readonly span: Span }[] = [],
): readonly Token[] {
  const name = resume.basics.name;
  if (name === undefined) return [];
  const parts = new Map<string, boolean>();
  for (const { normal } of tokenize(name.value)) {
    const term = termOf(normal);
    // "Harding" shares no more than its stem with "hard".
    parts.set(normal, term !== normal || statistics.entry(term) === undefined);
  }
  if (parts.size === 0) return [];
  const isPart = tokens.map((token) => parts.has(token.normal) && isCapitalised(resume.text, token));
  const isSkill = spanFinder(skills);
  const initials = new Set([...parts.keys()].map((part) => part[0]!));
  /** One of two neighbours is a capital letter that one of the parts begins with. */
  const isInitial = (before: Token | undefined, after: Token | undefined): boolean =>
    before !== undefined &&
    after !== undefined &&
    isNext(before, after) &&
    [before, after].some(
      (token) => token.normal.length === 1 && initials.has(token.normal) && isCapitalised(resume.text, token),
    );
  return tokens.filter(
    (token, at) =>
      isPart[at]! &&
      ((parts.get(token.normal)! && !isSkill(token)) ||
        (at > 0 && isFormOfAddress(tokens[at - 1]!.normal)) ||
        (isPart[at - 1] === true && isNext(tokens[at - 1]!, token)) ||
        (isPart[at + 1] === true && isNext(token, tokens[at + 1]!)) ||
        isInitial(tokens[at - 1], token) ||
        isInitial(token, tokens[at + 1])),
  );
}

/** Tells what overlaps one of the spans, which ascend; for queries in ascending order. */
function spanFinder(items: readonly { readonly span: Span }[]): (token: Span) => boolean {
  let next = 0;
  return (token) => {
    while (next < items.length && items[next]!.span.end <= token.start) next++;
    return next < items.length && items[next]!.span.start < token.end;
  };
}

/** Mentions of skills that are no words of a name; both ascend. */
export function withoutNames<Mention extends { readonly span: Span }>(
  mentions: readonly Mention[],
  names: readonly Token[],
): readonly Mention[] {
  if (names.length === 0) return mentions;
  const isName = spanFinder(names.map((span) => ({ span })));
  return mentions.filter(({ span }) => !isName(span));
}

function isCapitalised(text: string, token: Token): boolean {
  const surface = text.slice(token.start, token.end);
  return surface !== surface.toLowerCase();
}

/** Characters between two parts of a name: a blank, a hyphen, a comma and a blank. */
const NAME_GAP = 2;

function isNext(before: Token, after: Token): boolean {
  return after.start - before.end <= NAME_GAP;
}

/**
 * All that must not reach an embedder, wherever it stands: the personal details, the words of the name, and every other e-mail address,
 * link and telephone number. Ascending, not overlapping.
 */
export function blindedSpans(resume: ResumeDocument, names: readonly Token[]): readonly Span[] {
  return mergedSpans([...personalSpans(resume), ...names, ...longNumbers(resume.text)]);
}

/** Ascending and without overlaps. */
export function mergedSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) merged.push({ start, end });
  }
  return merged;
}

/** Fewest digits of a telephone number; runs of dates are as long and say nothing in words either. */
const PHONE_DIGITS = 7;

/** Runs of digits, blanks, dots, hyphens, slashes and brackets with the digits of a telephone number. */
function longNumbers(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const start = at;
    let end = at;
    let digits = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isDigit(code)) {
        digits++;
        end = at + 1;
      } else if (!isInNumber(code)) break;
    }
    if (digits >= PHONE_DIGITS) found.push({ start, end });
  }
  return found;
}

function isInNumber(code: number): boolean {
  // ( ) + - . / and blanks, no line ends.
  return (code >= 40 && code <= 47 && code !== 42 && code !== 44) || (isSpace(code) && (code > 13 || code === 9));
}
