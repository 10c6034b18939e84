/**
 * Which rows of the table a text touches: the longest known phrase first, then the word, then what the word is made of.
 *
 * A word is looked up as it is spelled, then in the singular, then by its stem, then as a compound of known words
 * ("softwareentwickler"). Nothing is guessed from letters: a word that none of these finds has no row, so that names of
 * people, which the table leaves out, move no vector.
 */
import { isContent, termOf } from '../lexical/terms.ts';
import { tokenize, type Token } from '../text/tokenize.ts';
import { singular } from '../text/word-forms.ts';
import { beginningBit, type Word } from '../text/word.ts';

/** Another spelling, or another language's word, for what rows of the table say already; without rows, a word that says nothing. */
export interface VocabularyAlias {
  /** As `lookupForm` spells it. */
  readonly form: string;
  readonly rows: readonly number[];
}

/** What a vocabulary knows of a word; it lies beside the word. What most words need of it are three numbers in the word itself. */
interface KnownWord {
  readonly stem: string;
  readonly rows: readonly number[];
  /** Undefined when no phrase begins with this stem. */
  readonly phrases: Phrases | undefined;
}

/** In place of a row: the word has none or several. */
const NO_ROW = -1;

/** Phrases with the same beginning, by the stem that comes next. */
type Phrases = Map<string, PhraseStep>;

interface PhraseStep {
  /** Undefined where no phrase ends. */
  rows: readonly number[] | undefined;
  /** Undefined where no phrase goes on. */
  longer: Phrases | undefined;
}

/** A part of a compound is at least this long; shorter ones are found in words that they do not make up. */
const SHORTEST_PART = 4;
/** Looking for parts takes time with the square of the length; no compound of a trade is longer. */
const LONGEST_COMPOUND = 40;
/** What German and Dutch put between the parts of a compound. */
const LINKS: readonly string[] = ['', 's', 'es', 'n', 'en'];

/** "la" of Spanish texts is not "lay" without its ending. */
const SHORTEST_STEM = 4;

const NO_ROWS: readonly number[] = [];

let vocabularies = 0;

export class StaticVocabulary {
  /** A program may have several; a word keeps what the one asked last knows. */
  readonly #number = ++vocabularies;
  /** Row, or −1 − the position in `#aliases`, of words and of phrases. */
  readonly #places = new Map<string, number>();
  /** Phrases by their first stem, as `lookupForm` spells them; a list becomes steps when its stem is first met. */
  readonly #phrases = new Map<string, string[] | Phrases>();
  readonly #aliases: readonly VocabularyAlias[];

  /** `entries[row]`: the word or phrase of a row, as `lookupForm` spells it; no form stands twice. */
  constructor(entries: readonly string[], aliases: readonly VocabularyAlias[] = []) {
    this.#aliases = aliases;
    for (let row = 0; row < entries.length; row++) this.#add(entries[row]!, row);
    for (let at = 0; at < aliases.length; at++) this.#add(aliases[at]!.form, -1 - at);
  }

  /** Rows of a text in the order of its words, repeats kept. */
  rowsOf(text: string): number[] {
    const tokens = tokenize(text);
    const result: number[] = [];
    for (let at = 0; at < tokens.length;) {
      const { word } = tokens[at]!;
      if (word.staticVocabularyNumber !== this.#number) this.#read(word);
      const next = tokens[at + 1];
      let length = 1;
      if (next !== undefined && ((word.staticVocabularyBits as number) & next.word.bit) !== 0)
        length = this.#readPhrase(text, tokens, at, result);
      else if ((word.staticVocabularyRow as number) >= 0) result.push(word.staticVocabularyRow as number);
      else for (const row of this.#known(word).rows) result.push(row);
      at += length;
    }
    return result;
  }

  #add(form: string, place: number): void {
    this.#places.set(form, place);
    const blank = form.indexOf(' ');
    if (blank < 0) return;
    const first = form.slice(0, blank);
    const phrases = this.#phrases.get(first) as string[] | undefined;
    if (phrases === undefined) this.#phrases.set(first, [form]);
    else phrases.push(form);
  }

  /** Adds the rows of the longest phrase that begins at a token, or else of the word; the number of tokens read. */
  #readPhrase(text: string, tokens: readonly Token[], at: number, result: number[]): number {
    let { rows, phrases } = this.#known(tokens[at]!.word);
    let length = 1;
    for (let next = at + 1; phrases !== undefined && next < tokens.length; next++) {
      const step = phrases.get(this.#known(tokens[next]!.word).stem);
      if (step === undefined || !standTogether(text, tokens[next - 1]!.end, tokens[next]!.start)) break;
      if (step.rows !== undefined) {
        rows = step.rows;
        length = next + 1 - at;
      }
      phrases = step.longer;
    }
    for (const row of rows) result.push(row);
    return length;
  }

  #known(word: Word): KnownWord {
    return word.staticVocabularyNumber === this.#number ? (word.staticVocabulary as KnownWord) : this.#read(word);
  }

