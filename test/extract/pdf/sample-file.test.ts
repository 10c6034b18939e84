import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../src/extract/pdf.ts';
import { hashOf, sampleFile, sampleHash } from './sample-file.ts';

describe('the sample file', () => {
  it('is read the same way every time, as plain JSON', async () => {
    const first = await extractPdf(sampleFile);
    const second = await extractPdf(sampleFile);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(structuredClone(first)).toEqual(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    expect(Object.isFrozen(first.layout?.runs[0])).toBe(true);
  });

  it('gives the document whose hash the browser is compared with', async () => {
    const document = await extractPdf(sampleFile);
    expect(document.text).toContain('EDUCATION');
    expect(document.hiddenText?.map(({ reason }) => reason)).toEqual(['same-colour']);
    expect(await hashOf(document)).toBe(sampleHash);
  });
});
