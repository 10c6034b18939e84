/** Degrees and schools: which degree, in what, where, when. */
import { commaParts } from '../../text/comma-parts.ts';
import { locate, spanText, trimSpan, type Span } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueWords, type CueWords } from '../cues/cue-lexicon.ts';
import type { DateMention } from '../dates/find-dates.ts';
import { degreeLevel } from '../cues/education-levels.ts';
import { confidences, datesOf, reading } from './confidences.ts';
import { labelledField } from './labelled-fields.ts';
import { lineSegments } from './line-segments.ts';
import { isSchoolName, organisationScore } from '../cues/organisation-words.ts';
import { tableColumns, wrapJoints } from '../lexicon/field-labels.ts';
import { isPlace, isWholePlace, placeParts } from '../cues/place-names.ts';
import type { DegreeLevel, EducationEntry } from '../resume-document.ts';
import { countWords, holesIn, isHeaderLike, type ResumeLines } from './resume-lines.ts';
import { isLowerCase } from '../../text/letter-case.ts';
import type { LinedSection } from '../resume-sections/sections.ts';
import { presentFields } from '../present-fields.ts';

export function readEducation(resume: ResumeLines, sections: readonly LinedSection[]): readonly EducationEntry[] {
  return sections.flatMap((section) => readSection(resume, section));
}

type FactKind = 'degree' | 'school' | 'date' | 'unknown';

interface Fact {
  readonly kind: FactKind;
  readonly span: Span;
  /** Place among the lines of the section that hold words. */
  readonly line: number;
  readonly level?: DegreeLevel | undefined;
  readonly area?: Span | undefined;
  readonly mention?: DateMention;
}

interface Draft {
  /** Capitalised words between the facts that say nothing of themselves. */
  readonly unknown: Span[];
  degree?: Fact;
  school?: Fact;
  /** The school of the entry before it, where several degrees stand under one. */
  inherited?: Fact | undefined;
  date?: Fact;
  start: number;
  end: number;
  line: number;
}

/** A new entry begins where a kind of fact comes again that the open entry already has. */
function readSection(resume: ResumeLines, section: LinedSection): readonly EducationEntry[] {
  const drafts: Draft[] = [];
  let waiting: Fact[] = [];
  const facts = findFacts(resume, section);
  const leads = schoolsLead(facts);
  const isPerLine = isEntryPerLine(facts);
  for (const fact of facts) {
    const open = drafts.at(-1);
    if (fact.kind === 'unknown') {
      // Behind the first fact of an entry or before the next one: the entry whose line it shares, or that is nearer.
      if (open !== undefined && fact.line - open.line <= (isPerLine ? 0 : 1)) open.unknown.push(fact.span);
      else waiting.push(fact);
      continue;
    }
    const near = waiting.filter(({ line }) => fact.line - line <= (isPerLine ? 0 : 1)).map(({ span }) => span);
    waiting = [];
    const isNextSchool = leads && fact.kind === 'school' && open?.degree !== undefined && fact.line > open.line;
    const isNextLine = isPerLine && open !== undefined && fact.line > open.line && !completes(facts, open, fact.line);
    if (open === undefined || open[fact.kind] !== undefined || isApart(open, fact) || isNextSchool || isNextLine) {
      drafts.push({ unknown: near, [fact.kind]: fact, start: fact.span.start, end: fact.span.end, line: fact.line });
    } else {
      open[fact.kind] = fact;
      open.unknown.push(...near);
      open.start = Math.min(open.start, fact.span.start);
      open.end = Math.max(open.end, fact.span.end);
      open.line = fact.line;
    }
  }
  // Further degrees under the school named above.
  if (leads)
    for (const [index, draft] of drafts.entries())
      if (draft.school === undefined && draft.degree !== undefined) draft.inherited = schoolOf(drafts[index - 1]);
  return drafts
    .filter(({ degree, school }) => degree !== undefined || school !== undefined)
    .map((draft) => entryOf(resume.text, draft));
}

