/**
 * Spoken languages and how well one must speak them. Names in English, German, French, Spanish, Portuguese, Italian,
 * Dutch and Polish; a level by the Common European Framework (A1 and A2 elementary, B1 intermediate, B2 advanced, C1
 * and C2 fluent) or by the words people use for it.
 */
import { isAsciiLower } from '../../text/character-classes.ts';
import { locate, type Located, type Span } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueLexicon, type CueWords } from './cue-lexicon.ts';
import { germanLanguageNames, languagePhrases, type LanguageCue } from '../lexicon/spoken-languages.ts';
import type { Fluency } from '../resume-document.ts';

export interface LanguageMention {
  /** Name as written; of "Englischkenntnisse" the first part. */
  readonly language: Located<string>;
  readonly fluency: Located<Fluency> | undefined;
  /** A word beside the name says that the language is meant: a level, "fluent", "spoken", "skills". */
  readonly isSupported: boolean;
}

/** Words between a name and what is said of it. Chosen, unmeasured. */
const reach = 6;
/** Cues looked at on either side, so that a page of language names stays linear. */
const neighbours = 8;

/** Languages named among the cue words `from` to `to`, in order. */
export function languageMentions(words: CueWords, from: number, to: number): LanguageMention[] {
  const cues: { readonly cue: LanguageCue; readonly first: number; readonly end: number; readonly span: Span }[] = [];
  for (let i = from; i < to;) {
    const hit = lexicon.at(words, i, to);
    if (hit !== undefined) {
      cues.push({ cue: hit.value, first: i, end: hit.endWord, span: { start: hit.start, end: hit.end } });
      i = hit.endWord;
      continue;
    }
    const compound = compoundName(words.words[i] as string);
    if (compound !== undefined) {
      const start = words.starts[i] as number;
      cues.push({ cue: { kind: 'name' }, first: i, end: i + 1, span: { start, end: start + compound } });
      cues.push({ cue: { kind: 'support' }, first: i, end: i + 1, span: { start, end: words.ends[i] as number } });
    }
    i++;
  }
  const mentions: LanguageMention[] = [];
  for (const [index, { cue, first, end, span }] of cues.entries()) {
    if (cue.kind !== 'name') continue;
    const code = words.text.charCodeAt(span.start);
    // Names of languages are capitals in English and German, and lower case in the Romance languages.
    let fluency: Located<Fluency> | undefined;
    let nearest = reach + 1;
    let isSupported = false;
    const prefersAfter = opensRemark(words.text, span.end);
    for (
      let otherIndex = Math.max(0, index - neighbours);
      otherIndex < Math.min(cues.length, index + neighbours);
      otherIndex++
    ) {
      const other = cues[otherIndex]!;
      if (other.cue.kind === 'name' || other.cue.kind === 'other') continue;
      const distance = other.first >= end ? other.first - end : first >= other.end ? first - other.end : 0;
      if (distance > reach) continue;
      isSupported = true;
      if (other.cue.kind !== 'fluency') continue;
      // What stands before "English and German" is said of both; what stands after a name, only of the names right before it.
      const low = Math.min(index, otherIndex);
      const high = Math.max(index, otherIndex);
      const passesName = cues.slice(low + 1, high).some((between) => between.cue.kind === 'name');
      const passesLevel = cues.slice(low + 1, high).some((between) => between.cue.kind === 'fluency');
      if (passesLevel) continue;
      const isAfter = otherIndex > index;
      const cost = distance + (passesName ? 2 : 0) + (isAfter === prefersAfter ? 0 : 0.5);
      if (cost < nearest) {
        nearest = cost;
        fluency = { value: other.cue.fluency, span: other.span };
      }
    }
    if (!isSupported && isAsciiLower(code)) continue;
    mentions.push({ language: locate(words.text, span), isSupported, fluency });
  }
  return mentions;
}

/** "French (B2)", "French: fluent": what follows is said of the name, whatever stood before. */
function opensRemark(text: string, from: number): boolean {
  const at = text.charCodeAt(from) === 32 ? from + 1 : from;
  const code = text.charCodeAt(at);
  return code === 40 || code === 58 || code === 45 || code === 0x2013;
}

/** Length of the name in "englischkenntnisse", "deutschsprachig"; the folded German names have the length of the written ones, save umlauts. */
function compoundName(word: string): number | undefined {
  if (word.length < shortestCompound) return undefined;
  const end =
    word.endsWith('kenntnisse') || word.endsWith('kenntnissen') || word.includes('sprachkenntniss')
      ? word.indexOf('kenntniss')
      : -1;
  if (end < 4) return undefined;
  let name = word.slice(0, end);
  if (name.endsWith('sprach')) name = name.slice(0, -6);
  return germanNames.has(name) ? name.length : undefined;
}

/** Four letters of a name and "kenntniss". */
const shortestCompound = 13;

const germanNames = /* @__PURE__ */ wordSet(germanLanguageNames);
const lexicon = /* @__PURE__ */ cueLexicon(languagePhrases);
