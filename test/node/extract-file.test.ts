import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { toJsonResume } from '../../src/document/json-resume/to-json-resume.ts';
import { parseResume } from '../../src/document/parse-resume.ts';
import { exportDocx } from '../../src/export/docx.ts';
import { toMarkdown } from '../../src/export/markdown.ts';
import { exportPdf } from '../../src/export/pdf.ts';
import { extractDocx } from '../../src/extract/docx.ts';
import { extractHtml } from '../../src/extract/html.ts';
import { extractPdf } from '../../src/extract/pdf.ts';
import { extractFile, readDefaultFonts, readResumeBytes } from '../../src/node/index.ts';

const text = readFileSync(new URL('../../examples/samples/resume.txt', import.meta.url), 'utf8');
const referenceDate = new Date('2026-11-01');
const resume = parseResume(text, { referenceDate });
const bytesOf = (written: string): Uint8Array => new TextEncoder().encode(written);
const page = bytesOf(`<!doctype html><title>Ada Example</title><pre>${text}</pre>`);
let pdf: Uint8Array;
let docx: Uint8Array;
beforeAll(async () => {
  docx = await exportDocx(resume);
  pdf = await exportPdf(resume, { fonts: await readDefaultFonts() });
});

/** A Word file of one part, which unpacks to as many megabytes of one letter. */
function wordBomb(megabytes: number): Uint8Array {
  const part = new Uint8Array(megabytes * 1024 * 1024).fill(97);
  return zipSync({ '[Content_Types].xml': bytesOf('<Types/>'), 'word/document.xml': [part, { level: 9 }] });
}

describe('the bytes of a file', () => {
  it('give the document that the reader of their kind gives', async () => {
    expect(await extractFile(pdf)).toEqual(await extractPdf(pdf));
    expect(await extractFile(docx)).toEqual(await extractDocx(docx));
    expect(await extractFile(page)).toEqual(extractHtml(page));
    expect(await extractFile(bytesOf(text))).toMatchObject({ text, mediaType: 'text/plain' });
    expect(await extractFile(bytesOf(toMarkdown(resume)))).toMatchObject({ mediaType: 'text/markdown' });
    expect((await extractFile(bytesOf('{"basics": {"name": "Ada"}}'))).text).toBe('{"basics": {"name": "Ada"}}');
  });

  it('stay the caller’s, also where they are a part of something larger', async () => {
    const around = new Uint8Array(pdf.length + 20).fill(65);
    around.set(pdf, 10);
    const part = around.subarray(10, 10 + pdf.length);
    const [one, other] = await Promise.all([extractFile(part), extractFile(part)]);
    expect(one).toEqual(other);
    expect(part).toEqual(pdf);
    expect(one.byteLength).toBe(pdf.length);
  });

  it.each<readonly [string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'damaged'],
    ['noise', () => new Uint8Array(500).fill(1), 'unknown-format'],
    ['signs without a word', () => bytesOf('… — •'), 'no-text-layer'],
    ['a page without a word', () => bytesOf('<!doctype html><p>…</p>'), 'no-text-layer'],
    ['a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'unsupported'],
    ['a third of a PDF', () => pdf.slice(0, pdf.length / 3), 'damaged'],
    ['half of a Word file, which has lost its directory', () => docx.slice(0, docx.length / 2), 'unsupported'],
    ['more than may be', () => bytesOf('x'.repeat(3_000_001)), 'too-large'],
    ['a Word file that unpacks to very much', () => wordBomb(40), 'too-large'],
  ])('are refused for %s, and the next file is read', async (_, make, reason) => {
    await expect(extractFile(make(), { maxBytes: 3_000_000 })).rejects.toMatchObject({
      code: 'extraction-failed',
      reason,
    });
    expect((await extractFile(docx)).text).toContain('OKONKWO');
  });

  it('have to be bytes, and options in their range', async () => {
    for (const wrong of ['a text', undefined, null, 7]) {
      await expect(extractFile(wrong as unknown as Uint8Array)).rejects.toMatchObject({ parameter: 'bytes' });
    }
    for (const bytes of [pdf, docx, page, bytesOf(text)]) {
      const wrong = extractFile(bytes, { maxCharacters: -1 });
      await expect(wrong).rejects.toMatchObject({ parameter: 'options.maxCharacters' });
    }
  });

  it.each(['pdf', 'docx', 'page'])('are not read any further when the signal is aborted (%s)', async (kind) => {
    const bytes = { pdf, docx, page }[kind]!;
    const reason = new Error('gone');
    await expect(extractFile(bytes, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const reading = extractFile(bytes, { signal: controller.signal });
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
    expect((await extractFile(bytes)).text).toContain('OKONKWO');
  });
});

describe('the bytes of a résumé', () => {
  it.each<readonly [string, () => Uint8Array, string]>([
    ['plain text', () => bytesOf(text), 'text/plain'],
    ['Markdown', () => bytesOf(toMarkdown(resume)), 'text/markdown'],
    ['JSON Resume', () => bytesOf(JSON.stringify(toJsonResume(resume))), 'application/json'],
    ['Word', () => docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['PDF', () => pdf, 'application/pdf'],
  ])('are read as %s by their content', async (_, make, mediaType) => {
    const { document, source } = await readResumeBytes(make(), { referenceDate });
    expect(source.mediaType).toBe(mediaType);
    expect(source.text).toBe(document.text);
    expect(document.basics).toMatchObject({ email: { value: 'marisol.okonkwo@example.com' } });
    expect(document.work).toHaveLength(3);
    expect(document.referenceDate).toEqual({ year: 2026, month: 11 });
  });

  it('fail as those of a file do', async () => {
    await expect(readResumeBytes(new Uint8Array())).rejects.toMatchObject({ reason: 'damaged' });
    await expect(readResumeBytes(bytesOf('{"basics": 7}'))).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(readResumeBytes('text' as unknown as Uint8Array)).rejects.toMatchObject({ parameter: 'bytes' });
  });
});