function schoolOf(draft: Draft | undefined): Fact | undefined {
  return draft?.school ?? draft?.inherited;
}

/** The section names a school on a line of its own and below it the degrees taken there. */
function schoolsLead(facts: readonly Fact[]): boolean {
  const named = facts.filter(({ kind }) => kind === 'school' || kind === 'degree');
  const [first, second] = named;
  return first?.kind === 'school' && second?.kind === 'degree' && second.line > first.line;
}

/** Lines with a name and a date of their own that a section must have to be a list of one line for each entry. Chosen, unmeasured. */
const minPerLine = 2;

/** Every line that says something has its own date, and names what was dated. */
function isEntryPerLine(facts: readonly Fact[]): boolean {
  const lines = new Map<number, { isDated: boolean; isNamed: boolean }>();
  for (const { line, kind } of facts) {
    let known = lines.get(line);
    if (known === undefined) lines.set(line, (known = { isDated: false, isNamed: false }));
    if (kind === 'date') known.isDated = true;
    else known.isNamed = true;
  }
  return lines.size >= minPerLine && [...lines.values()].every(({ isDated, isNamed }) => isDated && isNamed);
}

/** The line names the degree that the open entry's school lacks, or the school that its degree does. */
function completes(facts: readonly Fact[], open: Draft, line: number): boolean {
  const hasDegree = facts.some((fact) => fact.line === line && fact.kind === 'degree');
  const hasSchool = facts.some((fact) => fact.line === line && fact.kind === 'school');
  return (
    hasDegree !== hasSchool && (open.degree === undefined) === hasDegree && (open.school === undefined) === hasSchool
  );
}

/** Lines between the parts of one entry; chosen, unmeasured. */
const maxDistance = 4;

function isApart(open: Draft, fact: Fact): boolean {
  return fact.line - open.line > maxDistance && fact.kind !== 'date';
}

function entryOf(text: string, draft: Draft): EducationEntry {
  const { degree, school, date, unknown } = draft;
  // A degree with no school beside it was taken somewhere, and a school with dates for something.
  const spare = unknown.find(
    (span) => degree === undefined || span.start >= degree.span.end || span.end <= degree.span.start,
  );
  const institution = school?.span ?? draft.inherited?.span ?? spare;
  const studyType = degree?.span ?? (school === undefined || date === undefined ? undefined : spare);
  const own = draft.inherited === undefined ? institution : undefined;
  const parts = [own, studyType].filter((span) => span !== undefined);
  const start = Math.min(draft.start, ...parts.map((span) => span.start));
  const end = Math.max(draft.end, ...parts.map((span) => span.end));
  return presentFields({
    institution:
      institution &&
      reading(
        text,
        withoutBracket(text, institution),
        school !== undefined
          ? confidences.school.word
          : draft.inherited !== undefined
            ? confidences.school.above
            : confidences.school.order,
      ),
    studyType:
      studyType && reading(text, studyType, degree === undefined ? confidences.degree.order : confidences.degree.word),
    level: degree?.level,
    area: locate(text, degree?.area),
    dates: date?.mention && datesOf(date.mention),
    span: { start, end },
  });
}

/** "POSTECH(Pohang University)" → "POSTECH". */
function withoutBracket(text: string, span: Span): Span {
  const open = text.indexOf('(', span.start);
  return open > span.start + 1 && open < span.end && text.charCodeAt(span.end - 1) === 41
    ? trimSpan(text, { start: span.start, end: open })
    : span;
}

/** A line without dates and capitals is prose from this many words on; one that begins small, from fewer. */
const proseWords = 7;
const fewProseWords = 4;
/** A longer line tells about a course and names none. */
const maxWords = 24;

