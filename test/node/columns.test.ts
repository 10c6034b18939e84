import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column, displayWidth, printable, wrap } from '../../src/node/columns.ts';

describe('columns of a terminal', () => {
  it('counts two columns for a CJK character and none for a combining accent', () => {
    expect(displayWidth('abc')).toBe(3);
    expect(displayWidth('職歴')).toBe(4);
    expect(displayWidth('e\u0301')).toBe(1);
  });

  it('cuts a long cell with an ellipsis and fills up a short one', () => {
    expect(column('abcdef', 4)).toBe('abc…');
    expect(column('ab', 4)).toBe('ab  ');
    expect(column('職歴書', 4)).toBe('職… ');
  });

  it('gives every cell exactly its width, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        expect(displayWidth(column(printable(text), width))).toBe(width);
      }),
    );
  });

  it('breaks no line longer than asked and loses no word that fits', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/)), fc.integer({ min: 9, max: 60 }), (words, width) => {
        const lines = wrap(words.join(' '), width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join(' ')).toBe(words.join(' '));
      }),
    );
  });

  it('turns line ends into blanks and drops escape sequences, direction marks and lone surrogates', () => {
    expect(printable(' a\r\n\tb\u001b[1mc\u202ed\ud800 ')).toBe('a b[1mcd');
  });
});
