/** Which part of a job's header names the employer, which the position, which the place. */
import { commaParts } from '../../text/comma-parts.ts';
import { locate, spanText, type Located, type Span } from '../../text/span.ts';
import { isKnownPlace } from '../cues/place-names.ts';
import type { Reading } from '../resume-document.ts';
import { confidences, reading } from './confidences.ts';
import { isTitle } from './header-parts.ts';
import type { HeaderSegment } from './header-segments.ts';
import type { ResumeLines } from './resume-lines.ts';

export interface JobHeader {
  readonly name: Reading<string> | undefined;
  readonly position: Reading<string> | undefined;
  readonly location: Located<string> | undefined;
}

/** The header lacks a position or an employer, or has a doubtful employer where the next line holds a sure one. */
export function lacksRole(
  resume: ResumeLines,
  segments: readonly HeaderSegment[],
  next: readonly HeaderSegment[],
): boolean {
  const { name, position } = assignRoles(resume.text, segments, {
    order: 'position-first',
    isSteady: false,
    styles: new Map(),
  });
  if (name === undefined || position === undefined) return true;
  const [first] = next;
  if (first === undefined) return false;
  const employer = segments.find(({ span }) => span.start === name.span.start);
  const isSure =
    employer !== undefined &&
    (employer.organisation === 2 || segments.some(({ isPlace: place, line }) => place && line === employer.line));
  if (!isSure && first.organisation === 2 && first.title === 0) return true;
  return next.length === 1 && first.isPlace && !segments.some(({ isPlace: place }) => place);
}

export type NameOrder = 'position-first' | 'employer-first';

/** What the headers of a section have in common. */
export interface HeaderHabits {
  readonly order: NameOrder;
  /** Several headers show the order, and none shows the other one. */
  readonly isSteady: boolean;
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
  return { ...nameOrder(headers), styles: kinds.size === 2 ? styles : new Map() };
}

/** Points for the style that the section's other employers or positions are set in. Chosen: more than one word's. */
const styledPoints = 3;

/** Points for standing where the section's other employers stand. Chosen: less than a word that only organisations hold. */
const steadyPoints = 2.5;

/** The order that most headers of a section keep where words tell which is which. */
function nameOrder(headers: readonly (readonly HeaderSegment[])[]): Pick<HeaderHabits, 'order' | 'isSteady'> {
  let balance = 0;
  let shown = 0;
  for (const segments of headers) {
    const names = segments.filter((segment) => !segment.isPlace);
    if (names.length < 2) continue;
    const position = names.findIndex(isTitle);
    if (position < 0) continue;
    const employer = names.findIndex((segment) => !isTitle(segment));
    if (employer < 0) continue;
    balance += position < employer ? 1 : -1;
    shown++;
  }
  return {
    order: balance < 0 ? 'employer-first' : 'position-first',
    isSteady: shown >= minStyled && Math.abs(balance) === shown,
  };
}

/** Position: the best title; employer: the best organisation among the rest, or else the first thing left. */
export function assignRoles(
  text: string,
  segments: readonly HeaderSegment[],
  { order, isSteady, styles }: HeaderHabits,
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
  const sidePoints = (segment: HeaderSegment): number => {
    if (!isSteady || position === undefined) return 0;
    const isBefore = segment.span.start < position.span.start;
    return isBefore === (order === 'employer-first') ? steadyPoints : -steadyPoints;
  };
  let employer =
    names.find(({ role }) => role === 'name') ??
    best(
      free.filter((segment) => segment !== position),
      (segment) =>
        segment.organisation * 2 -
        segment.title +
        (segment.separator === 'at' ? 2 : 0) +
        styled(segment, 'name') +
        sidePoints(segment) +
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
