/**
 * The units sorted as requirements, cut into clauses with necessity, asked years, degrees and languages.
 */
import type { Span } from '../../text/span.ts';
import type { AskedYears } from './asked-years.ts';
import { wordIndexAt, type CueHit, type CueWords } from '../cues/cue-lexicon.ts';
import { degreeMentions, degreeRank, type DegreeMention } from '../cues/education-levels.ts';
import type { EducationRequirement, LanguageRequirement, Necessity, Requirement } from '../job-document.ts';
import type { JobUnit } from './job-blocks.ts';
import { clauseNecessities } from './necessity.ts';
import type { RequirementCue } from '../lexicon/requirement-cues.ts';
import { languageMentions } from '../cues/spoken-languages.ts';
import type { SortedUnit } from './unit-roles.ts';
import { presentFields } from '../present-fields.ts';

export interface ReadRequirements {
  readonly requirements: Requirement[];
  readonly education: EducationRequirement[];
  readonly languages: LanguageRequirement[];
  /** Clauses that say that something is not asked. */
  readonly negated: Span[];
  /** All asked years, in order. */
  readonly years: AskedYears[];
}

/** Reads the units sorted as requirements. */
export function readRequirements(words: CueWords, sorted: readonly SortedUnit[]): ReadRequirements {
  const read: ReadRequirements = { requirements: [], education: [], languages: [], negated: [], years: [] };
  for (const one of sorted) {
    if (one.role !== 'requirement') continue;
    readUnit(words, one, read);
  }
  return read;
}

function readUnit(words: CueWords, { unit, cues, years }: SortedUnit, read: ReadRequirements): void {
  const from = wordIndexAt(words, unit.span.start);
  const to = wordIndexAt(words, unit.span.end);
  const degrees = degreeMentions(words, from, to);
  const demands = [...years.map(({ span }) => span.start), ...degrees.map(({ span }) => span.start)].sort(
    (a, b) => a - b,
  );
  const whole: Necessity = unit.kind === 'preferred' ? 'preferred' : 'required';
  for (const clause of clauseNecessities(words, unit.span, cues, demands, whole)) {
    const { necessity } = clause;
    if (necessity === 'none') {
      read.negated.push(clause.span);
      continue;
    }
    for (const span of splitAtYears(words.text, clause.span, years)) {
      const asked = years.find((one) => one.span.start >= span.start && one.span.end <= span.end);
      if (asked !== undefined) read.years.push(asked);
      const trimmed = trimClause(words, span);
      if (trimmed === undefined) continue;
      read.requirements.push(
        presentFields({
          necessity,
          span: trimmed,
          minimumYears: asked && { value: asked.years, span: asked.span },
        }),
      );
    }
    readEducation(clause.span, necessity, degrees, cues, read);
    readLanguages(words, clause.span, necessity, unit, read);
  }
}

/** "8 years in IT, 3 of them in the cloud": one piece for each number of years, cut at the joint before it. */
function splitAtYears(text: string, clause: Span, years: readonly AskedYears[]): Span[] {
  const own = years.filter(({ span }) => span.start >= clause.start && span.end <= clause.end);
  const spans: Span[] = [];
  let { start } = clause;
  for (let i = 1; i < Math.min(own.length, mostYearsSplits); i++) {
    const previous = own[i - 1]!.span.end;
    const next = own[i]!.span.start;
    let cut = next;
    for (let at = next - 1; at > previous; at--) {
      const code = text.charCodeAt(at);
      if (
        code === 44 ||
        code === 59 ||
        code === 40 ||
        code === 46 ||
        (code === 32 &&
          (text.startsWith(' and ', at) ||
            text.startsWith(' with ', at) ||
            text.startsWith(' or ', at) ||
            text.startsWith(' including ', at)))
      ) {
        cut = code === 40 ? at : at + 1;
        break;
      }
    }
    if (cut > start) {
      spans.push({ start, end: cut });
      start = cut;
    }
  }
  spans.push({ start, end: clause.end });
  return spans;
}

/** More numbers of years than this are no sentence any more. */
const mostYearsSplits = 12;

/** Without blanks, commas and joints at its ends; undefined when no word is left. */
function trimClause(words: CueWords, span: Span): Span | undefined {
  const { text } = words;
  let { start, end } = span;
  while (start < end && isEdge(text.charCodeAt(start))) start++;
  while (end > start && isEdge(text.charCodeAt(end - 1))) end--;
  return (words.starts[wordIndexAt(words, start)] ?? Infinity) < end ? { start, end } : undefined;
}

function isEdge(code: number): boolean {
  return code <= 32 || code === 44 || code === 59 || code === 0xa0;
}

function readEducation(
  clause: Span,
  necessity: Necessity,
  degrees: readonly DegreeMention[],
  cues: readonly CueHit<RequirementCue>[],
  read: ReadRequirements,
): void {
  let lowest: DegreeMention | undefined;
  for (const degree of degrees) {
    if (degree.span.start < clause.start || degree.span.end > clause.end) continue;
    if (lowest === undefined || degreeRank(degree.level) < degreeRank(lowest.level)) lowest = degree;
  }
  if (lowest === undefined) return;
  const orEquivalent = cues.some(({ value }) => value === 'or-equivalent');
  read.education.push({ level: lowest.level, necessity, orEquivalent, span: lowest.span });
}

function readLanguages(
  words: CueWords,
  clause: Span,
  necessity: Necessity,
  unit: JobUnit,
  read: ReadRequirements,
): void {
  const inList = unit.kind === 'requirements' || unit.kind === 'preferred';
  for (const { language, fluency, isSupported } of languageMentions(
    words,
    wordIndexAt(words, clause.start),
    wordIndexAt(words, clause.end),
  )) {
    if (!isSupported && !(inList && unit.span.end - unit.span.start < 60)) continue;
    const known = read.languages.findIndex(
      (other) => other.language.value.toLowerCase() === language.value.toLowerCase(),
    );
    const one: LanguageRequirement = presentFields({ language, necessity, fluency: fluency?.value });
    if (known === -1) read.languages.push(one);
    else if (read.languages[known]!.fluency === undefined && fluency !== undefined) read.languages[known] = one;
  }
}
