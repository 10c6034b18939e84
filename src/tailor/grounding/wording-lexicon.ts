/** The word lists of one language, as keys that wordings are looked up by. Built when a language is first met. */
import { tokenize } from '../../text/tokenize.ts';
import { englishDeedGroups } from './lexicon/english-deed-groups.ts';
import { limits, opaquePhrases } from './lexicon/english-limits.ts';
import { englishThingGroups } from './lexicon/english-thing-groups.ts';
import { functionWords, lightWords, wordingGroups } from './lexicon/english-wording.ts';
import { frenchGroups } from './lexicon/french-groups.ts';
import { frenchLexicon } from './lexicon/french.ts';
import { germanGroups } from './lexicon/german-groups.ts';
import { germanLexicon } from './lexicon/german.ts';
import { spanishGroups } from './lexicon/spanish-groups.ts';
import { spanishLexicon } from './lexicon/spanish.ts';
import { wordKey, type WordingLanguage } from './word-key.ts';

/** What a language's word lists hold; see `lexicon/english-wording.ts` for the meaning of each. */
export interface WordLists {
  readonly functionWords: string;
  readonly lightWords: string;
  readonly wordingGroups: string;
  readonly limits: string;
  readonly opaquePhrases: string;
}

/** One phrase, and the groups it belongs to. `gives`: what it licenses as part of the old wording; `needs`: any of these licenses it in the new one. */
export interface GroupedPhrase {
  /** Keys of its words. */
  readonly words: readonly string[];
  readonly gives: number[];
  readonly needs: number[];
  isOpaque: boolean;
}

export interface Limit {
  readonly name: string;
  /** Keys; behind "=" a form that has to stand as it is ("acting" is no "act"). */
  readonly triggers: readonly (readonly string[])[];
  /** Keys or beginnings of keys. */
  readonly keepers: readonly (readonly string[])[];
}

export interface WordingLexicon {
  readonly language: WordingLanguage;
  readonly functionWords: ReadonlySet<string>;
  readonly lightWords: ReadonlySet<string>;
  /** By the key of their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly GroupedPhrase[]>;
  readonly limits: readonly Limit[];
}

const built = new Map<WordingLanguage, WordingLexicon>();

export function wordingLexicon(language: WordingLanguage): WordingLexicon {
  let lexicon = built.get(language);
  if (lexicon === undefined) built.set(language, (lexicon = build(language, listsOf(language))));
  return lexicon;
}

function listsOf(language: WordingLanguage): WordLists {
  switch (language) {
    case 'en':
      return {
        functionWords,
        lightWords,
        wordingGroups: wordingGroups + englishDeedGroups + englishThingGroups,
        limits,
        opaquePhrases,
      };
    case 'de':
      return { ...germanLexicon, wordingGroups: germanGroups };
    case 'fr':
      return { ...frenchLexicon, wordingGroups: frenchGroups };
    case 'es':
      return { ...spanishLexicon, wordingGroups: spanishGroups };
  }
}

function build(language: WordingLanguage, lists: WordLists): WordingLexicon {
  // Most members are words of plain letters, which are their own tokens.
  const wordsOf = (phrase: string): readonly string[] =>
    /^[a-z ]+$/.test(phrase) ? phrase.split(' ') : tokenize(phrase).map(({ normal }) => normal);
  const keysOf = (phrase: string): readonly string[] =>
    wordsOf(phrase)
      .filter((word) => word !== '')
      .map((word) => wordKey(word, language));
  const all = new Map<string, GroupedPhrase>();
  const phraseOf = (phrase: string): GroupedPhrase => {
    const words = keysOf(phrase);
    const id = words.join(' ');
    let found = all.get(id);
    if (found === undefined) all.set(id, (found = { words, gives: [], needs: [], isOpaque: false }));
    return found;
  };
  let group = 0;
  for (const line of lists.wordingGroups.split('\n')) {
    if (line.trim() === '') continue;
    group++;
    const [from = '', to] = line.split(' > ');
    for (const phrase of from.split('|')) {
      const entry = phraseOf(phrase);
      entry.gives.push(group);
      if (to === undefined) entry.needs.push(group);
    }
    for (const phrase of to?.split('|') ?? []) phraseOf(phrase).needs.push(group);
  }
  for (const phrase of lists.opaquePhrases.split('|')) if (phrase !== '') phraseOf(phrase).isOpaque = true;
  const phrases = new Map<string, GroupedPhrase[]>();
  for (const phrase of all.values()) {
    const first = phrase.words[0];
    if (first === undefined) continue;
    const list = phrases.get(first);
    if (list === undefined) phrases.set(first, [phrase]);
    else list.push(phrase);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  const words = (list: string): ReadonlySet<string> => {
    const set = new Set<string>();
    for (const word of list.split(/\s+/))
      if (word !== '') {
        set.add(word);
        set.add(wordKey(word, language));
      }
    return set;
  };
  return {
    language,
    functionWords: new Set(lists.functionWords.split(/\s+/)),
    lightWords: words(lists.lightWords),
    phrases,
    limits: lists.limits
      .split('\n')
      .filter((line) => line.includes(':'))
      .map((line) => {
        const [name = '', rest = ''] = line.split(': ');
        const [triggers = '', keepers = ''] = rest.split(' > ');
        const first = triggers.split('|').map((phrase) => (phrase.startsWith('=') ? [phrase] : keysOf(phrase)));
        return { name, triggers: first, keepers: [...first, ...keepers.split('|').map(keysOf)] };
      }),
  };
}
