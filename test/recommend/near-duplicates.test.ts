import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALIKE_FROM,
  mayBeAlike,
  shingleLikeness,
  shinglesOf,
  signatureOf,
} from '../../src/recommend/near-duplicates.ts';
import { tokenize } from '../../src/text/tokenize.ts';

const words = fc
  .array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 300 })
  .map((list) => list.map((one) => `w${one}`));
const likeness = (a: string, b: string): number => shingleLikeness(shinglesOf(tokenize(a)), shinglesOf(tokenize(b)));
const text = (list: readonly string[]): string => list.join(' ');

describe('near duplicates', () => {
  it('are alike in full when only case, marks and line ends differ', () => {
    expect(likeness('Data Engineer,\nBerlin: Python!', 'data engineer berlin – PYTHON')).toBe(1);
  });

  it('share three quarters of the triples when one word of a hundred changes in eight places', () => {
    const one = Array.from({ length: 100 }, (_, at) => `w${at}`);
    const two = one.map((word, at) => (at % 12 === 5 ? `x${at}` : word));
    expect(likeness(text(one), text(two))).toBeLessThan(ALIKE_FROM);
  });

  it('are never missed by the signature when the texts are equal', () => {
    fc.assert(
      fc.property(words, (list) => {
        const signature = signatureOf(tokenize(text(list)));
        expect(mayBeAlike(signature, signatureOf(tokenize(text(list).toUpperCase())))).toBe(true);
      }),
    );
  });

  it('are seldom missed by the signature when a few of the triples differ', () => {
    let missed = 0;
    for (let seed = 0; seed < 300; seed++) {
      const one = Array.from({ length: 300 }, (_, at) => `w${(at * 7919 + seed * 104_729) % 100_003}`);
      const two = one.map((word, at) => (at % 100 === seed % 100 ? `x${seed}` : word));
      expect(likeness(text(one), text(two))).toBeGreaterThan(ALIKE_FROM);
      if (!mayBeAlike(signatureOf(tokenize(text(one))), signatureOf(tokenize(text(two))))) missed++;
    }
    expect(missed).toBeLessThan(3);
  });

  it('are sifted: unrelated texts are not looked at closely', () => {
    const one = Array.from({ length: 200 }, (_, at) => `w${at}`);
    const two = Array.from({ length: 200 }, (_, at) => `v${at}`);
    expect(mayBeAlike(signatureOf(tokenize(text(one))), signatureOf(tokenize(text(two))))).toBe(false);
  });
});
