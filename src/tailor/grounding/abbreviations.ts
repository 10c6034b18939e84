/** "FIFO" for "first in, first out", and "Women's Institute" for "WI": letters and the words that begin with them, in either direction. */
import { isAsciiUpper } from '../../text/character-classes.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingText } from './wording-text.ts';

/** Two letters begin too many pairs of words, unless they stand in brackets behind them or the words are a name. */
const LEAST = 3;
const MOST = 7;

/** Words of the rewrite that spell out letters of the old wording, or are the letters of its words. */
export function abbreviationPlaces(read: RewriteReading): ReadonlySet<number> {
  let places = placesOf.get(read.wording);
  if (places === undefined) placesOf.set(read.wording, (places = readPlaces(read)));
  return places;
}

const placesOf = new WeakMap<WordingText, ReadonlySet<number>>();

function readPlaces({ wording, sources }: RewriteReading): ReadonlySet<number> {
  const found = new Set<number>();
  const old = sources.passage.wording;
  for (const { letters } of abbreviations(old))
    for (let from = 0; from < wording.words.length; from++) {
      const to = spelledTo(wording, from, letters);
      if (
        to === undefined ||
        (letters.length < LEAST && lettersOf(wording, to) !== letters && !isName(wording, from, to))
      )
        continue;
      for (let at = from; at < to; at++) found.add(at);
    }
  for (const { letters, at } of abbreviations(wording)) {
    if (letters.length < LEAST) continue;
    for (let from = 0; from < old.words.length; from++)
      if (spelledTo(old, from, letters) !== undefined) {
        found.add(at);
        break;
      }
  }
  return found;
}

/** "Women's Institute": all of its words are capitals. */
function isName({ words }: WordingText, from: number, to: number): boolean {
  return words
    .slice(from, to)
    .every(({ isCapital, isFunction, startsSentence }) => isFunction || (isCapital && !startsSentence));
}

/** So many are looked for: a line of nothing but capitals has no abbreviations. Chosen, unmeasured. */
const MOST_FOUND = 8;

function abbreviations(wording: WordingText): readonly { readonly letters: string; readonly at: number }[] {
  const found: { letters: string; at: number }[] = [];
  for (let at = 0; at < wording.words.length && found.length < MOST_FOUND; at++) {
    const letters = lettersOf(wording, at);
    if (letters !== undefined) found.push({ letters, at });
  }
  return found;
}

/** "RFIs" has the letters "rfi". */
function lettersOf({ words, text }: WordingText, at: number): string | undefined {
  const token = words[at]?.token;
  if (token === undefined) return undefined;
  const surface = text.slice(token.start, token.end).replace(/['’]?s$/, '');
  if (surface.length < 2 || surface.length > MOST) return undefined;
  for (let sign = 0; sign < surface.length; sign++) if (!isAsciiUpper(surface.charCodeAt(sign))) return undefined;
  return surface.toLowerCase();
}

/** Where the words end whose first letters these are; small words between may be without theirs. */
function spelledTo({ words }: WordingText, from: number, letters: string): number | undefined {
  let letter = 0;
  let at = from;
  if (words[from]!.isFunction || words[from]!.token.normal.startsWith(letters)) return undefined;
  for (; at < words.length && letter < letters.length; at++) {
    const { token, isFunction, clause } = words[at]!;
    if (token.normal === letters) return undefined;
    if (clause > words[from]!.clause + 1) return undefined;
    if (token.normal.startsWith(letters[letter]!)) letter++;
    else if (!isFunction) return undefined;
  }
  return letter === letters.length ? at : undefined;
}
