import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendedProfile, fieldProfile, profileSimilarity } from '../../src/lexical/field-profile.ts';
import { termStatistics } from '../../src/lexical/term-statistics.ts';
import {
  cosineSimilarity,
  extendedVector,
  strongestSharedTerms,
  termCounts,
  termVector,
} from '../../src/lexical/tfidf.ts';

const statistics = termStatistics();
const counts = (record: Readonly<Record<string, number>>) => termCounts(new Map(Object.entries(record)), statistics);
const words = fc.dictionary(
  fc.constantFrom('audit', 'ledger', 'payrol', 'pati', 'nurs', 'softwar', 'zzz', 'weld', 'teach'),
  fc.integer({ min: 1, max: 9 }),
);

describe('cosineSimilarity', () => {
  it('is 1 for the same words in the same proportion and 0 without a common word', () => {
    expect(
      cosineSimilarity(termVector(counts({ audit: 1, ledger: 2 })), termVector(counts({ audit: 2, ledger: 4 }))),
    ).toBeCloseTo(1, 12);
    expect(cosineSimilarity(termVector(counts({ audit: 1 })), termVector(counts({ weld: 1 })))).toBe(0);
    expect(cosineSimilarity(termVector(counts({})), termVector(counts({ weld: 1 })))).toBe(0);
  });

  it('is the same number either way round, between 0 and 1', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const one = termVector(counts(a));
        const two = termVector(counts(b));
        const cosine = cosineSimilarity(one, two);
        expect(cosineSimilarity(two, one)).toBe(cosine);
        expect(cosine).toBeGreaterThanOrEqual(0);
        expect(cosine).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('with added terms equals the cosine of the text that has them', () => {
    fc.assert(
      fc.property(words, words, words, (text, added, other) => {
        const whole: Record<string, number> = { ...text };
        for (const [term, count] of Object.entries(added)) whole[term] = (whole[term] ?? 0) + count;
        const extended = extendedVector(termVector(counts(text)), counts(added));
        const against = termVector(counts(other));
        expect(cosineSimilarity(extended, against)).toBeCloseTo(
          cosineSimilarity(termVector(counts(whole)), against),
          10,
        );
      }),
    );
  });
});

describe('strongestSharedTerms', () => {
  it('names the words that carry the likeness, rarest first', () => {
    const a = termVector(counts({ work: 1, payrol: 1, nurs: 1 }));
    const b = termVector(counts({ work: 1, payrol: 1, weld: 1 }));
    expect(strongestSharedTerms(a, b, 5)).toEqual(['payrol', 'work']);
  });
});

describe('profileSimilarity', () => {
  it('finds two texts of one trade alike that share no word', () => {
    const ledger = fieldProfile(counts({ ledger: 2, reconcil: 1 }), statistics.fieldCount);
    const audit = fieldProfile(counts({ payabl: 1, audit: 1, account: 1 }), statistics.fieldCount);
    const nursing = fieldProfile(counts({ pati: 2, nurs: 1 }), statistics.fieldCount);
    expect(profileSimilarity(ledger, audit)).toBeGreaterThan(profileSimilarity(ledger, nursing) + 0.1);
  });

  it('is 0 when a text has no known word', () => {
    expect(
      profileSimilarity(
        fieldProfile(counts({ qqqq: 3 }), statistics.fieldCount),
        fieldProfile(counts({ audit: 1 }), statistics.fieldCount),
      ),
    ).toBe(0);
  });

  it('with added terms equals the profile of the text that has them', () => {
    const extended = extendedProfile(fieldProfile(counts({ audit: 1 }), statistics.fieldCount), counts({ ledger: 2 }));
    const whole = fieldProfile(counts({ audit: 1, ledger: 2 }), statistics.fieldCount);
    expect(profileSimilarity(extended, whole)).toBeCloseTo(1, 12);
  });
});
