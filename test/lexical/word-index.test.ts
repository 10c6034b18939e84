import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/errors.ts';
import { WordIndex } from '../../src/lexical/word-index.ts';
import { termStatistics, UNKNOWN_IDF } from '../../src/lexical/term-statistics.ts';
import { wordTerm } from '../../src/lexical/word-term.ts';
import { wordOf } from '../../src/text/word.ts';

const counts = (text: string): ReadonlyMap<string, number> => {
  const result = new Map<string, number>();
  for (const term of text.split(' ').filter((one) => one !== '')) result.set(term, (result.get(term) ?? 0) + 1);
  return result;
};

function add(index: WordIndex, id: string, text: string): void {
  const own = counts(text);
  const terms = [...own.keys()].map((term) => index.term(term, termStatistics().entry(term)));
  index.add(id, { terms, counts: [...own.values()] });
}

interface Found {
  readonly bm25: Readonly<Record<string, number>>;
  readonly cosine: Readonly<Record<string, number>>;
}

function search(index: WordIndex, query: string, mostTerms?: number, least = -Infinity): Found {
  const bm25: Record<string, number> = {};
  const cosine: Record<string, number> = {};
  const asked = [...counts(query)].map(([term, count]) => ({ term, count }));
  index.search(
    { terms: asked, mostTerms },
    { least, offer: (id, score) => (bm25[id] = score) },
    { least, offer: (id, score) => (cosine[id] = score) },
  );
  return { bm25, cosine };
}

function indexOf(documents: Readonly<Record<string, string>>): WordIndex {
  const index = new WordIndex();
  for (const [id, text] of Object.entries(documents)) add(index, id, text);
  return index;
}

const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 }).map((terms) => terms.join(' '));

describe('the index of words', () => {
  it('gives the number of the formula of BM25', () => {
    const index = indexOf({ one: 'python sql sql', two: 'sql java cobol fortran' });
    // idf(python) = ln(1 + (2 - 1 + ½)/(1 + ½)) = ln 2; the norm of `one` is 1.2 · (0.25 + 0.75 · 3/3.5).
    const norm = 1.2 * (0.25 + (0.75 * 3) / 3.5);
    const score = (Math.log(2) * 2.2) / (1 + norm);
    expect(search(index, 'python').bm25).toEqual({ one: expect.closeTo(score, 12) as number });
  });

  it('gives the cosine of the shipped statistics, up to the length of the query', () => {
    const index = indexOf({ one: 'python sql sql', two: 'sql qxzt' });
    const [python, sql] = ['python', 'sql'].map((term) => termStatistics().entry(term)?.idf ?? UNKNOWN_IDF);
    const one = (python! * python! + 2 * sql! * sql!) / Math.hypot(python!, 2 * sql!);
    const two = (sql! * sql!) / Math.hypot(sql!, UNKNOWN_IDF);
    expect(search(index, 'python sql').cosine).toEqual({
      one: expect.closeTo(one, 12) as number,
      two: expect.closeTo(two, 12) as number,
    });
  });

  it('gives the same cosine whatever else is in it, where BM25 knows the pool', () => {
    const alone = search(indexOf({ one: 'python sql' }), 'python sql');
    const among = search(indexOf({ one: 'python sql', two: 'python java', three: 'python' }), 'python sql');
    expect(among.cosine['one']).toBe(alone.cosine['one']);
    expect(among.bm25['one']).not.toBe(alone.bm25['one']);
  });

  it('offers nothing below the least that is asked for', () => {
    const index = indexOf({ one: 'python sql', two: 'sql java cobol fortran' });
    const all = search(index, 'python sql');
    const best = search(index, 'python sql', undefined, all.bm25['one']);
    expect(best.bm25).toEqual({ one: all.bm25['one'] });
  });

  it('ranks the rarer word and the shorter text higher', () => {
    const { bm25: found } = search(
      indexOf({ rare: 'python a b', common: 'sql a b', long: 'sql a b c d e f g' }),
      'python sql',
    );
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
          const lively = new WordIndex();
          const entries = Object.entries(documents).reverse();
          visitors.forEach(([id, text], at) => {
            add(lively, id, text);
            const own = entries[at];
            if (own !== undefined) add(lively, own[0], text);
          });
          for (const [id] of visitors) lively.remove(id);
          lively.tidy();
          for (const [id, text] of entries) add(lively, id, text);
          expect(search(lively, query)).toEqual(search(plain, query));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('finds in a large index what it finds in a small one, also after most of it is gone', () => {
    const index = new WordIndex();
    const others = Array.from({ length: 40_000 }, (_, at) => `other-${at}`);
    add(index, 'one', 'python sql sql');
    for (const id of others.slice(0, 20_000)) add(index, id, 'nurse');
    add(index, 'two', 'sql qxzt');
    const small = search(indexOf({ one: 'python sql sql', two: 'sql qxzt' }), 'python sql');
    expect(search(index, 'python sql').cosine).toEqual(small.cosine);
    for (const id of others.slice(20_000)) add(index, id, 'nurse sql');
    expect(search(index, 'python sql').cosine).toMatchObject(small.cosine);
    for (const id of others) index.remove(id);
    expect(search(index, 'python sql')).toEqual(small);
    index.tidy();
    expect(search(index, 'python sql')).toEqual(small);
  });

  it('takes only the strongest terms of a query where it is told to', () => {
    // `qxzt` is rare here and unknown to the shipped statistics, so it is the strongest for both rankings.
    const index = indexOf({ one: 'qxzt sql', two: 'sql', three: 'sql' });
    expect(Object.keys(search(index, 'qxzt sql', 1).bm25)).toEqual(['one']);
    expect(Object.keys(search(index, 'qxzt sql').bm25)).toEqual(['one', 'two', 'three']);
  });

  it('knows a word it has met, and an index beside it another', () => {
    const [one, two] = [new WordIndex(), new WordIndex()];
    const word = wordTerm(wordOf('python'), 'en');
    const term = one.termOf(word)!;
    expect(one.termOf(word)).toBe(term);
    expect(two.termOf(word)).not.toBe(term);
    expect(one.termOf(word)).toBe(term);
    expect(one.term('python', termStatistics().entry('python'))).toBe(term);
    expect(one.termOf(wordTerm(wordOf('and'), 'en'))).toBeUndefined();
  });

  it('refuses parameters out of range', () => {
    expect(() => new WordIndex({ k1: -1 })).toThrow(InvalidInputError);
    expect(() => new WordIndex({ b: 1.5 })).toThrow(InvalidInputError);
    expect(() => new WordIndex({ k1: Number.NaN })).toThrow(InvalidInputError);
  });
});
