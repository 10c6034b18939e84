import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HyphenJudge } from '../../../src/extract/layout/line-end-hyphens.ts';
import { findLines } from '../../../src/extract/layout/line.ts';
import { readingOrder } from '../../../src/extract/layout/reading-order.ts';
import { readGlyph } from '../../../src/extract/layout/glyph-text.ts';
import { findPieces } from '../../../src/extract/layout/word.ts';
import type { Glyph, GlyphStyle } from '../../../src/extract/layout/glyph.ts';

const style: GlyphStyle = {
  font: 'Invented',
  fontSize: 10,
  bold: false,
  italic: false,
  colour: '#000000',
  headingLevel: undefined,
  paragraph: undefined,
  isIcon: false,
  isArtifact: false,
};

/** Letters of half a font size each, `gap` points apart. */
function glyphs(text: string, x: number, y: number, gap = 0, size = 10): readonly Glyph[] {
  return [...text].map((sign, at) => {
    const left = x + at * (size / 2 + gap);
    return { text: sign, left, right: left + size / 2, baseline: y, size, style };
  });
}

function linesOf(signs: readonly Glyph[]): readonly string[] {
  return readingOrder(findPieces(signs)).flatMap(({ pieces }) =>
    findLines(pieces).map(({ words }) =>
      words.map(({ word, before }, at) => (at === 0 ? '' : before) + word.text).join(''),
    ),
  );
}

describe('signs on a line', () => {
  it('are one word however they are spaced, as long as the gaps are alike', () => {
    for (const gap of [0, 0.5, 1, 2, 3, 4]) expect(linesOf(glyphs('HARBOUR', 50, 100, gap))).toEqual(['HARBOUR']);
  });

  it('are words of their own where they are a table of letters', () => {
    expect(linesOf(glyphs('abcdefgh', 50, 100, 3))).toEqual(['a b c d e f g h']);
  });

  it('raised above the line stay with their word', () => {
    expect(linesOf([...glyphs('May 1', 50, 100), ...glyphs('st', 75, 96.5, 0, 6)])).toEqual(['May 1st']);
  });

  it('come from left to right whatever the order of painting', () => {
    const words = [glyphs('one', 50, 100), glyphs('two', 70, 100), glyphs('three', 90, 100)];
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
        expect(linesOf(order.flatMap((at) => words[at] ?? []))).toEqual(['one two three']);
      }),
    );
  });

  it('are none of them lost or doubled, wherever they stand', () => {
    const word = fc.record({
      text: fc.stringMatching(/^[a-z]{1,8}$/),
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(word, { selector: ({ x, y }) => `${x >> 5} ${y}`, maxLength: 40 }), (placed) => {
        const signs = placed.flatMap(({ text, x, y }, at) =>
          glyphs(`${text}${String.fromCharCode(0x4e00 + at)}`, x, 12 * y),
        );
        const read = linesOf(signs).join('').replace(/\s/g, '');
        expect([...read].sort()).toEqual(signs.map(({ text }) => text).sort());
      }),
    );
  });
});

describe('hyphens at line ends', () => {
  const judge = (hyphenates: boolean, ...words: readonly string[]): HyphenJudge =>
    new HyphenJudge(() => words, hyphenates);

  it('are the line’s where the word stands whole elsewhere', () => {
    expect(judge(false, 'commissioning,').judge('commis-', 'sioning')).toBe('break');
  });

  it('are the word’s where the compound stands elsewhere', () => {
    expect(judge(true, 'cross-functional').judge('cross-', 'functional')).toBe('compound');
  });

  it('are left alone where nothing says which', () => {
    expect(judge(false).judge('long-', 'haul')).toBe('unsure');
    expect(judge(true).judge('long-', 'haul')).toBe('unsure');
    expect(judge(true).judge('2019-', 'present')).toBe('unsure');
    expect(judge(true).judge('Jean-', 'Luc')).toBe('unsure');
  });

  it('are the line’s in files of programs that break words on their own', () => {
    expect(judge(true).judge('prefer-', 'ably')).toBe('break');
  });
});

describe('signs of fonts', () => {
  it('read as their letters, or as nothing', () => {
    expect(readGlyph('\ufb03', 'Text').text).toBe('ffi');
    expect(readGlyph('\uf001', 'Text').text).toBe('fi');
    expect(readGlyph('\uf0b7', 'SymbolMT').text).toBe('•');
    expect(readGlyph('\uf0e0', 'FontAwesome')).toEqual({ text: '', isPrivate: true });
    expect(readGlyph('\u2f47', 'Text').text).toBe('日');
    expect(readGlyph('\u200b', 'Text').text).toBe('');
  });
});
