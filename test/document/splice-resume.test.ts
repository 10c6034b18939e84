import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/document/parse-resume.ts';
import { spliceResume } from '../../src/document/splice-resume.ts';

const text = `Ada Example
ada@example.org

Experience
Clerk, Northwind Ltd, Jan 2020 - Dec 2021
- Responsible for the stock of two shops
- Counted the till every evening

Skills
Excel, SAP`;

const resume = parseResume(text, { referenceDate: new Date('2026-11-01') });
const [stock, till] = resume.work[0]!.highlights;

describe('spliceResume', () => {
  it('is the same document for no edits', () => {
    expect(spliceResume(resume, [])).toEqual(resume);
  });

  it('reads like the new text parsed anew', () => {
    const edits = [
      { span: till!.span, text: 'Balanced the till daily' },
      { span: stock!.span, text: 'Kept the stock of two shops in order' },
    ];
    const spliced = spliceResume(resume, edits);
    expect(spliced).toEqual(parseResume(spliced.text, { referenceDate: new Date('2026-11-01') }));
    expect(spliced.work[0]!.highlights.map(({ value }) => value)).toEqual([
      'Kept the stock of two shops in order',
      'Balanced the till daily',
    ]);
    expect(spliced.text).toContain('Skills\nExcel, SAP');
  });

  it('lets every value be what its span covers', () => {
    const spliced = spliceResume(resume, [{ span: stock!.span, text: 'x' }]);
    const check = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { value: own, span } = value as { value?: unknown; span?: { start: number; end: number } };
      if (typeof own === 'string' && span !== undefined) expect(spliced.text.slice(span.start, span.end)).toBe(own);
      Object.values(value).forEach(check);
    };
    check(spliced);
  });

  it('takes in the whole new part where a value begins or ends inside the old one', () => {
    const start = text.indexOf('stock of');
    const spliced = spliceResume(resume, [
      { span: { start, end: text.indexOf('- Counted') + 9 }, text: 'goods. Counted' },
    ]);
    expect(spliced.work[0]!.highlights.map(({ value }) => value)).toEqual([
      'Responsible for the goods. Counted',
      'goods. Counted the till every evening',
    ]);
  });
});