  #read(word: Word): KnownWord {
    const stem = termOf(word.key);
    const rows = isContent(word.normal, 'en') ? this.#find(word.key, stem) : NO_ROWS;
    const phrases = this.#phrasesFrom(stem);
    const known: KnownWord = { stem, rows, phrases };
    let bits = 0;
    if (phrases !== undefined) for (const second of phrases.keys()) bits |= beginningBit(second);
    word.staticVocabulary = known;
    word.staticVocabularyNumber = this.#number;
    word.staticVocabularyRow = rows.length === 1 ? rows[0]! : NO_ROW;
    // A stem begins with the letters that its words begin with.
    word.staticVocabularyBits = bits;
    return known;
  }

  #phrasesFrom(first: string): Phrases | undefined {
    const found = this.#phrases.get(first);
    if (!Array.isArray(found)) return found;
    const phrases: Phrases = new Map();
    for (const form of found) {
      const [, ...stems] = form.split(' ');
      const last = stems.pop()!;
      let level = phrases;
      for (const stem of stems) level = stepTo(level, stem).longer ??= new Map<string, PhraseStep>();
      stepTo(level, last).rows = this.#rowsAt(this.#places.get(form)!);
    }
    this.#phrases.set(first, phrases);
    return phrases;
  }

  #find(key: string, stem: string): readonly number[] {
    const single = singular(key);
    let place = this.#places.get(key) ?? (single === undefined ? undefined : this.#places.get(single));
    if (place === undefined && stem.length >= SHORTEST_STEM) {
      for (const form of formsOf(stem)) if ((place ??= this.#places.get(form)) !== undefined) break;
    }
    return place === undefined ? this.#partsOf(key) : this.#rowsAt(place);
  }

  #rowsAt(place: number): readonly number[] {
    return place < 0 ? this.#aliases[-1 - place]!.rows : [place];
  }

  /** Two known words that make up the whole, with at most a link between them; the longest last part wins. */
  #partsOf(key: string): readonly number[] {
    if (key.length > LONGEST_COMPOUND) return NO_ROWS;
    for (let at = SHORTEST_PART; at <= key.length - SHORTEST_PART; at++) {
      const last = this.#places.get(key.slice(at));
      if (last === undefined) continue;
      for (const link of LINKS) {
        const end = at - link.length;
        if (end < SHORTEST_PART || !key.startsWith(link, end)) continue;
        const start = key.slice(0, end);
        // "Grundschullehrer": a first part may lose its final e.
        const first = this.#places.get(start) ?? this.#places.get(`${start}e`);
        // English writes its compounds apart; joined English words are family names: "Blackwood".
        if (first !== undefined && (first < 0 || last < 0)) return [...this.#rowsAt(first), ...this.#rowsAt(last)];
      }
    }
    return NO_ROWS;
  }
}

function stepTo(phrases: Phrases, stem: string): PhraseStep {
  let step = phrases.get(stem);
  if (step === undefined) phrases.set(stem, (step = { rows: undefined, longer: undefined }));
  return step;
}

/** No comma, full stop or bracket is between the words of a phrase: blanks, line ends, a hyphen or a slash. */
function standTogether(text: string, end: number, start: number): boolean {
  for (let at = end; at < start; at++) {
    const code = text.charCodeAt(at);
    if (code > 32 && code !== HYPHEN && code !== SLASH && code !== NO_BREAK_SPACE) return false;
  }
  return true;
}

const HYPHEN = 45;
const SLASH = 47;
const NO_BREAK_SPACE = 160;

/** Words that `termOf` may have made a stem of: "manag" of "manage" and "managing", "plan" of "planned". */
function formsOf(stem: string): readonly string[] {
  const doubled = stem + stem.slice(-1);
  const unchanged = stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem;
  return [stem, `${stem}e`, unchanged, `${stem}ing`, `${stem}ed`, `${doubled}ing`, `${doubled}ed`];
}

/**
 * How an entry or an alias is spelled: a word as its `key`, a phrase as the stems of its words with a blank between them, so
 * that "neural network" and "neural networks" are one.
 */
export function lookupForm(text: string): string {
  const keys = tokenize(text).map(({ word }) => word.key);
  return keys.length === 1 ? keys[0]! : keys.map(termOf).join(' ');
}
