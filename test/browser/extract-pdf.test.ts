import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../src/extract/pdf.ts';
import { hashOf, sampleFile, sampleHash } from '../extract/pdf/sample-file.ts';

describe('a PDF in a browser', () => {
  it('gives the document that Node gives, bit for bit', async () => {
    expect('process' in globalThis && 'versions' in (globalThis as { process?: object }).process!).toBe(false);
    const document = await extractPdf(sampleFile);
    expect(document.text).toContain('Mate on the Lively');
    expect(await hashOf(document)).toBe(sampleHash);
  });
});
