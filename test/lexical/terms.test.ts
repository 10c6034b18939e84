import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termOf, termsOf } from '../../src/lexical/terms.ts';
import { tokenize } from '../../src/text/tokenize.ts';

const terms = (text: string, language?: 'pt' | 'de'): readonly string[] => termsOf(tokenize(text), language);

describe('termsOf', () => {
  it('takes the inflections of a word together', () => {
    expect(new Set(terms('managing managed manages manage')).size).toBe(1);
    expect(new Set(terms('planning plans planned plan')).size).toBe(1);
    expect(new Set(terms('companies company')).size).toBe(1);
  });

  it('keeps words apart that only look alike', () => {
    expect(termOf('process')).not.toBe(termOf('proce'));
    expect(termOf('analysis')).toBe('analysis');
    expect(termOf('string')).toBe('string');
    expect(termOf('nurse')).toBe(termOf('nurses'));
  });

  it('keeps the first two letters of every word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}(?:ies|xes|ing|ed|[esy])?$/), (word) => {
        expect(termOf(word).slice(0, 2)).toBe(word.slice(0, 2));
      }),
    );
  });

  it('leaves names of tools as they are', () => {
    expect(terms('C++ C# .NET Node.js R&D')).toEqual(['c++', 'c#', '.net', 'node.js', 'r&d']);
  });

  it('drops stop words, numbers and stray letters, but not the languages C and R', () => {
    expect(terms('the 2019 3.5 of a x C and R')).toEqual(['c', 'r']);
  });

  it('drops the stop words of the text’s own language as well', () => {
    expect(terms('para uma empresa', 'pt')).toEqual(['empresa']);
    expect(terms('und für Pflege', 'de')).toEqual(['pfleg']);
  });
});
