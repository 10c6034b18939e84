/**
 * Headings by their look: where a file tells how its lines are set, the lines set like the headings that words give away
 * are headings too, whatever they say, and those set like running text are none.
 */
import { isLoneMarker, type Line } from '../../text/lines.ts';
import { isUpperCase } from '../../text/letter-case.ts';
import { trimSpan } from '../../text/span.ts';
import { headingStyle, lookWithin, spaceAbove, type LineLook, type LineLooks } from '../layout/line-looks.ts';
import { titleScoreOf } from '../cues/title-words.ts';
import type { SectionKind } from '../resume-document.ts';
import { isInnerLabel, type HeadingCandidate } from './heading-choice.ts';
import { marginTitle, unknownMarginTitle, type MarginTitle } from './margin-titles.ts';
import { guessedKind, readHeading, undecorated } from './section-headings.ts';

/** Longest title of a section that no list knows, in UTF-16 units and in words. */
const longestUnknown = 60;
const maxUnknownWords = 6;
/** Kinds of sections that headings of one style must name for the style to be one of headings, and to be the main one. */
const fewKinds = 2;
const manyKinds = 3;
/** Share of the lines of a style that words must give away as headings. Chosen with bench/quality/parse.ts. */
const knownShare = 0.5;
/** Space above the second line of one heading, at most, and above a heading of a style of its own, at least; in heights of the line. */
const joinedSpace = 0.6;
const freeSpace = 0.4;
const maxJoinedLines = 3;

/** Headings of the main style that others are compared with: more than any résumé has. */
const maxMains = 100;

/** A line, the lines of one heading, or the title that stands before the text on its line. */
interface Unit {
  readonly line: number;
  readonly lastLine: number;
  readonly style: string;
  readonly look: LineLook;
  readonly heading: HeadingCandidate | undefined;
  /** Of a title in the margin. */
  readonly parts?: MarginTitle['parts'];
}

interface Style {
  units: number;
  /** Those that words give away as headings. */
  known: number;
  readonly kinds: Map<SectionKind, number>;
  /** A title that jobs and lists do not use inside them. */
  hasSureTitle: boolean;
  look: LineLook;
}

/**
 * The headings among the lines; undefined where no style sets headings off, so that words alone must decide.
 *
 * @param candidates lines whose words are those of headings
 * @param plain the candidates that words alone would choose
 */
export function chooseByLook(
  candidates: readonly HeadingCandidate[],
  plain: readonly HeadingCandidate[],
  text: string,
  lines: readonly Line[],
  looks: LineLooks,
): readonly HeadingCandidate[] | undefined {
  const units = readUnits(candidates, text, lines, looks);
  const styles = readStyles(units, looks.bodyStyle);
  const ofHeadings = new Map([...styles].filter(([, style]) => isOfHeadings(style)));
  const main = mainStyle(ofHeadings);
  if (main === undefined) return undefined;
  const isOnly = styles.get(main)!.kinds.size >= manyKinds;
  const chosen = new Set(plain);
  const mains = units.filter(({ style, heading }) => heading !== undefined && style === main).slice(0, maxMains);
  const [first] = mains;
  const inMargin = first?.parts === undefined ? undefined : { ...first, parts: first.parts };
  const usualSpace = medianSpace(mains, looks);
  const found: HeadingCandidate[] = [];
  const taken = new Set<number>();
  let largest = 0;
  for (const [index, unit] of units.entries()) {
    const { heading, style, line, look } = unit;
    if (taken.has(line)) continue;
    const isSet = style === main || (ofHeadings.has(style) && (!isOnly || standsOut(unit, mains, looks)));
    if (isSet) {
      const open = found.at(-1);
      if (heading !== undefined) found.push({ ...heading, isSetOff: true });
      else if (style !== `${looks.bodyStyle} caps` && (found.length > 0 || isBelowTitle(look, largest))) {
        const unknown = unknownHeading(text, lines, line);
        const isNear = (spaceAbove(looks, line) ?? Infinity) < usualSpace * nearShare;
        if (unknown === undefined || (isNear && !isSecondLine(found.at(-1), units[index - 1], looks, line))) continue;
        // The second line of a heading that no list knows.
        if (open !== undefined && isSecondLine(open, units[index - 1], looks, line))
          found[found.length - 1] = {
            ...open,
            lastLine: line,
            title: { start: open.title.start, end: unknown.title.end },
          };
        else found.push(unknown);
      }
    } else if (heading !== undefined) {
      const isPure = isKnown(styles.get(style));
      const stands = heading.isWhole && isPure && standsOut(unit, mains, looks);
      if (isOnly ? stands && (chosen.has(heading) || isLarger(look, mains[0]!.look)) : chosen.has(heading))
        found.push(heading);
    } else if (isOnly && inMargin !== undefined && found.length > 0) {
      const unknown = unknownMarginTitle(line, inMargin, text, lines, looks);
      if (unknown === undefined) continue;
      found.push(unknown);
      for (const part of unknown.besides!) taken.add(part.line);
    }
    if (found.length === 0) largest = Math.max(largest, rank(look));
  }
  return found;
}

