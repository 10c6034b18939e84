import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cueLexicon,
  cueWords,
  firstFoldedWord,
  foldedWords,
  phraseWords,
  wordIndexAt,
} from '../../../src/document/cues/cue-lexicon.ts';

const lexicon = cueLexicon([
  ['preferred', 'nice to have|von Vorteil'],
  ['kind', 'nice'],
  ['degree', 'B.Sc.'],
]);
const find = (text: string): string[] =>
  lexicon.find(cueWords(text)).map(({ value, start, end }) => `${value}: ${text.slice(start, end)}`);

test('takes the longest phrase, over hyphens, one line end and any casing', () => {
  expect(find('Nice-to-have')).toEqual(['preferred: Nice-to-have']);
  expect(find('nice to\nhave')).toEqual(['preferred: nice to\nhave']);
  expect(find('nice to, have')).toEqual(['kind: nice']);
  expect(find('BSc or B.Sc')).toEqual(['degree: B.Sc']);
  expect(find('VON VÖRTEIL')).toEqual(['preferred: VON VÖRTEIL']);
});

test('cuts words where letters meet digits and where a line end was lost', () => {
  expect(cueWords('5yrs teamRequirements C1').words).toEqual(['5', 'yrs', 'team', 'requirements', 'c', '1']);
});

test('words of any text lie in order and hold letters or digits only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const cut = cueWords(text);
      const { starts, ends } = cut;
      let at = 0;
      for (const [index, start] of starts.entries()) {
        expect(start >= at && ends[index]! > start && wordIndexAt(cut, start) === index).toBe(true);
        at = ends[index]!;
      }
    }),
  );
});

const mixed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', 'B', 'é', 'É', '1', ' ', '.', '\u0301', '中') }),
);

test('folded words are the cue words, and the first one alone is theirs wherever it is told', () => {
  fc.assert(
    fc.property(mixed, (text) => {
      const { words } = cueWords(text);
      expect(foldedWords(text)).toEqual(words);
      const first = firstFoldedWord(text);
      if (first !== undefined) expect(first).toBe(words[0]);
    }),
  );
  expect(firstFoldedWord('WorkExperience')).toBe(cueWords('WorkExperience').words[0]);
  expect(firstFoldedWord('Café')).toBeUndefined();
});

test('finds at any place what a lexicon of that one phrase would', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'aa', 'bb');
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(phrase, { minLength: 1, maxLength: 6 }), fc.array(word), (phrases, text) => {
      const words = cueWords(text.join(' '));
      const all = cueLexicon([['hit', phrases.join('|')]]);
      for (const index of words.words.keys()) {
        const longest = phrases
          .filter((one) => `${text.slice(index).join(' ')} `.startsWith(`${one} `))
          .reduce((best, one) => Math.max(best, one.length), 0);
        const hit = all.at(words, index);
        expect(hit === undefined ? 0 : hit.end - hit.start).toBe(longest);
      }
    }),
  );
});

test('words of phrases are those of any text', () => {
  for (const phrase of ['nice to have', 'B.Sc.', 'von Vorteil', ' a  b ', 'a1', 'über', '', ' '])
    expect(phraseWords(phrase)).toEqual(foldedWords(phrase));
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z1 ]{0,12}$/), (phrase) => {
      expect(phraseWords(phrase)).toEqual(foldedWords(phrase));
    }),
  );
});
