import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExtractedDocument } from '../../src/document/extracted-document.ts';
import { parseResume } from '../../src/document/parse-resume.ts';
import { line, placedDocument, type PlacedLine } from './layout/placed-document.ts';

const referenceDate = new Date(Date.UTC(2025, 10, 1));

const words = fc.constantFrom(
  'Ada Lovelace',
  'EXPERIENCE',
  'RESEARCH',
  'Education',
  'Skills',
  'Engineer, Acme Ltd',
  'Crumb GmbH',
  '• Built things that last',
  'settled accounts and',
  'Jan 2020 –',
  'Present',
  '2015',
  'March 2014 – May 2016',
  'ada@example.com',
  'B.Sc. in Physics',
  'z',
  '3',
);
const part = fc.record({
  x: fc.constantFrom(40, 42, 140, 260, 400),
  words,
  size: fc.constantFrom(9, 10, 14),
  bold: fc.boolean(),
  font: fc.constantFrom('Sans', 'FontAwesome'),
});
const placedLine: fc.Arbitrary<PlacedLine> = fc.record({
  y: fc.integer({ min: 0, max: 80 }).map((step) => step * 11),
  parts: fc.array(part, { minLength: 1, maxLength: 4 }),
  page: fc.integer({ min: 0, max: 2 }),
});
const documents: fc.Arbitrary<ExtractedDocument> = fc
  .tuple(
    fc.array(placedLine, { minLength: 1, maxLength: 30 }),
    fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([lines, columns, isSorted]) => {
    const placed = isSorted ? lines.toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0) || a.y - b.y) : lines;
    const ranges = columns
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
      .filter(([, last]) => last < lines.length)
      .sort(([a], [b]) => a - b);
    return placedDocument(placed, {
      columns: ranges,
      links: [{ target: 'mailto:ada%40example.com', span: { start: 0, end: 0 } }],
    });
  });

function spans(value: unknown, onSpan: (start: number, end: number) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number')
    onSpan(value.start, value.end);
  for (const inner of Object.values(value)) spans(inner, onSpan);
}

describe('parseResume on any layout', () => {
  it('gives plain JSON whose spans lie in the text', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const resume = parseResume(document, { referenceDate });
        expect(resume.text).toBe(document.text);
        expect(JSON.parse(JSON.stringify(resume))).toEqual(resume);
        spans(resume, (start, end) => {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(document.text.length);
        });
      }),
      { numRuns: 1500 },
    );
  });

  it('reads as many words without places as with them', () => {
    fc.assert(
      fc.property(documents, ({ text, mediaType }) => {
        expect(parseResume({ text, mediaType }, { referenceDate })).toEqual(parseResume(text, { referenceDate }));
      }),
      { numRuns: 200 },
    );
  });
});

describe('parseResume on hostile layouts', () => {
  const many = 6000;
  it.each<[string, (at: number) => PlacedLine]>([
    ['headings of one style', (at) => line((at % 70) * 12, 'Skills', { bold: true, page: Math.floor(at / 70) })],
    [
      'headings of many styles',
      (at) =>
        line((at % 70) * 12, at % 2 === 0 ? 'Skills' : 'Education', { size: 8 + (at % 40), page: Math.floor(at / 70) }),
    ],
    [
      'rows of a grid',
      (at) => ({
        y: (at % 70) * 12,
        page: Math.floor(at / 70),
        parts: [40, 140, 260].map((x) => ({ x, words: 'a b' })),
      }),
    ],
    [
      'rows with dates',
      (at) => ({
        y: at * 12,
        parts: [
          { x: 40, words: 'May 2019 –' },
          { x: 140, words: 'Acme' },
          { x: 260, words: '2020' },
        ],
      }),
    ],
    [
      'zigzag columns',
      (at) => line((at % 2) * 400, 'Experience 2019 – 2020', { x: (at % 2) * 300, page: Math.floor(at / 500) }),
    ],
    [
      'margin titles',
      (at) => ({
        y: at * 5,
        parts: [
          { x: 40, words: 'RESEARCH', bold: true },
          { x: 140, words: 'text' },
        ],
      }),
    ],
    [
      'icons',
      (at) => ({
        y: at,
        parts: [
          { x: 1, words: 'z', font: 'FontAwesome' },
          { x: 9, words: 'a' },
        ],
      }),
    ],
  ])('reads thousands of %s', (_, make) => {
    const document = placedDocument(Array.from({ length: many }, (__, at) => make(at)));
    expect(parseResume(document, { referenceDate }).text.length).toBe(document.text.length);
  });
});
