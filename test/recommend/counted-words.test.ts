import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordIndex } from '../../src/lexical/word-index.ts';
import { wordTerm } from '../../src/lexical/word-term.ts';
import { CountedWords } from '../../src/recommend/counted-words.ts';
import { tokenize } from '../../src/text/tokenize.ts';

function counted(text: string, index: WordIndex): CountedWords {
  const words = new CountedWords(index);
  for (const token of tokenize(text)) words.addToken(token, 'en', 1);
  return words;
}

describe('the words of a document', () => {
  it('are counted by term, in the order in which the text has them first, without stop words', () => {
    const text = 'Pipelines in Airflow: a pipeline, and Airflow';
    const { counts, starts, ends } = counted(text, new WordIndex());
    expect(counts).toEqual([2, 2]);
    expect(starts.map((start, at) => text.slice(start, ends[at]))).toEqual(['Pipelines', 'Airflow']);
  });

  it('are those of one document alone, whatever was counted before or is counted in another index', () => {
    const texts = fc.array(fc.constantFrom('sql', 'python', 'ward', 'nurse', 'the', 'of'), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), (documents) => {
        const [index, other] = [new WordIndex(), new WordIndex()];
        for (const words of documents) {
          const text = words.join(' ');
          counted(text, other);
          const expected = new Map<string, number>();
          for (const { word } of tokenize(text)) {
            const { term } = wordTerm(word, 'en');
            if (term !== undefined) expected.set(term, (expected.get(term) ?? 0) + 1);
          }
          const { terms, counts } = counted(text, index);
          expect(counts).toEqual([...expected.values()]);
          expect(terms).toEqual([...expected.keys()].map((term) => index.term(term, undefined)));
        }
      }),
    );
  });
});
