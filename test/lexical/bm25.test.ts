import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/errors.ts';
import { Bm25Index } from '../../src/lexical/bm25.ts';

const counts = (text: string): ReadonlyMap<string, number> => {
  const result = new Map<string, number>();
  for (const term of text.split(' ').filter((one) => one !== '')) result.set(term, (result.get(term) ?? 0) + 1);
  return result;
};

function search(index: Bm25Index, query: string, mostTerms?: number): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  index.search({ counts: counts(query), mostTerms }, (id, score) => (found[id] = score));
  return found;
}

function indexOf(documents: Readonly<Record<string, string>>): Bm25Index {
  const index = new Bm25Index();
  for (const [id, text] of Object.entries(documents)) index.add(id, counts(text));
  return index;
}

const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 }).map((terms) => terms.join(' '));

describe('BM25', () => {
  it('gives the number of the formula', () => {
    const index = indexOf({ one: 'python sql sql', two: 'sql java cobol fortran' });
    // idf(python) = ln(1 + (2 - 1 + ½)/(1 + ½)) = ln 2; the norm of `one` is 1.2 · (0.25 + 0.75 · 3/3.5).
    const norm = 1.2 * (0.25 + (0.75 * 3) / 3.5);
    expect(search(index, 'python')).toEqual({ one: expect.closeTo((Math.log(2) * 2.2) / (1 + norm), 12) as number });
  });

  it('ranks the rarer word and the shorter text higher', () => {
    const found = search(indexOf({ rare: 'python a b', common: 'sql a b', long: 'sql a b c d e f g' }), 'python sql');
    expect(found['rare']).toBeGreaterThan(found['common']!);
    expect(found['common']).toBeGreaterThan(found['long']!);
  });

  it('forgets a removed document in every number', () => {
    const index = indexOf({ one: 'python sql', two: 'sql java', gone: 'python python java cobol' });
    index.remove('gone');
    expect(search(index, 'python sql java')).toEqual(
      search(indexOf({ one: 'python sql', two: 'sql java' }), 'python sql java'),
    );
    expect(index.size).toBe(2);
    expect(index.remove('gone')).toBe(false);
  });

  it('owes nothing to the order of additions, to what was removed, or to what was replaced', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), texts, { maxKeys: 12 }),
        fc.array(fc.tuple(fc.stringMatching(/^[A-Z]{1,2}$/), texts), { maxLength: 150 }),
        texts,
        (documents, visitors, query) => {
          const plain = indexOf(documents);
          const lively = new Bm25Index();
          const entries = Object.entries(documents).reverse();
          visitors.forEach(([id, text], at) => {
            lively.add(id, counts(text));
            const own = entries[at];
            if (own !== undefined) lively.add(own[0], counts(text));
          });
          for (const [id] of visitors) lively.remove(id);
          for (const [id, text] of entries) lively.add(id, counts(text));
          expect(search(lively, query)).toEqual(search(plain, query));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('takes only the strongest terms of a query where it is told to', () => {
    const index = indexOf({ one: 'python sql', two: 'sql', three: 'sql' });
    expect(Object.keys(search(index, 'python sql', 1))).toEqual(['one']);
  });

  it('refuses parameters out of range', () => {
    expect(() => new Bm25Index({ k1: -1 })).toThrow(InvalidInputError);
    expect(() => new Bm25Index({ b: 1.5 })).toThrow(InvalidInputError);
    expect(() => new Bm25Index({ k1: Number.NaN })).toThrow(InvalidInputError);
  });
});
