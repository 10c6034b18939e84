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
import { singular, spellingKey } from '../text/word-forms.ts';
import { tokenize } from '../text/tokenize.ts';
import type { Skill, SkillTaxonomy, SurfaceForm, SurfaceMatch } from './taxonomy.ts';
import { wordReadings, type WordReading } from './word-readings.ts';

/** One way a skill is written. */
export interface IndexedForm {
  readonly skill: Skill;
  readonly text: string;
  readonly match: Exclude<SurfaceMatch, 'never'>;
  /** ISO 639-1 of a form that is not English and not a name. */
  readonly language: string | undefined;
}

export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  /** Forms that end here: labels first, then in the order of the skills. */
  readonly forms: IndexedForm[];
}

/** More aliases than this no skill can have; the rest of a form's number tells the skill. */
const MOST_ALIASES = 4096;

/** Upper bound of the memory for words already looked up; a hostile text cannot fill more. */
const MOST_KNOWN_WORDS = 20_000;

/** The forms of a taxonomy by their first word. */
export class SurfaceIndex {
  private readonly skills: readonly Skill[];
  /**
   * Forms by number until a text asks for their word: thousands of objects that no text needs would be most of a cold start.
   * The number is skill × MOST_ALIASES + alias, alias 0 being the label.
   */
  private readonly byFirstWord = new Map<string, TrieNode | number | number[]>();

  constructor(taxonomy: SkillTaxonomy) {
    this.skills = [...taxonomy.skills()];
    // Two rounds: a label is a stronger claim to a surface than an alias, whatever the order of the skills.
    this.skills.forEach((skill, at) => {
      if (skill.labelMatch !== 'never') this.enter(skill.label, at * MOST_ALIASES);
    });
    this.skills.forEach((skill, at) => {
      skill.aliases?.forEach((alias, number) => {
        if (typeof alias === 'string' || alias.match !== 'never')
          this.enter(typeof alias === 'string' ? alias : alias.text, at * MOST_ALIASES + number + 1);
      });
    });
  }

  /** Readings of the words met so far: a text repeats its words, and so do texts. */
  private readonly known: readonly [Map<string, readonly WordReading[]>, Map<string, readonly WordReading[]>] = [
    new Map(),
    new Map(),
  ];

  /** The ways a token can begin a form; empty for most words. */
  readings(normal: string, key: string, isCapitalised: boolean): readonly WordReading[] {
    const known = this.known[isCapitalised ? 1 : 0];
    let readings = known.get(normal);
    if (readings === undefined) {
      readings = wordReadings((word) => this.start(word), normal, key, isCapitalised);
      if (known.size < MOST_KNOWN_WORDS) known.set(normal, readings);
    }
    return readings;
  }

  /** The node of a first word; undefined when no form begins with it. */
  start(key: string): TrieNode | undefined {
    const found = this.byFirstWord.get(key);
    if (found === undefined || (typeof found === 'object' && !Array.isArray(found))) return found;
    const node = buildBelow((typeof found === 'number' ? [found] : found).map((number) => this.form(number)));
    this.byFirstWord.set(key, node);
    return node;
  }

  private enter(text: string, number: number): void {
    const key = firstKey(text);
    if (key === undefined) return;
    const known = this.byFirstWord.get(key);
    if (known === undefined) this.byFirstWord.set(key, number);
    else if (typeof known === 'number') this.byFirstWord.set(key, [known, number]);
    else (known as number[]).push(number);
  }

  private form(number: number): IndexedForm {
    const skill = this.skills[Math.floor(number / MOST_ALIASES)]!;
    const alias = skill.aliases?.[(number % MOST_ALIASES) - 1];
    const form =
      alias === undefined
        ? { text: skill.label, match: skill.labelMatch }
        : typeof alias === 'string'
          ? { text: alias }
          : alias;
    const { text, match, language }: SurfaceForm = form;
    return { skill, text, match: match === undefined || match === 'never' ? 'any-case' : match, language };
  }
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
  if (PLAIN_WORD.test(word)) return spellingKey(word.toLowerCase());
  const first = tokenize(text)[0];
  return first === undefined ? undefined : spellingKey(first.normal);
}

function buildBelow(forms: readonly IndexedForm[]): TrieNode {
  const root: TrieNode = { next: new Map(), forms: [] };
  for (const form of forms) {
    const keys = tokenize(form.text).map((token) => spellingKey(token.normal));
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
  if (!node.forms.some((other) => other.skill === form.skill && other.text === form.text)) node.forms.push(form);
}