function findFacts(resume: ResumeLines, { section, firstLine, lines: indices }: LinedSection): readonly Fact[] {
  const { text, lines } = resume;
  const facts: Fact[] = [];
  let wrapped = -1;
  for (const [order, index] of indices.entries()) {
    const line = lines[index]!;
    if (index === wrapped) continue;
    const content = {
      start: Math.max(line.content.start, Math.min(section.body.start, line.content.end)),
      end: line.content.end,
    };
    if (goesOn(resume, content, index + 1, indices[order + 1])) {
      wrapped = index + 1;
      content.end = lines[wrapped]!.content.end;
    }
    if (content.end <= content.start || countWords(text, content, maxWords + 1) > maxWords) continue;
    if (isTableHead(text, content)) continue;
    const mentions = resume.dates.get(index) ?? [];
    const mention = mentions.find(({ form }) => form === 'range') ?? mentions[0];
    const found: Fact[] = [];
    const isProse =
      line.marker === undefined &&
      mention === undefined &&
      !isHeaderLike(resume, index, firstLine - 1) &&
      countWords(text, content, proseWords) >=
        (isLowerCase(text.charCodeAt(content.start)) ? fewProseWords : proseWords);
    for (const segment of lineSegments(
      text,
      content,
      holesIn(
        resume,
        index,
        mentions.map(({ range }) => range.span),
      ),
    )) {
      const facts = segmentFacts(text, segment.span, order);
      for (const fact of facts) {
        if (
          !found.some(({ kind }) => kind === fact.kind) &&
          !(isProse && isLowerCase(text.charCodeAt(fact.span.start)))
        )
          found.push(fact);
      }
      if (facts.length === 0 && !isProse && line.marker !== 'bullet' && isNamelike(text, segment.span))
        found.push({ kind: 'unknown', span: segment.span, line: order });
    }
    if (mention !== undefined) found.push({ kind: 'date', span: mention.range.span, line: order, mention });
    facts.push(...found.sort((a, b) => a.span.start - b.span.start));
  }
  return facts;
}

const joints = /* @__PURE__ */ wordSet(wrapJoints);

/** "Bachelor of Business" ends here, "Bachelor of" does not. */
function goesOn(resume: ResumeLines, content: Span, below: number, next: number | undefined): boolean {
  if (next !== below || resume.lines[below]!.marker !== undefined || resume.dates.has(below)) return false;
  const last = /\s(\p{L}{1,4})$/u.exec(resume.text.slice(Math.max(content.start, content.end - 6), content.end));
  return last !== null && joints.has(last[1]!.toLowerCase());
}

const columnNames = /* @__PURE__ */ wordSet(tableColumns);

/** "Year  Institution  Award": nothing but names of columns, and two of them at least. */
function isTableHead(text: string, content: Span): boolean {
  const { words } = cueWords(spanText(text, content));
  return (
    words.length >= 2 && words.every((word) => columnNames.has(word)) && /\t|\||\s{2}/.test(spanText(text, content))
  );
}

/** Most words in the name of a school that no word gives away. */
const maxNameWords = 7;

function isNamelike(text: string, span: Span): boolean {
  if (span.end - span.start < 2 || isLowerCase(text.charCodeAt(span.start))) return false;
  if (isLabel(text, span) || countWords(text, span, maxNameWords + 1) > maxNameWords) return false;
  const surface = spanText(text, span);
  return (
    /\p{L}/u.test(surface) &&
    !/[:%.]$|\d[.,]\d|%/.test(surface) &&
    labelledField(text, span) === undefined &&
    !isPlace(text, span)
  );
}

