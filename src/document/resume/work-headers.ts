/** Which part of a job's header names the employer, which the position, which the place. */
import { commaParts } from '../../text/comma-parts.ts';
import { lookWithin } from '../layout/line-looks.ts';
import { confidences, reading } from './confidences.ts';
import type { Reading } from '../resume-document.ts';
import { locate, spanText, trimSpan, type Located, type Span } from '../../text/span.ts';
import type { DateMention } from '../dates/find-dates.ts';
import { cueWords } from '../cues/cue-lexicon.ts';
import { jobTitleScore, titleScoreOf } from '../cues/title-words.ts';
import { labelledField, workSentence } from './labelled-fields.ts';
import type { FieldRole } from '../lexicon/field-labels.ts';
import { lineSegments, type Segment } from './line-segments.ts';
import { endsWithLegalForm, isSchoolName, organisationScore } from '../cues/organisation-words.ts';
import { isKnownPlace, placeParts, townAtEnd } from '../cues/place-names.ts';
import { countWords, holesIn, type ResumeLines } from './resume-lines.ts';
import { isLowerCase } from '../../text/letter-case.ts';
import type { LinedSection } from '../resume-sections/sections.ts';

export interface JobHeader {
  readonly name: Reading<string> | undefined;
  readonly position: Reading<string> | undefined;
  readonly location: Located<string> | undefined;
}

/** A segment with what its words say about it. */
export interface HeaderSegment {
  readonly span: Span;
  readonly line: number;
  readonly separator: Segment['separator'];
  readonly title: 0 | 1 | 2;
  readonly organisation: 0 | 1 | 2;
  readonly isPlace: boolean;
  /** The dates stand on the same line. */
  readonly isDated: boolean;
  /** What a label before it says it is. */
  readonly role: FieldRole | undefined;
  /** How it is set; undefined where the file does not tell. */
  readonly style: string | undefined;
  /** What is told behind its colon: "Acme: built pipelines in Python". */
  readonly told?: Span;
}

/** The segments of the header's lines, places at their ends cut off; dates and whatever is no name are left out. */
export function headerSegments(
  resume: ResumeLines,
  header: readonly number[],
  mention: DateMention | undefined,
  section: LinedSection,
): readonly HeaderSegment[] {
  const { text, lines } = resume;
  const found: HeaderSegment[] = [];
  let announced: FieldRole | undefined;
  for (const index of header) {
    const line = lines[index]!;
    const content = {
      start: Math.max(line.content.start, Math.min(section.section.body.start, line.content.end)),
      end: line.content.end,
    };
    const holes = (resume.dates.get(index) ?? [])
      .filter(({ form }) => form !== 'year' || mention?.form === 'year')
      .map(({ range }) => range.span);
    if (mention !== undefined && !holes.includes(mention.range.span)) holes.push(mention.range.span);
    holes.sort((a, b) => a.start - b.start);
    const isDated = mention !== undefined && mention.range.span.start < line.end && mention.range.span.end > line.start;
    const sentence = workSentence(text, withoutHoles(content, holes));
    if (sentence !== undefined) {
      const { position, employer } = sentence;
      if (position !== undefined)
        found.push({
          ...part(text, position, 'start', false),
          line: index,
          isDated,
          role: 'position',
          style: styleAt(resume, index, position),
        });
      if (employer !== undefined)
        for (const one of splitSegment(text, { span: employer, separator: 'at', isBracketed: false }))
          found.push({
            ...one,
            line: index,
            isDated,
            role: one.isPlace ? 'location' : 'name',
            style: styleAt(resume, index, one.span),
          });
      continue;
    }
    const field = labelledField(text, content);
    if (field?.role === 'none') continue;
    const value = field === undefined ? content : field.value;
    // A label alone on its line announces the next one.
    if (field !== undefined && field.value.end <= field.value.start) {
      announced = field.role;
      continue;
    }
    const role = field?.role ?? announced;
    announced = undefined;
    let isFirst = true;
    for (const segment of lineSegments(text, value, holesIn(resume, index, holes))) {
      const inner = isFirst ? undefined : labelledField(text, segment.span);
      if (inner?.role === 'none' || (inner !== undefined && inner.value.end <= inner.value.start)) continue;
      const given = inner === undefined ? segment : { ...segment, span: inner.value };
      const behind = inner === undefined ? behindColon(text, given.span) : undefined;
      const shown = behind === undefined ? [given] : [{ ...given, span: behind.before }];
      if (behind !== undefined && !behind.isTold)
        shown.push({ span: behind.after, separator: 'sign', isBracketed: false });
      for (const one of shown.flatMap((parted) => splitSegment(text, parted))) {
        found.push({
          ...one,
          ...(behind?.isTold === true ? { told: behind.after } : {}),
          line: index,
          isDated,
          role: one.isPlace ? undefined : (inner?.role ?? (isFirst ? role : undefined)),
          style: styleAt(resume, index, one.span),
        });
      }
      isFirst = false;
    }
  }
  return found;
}