/** The style that names most kinds of sections, the larger one of two; undefined when no style is one of headings. */
function mainStyle(ofHeadings: ReadonlyMap<string, Style>): string | undefined {
  let main: string | undefined;
  for (const [name, style] of ofHeadings) {
    const best = main === undefined ? undefined : ofHeadings.get(main)!;
    const more = best === undefined ? 1 : style.kinds.size - best.kinds.size;
    if (more > 0 || (more === 0 && rank(style.look) > rank(best!.look))) main = name;
  }
  return main;
}

/** Something larger stands above: the person's name, or the document's title. */
function isBelowTitle(look: LineLook, largest: number): boolean {
  return largest > rank(look);
}

/** Grows with the height of the letters, or the importance of the heading. */
function rank({ headingLevel, size }: LineLook): number {
  return headingLevel === undefined ? (size ?? 0) : 1000 - headingLevel;
}

/** Goes on with the heading above it that no list knows. */
function isSecondLine(
  open: HeadingCandidate | undefined,
  before: Unit | undefined,
  looks: LineLooks,
  line: number,
): boolean {
  return open?.key === '' && before?.line === open.lastLine && isJoined(looks, line);
}

/** Share of the usual space above headings that an unknown one must have. Chosen, unmeasured. */
const nearShare = 0.6;

/** Space above most headings of the main style, in heights of the line; 0 where the file does not tell. */
function medianSpace(mains: readonly Unit[], looks: LineLooks): number {
  const spaces = mains
    .map(({ line }) => spaceAbove(looks, line) ?? Infinity)
    .filter((space) => space !== Infinity)
    .sort((a, b) => a - b);
  return spaces[spaces.length >> 1] ?? 0;
}

function isJoined(looks: LineLooks, line: number): boolean {
  return (spaceAbove(looks, line) ?? Infinity) <= joinedSpace;
}

/** Points by which a line is indented, at least; share of the sure headings that must begin at one place. Chosen, unmeasured. */
const indent = 8;
const alignedShare = 0.7;

/** Headings without a style of their own begin at one place; what reads like one and is indented is an item of a list. */
export function withoutIndented(headings: readonly HeadingCandidate[], looks: LineLooks): readonly HeadingCandidate[] {
  const leftOf = ({ line }: HeadingCandidate): number => looks.lines[line]?.place?.left ?? -1;
  const sure = headings.filter(({ isWhole, isPhrase, key }) => isWhole && isPhrase && !isInnerLabel(key));
  const lefts = sure.map(leftOf).sort((a, b) => a - b);
  const left = lefts[lefts.length >> 1];
  if (left === undefined || sure.length < manyKinds || left < 0) return headings;
  const isAligned = (heading: HeadingCandidate): boolean => Math.abs(leftOf(heading) - left) < indent;
  if (sure.filter(isAligned).length < sure.length * alignedShare) return headings;
  const kept = new Set(sure);
  return headings.filter((heading) => isAligned(heading) || kept.has(heading));
}

function readUnits(
  candidates: readonly HeadingCandidate[],
  text: string,
  lines: readonly Line[],
  looks: LineLooks,
): readonly Unit[] {
  const byLine = new Map(candidates.map((candidate) => [candidate.line, candidate]));
  const units: Unit[] = [];
  const taken = new Set<number>();
  for (let line = 0; line < lines.length; line++) {
    const look = looks.lines[line];
    if (look === undefined || isLoneMarker(lines[line]!) || taken.has(line)) continue;
    const candidate = byLine.get(line);
    const margin = candidate?.isWhole === true ? undefined : marginTitle(line, text, lines, looks);
    if (margin?.heading !== undefined) {
      units.push({ ...margin, lastLine: line });
      for (const part of margin.parts) taken.add(part.line);
      continue;
    }
    if (candidate?.isWhole === false) {
      const within = lookWithin(looks, line, candidate.title) ?? look;
      units.push({
        line,
        lastLine: line,
        style: headingStyle(text, candidate.title, within),
        look: within,
        heading: candidate,
      });
      continue;
    }
    const style = headingStyle(text, lines[line]!.content, look);
    const heading = style === looks.bodyStyle ? candidate : (joinLines(line, style, text, lines, looks) ?? candidate);
    const lastLine = heading?.lastLine ?? line;
    units.push({ line, lastLine, style, look, heading });
    line = lastLine;
  }
  return units;
}

