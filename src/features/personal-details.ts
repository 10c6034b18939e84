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
 * The words of the person's name wherever they stand ("Ms Okafor led…"), capitalised as in the name; particles and initials ("van", "J.")
 * beside another part of it. A part of the name that is also a word of working life in the shipped statistics ("Baker", "Page") counts
 * as a name only at its own place, beside another part of it or its initial ("G. Page"), or after a form of address; so does one that
 * names a skill where it stands ("Ruby").
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
  const parts = nameParts(name.value, statistics);
  if (parts.size === 0) return [];
  const isSkill = spanFinder(skills);
  const initials = new Set([...parts.keys()].map((part) => part[0]!));
  const isPart = (token: Token | undefined): boolean =>
    token !== undefined && parts.has(token.normal) && isWrittenAsName(resume.text, token);
  /** A capital letter alone that one of the parts begins with. */
  const isInitial = (token: Token | undefined): boolean =>
    token?.normal.length === 1 && initials.has(token.normal) && isWrittenAsName(resume.text, token);
  const joined = joinedNames(name.value);
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!parts.has(tokens[at]!.normal)) {
      if (joined.has(tokens[at]!.normal)) found.push(tokens[at]!);
      continue;
    }
    let end = at + 1;
    let written = isPart(tokens[at]) ? 1 : 0;
    for (; end < tokens.length && parts.has(tokens[end]!.normal) && isNext(tokens[end - 1]!, tokens[end]!); end++)
      if (isPart(tokens[end])) written++;
    const run = tokens.slice(at, end);
    const before = at > 0 && isNext(tokens[at - 1]!, run[0]!) ? tokens[at - 1] : undefined;
    const after = tokens[end] !== undefined && isNext(run.at(-1)!, tokens[end]!) ? tokens[end] : undefined;
    const isSure =
      written > 1 ||
      (written === 1 && (isInitial(before) || isInitial(after) || (at > 0 && isFormOfAddress(tokens[at - 1]!.normal))));
    for (const token of run)
      if (isSure || (isPart(token) && parts.get(token.normal)! && !isSkill(token))) found.push(token);
    at = end - 1;
  }
  return found;
}

/** Fewest letters of a name written in one; shorter ones are words. */
const JOINED_LETTERS = 6;

/** "adalovelace", "lovelaceada": as pages and mailboxes spell it, also where a line end cuts it off from them. */
function joinedNames(name: string): ReadonlySet<string> {
  const words = name.split(/\s+/).map((word) =>
    tokenize(word)
      .map(({ normal }) => normal)
      .join(''),
  );
  const first = words[0]!;
  const last = words.at(-1)!;
  const all = [words.join(''), first + last, last + first];
  return new Set(words.length < 2 ? [] : all.filter((joint) => joint.length >= JOINED_LETTERS));
}

/** The words of a name, and whether each says by itself, wherever it stands, that the person is meant. */
function nameParts(name: string, statistics: TermStatistics): ReadonlyMap<string, boolean> {
  const parts = new Map<string, boolean>();
  for (const token of tokenize(name)) {
    const { normal } = token;
    const term = termOf(normal);
    // "Harding" shares no more than its stem with "hard".
    const isOwn = term !== normal || statistics.entry(term) === undefined;
    // Initials and particles stand for nothing alone.
    parts.set(normal, isOwn && normal.length > 1 && isWrittenAsName(name, token));
  }
  return parts;
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

/** With a capital, or in a script that has none. */
function isWrittenAsName(text: string, token: Token): boolean {
  const surface = text.slice(token.start, token.end).replace(/['’]s$/i, '');
  const small = surface.toLowerCase();
  return surface !== small || small === surface.toUpperCase();
}

/** Characters between two parts of a name: a blank, a hyphen, a comma and a blank. */
const NAME_GAP = 2;

function isNext(before: Token, after: Token): boolean {
  return after.start - before.end <= NAME_GAP;
}

/**
 * All that must not reach an embedder, wherever it stands: the personal details, the words of the name, and every other telephone
 * number. Ascending, not overlapping.
 */
export function blindedSpans(text: string, personal: readonly Span[], names: readonly Token[]): readonly Span[] {
  return mergedSpans([...personal, ...nameRuns(text, names), ...longNumbers(text)]);
}

/** The name at its own place and wherever else it stands. Ascending, not overlapping. */
export function nameSpans({ text, basics }: ResumeDocument, names: readonly Token[]): readonly Span[] {
  const runs = nameRuns(text, names);
  return mergedSpans(basics.name === undefined ? runs : [...runs, basics.name.span]);
}

/** Neighbouring words of a name with what stands between them, a genitive's ending and the dot of a last initial: "J. R. O’Neill", "Al-Farsi". */
function nameRuns(text: string, names: readonly Token[]): readonly Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of names) {
    const last = runs.at(-1);
    // The tokenizer keeps "’s" with words of letters, and parts it from signs: "王小明’s".
    const isGenitive = /^['’]s(?![\p{L}\p{N}])/u.test(text.slice(end, end + 3));
    const stop = isGenitive ? end + 2 : end - start === 1 && text[end] === '.' ? end + 1 : end;
    if (last !== undefined && start - last.end <= NAME_GAP) last.end = stop;
    else runs.push({ start, end: stop });
  }
  return runs;
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
