import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingDiff } from '../../src/tailor/wording-diff.ts';

const side = (before: string, after: string, without: 'added' | 'removed'): string =>
  wordingDiff(before, after)
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('wordingDiff', () => {
  it('refuses what is no text, by name', () => {
    expect(() => wordingDiff(undefined as never, 'a')).toThrow(expect.objectContaining({ parameter: 'original' }));
    expect(() => wordingDiff('a', 5 as never)).toThrow(expect.objectContaining({ parameter: 'rewritten' }));
  });

  it('shows what stays, what goes and what comes', () => {
    expect(wordingDiff('Responsible for managing the stock', 'Managed the stock')).toEqual([
      { kind: 'removed', text: 'Responsible for managing' },
      { kind: 'added', text: 'Managed' },
      { kind: 'kept', text: ' the stock' },
    ]);
  });

  it('gives both wordings back', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ' ', '  ', '\n'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(side(before, after, 'added')).toBe(before);
        expect(side(before, after, 'removed')).toBe(after);
      }),
    );
  });

  it('compares texts of thousands of words without their product', () => {
    const long = 'word '.repeat(20_000);
    expect(side(long, `${long}x`, 'removed')).toBe(`${long}x`);
  });
});
