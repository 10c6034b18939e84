import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameFreeText } from '../../src/features/name-free-text.ts';
import type { Span } from '../../src/text/span.ts';

/** Words around names: the text, and where the names stand. */
function written(words: readonly string[], name: string): { readonly text: string; readonly names: readonly Span[] } {
  let text = '';
  const names: Span[] = [];
  for (const [at, word] of words.entries()) {
    if (at > 0) {
      names.push({ start: text.length, end: text.length + name.length });
      text += name;
    }
    text += word;
  }
  return { text, names };
}

const around = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 });
const someName = fc.string({ minLength: 1, maxLength: 20 });

describe('a text in which all names are written alike', () => {
  it('is the same text whatever the name is', () => {
    fc.assert(
      fc.property(around, someName, someName, (words, one, other) => {
        const [first, second] = [one, other].map((name) => written(words, name)) as [
          ReturnType<typeof written>,
          ReturnType<typeof written>,
        ];
        expect(nameFreeText(first.text, first.names).text).toBe(nameFreeText(second.text, second.names).text);
      }),
    );
  });

  it('gives back the place of every stretch between names, and of each name', () => {
    fc.assert(
      fc.property(around, someName, (words, name) => {
        const { text, names } = written(words, name);
        const free = nameFreeText(text, names);
        let start = 0;
        for (const { start: next, end } of [...names, { start: text.length, end: text.length }]) {
          const between = { start, end: next };
          const there = free.fromSource(between);
          expect(free.text.slice(there.start, there.end)).toBe(text.slice(between.start, between.end));
          expect(free.toSource(there)).toEqual(between);
          if (end > next) expect(free.toSource(free.fromSource({ start: next, end }))).toEqual({ start: next, end });
          start = end;
        }
      }),
    );
  });
});