/** "B.Sc. in Physics, University of Bonn, Germany": a degree, a school; either may be missing. */
function segmentFacts(text: string, whole: Span, line: number): readonly Fact[] {
  if (isLabel(text, whole)) return [];
  const named = /^(?:abschluss|degree|diploma|award|titre|dipl[oô]me|t[ií]tulo|titolo|qualification)\s*:\s*/i.exec(
    text.slice(whole.start, Math.min(whole.end, whole.start + 24)),
  );
  if (named !== null)
    return segmentFacts(text, trimSpan(text, { start: whole.start + named[0].length, end: whole.end }), line);
  const told = schoolBeforeColon(text, whole);
  if (told !== undefined)
    return [{ kind: 'school', span: told.school, line }, ...segmentFacts(text, told.behind, line)];
  const span = firstSentence(text, whole);
  const parts = commaParts(text, span);
  const placeCount = placeParts(text, parts);
  if (isWholePlace(span, parts, placeCount)) return [];
  const names = parts.slice(0, parts.length - placeCount);
  const facts: Fact[] = [];
  let degree: { start: number; end: number } | undefined;
  let school: { start: number; end: number } | undefined;
  for (const part of names) {
    const words = cueWords(spanText(text, part));
    const level = levelOf(words);
    const isSchool = isSchoolName(words);
    const from = isSchool && level !== undefined && degree === undefined ? splitAtSchool(text, part, words) : undefined;
    // With a school in the same part, the degree must stand before it: "B.Tech from Anna University".
    if (level !== undefined && degree === undefined && (!isSchool || from !== undefined)) {
      if (from !== undefined) {
        degree = { start: part.start, end: from.degreeEnd };
        school = { start: from.schoolStart, end: part.end };
      } else degree = { start: part.start, end: part.end };
    } else if (isSchool && school === undefined) school = { start: part.start, end: part.end };
    else if (degree !== undefined && school === undefined) {
      // "Apprenticeship as a fitter, Walzwerk AG": the firm is where it was learned.
      if (organisationScore(words) === 2) school = { start: part.start, end: part.end };
      else degree.end = part.end;
    } else if (school !== undefined && degree === undefined && organisationScore(words) === 2) school.end = part.end;
  }
  if (degree === undefined) {
    const certificate = names.findIndex((part) => isCertificate(spanText(text, part)));
    if (certificate >= 0) {
      degree = { ...names[certificate]! };
      const [first] = names;
      // "Tulsa Technology Center, HVAC Certificate": who gave it stands before it.
      if (certificate > 0 && school === undefined) facts.push({ kind: 'unknown', span: first!, line });
    }
  }
  if (degree !== undefined) facts.push(degreeFact(text, degree, line));
  if (school !== undefined) facts.push({ kind: 'school', span: school, line });
  return facts;
}

/** "PhD in History, University of Bonn. Thesis: …" → without what is told behind the full stop. */
function firstSentence(text: string, span: Span): Span {
  const stop = /\p{Ll}\.\s{1,3}\p{Lu}\p{L}{1,20}(?:\s\p{L}{1,20})?:/u.exec(spanText(text, span));
  return stop === null ? span : { start: span.start, end: span.start + stop.index + 1 };
}

/** "Rosehill School: A levels, 2012": two words or more that are no label, and a degree behind the colon. */
function schoolBeforeColon(text: string, span: Span): { readonly school: Span; readonly behind: Span } | undefined {
  const colon = text.indexOf(': ', span.start);
  if (colon < 0 || colon >= span.end) return undefined;
  const school = trimSpan(text, { start: span.start, end: colon });
  const behind = trimSpan(text, { start: colon + 1, end: span.end });
  const count = countWords(text, school, maxNameWords + 1);
  if (count < 2 || count > maxNameWords || labelledField(text, span) !== undefined) return undefined;
  const [first] = commaParts(text, behind);
  if (first === undefined) return undefined;
  const surface = spanText(text, first);
  const isDegree = levelOf(cueWords(surface)) !== undefined || isCertificate(`a ${surface}`);
  return isDegree && levelOf(cueWords(spanText(text, school))) === undefined ? { school, behind } : undefined;
}

/** "Critical Care Nursing Certificate": the last word says it, and a word before it what for. */
function isCertificate(surface: string): boolean {
  return /\S\s(?:certificate|diploma|certificat|zertifikat|certificado|certificato)$/i.test(
    surface.replace(/\([^()]*\)$/, '').trimEnd(),
  );
}

