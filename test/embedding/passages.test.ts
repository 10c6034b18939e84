import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesWithin, visibleText } from '../../src/embedding/passages.ts';

const all = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });
const texts = (text: string, mostWords?: number): readonly string[] =>
  passagesWithin(text, all(text), [], mostWords).map((passage) => passage.text);

describe('passages', () => {
  it('are sentences and list items', () => {
    expect(texts('Led a team of six. Cut costs by 8 %.\n- Built pipelines\n- Wrote tests')).toEqual([
      'Led a team of six.',
      'Cut costs by 8 %.',
      'Built pipelines',
      'Wrote tests',
    ]);
  });

  it('are read from a paragraph of more lines than a call may have arguments', () => {
    expect(passagesWithin('a\n'.repeat(200_000), { start: 0, end: 400_000 }, []).length).toBeGreaterThan(0);
  });

  it('are the items of a list without marks, but not the lines of a wrapped sentence', () => {
    expect(texts('Languages: Python, SQL, R and a little Bash\nCloud: AWS\nOther: Git')).toEqual([
      'Languages: Python, SQL, R and a little Bash',
      'Cloud: AWS',
      'Other: Git',
    ]);
    expect(texts('Built and ran the nightly batches of the\nwhole claims department on its own\nservers.')).toEqual([
      'Built and ran the nightly batches of the whole claims department on its own servers.',
    ]);
  });

  it('have no more words than are allowed, and lose none', () => {
    const long = Array.from({ length: 95 }, (_, at) => `word${at}${at % 10 === 9 ? ',' : ''}`).join(' ');
    const pieces = texts(long, 20);
    for (const piece of pieces) expect(piece.split(' ').length).toBeLessThanOrEqual(20);
    expect(pieces.join(' ').replaceAll(',', '')).toBe(long.replaceAll(',', ''));
  });

  it('cut a text without blanks instead of handing a megabyte to a model', () => {
    for (const piece of texts('a'.repeat(10_000))) expect(piece.length).toBeLessThanOrEqual(400);
  });

  it('leave hidden parts out of their text and in their span', () => {
    const text = 'Ms Okafor led the ward, okafor@example.com';
    const hidden = [
      { start: 3, end: 9 },
      { start: 24, end: 42 },
    ];
    expect(passagesWithin(text, all(text), hidden)).toEqual([{ span: all(text), text: 'Ms led the ward' }]);
    expect(visibleText(text, { start: 0, end: 9 }, hidden)).toBe('Ms');
  });

  it('are none where everything is hidden or nothing is a word', () => {
    const text = 'Amara Lindqvist';
    expect(passagesWithin(text, all(text), [all(text)])).toEqual([]);
    expect(texts('--- 2019 – 2021 ---')).toEqual([]);
  });

  it('lie within the text in order, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 1, max: 10 }), (text, mostWords) => {
        let end = 0;
        for (const { span } of passagesWithin(text, all(text), [], mostWords)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
