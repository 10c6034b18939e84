/**
 * All surface forms of a taxonomy in one trie over tokens, so that a text is read once whatever the number of skills.
 *
 * Edges carry spelling keys (see `spellingKey`), which makes British and American spelling, casing, accents, hyphens and
 * slashes one form. A form whose last word is a plural is also entered in the singular when it has several words; a text's
 * plural meets a form's singular at look-up.
 *
 * Built per taxonomy on first use, and then only to the depth of first words: a text meets few of the thousands, and what
 * stands below a first word is built when a text has that word.
 */
import { isAsciiWord } from '../text/character-classes.ts';
import { singular, spellingKey } from '../text/word-forms.ts';
import { mayGoOn, tokenize } from '../text/tokenize.ts';
import { nextHash, type Word } from '../text/word.ts';
import type { Skill, SkillTaxonomy, SurfaceForm, SurfaceMatch } from './taxonomy.ts';
import { UnpackedTaxonomy, type FormVisitor } from './unpacked-taxonomy.ts';
import { wordReadings, type WordReading } from './word-readings.ts';

/** One way a skill is written. The skill itself is fetched when it is asked for: a text meets few of the forms it is looked up for. */
export class IndexedForm {
  readonly text: string;
  readonly match: Exclude<SurfaceMatch, 'never'>;
  /** ISO 639-1 of a form that is not English and not a name. */
  readonly language: string | undefined;
  /** Place of the skill in its taxonomy. */
  readonly place: number;
  readonly #source: FormSource;

  constructor({ text, match, language }: SurfaceForm, place: number, source: FormSource) {
    this.text = text;
    this.match = match === undefined || match === 'never' ? 'any-case' : match;
    this.language = language;
    this.place = place;
    this.#source = source;
  }

  get skill(): Skill {
    return this.#source.skillAt(this.place);
  }
}

/** The forms of a taxonomy by the place of their skill and their number: 0 is the label, the aliases count from 1. */
interface FormSource {
  skillAt(place: number): Skill;
  formAt(place: number, number: number): SurfaceForm;
  /** All forms that may name a skill, in order. */
  visitForms(visit: FormVisitor): void;
}

export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  /** Forms that end here: labels first, then in the order of the skills. */
  readonly forms: IndexedForm[];
}

/** A first word that a text's word was read as, with what may follow it. */
export interface FirstWord {
  readonly reading: WordReading;
  readonly node: TrieNode;
}

/** More aliases than this no skill can have; the rest of a form's number tells the skill. */
const MOST_ALIASES = 4096;

/** Groups of first words; most of them have one or none. */
const BUCKETS = 65_536;

/** Upper bound of the words a custom taxonomy's index remembers; a hostile text cannot fill more. */
const MOST_KNOWN_WORDS = 20_000;

/** What an index found for a word. */
interface Starts {
  readonly index: SurfaceIndex;
  readonly small: readonly FirstWord[];
  readonly capitalised: readonly FirstWord[];
}

/** The forms of a taxonomy by their first word. */
export class SurfaceIndex {
  readonly #source: FormSource;
  /**
   * Forms by a hash of their first word, as chains of places in `#numbers`: objects and strings for thousands of forms that
   * no text asks for would be most of a cold start. A form's number is skill × MOST_ALIASES + alias, alias 0 being the label.
   */
  readonly #newest = new Int32Array(BUCKETS).fill(-1);
  readonly #before: number[] = [];
  readonly #numbers: number[] = [];
  /** First words that were asked for and begin a form. */
  readonly #nodes = new Map<string, TrieNode>();
  /** Words met before. Words outlive the taxonomies of a caller, so only the bundled one's are kept with the word itself. */
  readonly #known: Map<string, Starts> | undefined;
  /** Of most words; one object for all of them. */
  readonly #nothing: Starts = { index: this, small: [], capitalised: [] };