/** "GPA: 3.8", "Relevant coursework: …": tells about an entry. */
function isLabel(text: string, span: Span): boolean {
  return /^(?:(?:c?gpa|grade|marks|percentage|score|relevant|coursework|courses|concentration|recipient|awarded|graduated with|specialization|specialisation|majoring|specializing|(?:master'?s?|bachelor'?s?|phd|diploma|final)\s(?:thesis|arbeit)|thesis|advisor|honors|activities|minor|dean|gre|toefl|ielts|sat)\b)/i.test(
    text.slice(span.start, Math.min(span.end, span.start + 20)),
  );
}

function splitAtSchool(
  text: string,
  part: Span,
  words: CueWords,
): { readonly degreeEnd: number; readonly schoolStart: number } | undefined {
  for (let at = 1; at + 1 < words.words.length; at++) {
    if (!schoolJoints.has(words.words[at]!)) continue;
    const degreeEnd = part.start + words.ends[at - 1]!;
    const schoolStart = part.start + words.starts[at + 1]!;
    const before = cueWords(text.slice(part.start, degreeEnd));
    const behind = cueWords(text.slice(schoolStart, part.end));
    if (isSchoolName(behind) && degreeLevel(before) !== undefined && !isSchoolName(before))
      return { degreeEnd, schoolStart };
  }
  return splitWithoutJoint(text, part, words);
}

/** "BA Sociology University of Bonn", "BA Sociology ROSEHILL UNIVERSITY": where only the words or their casing tell. */
function splitWithoutJoint(
  text: string,
  part: Span,
  words: CueWords,
): { readonly degreeEnd: number; readonly schoolStart: number } | undefined {
  const isCapitals = (at: number): boolean => {
    const surface = text.slice(part.start + words.starts[at]!, part.start + words.ends[at]!);
    return surface.length > 1 && /\p{L}/u.test(surface) && surface === surface.toUpperCase();
  };
  for (let at = 1; at < words.words.length; at++) {
    const isNamedOf = ofPlaces.has(words.words[at + 1] ?? '') && isSchoolName(cueWords(words.words[at]!));
    let last = at;
    while (last < words.words.length && isCapitals(last)) last++;
    const changesCase = last === words.words.length && last - at > 1 && !isCapitals(at - 1);
    if (!isNamedOf && !changesCase) continue;
    const degreeEnd = part.start + words.ends[at - 1]!;
    const schoolStart = part.start + words.starts[at]!;
    const before = cueWords(text.slice(part.start, degreeEnd));
    return degreeLevel(before) !== undefined &&
      !isSchoolName(before) &&
      isSchoolName(cueWords(text.slice(schoolStart, part.end)))
      ? { degreeEnd, schoolStart }
      : undefined;
  }
  return undefined;
}

const ofPlaces = /* @__PURE__ */ wordSet('of de di');

const schoolJoints = /* @__PURE__ */ wordSet('from at through by an aus a presso aan');

/** "H.S.C." is "HSC". */
function levelOf(words: CueWords): DegreeLevel | undefined {
  const { text } = words;
  return (
    degreeLevel(words) ?? (text.includes('.') && text.length <= 60 ? degreeLevel(text.replaceAll('.', '')) : undefined)
  );
}

function degreeFact(text: string, span: Span, line: number): Fact {
  const words = cueWords(spanText(text, span));
  return { kind: 'degree', span, line, level: levelOf(words), area: areaOf(text, span, words) };
}

/** What follows "in", "of … in", a colon, a comma or a bracket: "B.Sc. in Physics" → "Physics". */
function areaOf(text: string, span: Span, words: CueWords): Span | undefined {
  for (let at = 0; at + 1 < words.words.length; at++) {
    if (areaJoints.has(words.words[at]!)) return { start: span.start + words.starts[at + 1]!, end: span.end };
  }
  const colon = text.indexOf(':', span.start);
  const behind = colon < 0 || colon >= span.end ? undefined : trimSpan(text, { start: colon + 1, end: span.end });
  if (behind !== undefined && behind.end > behind.start) return behind;
  const parts = commaParts(text, span);
  return parts.length > 1 ? { start: parts[1]!.start, end: span.end } : undefined;
}

const areaJoints = /* @__PURE__ */ wordSet('in en em');
