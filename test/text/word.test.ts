import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingKey } from '../../src/text/word-forms.ts';
import { tokenize } from '../../src/text/tokenize.ts';
import { wordOf } from '../../src/text/word.ts';

describe('words', () => {
  it('are one object in all texts', () => {
    expect(tokenize('Payroll and audit')[2]!.word).toBe(tokenize('The audit.')[1]!.word);
  });

  it('stay right whatever words came before', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zA-Z0-9]{1,45}$/), { minLength: 1 }), (words) => {
        const found = tokenize(words.join(' '));
        expect(found.map(({ normal }) => normal)).toEqual(words.map((word) => word.toLowerCase()));
        expect(found.map(({ word }) => word.key)).toEqual(found.map(({ normal }) => spellingKey(normal)));
      }),
    );
  });

  it('give way to newer ones without harm', () => {
    const words = Array.from({ length: 200_000 }, (_, at) => `w${at}`);
    expect(words.every((word) => wordOf(word).normal === word)).toBe(true);
    expect(words.every((word) => wordOf(word).normal === word)).toBe(true);
  });
});