/** Most words in a name before a colon. Chosen, unmeasured. */
const maxWordsBeforeColon = 6;

/**
 * "Acme: built pipelines in Python" tells what was done, "Acme: Data Engineer" names a second part. Undefined without a colon, and where
 * neither can be meant.
 */
function behindColon(
  text: string,
  span: Span,
): { readonly before: Span; readonly after: Span; readonly isTold: boolean } | undefined {
  const colon = text.indexOf(': ', span.start);
  if (colon < 0 || colon >= span.end) return undefined;
  const before = trimSpan(text, { start: span.start, end: colon });
  const after = trimSpan(text, { start: colon + 1, end: span.end });
  if (before.end <= before.start || after.end <= after.start) return undefined;
  if (countWords(text, before, maxWordsBeforeColon + 1) > maxWordsBeforeColon) return undefined;
  if (isLowerCase(text.charCodeAt(after.start))) return { before, after, isTold: true };
  const first = part(text, before, 'start', false);
  const second = part(text, after, 'sign', false);
  return isTitle(first) !== isTitle(second) && commaParts(text, after).length === 1
    ? { before, after, isTold: false }
    : undefined;
}

function styleAt({ looks }: ResumeLines, line: number, span: Span): string | undefined {
  return looks && lookWithin(looks, line, span)?.style;
}

/** The stretch up to the first hole that is not at its start. */
function withoutHoles(content: Span, holes: readonly Span[]): Span {
  const hole = holes.find(({ start }) => start > content.start);
  return hole === undefined ? content : { start: content.start, end: Math.min(hole.start, content.end) };
}

type Part = Omit<HeaderSegment, 'line' | 'isDated' | 'role' | 'style'>;

