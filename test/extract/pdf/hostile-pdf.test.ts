import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TrackruitError } from '../../../src/errors.ts';
import { extractPdf } from '../../../src/extract/pdf.ts';
import { findStreams } from '../../../src/extract/pdf/stream-scan.ts';
import { column, paint, rawPdf, stream } from './raw-pdf.ts';

async function outcome(bytes: Uint8Array, timeoutMs = 8_000): Promise<string> {
  try {
    return (await extractPdf(bytes, { timeoutMs })).text;
  } catch (error) {
    if (TrackruitError.isInstance(error)) return 'reason' in error ? String(error.reason) : error.code;
    throw error;
  }
}

/** A packed stream as one byte a character. */
function packed(content: Uint8Array, layers = 1): string {
  let bytes: Uint8Array = content;
  for (let layer = 0; layer < layers; layer++) bytes = deflateSync(bytes);
  const filters = Array.from({ length: layers }, () => '/FlateDecode').join(' ');
  return stream(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''), `/Filter [${filters}]`);
}

describe('files that were made to hurt', () => {
  it('are refused when a page unpacks to more than a page holds, however often it is packed', async () => {
    const spaces = new Uint8Array(40 * 1024 * 1024).fill(0x20);
    for (const layers of [1, 2]) {
      const bytes = rawPdf({ pages: [{ content: '' }], objects: [packed(spaces, layers)] });
      expect(await outcome(bytes)).toBe('too-large');
    }
  });

  it('are refused when a page has operators without end', async () => {
    const content = '(a) Tj '.repeat(350_000);
    expect(await outcome(rawPdf({ pages: [{ content: `BT /F1 10 Tf ${content} ET` }] }))).toBe('too-large');
    const signs = 'word '.repeat(80_000);
    expect(await outcome(rawPdf({ pages: [{ content: `BT /F1 10 Tf (${signs}) Tj ET` }] }))).toBe('too-large');
  });

  it('end when forms hold forms ten times over', async () => {
    const form = (content: string, below: number): string =>
      stream(
        content,
        `/Type /XObject /Subtype /Form /BBox [0 0 600 700] /Resources << /XObject << /A ${below} 0 R >> /Font << /F1 3 0 R >> >>`,
      );
    const objects = Array.from({ length: 8 }, (_, at) =>
      form(at < 7 ? '/A Do '.repeat(10) : paint([{ text: 'x', x: 9, y: 9 }]), 21 + at),
    );
    const bytes = rawPdf({ pages: [{ content: '/A Do' }], objects, resources: '/XObject << /A 20 0 R >>' });
    expect(await outcome(bytes, 1_500)).toMatch(/^(?:timed-out|too-large)$/);
  });

  it('end when a form holds itself or a page tree its own root', async () => {
    const loop = stream(
      '/A Do',
      '/Type /XObject /Subtype /Form /BBox [0 0 600 700] /Resources << /XObject << /A 20 0 R >> >>',
    );
    const bytes = rawPdf({
      pages: [{ content: `/A Do ${paint([{ text: 'Still here', x: 50, y: 80 }])}` }],
      objects: [loop],
      resources: '/XObject << /A 20 0 R >>',
    });
    expect(await outcome(bytes)).toBe('Still here');
    const tree = new TextEncoder().encode(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj trailer<</Root 1 0 R>>',
    );
    expect(await outcome(tree)).toBe('damaged');
  });

  it('of thousands of pages are read to the bound', async () => {
    const pages = Array.from({ length: 3_000 }, (_, at) => ({
      content: at === 0 ? paint([{ text: 'Only page', x: 50, y: 80 }]) : '',
    }));
    const { text, layout } = await extractPdf(rawPdf({ pages }), { maxPages: 20 });
    expect(text).toBe('Only page');
    expect(layout?.pages).toHaveLength(20);
  });

  it('give the same answer after a file that failed', async () => {
    const good = rawPdf({ pages: [{ content: paint([{ text: 'Fair weather', x: 50, y: 80 }]) }] });
    await outcome(rawPdf({ pages: [{ content: `BT /F1 10 Tf ${'(a) Tj '.repeat(350_000)} ET` }] }));
    expect(await outcome(good)).toBe('Fair weather');
  });
});

describe('damaged files', () => {
  const whole = rawPdf({
    pages: [
      { content: paint(column(['Ada Sample', 'Pilot', 'Harbour of Rill'], 50, 80)), entries: '/Annots [20 0 R]' },
      { content: paint(column(['Experience', 'Mate on the Lively'], 50, 80)) },
    ],
    objects: ['<< /Type /Annot /Subtype /Link /Rect [50 700 90 720] /A << /S /URI /URI (https://sample.example) >> >>'],
  });

  it('give a text or an error of this library, wherever bytes were changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 12 }),
        async (changes) => {
          const bytes = whole.slice();
          for (const [at, value] of changes) bytes[at] = value;
          expect(typeof (await outcome(bytes, 3_000))).toBe('string');
        },
      ),
      { numRuns: 60, seed: 20_261_122 },
    );
  });

  it('give a text or an error of this library, wherever they were cut', async () => {
    for (let end = 0; end < whole.length; end += 97) {
      expect(typeof (await outcome(whole.slice(0, end), 3_000))).toBe('string');
    }
  });

  it('keep spans within the text, in order and apart', async () => {
    const { text, layout, links } = await extractPdf(whole);
    let last = 0;
    for (const { span } of layout?.runs ?? []) {
      expect(span.start).toBeGreaterThanOrEqual(last);
      expect(span.end).toBeGreaterThan(span.start);
      expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
      last = span.end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
    expect(links).toHaveLength(1);
  });
});

describe('the streams of a file', () => {
  it('are found with their packing, whether their length is stated right or not', () => {
    const bytes = new TextEncoder().encode(
      '1 0 obj\n<< /Length 5 /Filter /FlateDecode >>\nstream\nabcde\nendstream endobj 2 0 obj << /Length 999 /Subtype /Image >> stream\r\nxy\nendstream',
    );
    expect(findStreams(bytes).map(({ start, end, layers, isImage }) => [end - start, layers, isImage])).toEqual([
      [5, 1, false],
      [3, 0, true],
    ]);
  });
});
