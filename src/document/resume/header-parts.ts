/** Stretches of a job's header, cut at their commas: positions, employers and places, told by their words. */
import { commaParts } from '../../text/comma-parts.ts';
import { spanText, trimSpan, type Span } from '../../text/span.ts';
import { cueWords } from '../cues/cue-lexicon.ts';
import { endsWithLegalForm, isSchoolName, organisationScore } from '../cues/organisation-words.ts';
import { isKnownPlace, placeParts, townAtEnd } from '../cues/place-names.ts';
import { jobTitleScore, titleScoreOf } from '../cues/title-words.ts';
import type { Segment } from './line-segments.ts';

/** A part with what its words say about it. */
export interface HeaderPart {
  readonly span: Span;
  readonly separator: Segment['separator'];
  readonly title: 0 | 1 | 2;
  readonly organisation: 0 | 1 | 2;
  readonly isPlace: boolean;
}

/** "Developer, Acme Ltd, Pune, India" → three parts; a segment whose commas belong to its name stays whole. */
export function splitSegment(text: string, segment: Segment): readonly HeaderPart[] {
  const { span, separator } = segment;
  if (isDuration(text, span)) return [];
  const bracketed = placeInBrackets(text, segment);
  if (bracketed !== undefined) return bracketed;
  const parts = commaParts(text, span);
  const placeCount = placeParts(text, parts);
  const glued = placeCount === 0 ? undefined : gluedTown(text, parts, placeCount);
  if (glued !== undefined) {
    const before = splitSegment(text, { ...segment, span: trimSpan(text, { start: span.start, end: glued }) });
    return [...before, headerPart(text, trimSpan(text, { start: glued, end: span.end }), 'sign', true)];
  }
  if (placeCount === parts.length && placeCount > 0) return [headerPart(text, span, separator, true)];
  const behind = placeCount === 0 && parts.length > 1 ? titleBehindRegion(text, parts.at(-1)!) : undefined;
  if (behind !== undefined) {
    const before = splitSegment(text, { ...segment, span: trimSpan(text, { start: span.start, end: behind }) });
    return [...before, headerPart(text, { start: behind, end: span.end }, 'sign', false)];
  }
  const names = parts.slice(0, parts.length - placeCount);
  const town = placeCount === 0 ? townBehindFirm(text, names) : undefined;
  if (town !== undefined) {
    const whole = { start: names[0]!.start, end: names.at(-2)!.end };
    return [headerPart(text, whole, separator, false), headerPart(text, town, 'sign', true)];
  }
  const result: HeaderPart[] = [];
  if (names.length === 1) result.push(headerPart(text, names[0]!, separator, false));
  else if (names.length > 1) {
    const whole = { start: names[0]!.start, end: names.at(-1)!.end };
    const scored = names.map((name) => headerPart(text, name, separator, false));
    const cut = scored.findIndex(
      ({ title, organisation }, index) => index > 0 && isTitle({ title, organisation }) !== isTitle(scored[0]!),
    );
    if (cut > 0 && scored.some(isTitle)) {
      result.push(
        headerPart(text, { start: whole.start, end: names[cut - 1]!.end }, separator, false),
        headerPart(text, { start: names[cut]!.start, end: whole.end }, 'sign', false),
      );
    } else result.push(headerPart(text, whole, separator, false));
  }
  if (placeCount > 0)
    result.push(headerPart(text, { start: parts[parts.length - placeCount]!.start, end: span.end }, 'sign', true));
  return result;
}

/** Longest place in brackets; chosen, unmeasured. */
const longestBracket = 48;

/** "Acme (Porto, Portugal) Web Developer": a place in brackets between an employer and a position, or the other way round. */
function placeInBrackets(text: string, { span, separator }: Segment): readonly HeaderPart[] | undefined {
  const open = text.indexOf('(', span.start);
  if (open <= span.start || open >= span.end) return undefined;
  const close = text.indexOf(')', open);
  if (close < 0 || close >= span.end - 1 || close - open > longestBracket) return undefined;
  const place = trimSpan(text, { start: open + 1, end: close });
  const places = commaParts(text, place);
  if (places.length === 0 || placeParts(text, places) !== places.length) return undefined;
  const first = headerPart(text, trimSpan(text, { start: span.start, end: open }), separator, false);
  const second = headerPart(text, trimSpan(text, { start: close + 1, end: span.end }), 'sign', false);
  if (first.span.end <= first.span.start || second.span.end <= second.span.start) return undefined;
  if (isTitle(first) === isTitle(second)) return undefined;
  return [first, headerPart(text, place, 'sign', true), second];
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

/** What the words of a stretch say; `place`: it is known to be one. */
export function headerPart(text: string, span: Span, separator: Segment['separator'], place: boolean): HeaderPart {
  if (place) return { span, separator, title: 0, organisation: 0, isPlace: true };
  const surface = spanText(text, span);
  if (endsWithLegalForm(surface)) return { span, separator, title: 0, organisation: 2, isPlace: false };
  const words = cueWords(surface);
  return { span, separator, title: jobTitleScore(words), organisation: organisationScore(words), isPlace: false };
}

/** Its words say that it is a position rather than an employer. */
export function isTitle({ title, organisation }: Pick<HeaderPart, 'title' | 'organisation'>): boolean {
  return title > 0 && title >= organisation;
}

/** "(3 years 2 months)", "5 yrs": what LinkedIn prints beside dates. */
function isDuration(text: string, span: Span): boolean {
  if (span.end - span.start > 32) return false;
  return /^\(?(?:(?:about|over|approx\.?)\s)?\d{1,2}\+?\s{0,2}(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|anos|años|meses)\b/i.test(
    spanText(text, span),
  );
}
