import { expect, test } from 'vitest';
import { cueWords } from '../../../src/document/cues/cue-lexicon.ts';
import { workplaceType } from '../../../src/document/job/workplace.ts';

const read = (text: string, isStatement = false): string | undefined => {
  const words = cueWords(text);
  return workplaceType(words, 0, words.words.length, isStatement)?.value;
};

test.each([
  ['This is a fully remote position', 'remote'],
  ['You can work from home', 'remote'],
  ['Hybrid working, two days in the office', 'hybrid'],
  ['Candidates must work onsite', 'on-site'],
  ['This is not a remote job', 'on-site'],
  ['100 % Homeoffice möglich', 'remote'],
  ['Télétravail partiel', 'hybrid'],
  ['Modalidad presencial', 'on-site'],
  ['Hybrid: Tuesdays in the studio', 'hybrid'],
  ['Moor Ltd | Leeds | Hybrid, two days', 'hybrid'],
  ['We build a hybrid, nimble engine', undefined],
  ['Patch remote servers in a hybrid cloud', undefined],
])('“%s” is %s', (text, type) => {
  expect(read(text)).toBe(type);
});

test('single words count where a posting states its place', () => {
  expect([read('Berlin or remote', true), read('Dublin (Hybrid)', true), read('Berlin or remote')]).toEqual([
    'remote',
    'hybrid',
    undefined,
  ]);
});
