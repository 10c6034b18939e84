/**
 * Words of other languages that stand for English rows: translations/LANGUAGE.txt, collected by hand, one meaning a line
 * ("krankenschwester, pflegefachkraft = nurse"), and the translated names of the package's skills.
 *
 * Forms are split by commas; `~` behind a word stands for its endings of
 * gender and number. A form that is an English entry already, or a name of people, is left out. A name that would be found
 * by its stem ("Manning") gets an alias of no rows, and so no vector.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { StaticVocabulary, lookupForm, type VocabularyAlias } from '../../../src/embedding/static-vocabulary.ts';
import { isContent } from '../../../src/lexical/terms.ts';
import { stopWords, type StopWordLanguage } from '../../../src/text/stopwords.ts';
import { ownTranslations } from './open-corpus.ts';
import { nameWords } from './vocabulary.ts';

const folder = new URL('translations/', import.meta.url);

/** In the order of their forms, which packs best. */
export function translatedAliases(entries: readonly string[]): readonly VocabularyAlias[] {
  const vocabulary = new StaticVocabulary(entries);
  const known = new Set(entries);
  const names = nameWords();
  const aliases = new Map<string, readonly number[]>();
  const add = (text: string, english: string, language: string): void => {
    const form = lookupForm(text);
    if (known.has(form) || aliases.has(form) || names.has(form) || /\d/.test(form)) return;
    if (!form.includes(' ') && !isContentIn(form, language)) return;
    const rows = vocabulary.rowsOf(english);
    if (rows.length > 0) aliases.set(form, rows);
  };
  for (const { language, forms, english } of translationLines()) {
    if (vocabulary.rowsOf(english).length === 0) throw new Error(`${language}: no row for ${english}`);
    for (const form of forms) add(form, english, language);
  }
  for (const { language, text, label } of ownTranslations()) add(text, label, language);
  for (const name of names) if (name !== '' && vocabulary.rowsOf(name).length > 0) aliases.set(name, []);
  return [...aliases].map(([form, rows]) => ({ form, rows })).sort((a, b) => (a.form < b.form ? -1 : 1));
}

function isContentIn(form: string, language: string): boolean {
  if (!isContent(form, 'en')) return false;
  const hasList = ['de', 'fr', 'es', 'pt', 'it', 'nl', 'ro'].includes(language);
  return !hasList || !stopWords(language as StopWordLanguage).has(form);
}

interface TranslationLine {
  readonly language: string;
  readonly forms: readonly string[];
  readonly english: string;
}

function translationLines(): readonly TranslationLine[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const language = file.slice(0, 2);
      const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
      return lines
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => {
          const [left = '', english = ''] = line.split(' = ');
          return { language, forms: left.split(', ').flatMap((form) => withEndings(form, language)), english };
        });
    });
}

function withEndings(form: string, language: string): readonly string[] {
  if (!form.endsWith('~')) return [form];
  const stem = form.slice(0, -1);
  return endingsOf(stem, language).map((ending) =>
    ending.startsWith('-') ? stem.slice(0, -2) + ending.slice(1) : stem + ending,
  );
}

/** Endings of gender and number; one that begins with a hyphen replaces the last two letters. */
function endingsOf(stem: string, language: string): readonly string[] {
  if (language === 'de')
    return /(?:isch|iv|al|ich)$/.test(stem) ? ['', 'e', 'er', 'en', 'es'] : ['', 'in', 'innen', 'en'];
  if (language === 'fr') {
    if (stem.endsWith('teur')) return ['', 's', '-rice', '-rices'];
    if (stem.endsWith('eur')) return ['', 's', 'e', '-use', '-uses'];
    return stem.endsWith('ien') ? ['', 's', 'ne', 'nes'] : ['', 's', 'e', 'es'];
  }
  if (language === 'ro') return ['', 'a', 'i', 'ul', 'ului', 'ilor'];
  if (stem.endsWith('or')) return ['', 'a', 'es', 'as'];
  return language === 'it' ? ['o', 'a', 'i'] : ['o', 'a', 'os', 'as'];
}
