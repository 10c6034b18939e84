import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/export/markdown.ts';
import { toPlainText } from '../../src/export/plain-text.ts';
import { TakenSpans } from '../../src/export/taken-spans.ts';
import { overlaps, type Span } from '../../src/text/span.ts';

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(60), fc.nat(25))
  .map(([start, length]) => ({ start, end: start + length }));

describe('taken spans', () => {
  it('gives those over a stretch, by their beginnings, whatever lies within what', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 20 }), span, (spans, within) => {
        const expected = spans
          .filter((one) => overlaps(one, within))
          .sort((a, b) => a.start - b.start || a.end - b.end);
        expect(new TakenSpans(spans).over(within)).toEqual(expected);
      }),
    );
  });
});

describe('an export', () => {
  it.each([undefined, null, 5, 'a résumé', {}, []])('refuses %j, which is no parsed résumé', (value) => {
    for (const write of [toMarkdown, toPlainText])
      expect(() => write(value as never)).toThrow(expect.objectContaining({ parameter: 'document' }));
  });
});
