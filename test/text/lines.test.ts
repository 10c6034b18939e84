import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/text/lines.ts';

const contents = (text: string): readonly string[] =>
  splitLines(text).map(({ content }) => text.slice(content.start, content.end));

describe('splitLines', () => {
  it('ends lines at every line end that Unicode knows, and counts CR LF once', () => {
    expect(contents('a\nb\r\nc\rd\fe\u0085f\u2028g\u2029h\u000bi')).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
      'g',
      'h',
      'i',
    ]);
  });

  it('keeps the empty last line', () => {
    expect(splitLines('a\n').length).toBe(2);
    expect(splitLines('').length).toBe(1);
  });

  it.each(['•', '▪', '◦', '●', '–', '-', '*', '·', '➢', '✓', '○', '‣', '\uf0b7', 'o', '§', '>>', 'l', 'ü'])(
    'reads “%s” before a blank as a list sign',
    (sign) => {
      const [line] = splitLines(`  ${sign} Built it`);
      expect(line?.marker).toBe('bullet');
      expect(contents(`  ${sign} Built it`)).toEqual(['Built it']);
    },
  );

  it.each(['1.', '12)', '(3)', 'a)', 'iv.'])('reads “%s” as a number', (sign) => {
    expect(splitLines(`${sign} Experience`)[0]?.marker).toBe('number');
  });

  it.each([
    '-5 % churn',
    '3.5 years',
    'J. Smith',
    'one two',
    '2019 – 2020',
    '*Note*',
    'C++',
    '--------',
    'l',
    'v 2.0',
    'q and a',
  ])('finds no list sign in “%s”', (text) => {
    expect(splitLines(text)[0]?.marker).toBeUndefined();
  });

  it('gives the sign alone on a line to the line below', () => {
    const lines = splitLines('•\nBuilt it\nthen left');
    expect(lines.map(({ marker }) => marker)).toEqual(['bullet', 'bullet', undefined]);
  });

  it('measures indentation with tabs to the next multiple of four', () => {
    expect(splitLines('a\n  b\n\tc\n  \td').map(({ indent }) => indent)).toEqual([0, 2, 4, 4]);
  });

  it('reads a stretch of a text as if nothing stood around it', () => {
    const unit = fc.constantFrom('a', 'Z', '1', '.', ')', '(', '-', '*', 'o', '•', ' ', '\t', '\r', '\n', '\u2028');
    fc.assert(
      fc.property(fc.string({ unit }), fc.string({ unit }), fc.string({ unit }), (before, text, after) => {
        const start = before.length;
        const within = { start, end: start + text.length };
        const moved = splitLines(before + text + after, within).map((line) => ({
          ...line,
          start: line.start - start,
          end: line.end - start,
          content: { start: line.content.start - start, end: line.content.end - start },
        }));
        expect(moved).toEqual(splitLines(text));
      }),
      { numRuns: 1000 },
    );
  });
});