/** "Developer, Acme Ltd, Pune, India" → three parts; a segment whose commas belong to its name stays whole. */
function splitSegment(text: string, segment: Segment): readonly Part[] {
  const { span, separator } = segment;
  if (isDuration(text, span)) return [];
  const bracketed = placeInBrackets(text, segment);
  if (bracketed !== undefined) return bracketed;
  const parts = commaParts(text, span);
  const placeCount = placeParts(text, parts);
  const glued = placeCount === 0 ? undefined : gluedTown(text, parts, placeCount);
  if (glued !== undefined) {
    const before = splitSegment(text, { ...segment, span: trimSpan(text, { start: span.start, end: glued }) });
    return [...before, part(text, trimSpan(text, { start: glued, end: span.end }), 'sign', true)];
  }
  if (placeCount === parts.length && placeCount > 0) return [part(text, span, separator, true)];
  const behind = placeCount === 0 && parts.length > 1 ? titleBehindRegion(text, parts.at(-1)!) : undefined;
  if (behind !== undefined) {
    const before = splitSegment(text, { ...segment, span: trimSpan(text, { start: span.start, end: behind }) });
    return [...before, part(text, { start: behind, end: span.end }, 'sign', false)];
  }
  const names = parts.slice(0, parts.length - placeCount);
  const town = placeCount === 0 ? townBehindFirm(text, names) : undefined;
  if (town !== undefined) {
    const whole = { start: names[0]!.start, end: names.at(-2)!.end };
    return [part(text, whole, separator, false), part(text, town, 'sign', true)];
  }
  const result: Part[] = [];
  if (names.length === 1) result.push(part(text, names[0]!, separator, false));
  else if (names.length > 1) {
    const whole = { start: names[0]!.start, end: names.at(-1)!.end };
    const scored = names.map((name) => part(text, name, separator, false));
    const cut = scored.findIndex(
      ({ title, organisation }, index) => index > 0 && isTitle({ title, organisation }) !== isTitle(scored[0]!),
    );
    if (cut > 0 && scored.some(isTitle)) {
      result.push(
        part(text, { start: whole.start, end: names[cut - 1]!.end }, separator, false),
        part(text, { start: names[cut]!.start, end: whole.end }, 'sign', false),
      );
    } else result.push(part(text, whole, separator, false));
  }
  if (placeCount > 0)
    result.push(part(text, { start: parts[parts.length - placeCount]!.start, end: span.end }, 'sign', true));
  return result;
}

/** Longest place in brackets; chosen, unmeasured. */
const longestBracket = 48;

/** "Acme (Porto, Portugal) Web Developer": a place in brackets between an employer and a position, or the other way round. */
function placeInBrackets(text: string, { span, separator }: Segment): readonly Part[] | undefined {
  const open = text.indexOf('(', span.start);
  if (open <= span.start || open >= span.end) return undefined;
  const close = text.indexOf(')', open);
  if (close < 0 || close >= span.end - 1 || close - open > longestBracket) return undefined;
  const place = trimSpan(text, { start: open + 1, end: close });
  const places = commaParts(text, place);
  if (places.length === 0 || placeParts(text, places) !== places.length) return undefined;
  const first = part(text, trimSpan(text, { start: span.start, end: open }), separator, false);
  const second = part(text, trimSpan(text, { start: close + 1, end: span.end }), 'sign', false);
  if (first.span.end <= first.span.start || second.span.end <= second.span.start) return undefined;
  if (isTitle(first) === isTitle(second)) return undefined;
  return [first, part(text, place, 'sign', true), second];
}

/** Most words in the name of a state or country that a title follows. */
const maxRegionWords = 3;

/** Start of the title in "MA Software Engineer", behind "Acme, Boston, ". */
function titleBehindRegion(text: string, last: Span): number | undefined {
  let at = last.start;
  for (let words = 0; words < maxRegionWords; words++) {
    while (at < last.end && text.charCodeAt(at) !== 32) at++;
    if (at >= last.end) return undefined;
    const end = at;
    while (at < last.end && text.charCodeAt(at) === 32) at++;
    if (isKnownPlace(text.slice(last.start, end)) && titleScoreOf(text.slice(at, last.end)) > 0) return at;
  }
  return undefined;
}

/** Longest name of a town that no list knows, in UTF-16 units. */
const longestTown = 24;

