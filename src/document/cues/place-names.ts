/** Names of places that stand beside employers: states, provinces, countries, large cities. */
import { isDigit } from '../../text/character-classes.ts';
import { commaParts } from '../../text/comma-parts.ts';
import { spanText, type Span } from '../../text/span.ts';
import { phraseSet, wordSet } from '../../text/word-set.ts';
import { firstFoldedWord, foldedWords } from './cue-lexicon.ts';
import { cityNames, placeStandIns, regionNames, stateCodes, townPrefixes } from '../lexicon/places.ts';

const codes = /* @__PURE__ */ wordSet(stateCodes);
const prefixes = /* @__PURE__ */ wordSet(townPrefixes);

const regions = /* @__PURE__ */ phraseSet(regionNames);
const cities = /* @__PURE__ */ phraseSet(cityNames, placeStandIns);

const longestPlace = 40;

interface PlaceReading {
  /** A state, province or country by name or code. */
  readonly isRegion: boolean;
  readonly isCity: boolean;
  /** A city, state or country known by name, or a word such as "Remote". */
  readonly isKnown: boolean;
}

const nowhere: PlaceReading = { isRegion: false, isCity: false, isKnown: false };
const codeOnly: PlaceReading = { isRegion: true, isCity: false, isKnown: true };

function readPlace(surface: string): PlaceReading {
  if (surface.length > longestPlace) return nowhere;
  // "IL 62704"
  const isNumbered = isDigit(surface.charCodeAt(surface.length - 1));
  const name = isNumbered ? surface.replace(/\s{0,3}\d{4,6}(?:-\d{3,4})?$/, '').trim() : surface;
  const isCode = codes.has(name);
  const first = firstFoldedWord(surface);
  if (first !== undefined && !openings().has(first)) return isCode ? codeOnly : nowhere;
  const key = placeKey(surface);
  const isCity = cities.has(key);
  const isNamed = regions.has(key) && key.length > 2;
  const isRegion = isCode || (name.length > 2 && regions.has(isNumbered ? placeKey(name) : key));
  return { isRegion, isCity, isKnown: key !== '' && (isCity || isNamed || isRegion) };
}

let builtOpenings: ReadonlySet<string> | undefined;

/** First words of all names. */
function openings(): ReadonlySet<string> {
  return (builtOpenings ??= new Set(
    [regionNames, cityNames, placeStandIns].flatMap((list) =>
      list.split('|').map((name) => name.trim().split(' ', 1)[0]!),
    ),
  ));
}

/** A city, state or country known by name, or a word such as "Remote". */
export function isKnownPlace(surface: string): boolean {
  return readPlace(surface).isKnown;
}

function placeKey(surface: string): string {
  return foldedWords(surface).join(' ');
}

/** Most words in the name of a town. */
const maxTownWords = 3;

/**
 * How many parts at the end of the list make a place: "…, Huntington Beach, CA" → 2, "…, Paris" → 1, otherwise 0.
 * A town nobody knows counts before a known state or country only.
 */
export function placeParts(text: string, parts: readonly Span[]): number {
  const at = (index: number): string => spanText(text, parts[index]!);
  const last = parts.length - 1;
  if (last < 0) return 0;
  const ending = readPlace(at(last));
  if (ending.isRegion) {
    let count = 1;
    if (last >= 2) {
      const before = readPlace(at(last - 1));
      if (before.isRegion && !before.isCity) count++;
    }
    if (last - count >= 0 && (isTown(at(last - count)) || isKnownPlace(at(last - count)))) count++;
    if (count === 2 && last >= 2 && isKnownCity(at(last - 2))) count++;
    return count;
  }
  if (ending.isKnown) return last >= 1 && isKnownPlace(at(last - 1)) ? 2 : 1;
  return 0;
}

/**
 * Where a known town begins at the end of the part: "Infosys Bangalore" before ", Karnataka" → the start of "Bangalore".
 * Undefined when the part is nothing but the town, or ends with none.
 */
export function townAtEnd(text: string, part: Span): number | undefined {
  if (isKnownPlace(spanText(text, part))) return undefined;
  let start = part.end;
  for (let words = 0; words < maxTownWords; words++) {
    while (start > part.start && text.charCodeAt(start - 1) === 32) start--;
    while (start > part.start && text.charCodeAt(start - 1) !== 32) start--;
    if (start <= part.start) return undefined;
    if (isKnownCity(text.slice(start, part.end)))
      return prefixes.has(text.slice(part.start, start).trim().toLowerCase()) ? undefined : start;
  }
  return undefined;
}

function isKnownCity(surface: string): boolean {
  return readPlace(surface).isCity;
}

function isTown(surface: string): boolean {
  const words = foldedWords(surface);
  return words.length > 0 && words.length <= maxTownWords && !/[\d@]/.test(surface);
}

/** True when the whole stretch is a place: "Pune, Maharashtra", "Remote", "Bengaluru". */
export function isPlace(text: string, span: Span): boolean {
  const parts = commaParts(text, span);
  return isWholePlace(span, parts, placeParts(text, parts));
}

/** Longest stretch that is nothing but a place, in UTF-16 units. Chosen, unmeasured. */
const longestWholePlace = 60;

/** The same for a stretch whose parts are known, `count` of which make a place at its end. */
export function isWholePlace(span: Span, parts: readonly Span[], count: number): boolean {
  return count > 0 && count === parts.length && span.end - span.start <= longestWholePlace;
}