  constructor(taxonomy: SkillTaxonomy) {
    const enter: FormVisitor = (text, start, end, skill, alias) => {
      const bucket = formBucket(text, start, end);
      if (bucket < 0) return;
      this.#before.push(this.#newest[bucket]!);
      this.#newest[bucket] = this.#numbers.push(skill * MOST_ALIASES + alias) - 1;
    };
    const isUnpacked = taxonomy instanceof UnpackedTaxonomy;
    this.#source = isUnpacked ? taxonomy : formsOf([...taxonomy.skills()]);
    this.#known = isUnpacked ? undefined : new Map();
    this.#source.visitForms(enter);
  }

  /** The ways a token can begin a form; empty for most words. */
  starts(word: Word, isCapitalised: boolean): readonly FirstWord[] {
    const known = this.#known === undefined ? (word.surfaceIndex as Starts | undefined) : this.#known.get(word.normal);
    const starts = known?.index === this ? known : this.#readStarts(word);
    return isCapitalised ? starts.capitalised : starts.small;
  }

  #readStarts(word: Word): Starts {
    const small = this.#firstWords(wordReadings(word, false));
    const capitalised = this.#firstWords(wordReadings(word, true));
    const starts = small.length === 0 && capitalised.length === 0 ? this.#nothing : { index: this, small, capitalised };
    if (this.#known === undefined) word.surfaceIndex = starts;
    else if (this.#known.size < MOST_KNOWN_WORDS) this.#known.set(word.normal, starts);
    return starts;
  }

  #firstWords(readings: readonly WordReading[]): readonly FirstWord[] {
    const found: FirstWord[] = [];
    for (const reading of readings) {
      const node = follow(this.start(reading.key), reading);
      if (node !== undefined) found.push({ reading, node });
    }
    return found;
  }

  /** The node of a first word; undefined when no form begins with it. */
  start(key: string): TrieNode | undefined {
    let node = this.#nodes.get(key);
    if (node === undefined) {
      const forms = this.#formsFrom(key);
      if (forms.length === 0) return undefined;
      this.#nodes.set(key, (node = buildBelow(forms)));
    }
    return node;
  }

