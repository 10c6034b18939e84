import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/document/parse-resume.ts';
import { exportDocx } from '../../src/export/docx.ts';
import { extractDocx } from '../../src/extract/docx.ts';
import { referenceDate } from './read-back.ts';

const resume = parseResume(readFileSync(new URL('../../examples/samples/resume.txt', import.meta.url), 'utf8'), {
  referenceDate,
});
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('a résumé as a Word document', () => {
  it('has real headings, one list, links with their targets and no table', async () => {
    const { text, layout, links } = await extractDocx(await exportDocx(resume));
    const words = ({ span }: { readonly span: { readonly start: number; readonly end: number } }): string =>
      text.slice(span.start, span.end);
    const headings = (level: number): readonly string[] =>
      (layout?.runs ?? []).filter(({ headingLevel }) => headingLevel === level).map(words);
    expect(headings(0)).toEqual(['MARISOL OKONKWO-REYES']);
    expect(headings(1)).toContain('WORK EXPERIENCE');
    expect(headings(2)[0]).toContain('Data Engineer');
    expect((layout?.blocks ?? []).filter(({ kind }) => kind === 'list-item').length).toBe(10);
    expect((layout?.blocks ?? []).filter(({ kind }) => kind === 'table' || kind === 'text-box')).toEqual([]);
    expect(links?.map(({ target }) => target)).toEqual([
      'mailto:marisol.okonkwo@example.com',
      'tel:+441134960184',
      'https://linkedin.com/in/marisol-example',
    ]);
  });

  it('is the same bytes for the same résumé', async () => {
    const [first, second] = [await exportDocx(resume), await exportDocx(resume)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('says who it is about, in which language, and when it was made only if that was given', async () => {
    const silent = part(await exportDocx(resume), 'docProps/core.xml');
    expect(silent).toContain('<dc:title>MARISOL OKONKWO-REYES</dc:title>');
    expect(silent).toContain('<dc:language>en-US</dc:language>');
    expect(silent).not.toContain('dcterms:created ');
    const dated = await exportDocx(resume, { createdAt: new Date('2026-11-05T10:00:00Z') });
    expect(part(dated, 'docProps/core.xml')).toContain('2026-11-05T10:00:00Z</dcterms:created>');
  });

  it('keeps the head of an entry with what it heads', async () => {
    const body = part(await exportDocx(resume), 'word/document.xml');
    const styles = part(await exportDocx(resume), 'word/styles.xml');
    expect(styles).toMatch(/w:styleId="Heading2"[\s\S]*?<w:keepNext\/>/);
    expect(body).toMatch(/<w:keepNext\/><\/w:pPr><w:r><w:t xml:space="preserve">Brightwater Logistics/);
  });

  it('is on paper of the size asked for', async () => {
    expect(part(await exportDocx(resume, { pageSize: 'letter' }), 'word/document.xml')).toContain('w:w="12240"');
    await expect(exportDocx(resume, { pageSize: 'a5' as 'a4' })).rejects.toMatchObject({
      parameter: 'options.pageSize',
    });
  });

  it('carries signs that XML knows, and none that it forbids', async () => {
    const document = parseResume(
      'Ada <Example> & Co\nada@example.org\n\nSKILLS\nC & C++, "quotes", R\u0001\uffff\ud800\n',
      {
        referenceDate,
      },
    );
    const bytes = await exportDocx(document);
    expect((await extractDocx(bytes)).text).toContain('C & C++, "quotes", R');
    expect(part(bytes, 'word/document.xml')).not.toMatch(/[\u0001\uffff\ud800]/);
  });
});
