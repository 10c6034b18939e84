/**
 * Which words and phrases get a row.
 *
 * - Words of the open texts that are frequent enough, in their `key` form, plurals under their singular.
 * - Phrases: names of skills of several words, and runs of words that stand together often.
 * - No names of people: a word that the open texts write only with a capital needs to be a word of a skill, a technology or a
 *   title; a word of name-words.txt gets none at all.
 */
import { readFileSync } from 'node:fs';
import { isContent, termOf } from '../../../src/lexical/terms.ts';
import { stopWords, type StopWordLanguage } from '../../../src/text/stopwords.ts';
import { tokenize } from '../../../src/text/tokenize.ts';
import { singular } from '../../../src/text/word-forms.ts';
import type { OpenCorpus } from './open-corpus.ts';

export interface VocabularyEntry {
  readonly form: string;
  /** Passages that hold it; decides how much the word weighs at first. */
  readonly frequency: number;
}

export interface VocabularyLimits {
  readonly leastFrequency: number;
  readonly leastPhraseFrequency: number;
  readonly leastSkillPhraseFrequency: number;
  readonly mostEntries: number;
}

const LONGEST_PHRASE = 4;

export interface Vocabulary {
  /** In the order of their letters. */
  readonly entries: readonly VocabularyEntry[];
  /** Words of titles and of skills that are too rare for a row, in the order of their letters. */
  readonly rare: readonly string[];
}

export function chooseVocabulary(corpus: OpenCorpus, limits: VocabularyLimits): Vocabulary {
  const counts = countWords(corpus);
  const skills = corpus.groups
    .filter(({ id }) => id.startsWith('skill '))
    .flatMap(({ names }) => names.map(vocabularyForm));
  const skillWords = new Set(skills.flatMap((form) => form.split(' ')));
  const skillNames = new Set(skills);
  const names = nameWords();
  const foreign = foreignStopWords();

  const isWord = (form: string): boolean => {
    if (!isContent(form, 'en') || form.length > 30 || names.has(form)) return false;
    if (skillNames.has(form)) return true;
    if (foreign.has(form) || (form.length < 3 && !counts.titles.has(form))) return false;
    return counts.ordinary.has(form) || counts.titles.has(form) || skillWords.has(form) || counts.tools.has(form);
  };
  const words = new Map<string, number>();
  for (const [form, count] of counts.words) {
    if (!isWord(form)) continue;
    const least = skillNames.has(form) ? 1 : limits.leastFrequency;
    const one = singular(form);
    if (
      one !== undefined &&
      (counts.words.get(one) ?? 0) >= limits.leastFrequency &&
      isWord(one) &&
      !skillNames.has(form)
    ) {
      words.set(one, (words.get(one) ?? 0) + count);
    } else if (count >= least) words.set(form, (words.get(form) ?? 0) + count);
  }
  const phrases = choosePhrases(corpus, new Set(skills.filter((form) => form.includes(' '))), limits, names);
  const entries = [...words, ...phrases].map(([form, frequency]) => ({ form, frequency }));
  entries.sort((a, b) => b.frequency - a.frequency || (a.form < b.form ? -1 : 1));
  // In the order of their letters they pack best, and a stem falls to its shortest word.
  const chosen = entries.slice(0, limits.mostEntries).sort((a, b) => (a.form < b.form ? -1 : 1));
  const rows = new Set(chosen.map(({ form }) => form));
  const rare = [...counts.words].flatMap(([form, count]) => {
    const isOfWork = counts.titles.has(form) || skillWords.has(form);
    return count > 1 && form.length > 4 && isOfWork && isWord(form) && !rows.has(form) && !/\d/.test(form)
      ? [form]
      : [];
  });
  return { entries: chosen, rare: rare.sort() };
}

interface Counts {
  readonly words: ReadonlyMap<string, number>;
  /** Passages of running text in which the word stands in lower case. */
  readonly ordinary: ReadonlyMap<string, number>;
  readonly titles: ReadonlySet<string>;
  readonly tools: ReadonlySet<string>;
}

