import { expect, test } from 'vitest';
import { cueWords } from '../../../src/document/cues/cue-lexicon.ts';
import { languageMentions } from '../../../src/document/cues/spoken-languages.ts';

function read(text: string): string[] {
  const words = cueWords(text);
  return languageMentions(words, 0, words.words.length).map(
    ({ language, fluency }) => `${language.value} ${fluency?.value ?? '–'}`,
  );
}

test.each([
  ['Fluent English and German', ['English fluent', 'German fluent']],
  ['Native German speaker with good English skills', ['German native', 'English intermediate']],
  ['English (C1), French (B2)', ['English fluent', 'French advanced']],
  ['Sehr gute Englischkenntnisse', ['Englisch advanced']],
  ['Deutsch verhandlungssicher in Wort und Schrift', ['Deutsch fluent']],
  ['Anglais courant', ['Anglais fluent']],
  ['Nivel de inglés avanzado', ['inglés advanced']],
  ['Uitstekende beheersing van de Engelse taal', ['Engelse taal fluent']],
  ['Spanish is a plus', ['Spanish –']],
  ['Experience with natural language processing', []],
  ['le français', []],
])('reads “%s”', (text, languages) => {
  expect(read(text)).toEqual(languages);
});
