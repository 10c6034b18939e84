/**
 * Headings by their look in plain text: a line written like the headings that words give away is a heading too, though no list
 * knows its words.
 *
 * A frame ("*** … ***"), a rule below or a number before it is enough. In capitals or between blank lines stand names of
 * employers, schools and degrees as well, which would end an entry in its middle: there the first or last words must be a
 * heading's own ("CIVILIAN EDUCATION").
 */
import { isUpperCase } from '../../text/letter-case.ts';
import type { Line } from '../../text/lines.ts';
import { spanText, type Span } from '../../text/span.ts';
import { titleScoreOf } from '../cues/title-words.ts';
import type { SectionKind } from '../resume-document.ts';
import type { HeadingCandidate } from './heading-choice.ts';
import { guessedKind, headingKind, undecorated } from './section-headings.ts';

/** Longest title of a section that no list knows, in UTF-16 units and in words. Chosen, unmeasured. */
const longestTitle = 48;
const maxWords = 6;
/** Known headings that share a look, and kinds of sections they name, for the look to be one of headings. Chosen, unmeasured. */
const fewKnown = 3;
const fewKinds = 2;
/** Share of the lines of a look that words must give away as headings. As for files that tell their fonts, see `heading-looks.ts`. */
const knownShare = 0.5;
/** Blanks before a line that is set in the middle. Chosen, unmeasured. */
const centred = 8;

interface Look {
  /** Framed, ruled or numbered, as no line inside a section is. */
  readonly isSetOff: boolean;
  known: number;
  readonly kinds: Set<string>;
  readonly unknown: HeadingCandidate[];
}

/** The headings and those that look like them, in order of their lines. */
export function withTitlesAlike(
  headings: readonly HeadingCandidate[],
  text: string,
  lines: readonly Line[],
): readonly HeadingCandidate[] {
  if (headings.length < fewKnown) return headings;
  const known = new Map(headings.map((heading) => [heading.line, heading]));
  const looks = new Map<string, Look>();
  for (const [index, line] of lines.entries()) {
    const heading = known.get(index);
    if (line.isBlank || heading?.isWhole === false) continue;
    const title = undecorated(text, line.content);
    const written = lookOf(text, lines, index, title);
    if (written === undefined) continue;
    const unknown = heading === undefined ? unknownTitle(text, line, index, title) : undefined;
    if (heading === undefined && unknown === undefined) continue;
    let look = looks.get(written.name);
    if (look === undefined)
      looks.set(written.name, (look = { isSetOff: written.isSetOff, known: 0, kinds: new Set(), unknown: [] }));
    if (unknown !== undefined) look.unknown.push(unknown);
    else {
      look.known++;
      look.kinds.add(heading!.kind);
    }
  }
  const found: HeadingCandidate[] = [];
  for (const { isSetOff, known: count, kinds, unknown } of looks.values()) {
    if (count < fewKnown || kinds.size < fewKinds || count < (count + unknown.length) * knownShare) continue;
    for (const one of unknown) {
      const kind = endKind(spanText(text, one.title));
      // The first line is the person's name, or says what the document is.
      if (kind !== undefined || (isSetOff && one.line > 0)) found.push(kind === undefined ? one : { ...one, kind });
    }
  }
  return found.length === 0 ? headings : [...headings, ...found].sort((a, b) => a.line - b.line);
}

/** How a line is set off from others; undefined for one that is not. */
function lookOf(
  text: string,
  lines: readonly Line[],
  index: number,
  title: Span,
): { readonly name: string; readonly isSetOff: boolean } | undefined {
  const { content, marker, indent } = lines[index]!;
  const before = text.slice(content.start, title.start).replace(/\s/g, '');
  const after = text.slice(title.end, content.end).replace(/\s/g, '');
  const isColon = after === ':';
  const isFramed = before !== '' && after !== '' && !isColon;
  const isRoman = /^[IVX]+[.)]$/.test(text.slice(lines[index]!.start, title.start).trim());
  if (marker === 'bullet' && !isFramed) return undefined;
  const next = lines[index + 1];
  const isRuled = next !== undefined && isRule(text, next);
  const isFree = index === 0 || lines[index - 1]!.isBlank;
  const isAlone = isFree && next?.isBlank === true;
  const isCaps = isUpperCase(text, title);
  const isNumbered = isRoman || (marker === 'number' && isFree && isCaps);
  const isSetOff = isFramed || isRuled || isNumbered;
  if (!isSetOff && !(isFree && (isCaps || isAlone || isColon))) return undefined;
  const name = [
    isRoman ? 'I.' : before.slice(0, 3),
    after.slice(-3),
    isRoman ? '' : marker,
    isCaps,
    isRuled,
    isFree,
    isAlone,
    indent >= centred,
  ].join(' ');
  return { name, isSetOff };
}

/** One sign again and again: "======". */
function isRule(text: string, { content: { start, end } }: Line): boolean {
  if (end - start < 3 || /[\p{L}\p{N}]/u.test(text[start]!)) return false;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== text.charCodeAt(start)) return false;
  return true;
}

function unknownTitle(text: string, line: Line, index: number, title: Span): HeadingCandidate | undefined {
  const surface = spanText(text, title);
  const last = text.charCodeAt(line.content.end - 1);
  if (surface.length < 2 || surface.length > longestTitle || last === 46 || last === 44 || last === 59)
    return undefined;
  if (/[\d@|,;]|:\/|\s[-–—·•]\s|\s{3}|\t/.test(surface) || surface.split(/\s+/).length > maxWords) return undefined;
  if (!/\p{L}{3}/u.test(surface) || titleScoreOf(surface) === 2) return undefined;
  return {
    kind: guessedKind(surface) ?? 'other',
    title,
    key: '',
    isPhrase: false,
    line: index,
    lastLine: index,
    isCaps: isUpperCase(text, title),
    hasColon: last === 58,
    isWhole: true,
    isSure: false,
    bodyStart: line.end,
  };
}

/** The kind that the last or the first words of a title name. */
function endKind(surface: string): SectionKind | undefined {
  const words = surface.split(/\s+/);
  for (let cut = 1; cut < words.length; cut++) {
    const kind = headingKind(words.slice(cut).join(' ')) ?? headingKind(words.slice(0, -cut).join(' '));
    if (kind !== undefined) return kind;
  }
  return undefined;
}
