/**
 * Which of the lines that read like headings are headings: those that look like the sure ones of their document, and do
 * not stand where jobs, projects and skill lists have labels of their own.
 */
import type { Line } from '../../text/lines.ts';
import { isLowerCase } from '../../text/letter-case.ts';
import { phraseSet } from '../../text/word-set.ts';
import { innerLabels } from '../lexicon/resume-headings.ts';
import type { SectionKind } from '../resume-document.ts';
import type { Heading } from './section-headings.ts';

/** A line, or what stands before its colon, whose words are those of a heading. */
export interface HeadingCandidate extends Heading {
  readonly line: number;
  /** The same line, but for headings over several. */
  readonly lastLine: number;
  readonly isCaps: boolean;
  readonly hasColon: boolean;
  /** Stands alone in its line; otherwise the body begins behind it. */
  readonly isWhole: boolean;
  readonly isSure: boolean;
  readonly bodyStart: number;
  /** Set in the style of headings. */
  readonly isSetOff?: boolean;
  /** The words of a title over several lines that other text stands beside; `title` is then its first part. */
  readonly words?: string;
  /** Ends of the parts of the title, by line, where the body stands beside them. */
  readonly besides?: readonly { readonly line: number; readonly end: number }[];
}

/** Sections that jobs, projects and skills lists have as labels inside them. */
const innerKinds: ReadonlySet<SectionKind> = new Set([
  'projects',
  'languages',
  'skills',
  'awards',
  'other',
  'certificates',
  'volunteer',
  'publications',
  'contact',
  'interests',
]);

/** The look of most sure headings of the document. */
interface Look {
  readonly isCaps: boolean;
  readonly hasColon: boolean;
}

/** Keeps what looks like the sure headings of the document. */
export function chooseHeadings(
  candidates: readonly HeadingCandidate[],
  text: string,
  lines: readonly Line[],
): readonly HeadingCandidate[] {
  const anchors = candidates.filter(({ isWhole, isSure, kind }) => isWhole && isSure && anchorKinds.has(kind));
  const look: Look | undefined =
    anchors.length < 2
      ? undefined
      : { isCaps: isMost(anchors, ({ isCaps }) => isCaps), hasColon: isMost(anchors, ({ hasColon }) => hasColon) };
  // Designs in small letters: "education", "experience", "interests", and no heading with a capital.
  const low = candidates.filter(
    ({ isWhole, isSure, isPhrase, hasColon, title }) =>
      isWhole && !isSure && isPhrase && !hasColon && isLowerCase(text.charCodeAt(title.start)),
  );
  const isLowLook =
    !anchors.some(({ kind }) => kind === 'work' || kind === 'education') &&
    new Set(low.map(({ kind }) => kind)).size >= 3;
  const repeats = new Map<string, number>();
  for (const { key } of candidates) repeats.set(key, (repeats.get(key) ?? 0) + 1);
  const kept: HeadingCandidate[] = [];
  for (const candidate of candidates) {
    const current = kept.at(-1);
    const { key } = candidate;
    const isLabel = labels.has(key);
    const isSubList = isLabel && key !== 'skills' && current?.kind === 'skills' && candidate.kind === 'skills';
    if (isSubList && candidate.isWhole && !(candidate.isCaps && look?.isCaps === true)) continue;
    if (keeps(candidate, current, look, isLowLook, lines, isLabel, (repeats.get(key) ?? 0) > 1)) kept.push(candidate);
  }
  return kept;
}

const anchorKinds: ReadonlySet<SectionKind> = new Set(['work', 'education', 'skills', 'summary']);

function isMost(candidates: readonly HeadingCandidate[], test: (candidate: HeadingCandidate) => boolean): boolean {
  return candidates.filter(test).length * 2 > candidates.length;
}

const labels = /* @__PURE__ */ phraseSet(innerLabels);

/** Titles that jobs, projects, schools and skill lists use inside them as often as documents do. */
export function isInnerLabel(key: string): boolean {
  return labels.has(key);
}

function keeps(
  candidate: HeadingCandidate,
  current: HeadingCandidate | undefined,
  look: Look | undefined,
  isLowLook: boolean,
  lines: readonly Line[],
  isLabel: boolean,
  isRepeated: boolean,
): boolean {
  const isInner = current !== undefined && current.kind !== 'contact' && innerKinds.has(candidate.kind);
  const fits =
    look === undefined ||
    (candidate.isCaps === look.isCaps && (candidate.hasColon === look.hasColon || candidate.isCaps));
  if (candidate.isWhole) {
    if (!candidate.isSure) return !isInner && (isFree(lines, candidate.line) || isLowLook);
    // Words put together: in a list of skills, and below a heading of their own kind, they are items.
    const isLoud = candidate.isCaps ? look?.isCaps !== false : candidate.hasColon && look?.hasColon !== false;
    if (!candidate.isPhrase && current !== undefined && !isLoud && !isFree(lines, candidate.line)) {
      if (current.kind === 'skills' || current.kind === candidate.kind) return false;
    }
    if (isLabel && current !== undefined) {
      if (isInner && isRepeated && entryKinds.has(current.kind)) return false;
      // "Qualification" right under "EDUCATION": the head of a table.
      if (candidate.kind === current.kind && candidate.line === current.line + 1) return false;
      if (!fits && (isInner || candidate.kind === current.kind)) return false;
    }
    return true;
  }
  if (isLabel && candidate.kind === 'other' && !candidate.isCaps) return false;
  // "Fields: …" among the person's details.
  if (isLabel && current === undefined && candidate.key !== 'skills' && !candidate.isCaps) return false;
  if (candidate.kind === current?.kind && !candidate.isCaps) return false;
  // "Languages known: …" and "Hobbies: …" among personal details are two of them.
  if (
    current?.kind === 'contact' &&
    !candidate.isCaps &&
    (candidate.kind === 'languages' || candidate.kind === 'interests' || candidate.kind === 'other')
  )
    return false;
  if (current?.kind === 'skills' && (innerKinds.has(candidate.kind) || candidate.kind === 'education')) return false;
  const isCapsLook = look?.isCaps === true;
  if (isInner || current?.kind === 'work' || current?.kind === 'projects') return candidate.isCaps && isCapsLook;
  return candidate.isCaps || !isCapsLook;
}

/** Sections of entries, which may have labels of their own. */
const entryKinds: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'volunteer', 'education']);

/** A blank line, or the edge of the document, stands before it. */
function isFree(lines: readonly Line[], index: number): boolean {
  return index === 0 || lines[index - 1]!.isBlank;
}