function countWords(corpus: OpenCorpus): Counts {
  const words = new Map<string, number>();
  const ordinary = new Map<string, number>();
  const titles = new Set<string>();
  const tools = new Map<string, number>();
  const add = (text: string, kind: 'title' | 'tool' | 'running' | 'other'): void => {
    const seen = new Set<string>();
    for (const { start, word } of tokenize(text)) {
      if (seen.has(word.key)) continue;
      seen.add(word.key);
      words.set(word.key, (words.get(word.key) ?? 0) + 1);
      const first = text.charCodeAt(start);
      if (kind === 'running' && first >= 97) ordinary.set(word.key, (ordinary.get(word.key) ?? 0) + 1);
      if (kind === 'title') titles.add(word.key);
      if (kind === 'tool') tools.set(word.key, (tools.get(word.key) ?? 0) + 1);
    }
  };
  for (const { id, names, texts } of corpus.groups) {
    const isOccupation = id.startsWith('onet ') || id.startsWith('esco ');
    for (const name of names) add(name, isOccupation ? 'title' : id.startsWith('technology ') ? 'tool' : 'other');
    for (const text of texts) add(text, isOccupation ? 'running' : 'other');
  }
  for (const passage of corpus.passages) add(passage, 'running');
  const known = [...tools].flatMap(([form, count]) => (count >= 4 ? [form] : []));
  return { words, ordinary, titles, tools: new Set(known) };
}

/** Runs of two to four words between stop words that stand together often, and names of skills that occur at all. */
function choosePhrases(
  corpus: OpenCorpus,
  skills: ReadonlySet<string>,
  limits: VocabularyLimits,
  names: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const skillPhrases = new Map([...skills].map((form) => [stemmed(form), form]));
  const counts = new Map<string, { form: string; count: number }>();
  const add = (text: string): void => {
    const forms = tokenize(text).map(({ word }) => word.key);
    const stems = forms.map(termOf);
    const seen = new Set<string>();
    for (let at = 0; at < forms.length; at++) {
      let phrase = stems[at]!;
      for (let end = at + 1; end < Math.min(forms.length, at + LONGEST_PHRASE); end++) {
        phrase += ` ${stems[end]!}`;
        const isSkill = skillPhrases.has(phrase);
        const isRun =
          end - at < 3 && forms.slice(at, end + 1).every((form) => isContent(form, 'en') && form.length > 1);
        if ((!isSkill && !isRun) || seen.has(phrase)) continue;
        seen.add(phrase);
        const known = counts.get(phrase);
        if (known !== undefined) known.count++;
        else counts.set(phrase, { form: skillPhrases.get(phrase) ?? forms.slice(at, end + 1).join(' '), count: 1 });
      }
    }
  };
  for (const { names: titles, texts } of corpus.groups) for (const text of [...titles, ...texts]) add(text);
  for (const passage of corpus.passages) add(passage);
  const chosen = new Map<string, number>();
  for (const [phrase, { form, count }] of counts) {
    if (form.split(' ').some((word) => names.has(word))) continue;
    const least = skillPhrases.has(phrase) ? limits.leastSkillPhraseFrequency : limits.leastPhraseFrequency;
    if (count >= least) chosen.set(form, count);
  }
  return chosen;
}

function stemmed(form: string): string {
  return form.split(' ').map(termOf).join(' ');
}

/** Folded words of name-words.txt. */
export function nameWords(): ReadonlySet<string> {
  const lines = readFileSync(new URL('name-words.txt', import.meta.url), 'utf8').split('\n');
  return new Set(lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(' ')));
}

/** "die" and "des" are words of English trades far less often than articles of their own languages. */
function foreignStopWords(): ReadonlySet<string> {
  const languages: readonly StopWordLanguage[] = ['de', 'fr', 'es', 'pt', 'it', 'nl', 'ro'];
  return new Set(languages.flatMap((language) => [...stopWords(language)]).filter((word) => word.length < 4));
}

/** The `key` forms of a text's words with a blank between them. */
function vocabularyForm(text: string): string {
  return tokenize(text)
    .map(({ word }) => word.key)
    .join(' ');
}