/** The last part of "Feldmann KG, Castrop-Rauxel": capitalised, short and silent, behind a firm that says what it is. */
function townBehindFirm(text: string, names: readonly Span[]): Span | undefined {
  if (names.length !== 2) return undefined;
  const [firm, town] = names as readonly [Span, Span];
  const surface = spanText(text, town);
  if (surface.length > longestTown || /[\d(&/]/.test(surface)) return undefined;
  const firmSurface = spanText(text, firm);
  const firmWords = cueWords(firmSurface);
  const isFirm =
    endsWithLegalForm(firmSurface) || (organisationScore(firmWords) === 2 && jobTitleScore(firmWords) === 0);
  if (!isFirm || isSchoolName(firmWords)) return undefined;
  const townWords = cueWords(surface);
  return jobTitleScore(townWords) === 0 && organisationScore(townWords) === 0 ? town : undefined;
}

/** Start of the town that only a blank parts from the employer: "Infosys Bangalore, Karnataka". */
function gluedTown(text: string, parts: readonly Span[], placeCount: number): number | undefined {
  const first = parts[parts.length - placeCount];
  const before = parts[parts.length - placeCount - 1];
  const inside = first === undefined ? undefined : townAtEnd(text, first);
  if (inside !== undefined) return inside;
  return placeCount === 1 && before !== undefined ? townAtEnd(text, before) : undefined;
}

function part(text: string, span: Span, separator: Segment['separator'], place: boolean): Part {
  if (place) return { span, separator, title: 0, organisation: 0, isPlace: true };
  const surface = spanText(text, span);
  if (endsWithLegalForm(surface)) return { span, separator, title: 0, organisation: 2, isPlace: false };
  const words = cueWords(surface);
  return { span, separator, title: jobTitleScore(words), organisation: organisationScore(words), isPlace: false };
}

function isTitle({ title, organisation }: Pick<Part, 'title' | 'organisation'>): boolean {
  return title > 0 && title >= organisation;
}

/** "(3 years 2 months)", "5 yrs": what LinkedIn prints beside dates. */
function isDuration(text: string, span: Span): boolean {
  if (span.end - span.start > 32) return false;
  return /^\(?(?:(?:about|over|approx\.?)\s)?\d{1,2}\+?\s{0,2}(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|anos|años|meses)\b/i.test(
    spanText(text, span),
  );
}

/** The header lacks a position or an employer, or has a doubtful employer where the next line holds a sure one. */
export function lacksRole(
  resume: ResumeLines,
  segments: readonly HeaderSegment[],
  next: readonly HeaderSegment[],
): boolean {
  const { name, position } = assignRoles(resume.text, segments, { order: 'position-first', styles: new Map() });
  if (name === undefined || position === undefined) return true;
  const [first] = next;
  if (first === undefined) return false;
  const employer = segments.find(({ span }) => span.start === name.span.start);
  const isSure =
    employer !== undefined &&
    (employer.organisation > 0 || segments.some(({ isPlace: place, line }) => place && line === employer.line));
  if (!isSure && first.organisation === 2 && first.title === 0) return true;
  return next.length === 1 && first.isPlace && !segments.some(({ isPlace: place }) => place);
}

export type NameOrder = 'position-first' | 'employer-first';

/** What the headers of a section have in common. */
export interface HeaderHabits {
  readonly order: NameOrder;
  /** Styles that employers alone, or positions alone, are set in wherever words tell which is which. */
  readonly styles: ReadonlyMap<string, 'name' | 'position'>;
}

/** Entries that must show which style names what. Chosen, unmeasured. */
const minStyled = 2;

export function headerHabits(headers: readonly (readonly HeaderSegment[])[]): HeaderHabits {
  const votes = new Map<string, { name: number; position: number }>();
  const styled = headers[0]?.[0]?.style === undefined ? [] : headers.flat();
  for (const { style, title, organisation, isPlace } of styled) {
    if (style === undefined || isPlace || (title === 2) === (organisation === 2)) continue;
    let vote = votes.get(style);
    if (vote === undefined) votes.set(style, (vote = { name: 0, position: 0 }));
    if (title === 2) vote.position++;
    else vote.name++;
  }
  const styles = new Map<string, 'name' | 'position'>();
  for (const [style, { name, position }] of votes) {
    if (name >= minStyled && position === 0) styles.set(style, 'name');
    if (position >= minStyled && name === 0) styles.set(style, 'position');
  }
  // One style for both says nothing.
  const kinds = new Set(styles.values());
  return { order: nameOrder(headers), styles: kinds.size === 2 ? styles : new Map() };
}

/** Points for the style that the section's other employers or positions are set in. Chosen: more than one word's. */
const styledPoints = 3;

/** The order that most headers of a section keep where words tell which is which. */
function nameOrder(headers: readonly (readonly HeaderSegment[])[]): NameOrder {
  let balance = 0;
  for (const segments of headers) {
    const names = segments.filter((segment) => !segment.isPlace);
    if (names.length < 2) continue;
    const position = names.findIndex(isTitle);
    if (position < 0) continue;
    const employer = names.findIndex((segment) => !isTitle(segment));
    if (employer >= 0) balance += position < employer ? 1 : -1;
  }
  return balance < 0 ? 'employer-first' : 'position-first';
}

/** Position: the best title; employer: the best organisation among the rest, or else the first thing left. */
export function assignRoles(
  text: string,
  segments: readonly HeaderSegment[],
  { order, styles }: HeaderHabits,
): JobHeader {
  const styled = ({ style }: HeaderSegment, role: 'name' | 'position'): number => {
    const known = style === undefined ? undefined : styles.get(style);
    return known === undefined ? 0 : known === role ? styledPoints : -styledPoints;
  };
  const names = segments.filter(({ isPlace: place, role }) => !place && role !== 'dates' && role !== 'location');
  const places = segments.filter(({ isPlace: place }) => place);
  const location =
    places.find(({ span }) => isPlaceKnown(text, span)) ??
    places[0] ??
    segments.find(({ role }) => role === 'location');
  const placeLine = location?.line;
  const free = names.filter(({ role }) => role === undefined);
  let position =
    names.find(({ role }) => role === 'position') ??
    best(
      free,
      (segment) => (isTitle(segment) ? segment.title * 2 - segment.organisation : 0) + styled(segment, 'position'),
    );
  let employer =
    names.find(({ role }) => role === 'name') ??
    best(
      free.filter((segment) => segment !== position),
      (segment) =>
        segment.organisation * 2 -
        segment.title +
        (segment.separator === 'at' ? 2 : 0) +
        styled(segment, 'name') +
        (placeLine === segment.line && !segment.isDated ? 1.5 : 0),
    );
  const rest = free.filter((segment) => segment !== position && segment !== employer);
  if (position === undefined && employer === undefined) {
    if (rest.length === 1) employer = rest[0];
    else if (order === 'position-first') [position, employer] = rest;
    else [employer, position] = rest;
  } else if (employer === undefined) employer = rest[0];
  else if (position === undefined) {
    const employerLine = employer.line;
    position = rest.find(({ line }) => line !== employerLine) ?? rest[0];
  }
  return {
    name: employer && reading(text, employer.span, employerConfidence(employer, placeLine)),
    position: position && reading(text, position.span, positionConfidence(position)),
    location: locate(text, location?.span),
  };
}

/** What tells that a part of a header is the employer: its words, a label, "at" before it, a place beside it, or nothing but the order. */
function employerConfidence(
  { role, organisation, title, separator, line, isDated }: HeaderSegment,
  placeLine?: number,
): number {
  if (organisation === 2) return confidences.employer.word;
  if (role === 'name' || separator === 'at') return confidences.employer.label;
  if (title > 0) return confidences.employer.title;
  if (organisation === 1) return confidences.employer.likely;
  return placeLine === line && !isDated ? confidences.employer.place : confidences.employer.order;
}

function positionConfidence({ role, title, organisation }: HeaderSegment): number {
  if (role === 'position') return confidences.position.label;
  if (organisation > 0) return confidences.position.organisation;
  if (title === 2) return confidences.position.word;
  return title === 1 ? confidences.position.likely : confidences.position.order;
}

function isPlaceKnown(text: string, span: Span): boolean {
  const ending = commaParts(text, span).at(-1);
  return ending !== undefined && isKnownPlace(spanText(text, ending));
}

function best(
  segments: readonly HeaderSegment[],
  score: (segment: HeaderSegment) => number,
): HeaderSegment | undefined {
  let found: HeaderSegment | undefined;
  let top = 0;
  for (const segment of segments) {
    const value = score(segment);
    if (value > top) {
      found = segment;
      top = value;
    }
  }
  return found;
}
