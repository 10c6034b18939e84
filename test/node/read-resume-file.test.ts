import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseResume } from '../../src/document/parse-resume.ts';
import { exportDocx } from '../../src/export/docx.ts';
import { toMarkdown } from '../../src/export/markdown.ts';
import { exportPdf } from '../../src/export/pdf.ts';
import { toJsonResume } from '../../src/document/json-resume/to-json-resume.ts';
import { readDefaultFonts, readJobFile, readResumeFile } from '../../src/node/index.ts';

const text = readFileSync(new URL('../../examples/samples/resume.txt', import.meta.url), 'utf8');
const referenceDate = new Date('2026-11-01');
let folder = '';
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trackruit-files-'));
  const resume = parseResume(text, { referenceDate });
  // All endings lie: the content tells.
  writeFileSync(path('txt.pdf'), text);
  writeFileSync(path('md.txt'), toMarkdown(resume));
  writeFileSync(path('json.doc'), JSON.stringify(toJsonResume(resume)));
  writeFileSync(path('docx.pdf'), await exportDocx(resume));
  writeFileSync(path('pdf.docx'), await exportPdf(resume, { fonts: await readDefaultFonts() }));
  writeFileSync(
    path('html.txt'),
    '<!doctype html><h1>Ada Example</h1><p>ada@example.org</p><h2>Skills</h2><p>Python, SQL</p>',
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a résumé file', () => {
  it.each([
    ['txt.pdf', 'text/plain'],
    ['md.txt', 'text/markdown'],
    ['json.doc', 'application/json'],
    ['docx.pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['pdf.docx', 'application/pdf'],
  ])('%s is read by its content', async (name, mediaType) => {
    const { document, source } = await readResumeFile(path(name), { referenceDate });
    expect(source.mediaType).toBe(mediaType);
    expect(source.text).toBe(document.text);
    expect(document.basics).toMatchObject({
      name: { value: 'MARISOL OKONKWO-REYES' },
      email: { value: 'marisol.okonkwo@example.com' },
    });
    expect(document.work.map(({ position }) => position?.value)).toEqual([
      'Data Engineer',
      'Analytics Engineer',
      'BI Analyst',
    ]);
    expect(document.referenceDate).toEqual({ year: 2026, month: 11 });
  });

  it('may be a web page', async () => {
    const { document } = await readResumeFile(path('html.txt'));
    expect(document.basics.email?.value).toBe('ada@example.org');
  });

  it('that is not there is an invalid path, and one without words a failed extraction', async () => {
    await expect(readResumeFile(path('none.pdf'))).rejects.toMatchObject({ code: 'invalid-input', parameter: 'path' });
    writeFileSync(path('blank.txt'), ' \n\t\n');
    await expect(readResumeFile(path('blank.txt'))).rejects.toMatchObject({ code: 'extraction-failed' });
    writeFileSync(path('picture.pdf'), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    await expect(readResumeFile(path('picture.pdf'))).rejects.toMatchObject({
      code: 'extraction-failed',
      reason: 'unsupported',
    });
  });

  it('over the limit is refused unread', async () => {
    await expect(readResumeFile(path('txt.pdf'), { maxBytes: 100 })).rejects.toMatchObject({ parameter: 'path' });
  });
});

describe('a job file', () => {
  it('gives the posting in the JSON-LD of a saved page', async () => {
    const posting = { '@type': 'JobPosting', title: 'Data Engineer', description: '<p>Build pipelines in Python.</p>' };
    const page = `<!doctype html><title>Jobs</title><script type="application/ld+json">${JSON.stringify(posting)}</script><p>Cookies?</p>`;
    writeFileSync(path('job.html'), page);
    expect(await readJobFile(path('job.html'))).toMatchObject({
      title: 'Data Engineer',
      description: expect.stringContaining('Build pipelines in Python.') as string,
    });
    writeFileSync(path('job.json'), JSON.stringify({ '@context': 'https://schema.org', ...posting }));
    expect(await readJobFile(path('job.json'))).toMatchObject({ title: 'Data Engineer' });
  });

  it('of any other kind gives its text', async () => {
    writeFileSync(path('job.txt'), 'Python Developer\n- SQL');
    expect(await readJobFile(path('job.txt'))).toEqual({ description: 'Python Developer\n- SQL' });
  });
});
