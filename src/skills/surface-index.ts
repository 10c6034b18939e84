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
import { beginningBit, nextHash, type Word } from '../text/word.ts';
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
  /** Forms below a first word stay a list until a text has the word that comes second; see `nextNode`. */
  readonly next: Map<string, TrieNode | IndexedForm[]>;
  /** `beginningBit` of all keys of `next`: most words need no look-up to be told that they lead nowhere. */
  nextBits: number;
  /** Forms that end here: labels first, then in the order of the skills. */
  readonly forms: IndexedForm[];
}

/** A first word that a text's word was read as, see `WordReading`, with what may follow it. */
export interface FirstWord {
  readonly node: TrieNode;
  readonly inexact: boolean;
  readonly language: string | undefined;
}

/** More aliases than this no skill can have; the rest of a form's number tells the skill. */
const MOST_ALIASES = 4096;

/** Groups of first words; most of them have one or none. */
const BUCKETS = 65_536;

/** Upper bound of the words a custom taxonomy's index remembers; a hostile text cannot fill more. */
const MOST_KNOWN_WORDS = 20_000;

/** What an index found for a word. */
interface Starts {
  readonly small: readonly FirstWord[];
  readonly capitalised: readonly FirstWord[];
  /** `nextBits` of all nodes, and `ENDS`. */
  readonly bits: number;
}

/** In `startBits`: some form is this word alone. */
export const ENDS = 0x2000_0000;

/** Of most words; one object for all of them. */
const NOTHING: Starts = { small: [], capitalised: [], bits: 0 };

/** Whether some index keeps its findings beside the words. They outlive the taxonomies of a caller, so it is that of the bundled one. */
let isKept = false;

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
  /** Words met before, where they do not keep it themselves. */
  readonly #known: Map<string, Starts> | undefined;

  constructor(taxonomy: SkillTaxonomy) {
    const newest = this.#newest;
    const before = this.#before;
    const numbers = this.#numbers;
    const enter: FormVisitor = (text, start, end, skill, alias) => {
      const bucket = formBucket(text, start, end);
      if (bucket < 0) return;
      before.push(newest[bucket]!);
      newest[bucket] = numbers.push(skill * MOST_ALIASES + alias) - 1;
    };
    const isUnpacked = taxonomy instanceof UnpackedTaxonomy;
    this.#source = isUnpacked ? taxonomy : formsOf([...taxonomy.skills()]);
    this.#known = isUnpacked && !isKept ? undefined : new Map();
    isKept ||= isUnpacked;
    this.#source.visitForms(enter);
  }

  /** The ways a token can begin a form; empty for most words. */
  starts(word: Word, isCapitalised: boolean): readonly FirstWord[] {
    const starts = this.#startsOf(word);
    return isCapitalised ? starts.capitalised : starts.small;
  }

  /** `ENDS`, and `beginningBit` of all words that may come second: most tokens need no further look. 0 where no form begins with the word. */
  startBits(word: Word): number {
    return (
      (this.#known === undefined ? (word.surfaceBits as number | undefined) : undefined) ?? this.#startsOf(word).bits
    );
  }

  #startsOf(word: Word): Starts {
    const known = this.#known === undefined ? (word.surfaceIndex as Starts | undefined) : this.#known.get(word.normal);
    return known ?? this.#readStarts(word);
  }

  #readStarts(word: Word): Starts {
    const small = this.#firstWords(wordReadings(word, false));
    const capitalised = this.#firstWords(wordReadings(word, true));
    let bits = 0;
    for (const { node } of [...small, ...capitalised]) bits |= node.nextBits | (node.forms.length > 0 ? ENDS : 0);
    const starts = bits === 0 ? NOTHING : { small, capitalised, bits };
    if (this.#known === undefined) {
      word.surfaceIndex = starts;
      word.surfaceBits = bits;
    } else if (this.#known.size < MOST_KNOWN_WORDS) this.#known.set(word.normal, starts);
    return starts;
  }

  #firstWords(readings: readonly WordReading[]): readonly FirstWord[] {
    const found: FirstWord[] = [];
    for (const reading of readings) {
      const node = follow(this.start(reading.key), reading);
      if (node !== undefined) found.push({ node, inexact: reading.inexact, language: reading.language });
    }
    return found;
  }

  /** The node of a first word; undefined when no form begins with it. */
  start(key: string): TrieNode | undefined {
    let node = this.#nodes.get(key);
    if (node === undefined) {
      const forms = this.#formsFrom(key);
      if (forms.length === 0) return undefined;
      this.#nodes.set(key, (node = buildStart(forms)));
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

/** Of most forms, read the quick way as well; a longer word would be cut by `tokenize`. */
const PLAIN_FORM = /^[a-z]{1,99}(?: [a-z]{1,99})*$/i;

function buildStart(forms: readonly IndexedForm[]): TrieNode {
  const start = emptyNode();
  for (const form of forms) {
    const { text } = form;
    // Whether a word is the last one takes a third to tell.
    const keys = PLAIN_FORM.test(text) ? text.toLowerCase().split(' ', 3).map(spellingKey) : keysOf(text);
    for (const second of endings(keys, 1)) listBelow(start, second, form);
    if (keys.length === 1) claim(start, form);
  }
  return start;
}

/** The node that a word leads to from another one; built when it is first asked for. */
export function nextNode(node: TrieNode, key: string): TrieNode | undefined {
  const found = node.next.get(key);
  if (!Array.isArray(found)) return found;
  const built = emptyNode();
  for (const form of found) {
    const keys = keysOf(form.text);
    let last = built;
    for (let at = 2; at < keys.length - 1; at++) last = child(last, keys[at]!);
    if (keys.length === 2) claim(built, form);
    else for (const one of endings(keys, keys.length - 1)) claim(child(last, one), form);
  }
  node.next.set(key, built);
  return built;
}

function keysOf(text: string): readonly string[] {
  return tokenize(text).map(({ word }) => word.key);
}

/** What the word at a place may be met as: a last one in the singular too. Nothing beyond the end. */
function endings(keys: readonly string[], at: number): readonly string[] {
  const key = keys[at];
  if (key === undefined) return [];
  const one = at === keys.length - 1 ? singular(key) : undefined;
  return one === undefined ? [key] : [key, one];
}

function emptyNode(): TrieNode {
  return { next: new Map(), nextBits: 0, forms: [] };
}

function listBelow(node: TrieNode, key: string, form: IndexedForm): void {
  const list = node.next.get(key) as IndexedForm[] | undefined;
  if (list !== undefined) list.push(form);
  else {
    node.next.set(key, [form]);
    node.nextBits |= beginningBit(key);
  }
}

function child(node: TrieNode, key: string): TrieNode {
  let found = nextNode(node, key);
  if (found === undefined) {
    node.next.set(key, (found = emptyNode()));
    node.nextBits |= beginningBit(key);
  }
  return found;
}

/** The same surface may serve several skills when casing or context can tell them apart. */
function claim(node: TrieNode, form: IndexedForm): void {
  if (!node.forms.some((other) => other.place === form.place && other.text === form.text)) node.forms.push(form);
}