  /** Labels first: they are a stronger claim to a surface than aliases, whatever the order of the skills. */
  #formsFrom(key: string): readonly IndexedForm[] {
    const labels: IndexedForm[] = [];
    const aliases: IndexedForm[] = [];
    for (let at = this.#newest[bucketOf(key, 0, key.length)]!; at >= 0; at = this.#before[at]!) {
      const place = Math.floor(this.#numbers[at]! / MOST_ALIASES);
      const number = this.#numbers[at]! % MOST_ALIASES;
      const form = this.#source.formAt(place, number);
      if (firstKey(form.text) === key)
        (number === 0 ? labels : aliases).push(new IndexedForm(form, place, this.#source));
    }
    return [...labels.reverse(), ...aliases.reverse()];
  }
}

/** The node that a reading leads to, if it may. */
export function follow(node: TrieNode | undefined, reading: WordReading): TrieNode | undefined {
  return reading.toolsOnly && node?.forms.some((form) => form.skill.kind === 'tool') !== true ? undefined : node;
}

function formsOf(skills: readonly Skill[]): FormSource {
  const formAt = (place: number, number: number): SurfaceForm => {
    const { label, labelMatch, aliases } = skills[place]!;
    if (number === 0) return { text: label, match: labelMatch };
    const alias = aliases![number - 1]!;
    return typeof alias === 'string' ? { text: alias } : alias;
  };
  return {
    skillAt: (place) => skills[place]!,
    formAt,
    visitForms: (visit) => {
      skills.forEach((skill, place) => {
        for (let number = 0; number <= (skill.aliases?.length ?? 0); number++) {
          const { text, match } = formAt(place, number);
          if (match !== 'never') visit(text, 0, text.length, place, number);
        }
      });
    },
  };
}

/** Bucket of a form's first word, -1 for a form without letters and digits. Of most forms it is read off the text as it stands. */
function formBucket(text: string, start: number, end: number): number {
  const letters = plainLetters();
  let plainEnd = start;
  while (plainEnd < end && (letters[text.charCodeAt(plainEnd)] ?? 0) !== 0) plainEnd++;
  const isPlain = plainEnd > start && (plainEnd === end || !mayGoOn(text, plainEnd, text.charCodeAt(plainEnd)));
  if (isPlain) return bucketOf(text, start, plainEnd);
  const key = firstKey(text.slice(start, end));
  return key === undefined ? -1 : bucketOf(key, 0, key.length);
}

const LETTER_A = 97;
const LETTER_E = 101;
const LETTER_U = 117;

/**
 * Bucket of a word, the same for any casing and for all spellings with one `spellingKey`, so that keys need not be made
 * for thousands of forms: a hash of its letters without e, u and an a before e, doubled letters once, c and z as s.
 */
function bucketOf(text: string, start: number, end: number): number {
  const letters = plainLetters();
  let hash = 0;
  let last = 0;
  let isAfterA = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const letter = (letters[code] ?? 0) || code;
    if (letter === LETTER_A) isAfterA = true;
    else if (letter === LETTER_E) isAfterA = false;
    else if (letter !== LETTER_U) {
      if (isAfterA && last !== LETTER_A) hash = nextHash(hash, (last = LETTER_A));
      if (letter !== last) hash = nextHash(hash, (last = letter));
      isAfterA = false;
    }
  }
  if (isAfterA && last !== LETTER_A) hash = nextHash(hash, LETTER_A);
  return hash & (BUCKETS - 1);
}

/** Latin letters from À to ÿ without their accents; those that are two letters and the signs × and ÷ left out. */
const ACCENTED = 'aaaaaa ceeeeiiiidnooooo ouuuuy saaaaaa ceeeeiiiidnooooo ouuuuy y';

let plain: Uint8Array | undefined;

/** By code, what `bucketOf` reads a letter or digit as: small, without its accent, c and z as s; 0 for anything else. */
function plainLetters(): Uint8Array {
  if (plain === undefined) {
    plain = new Uint8Array(256);
    for (let code = 0; code < 256; code++) {
      const letter = code < 128 ? String.fromCharCode(code).toLowerCase() : (ACCENTED[code - 0xc0] ?? ' ');
      if (isAsciiWord(letter.charCodeAt(0)))
        plain[code] = (letter === 'c' || letter === 'z' ? 's' : letter).charCodeAt(0);
    }
  }
  return plain;
}

const indices = new WeakMap<SkillTaxonomy, SurfaceIndex>();

export function surfaceIndex(taxonomy: SkillTaxonomy): SurfaceIndex {
  let index = indices.get(taxonomy);
  if (index === undefined) indices.set(taxonomy, (index = new SurfaceIndex(taxonomy)));
  return index;
}

/** Of most forms; the quick way for them, by built-in functions that need no warming up. */
const PLAIN_WORD = /^[a-z]+$/i;

/** Key of a form's first token; undefined for a form without letters and digits. */
function firstKey(text: string): string | undefined {
  const blank = text.indexOf(' ');
  const word = blank < 0 ? text : text.slice(0, blank);
  return PLAIN_WORD.test(word) ? spellingKey(word.toLowerCase()) : tokenize(text)[0]?.word.key;
}

function buildBelow(forms: readonly IndexedForm[]): TrieNode {
  const root: TrieNode = { next: new Map(), forms: [] };
  for (const form of forms) {
    const keys = tokenize(form.text).map(({ word }) => word.key);
    let node = root;
    for (let at = 1; at < keys.length - 1; at++) node = child(node, keys[at]!);
    if (keys.length === 1) claim(root, form);
    else {
      const last = keys.at(-1)!;
      claim(child(node, last), form);
      const one = singular(last);
      if (one !== undefined) claim(child(node, one), form);
    }
  }
  return root;
}

function child(node: TrieNode, key: string): TrieNode {
  let found = node.next.get(key);
  if (found === undefined) node.next.set(key, (found = { next: new Map(), forms: [] }));
  return found;
}

/** The same surface may serve several skills when casing or context can tell them apart. */
function claim(node: TrieNode, form: IndexedForm): void {
  if (!node.forms.some((other) => other.place === form.place && other.text === form.text)) node.forms.push(form);
}
