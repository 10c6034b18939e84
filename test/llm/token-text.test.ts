import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenText } from '../../src/llm/token-text.ts';

/** Every token is a byte, as models fall back to for what is not in their vocabulary. */
const bytes = (tokens: readonly number[]): string => new TextDecoder().decode(Uint8Array.from(tokens));

/** Words that begin with a blank, which is left out at the beginning of a text. */
const words = (tokens: readonly number[]): string =>
  tokens
    .map((token) => ` w${String(token)}`)
    .join('')
    .slice(1);

describe('text of tokens', () => {
  it('keeps the blanks between words', () => {
    const text = new TokenText(words);
    expect([1, 2, 3].map((token) => text.take([token]))).toEqual(['w1', ' w2', ' w3']);
  });

  it('waits for the bytes of a character', () => {
    const text = new TokenText(bytes);
    const parts = [...new TextEncoder().encode('é😀x')].map((token) => text.take([token]));
    expect(parts).toEqual(['', 'é', '', '', '', '😀', 'x']);
    expect(text.rest()).toBe('');
  });

  it('gives what is left at the end, half characters too', () => {
    const text = new TokenText(bytes);
    expect(text.take([0x61])).toBe('a');
    expect(text.take([0xf0])).toBe('');
    expect(text.rest()).toBe('\ufffd');
  });

  it('does not wait for ever for what never becomes a character', () => {
    const text = new TokenText(bytes);
    const parts = Array.from({ length: 40 }, () => text.take([0xff]));
    expect(parts.some((part) => part !== '')).toBe(true);
  });

  it('is that of all tokens at once, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 5 }), (whole, size) => {
        const tokens = [...new TextEncoder().encode(whole)];
        const text = new TokenText(bytes);
        let given = '';
        for (let at = 0; at < tokens.length; at += size) given += text.take(tokens.slice(at, at + size));
        expect(given + text.rest()).toBe(bytes(tokens));
      }),
    );
  });

  it('decodes each token a handful of times', () => {
    let decoded = 0;
    const text = new TokenText((tokens) => {
      decoded += tokens.length;
      return words(tokens);
    });
    for (let token = 0; token < 1000; token++) text.take([token]);
    expect(decoded).toBeLessThan(4000);
  });
});
