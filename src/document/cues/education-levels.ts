/**
 * Degrees: how they are written, and how high they stand.
 *
 * Levels follow the Bologna cycles and ISCED: secondary (3), vocational (3–4), associate (5), bachelor (6), master (7),
 * doctorate (8). A degree without a level ("university degree", "Hochschulabschluss") counts as bachelor, the lowest
 * that fits. Professional doctorates (JD, PharmD, MD) count as doctorate.
 */
import { isAsciiUpper, isAsciiLetter } from '../../text/character-classes.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueLexicon, cueWords, type CueHit, type CueWords } from './cue-lexicon.ts';
import {
  degreeAbbreviations,
  degreePhrases,
  microsoftProducts,
  rolesBeforeMaster,
  type DegreeCue,
} from '../lexicon/degrees.ts';
import type { DegreeLevel } from '../resume-document.ts';
import { spanText, type Span } from '../../text/span.ts';

const levels: readonly DegreeLevel[] = ['secondary', 'vocational', 'associate', 'bachelor', 'master', 'doctorate'];

/** 0 for `secondary` up to 5 for `doctorate`. */
export function degreeRank(level: DegreeLevel): number {
  return levels.indexOf(level);
}

export interface DegreeMention {
  readonly level: DegreeLevel;
  readonly span: Span;
}

/**
 * The highest degree named in a text that is known to speak about education: a line of a résumé's education section,
 * the title of a degree. "BE", "MA", "Master" count here as they stand; for free text use `degreeMentions`.
 */
export function degreeLevel(text: string | CueWords): DegreeLevel | undefined {
  let best: DegreeLevel | undefined;
  const words = typeof text === 'string' ? cueWords(text) : text;
  for (const { level } of readDegrees(words, 0, undefined, true)) {
    if (best === undefined || degreeRank(level) > degreeRank(best)) best = level;
  }
  return best;
}

/**
 * The degrees named in free text, in order. Short forms that are also something else ("MS Office", "Boston, MA",
 * "BA", "Scrum Master") count only beside another degree or a word such as "degree", "university", "diploma".
 */
export function degreeMentions(words: CueWords, fromWord?: number, toWord?: number): DegreeMention[] {
  return readDegrees(words, fromWord ?? 0, toWord, false);
}

function readDegrees(words: CueWords, from: number, to: number | undefined, isEducation: boolean): DegreeMention[] {
  const hits = lexicon.find(words, from, to);
  const mentions: DegreeMention[] = [];
  for (const [index, hit] of hits.entries()) {
    const { level, strength } = hit.value;
    if (level === undefined) continue;
    if (strength === 'caps' && !isCapitals(words.text, hit)) continue;
    if (strength === 'generic') {
      if (!isBesideNamed(words, hits, index)) mentions.push({ level, span: { start: hit.start, end: hit.end } });
      continue;
    }
    if (strength !== 'plain' && isSomethingElse(words, hit)) continue;
    if (strength !== 'plain' && !isEducation && !isSupported(words, hits, index)) continue;
    mentions.push({ level, span: withFinalStop(words.text, hit) });
  }
  return mentions;
}

/** Words between a short form and what supports it: "MA or equivalent university degree". Chosen, unmeasured. */
const supportReach = 6;
/** Words between "degree" and the degree named: "Master of Science in Computer Science or a related degree". Chosen, unmeasured. */
const genericReach = 12;

function isSupported(words: CueWords, hits: readonly CueHit<DegreeCue>[], index: number): boolean {
  const hit = hits[index] as CueHit<DegreeCue>;
  const next = words.words[hit.endWord];
  // "BS in Physics", "MA/MSc": a capital short form that goes on to its field.
  if (hit.value.strength === 'caps' && next === 'in' && words.text[words.starts[hit.endWord + 1] ?? 0] !== undefined)
    return true;
  const before = hits[index - 1];
  const after = hits[index + 1];
  return (
    (before !== undefined && hit.firstWord - before.endWord <= supportReach && supports(words, before)) ||
    (after !== undefined && after.firstWord - hit.endWord <= supportReach && supports(words, after))
  );
}

/** "Master of Science or equivalent degree", "degree (BSc)": the named degree says it all. */
function isBesideNamed(words: CueWords, hits: readonly CueHit<DegreeCue>[], index: number): boolean {
  const hit = hits[index] as CueHit<DegreeCue>;
  for (const step of [-1, 1]) {
    for (let i = index + step; i >= 0 && i < hits.length; i += step) {
      const near = hits[i] as CueHit<DegreeCue>;
      if (Math.abs(near.firstWord - hit.firstWord) > genericReach) break;
      const { level, strength } = near.value;
      if (level === undefined || strength === 'generic') continue;
      if (strength === 'plain' || (strength === 'caps' && supports(words, near))) return true;
    }
  }
  return false;
}

function supports(words: CueWords, hit: CueHit<DegreeCue>): boolean {
  const { strength } = hit.value;
  if (strength === 'caps') return isCapitals(words.text, hit) && !isSomethingElse(words, hit);
  return strength !== 'weak';
}

/** "BA" and "B.A." but not "be", "ma", "as": every letter a capital, save the last ones of "BSc". */
function isCapitals(text: string, hit: { readonly start: number; readonly end: number }): boolean {
  const first = text.charCodeAt(hit.start);
  let capitals = 0;
  let letters = 0;
  for (let i = hit.start; i < hit.end; i++) {
    const code = text.charCodeAt(i);
    if (isAsciiUpper(code)) capitals++;
    if (isAsciiLetter(code)) letters++;
  }
  return isAsciiUpper(first) && (capitals >= 2 || letters === 1);
}

/** Microsoft's products after "MS", a state after a comma, roles before "Master". */
function isSomethingElse(words: CueWords, hit: CueHit<DegreeCue>): boolean {
  const word = words.words[hit.firstWord] as string;
  const next = words.words[hit.endWord] ?? '';
  const previous = words.words[hit.firstWord - 1] ?? '';
  const between = words.text.slice(words.ends[hit.firstWord - 1] ?? 0, hit.start);
  if (hit.value.strength === 'caps' && hit.endWord - hit.firstWord === 1) {
    if (word === 'ms' && microsoft.has(next)) return true;
    // "Boston, MA", "Portland, ME 04101": a place before the comma, and no degree in front of it.
    if (
      (word === 'ma' || word === 'me' || word === 'ms' || word === 'md') &&
      between.startsWith(',') &&
      !abbreviations.has(previous)
    ) {
      const after = words.text.charCodeAt(hit.end);
      if (next !== 'in' && after !== 47) return true;
    }
  }
  return word === 'master' && masters.has(previous);
}

function withFinalStop(text: string, hit: CueHit<DegreeCue>): Span {
  const surface = spanText(text, hit);
  const end = surface.includes('.') && text[hit.end] === '.' ? hit.end + 1 : hit.end;
  return { start: hit.start, end };
}

const microsoft = /* @__PURE__ */ wordSet(microsoftProducts);
const abbreviations = /* @__PURE__ */ wordSet(degreeAbbreviations);
const masters = /* @__PURE__ */ wordSet(rolesBeforeMaster);
const lexicon = /* @__PURE__ */ cueLexicon(degreePhrases);
