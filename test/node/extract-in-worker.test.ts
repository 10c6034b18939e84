import { describe, expect, it } from 'vitest';
import { ExtractionError, InvalidInputError } from '../../src/errors.ts';
import { extractPdf } from '../../src/extract/pdf.ts';
import { extractInWorker } from '../../src/node/extract-in-worker.ts';
import { paint, rawPdf, stream } from '../extract/pdf/raw-pdf.ts';
import { sampleFile } from '../extract/pdf/sample-file.ts';

async function failure(reading: Promise<unknown>): Promise<unknown> {
  return reading.then(
    () => 'no error',
    (error: unknown) => (error instanceof ExtractionError ? error.reason : error),
  );
}

describe('a PDF read in a thread', () => {
  it('gives the document that the reader gives in place', async () => {
    expect(await extractInWorker(sampleFile)).toEqual(await extractPdf(sampleFile));
  });

  it('fails with the errors that the reader throws', async () => {
    expect(await failure(extractInWorker(rawPdf({ pages: [{ content: '' }] })))).toBe('no-text-layer');
    expect(await failure(extractInWorker(sampleFile, { maxBytes: 10 }))).toBe('too-large');
    const wrong = await failure(extractInWorker(sampleFile, { maxPages: -1 }));
    expect(wrong).toBeInstanceOf(InvalidInputError);
    expect((wrong as InvalidInputError).parameter).toBe('options.maxPages');
  });

  it('takes files one after the other and side by side', async () => {
    const files = [1, 2, 3].map((number) =>
      rawPdf({ pages: [{ content: paint([{ text: `File ${number}`, x: 50, y: 80 }]) }] }),
    );
    const together = await Promise.all(files.map((file) => extractInWorker(file)));
    expect(together.map(({ text }) => text)).toEqual(['File 1', 'File 2', 'File 3']);
    expect((await extractInWorker(sampleFile)).text).toContain('Ada Sample');
  });

  it('is ended on abort with the reason of the signal, and the next file is read', async () => {
    const controller = new AbortController();
    const reason = new Error('gone');
    const form = stream(
      '/A Do '.repeat(10),
      '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A 21 0 R >> >>',
    );
    const objects = [
      form,
      ...[22, 23, 24, 25, 26, 27, 28].map((below) => form.replace('21 0 R', `${below} 0 R`)),
      stream(''),
    ];
    const endless = rawPdf({ pages: [{ content: '/A Do' }], objects, resources: '/XObject << /A 20 0 R >>' });
    const reading = failure(extractInWorker(endless, { signal: controller.signal, timeoutMs: Infinity }));
    setTimeout(() => controller.abort(reason), 300);
    expect([reason, 'too-large', 'no-text-layer']).toContain(await reading);
    expect((await extractInWorker(sampleFile)).text).toContain('Ada Sample');
  });

  it('is not begun when the signal is aborted already, or for a library that cannot cross', async () => {
    const reason = new Error('gone');
    expect(await failure(extractInWorker(sampleFile, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(await failure(extractInWorker(sampleFile, { lib: {} as never }))).toBeInstanceOf(InvalidInputError);
  });
});