function readStyles(units: readonly Unit[], bodyStyle: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  for (const { style: name, heading, look } of units) {
    if (name === bodyStyle) continue;
    let style = styles.get(name);
    if (style === undefined) {
      style = { units: 0, known: 0, kinds: new Map(), hasSureTitle: false, look };
      styles.set(name, style);
    }
    style.units++;
    if (heading === undefined) continue;
    style.known++;
    style.kinds.set(heading.kind, (style.kinds.get(heading.kind) ?? 0) + 1);
    if (!isInnerLabel(heading.key)) style.hasSureTitle = true;
  }
  return styles;
}

function isOfHeadings(style: Style): boolean {
  const { kinds, known, hasSureTitle } = style;
  // "Education", "Experience" and "Skills" name parts of entries too, but then again and again.
  const isSure = hasSureTitle || (kinds.size >= manyKinds && known < kinds.size * 2);
  return kinds.size >= fewKinds && isSure && isKnown(style);
}

function isKnown(style: Style | undefined): boolean {
  return style !== undefined && style.known >= style.units * knownShare;
}

/**
 * A heading of another style than the main one, with space above: as large, or in a column that has no heading of the
 * main style. What is smaller and stands below the main headings is part of their sections.
 */
function standsOut({ line, look, style }: Unit, mains: readonly Unit[], looks: LineLooks): boolean {
  const main = mains[0]!.look;
  if (look.headingLevel !== undefined && main.headingLevel !== undefined) return look.headingLevel <= main.headingLevel;
  if ((spaceAbove(looks, line) ?? freeSpace) < freeSpace) return false;
  if (rank(look) >= rank(main) && (look.isBold || !main.isBold)) return true;
  const { place } = look;
  const isSetOff = look.isBold || style.endsWith(' caps') || (look.size ?? 0) > (looks.bodySize ?? 0);
  const isSameColumn = ({ look: { place: other } }: Unit): boolean =>
    place === undefined || other === undefined || (other.left < place.right && place.left < other.right);
  return isSetOff && !mains.some(isSameColumn);
}

function isLarger(look: LineLook, main: LineLook): boolean {
  return rank(look) > rank(main);
}

/** "RESEARCH / EXPERIENCE": one heading over two or three lines that stand close together. */
function joinLines(
  first: number,
  style: string,
  text: string,
  lines: readonly Line[],
  looks: LineLooks,
): HeadingCandidate | undefined {
  let last = first;
  let best: HeadingCandidate | undefined;
  while (last - first + 1 < maxJoinedLines && last + 1 < lines.length) {
    const next = looks.lines[last + 1];
    if (next === undefined || headingStyle(text, lines[last + 1]!.content, next) !== style) break;
    if (!isJoined(looks, last + 1)) break;
    last++;
    const heading = readHeading(text, { start: lines[first]!.content.start, end: lines[last]!.content.end });
    if (heading !== undefined)
      best = {
        ...heading,
        line: first,
        lastLine: last,
        isCaps: isUpperCase(text, heading.title),
        hasColon: false,
        isWhole: true,
        isSure: true,
        bodyStart: lines[last]!.end,
      };
  }
  return best;
}

/** A line of the style of headings whose words no list knows. */
function unknownHeading(text: string, lines: readonly Line[], index: number): HeadingCandidate | undefined {
  const line = lines[index]!;
  const title = undecorated(text, line.content);
  const surface = text.slice(title.start, title.end);
  const last = text.charCodeAt(trimSpan(text, line).end - 1);
  if (surface.length < 2 || surface.length > longestUnknown || last === 46 || last === 44 || last === 59)
    return undefined;
  if (/[\d@|,]|:\/|\s[-–—·•]\s/.test(surface) || surface.split(/\s+/).length > maxUnknownWords) return undefined;
  // "Senior Software Engineer" below the name, or over one of the jobs.
  if (titleScoreOf(surface) === 2) return undefined;
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
