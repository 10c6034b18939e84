import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/document/parse-resume.ts';
import { InvalidInputError } from '../../src/errors.ts';
import type { Span } from '../../src/text/span.ts';

const referenceDate = new Date(Date.UTC(2025, 10, 1));

/** Pieces that résumés are made of, put together at random: reaches far more branches than random characters do. */
const pieces = fc.constantFrom(
  'Ada Lovelace',
  'WORK EXPERIENCE',
  'Education:',
  'Skills',
  '=== Projects ===',
  'S K I L L S',
  'Languages',
  'Certifications',
  'Engineer',
  'Acme Ltd',
  'at',
  ' | ',
  ' – ',
  '\t',
  ', ',
  '\n',
  '\n\n',
  '\r\n',
  '\f',
  '\u0085',
  '\u2028',
  '• ',
  '- ',
  'o ',
  '1. ',
  'Jan 2020',
  '2015',
  '2019-05',
  "Sept. '19",
  'Present',
  'to',
  'heute',
  'Summer',
  'Q3 2022',
  '05/2019',
  '31.12.2020',
  '+49 176 2012 3344',
  'ada@example.com',
  'github.com/ada',
  'https://',
  'www.',
  '.',
  '..',
  ':',
  '(',
  ')',
  'B.Sc. in Physics',
  'University of Bonn',
  'Pune, India',
  'English (Native)',
  'German – B2',
  'Java, SQL; C++',
  'Duration: ',
  'Worked as a tester with ',
  'Name: ',
  'GPA: 3.8',
  '\ud800',
  '\udc00',
  '\0',
  'שלום',
  'مرحبا',
  '履歴書',
  '2020年5月',
  '\u200b',
  '½',
  '\ufeff',
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
  fc.array(pieces, { maxLength: 60 }).map((list) => list.join(' ')),
  fc.array(pieces, { maxLength: 60 }).map((list) => list.join('\n')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes)),
);

/** Every `{ value, span }` and every other span in a result. */
function visit(value: unknown, onLocated: (text: unknown, span: Span) => void, onSpan: (span: Span) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number')
    onSpan(value as Span);
  if ('value' in value && 'span' in value) onLocated(value.value, value.span as Span);
  for (const inner of Object.values(value)) visit(inner, onLocated, onSpan);
}

describe('parseResume on any string', () => {
  it('gives a document whose spans lie in the text and whose values are what the spans hold, or InvalidInputError', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let resume;
        try {
          resume = parseResume(text, { referenceDate });
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidInputError);
          expect(/[\p{L}\p{N}]/u.test(text)).toBe(false);
          return;
        }
        const isFluency = new Set<unknown>(['elementary', 'intermediate', 'advanced', 'fluent', 'native']);
        visit(
          resume,
          (value, span) => {
            if (!isFluency.has(value)) expect(text.slice(span.start, span.end)).toBe(value);
            expect(String(value).trim()).not.toBe('');
          },
          ({ start, end }) => {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
          },
        );
        expect(resume.text).toBe(text);
        expect(JSON.parse(JSON.stringify(resume))).toEqual(resume);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives equal documents for equal texts', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (!/[\p{L}\p{N}]/u.test(text)) return;
        expect(parseResume(text, { referenceDate })).toEqual(parseResume(text, { referenceDate }));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps sections in order, none overlapping the next', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (!/[\p{L}\p{N}]/u.test(text)) return;
        const { sections } = parseResume(text, { referenceDate });
        for (const [index, { span, body, title }] of sections.entries()) {
          expect(body.start >= span.start && body.end <= span.end).toBe(true);
          if (title !== undefined) expect(title.span.start >= span.start && title.span.end <= span.end).toBe(true);
          const next = sections[index + 1];
          if (next !== undefined) expect(span.end).toBeLessThanOrEqual(next.span.start);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every part of an entry within the entry', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (!/[\p{L}\p{N}]/u.test(text)) return;
        const { education, projects, work } = parseResume(text, { referenceDate });
        const inside = (outer: Span, inner: Span | undefined): void => {
          if (inner !== undefined) expect(outer.start <= inner.start && inner.end <= outer.end).toBe(true);
        };
        for (const { span, position, location, dates, highlights } of work)
          for (const part of [position?.span, location?.span, dates?.span, ...highlights.map((one) => one.span)])
            if (part !== location?.span) inside(span, part);
        for (const { span, institution, studyType, area, dates } of education)
          for (const part of [institution?.span, studyType?.span, area?.span, dates?.span]) inside(span, part);
        for (const { span, name, dates, highlights } of projects)
          for (const part of [name?.span, dates?.span, ...highlights.map((one) => one.span)]) inside(span, part);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parseResume on hostile texts', () => {
  const unit = 400_000;
  it.each([
    ['one letter', 'a'],
    ['blanks between letters', 'a '],
    ['tabs', 'a\t'],
    ['digits', '1 '],
    ['open ranges', '2019 - '],
    ['dots', 'a.'],
    ['at signs', 'a@b.'],
    ['brackets', 'a('],
    ['line ends', 'a\n'],
    ['capitals', 'A B '],
    ['half dates', 'Jan 2019 - '],
    ['commas', 'Paris, '],
    ['links', 'http://a.b/'],
    ['bullets', '• a\n'],
    ['headings', 'Skills\n'],
    ['jobs', 'Engineer, Acme Inc, Pune, India 2019 - 2020\n'],
    ['lone surrogates', 'a\ud800'],
    ['null bytes', 'a\0'],
    ['right-to-left words', 'שלום '],
  ])('reads %s of several hundred thousand characters', (_, piece) => {
    const text = 'Work Experience\n' + piece.repeat(Math.floor(unit / piece.length));
    expect(parseResume(text, { referenceDate }).text.length).toBe(text.length);
  });
});
