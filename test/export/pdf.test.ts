import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseResume } from '../../src/document/parse-resume.ts';
import { exportPdf, MissingGlyphsError, type PdfFonts } from '../../src/export/pdf.ts';
import { extractPdf } from '../../src/extract/pdf.ts';
import { readDefaultFonts } from '../../src/node/default-fonts.ts';
import { referenceDate } from './read-back.ts';

const read = (text: string): ReturnType<typeof parseResume> => parseResume(text, { referenceDate });
const resume = read(readFileSync(new URL('../../examples/samples/resume.txt', import.meta.url), 'utf8'));
let fonts: PdfFonts;
beforeAll(async () => {
  fonts = await readDefaultFonts();
});

describe('a résumé as PDF', () => {
  it('is one column of text with links, bookmarks and the name for a title', async () => {
    const { layout, links, outline, properties, hiddenText, text } = await extractPdf(
      await exportPdf(resume, { fonts }),
    );
    expect(layout?.pages.map(({ columns }) => columns)).toEqual([1, 1]);
    expect(hiddenText).toEqual([]);
    expect(text).toContain('Moved 140 nightly cron jobs to Apache Airflow; failed runs fell from 11 % to under 1 %.');
    expect(links?.map(({ target }) => target)).toEqual([
      'mailto:marisol.okonkwo@example.com',
      'tel:+441134960184',
      'https://linkedin.com/in/marisol-example',
    ]);
    expect(outline?.map(({ title }) => title)).toEqual([
      'SUMMARY',
      'WORK EXPERIENCE',
      'EDUCATION',
      'SKILLS',
      'CERTIFICATIONS',
      'LANGUAGES',
    ]);
    expect(properties).toMatchObject({ title: 'MARISOL OKONKWO-REYES', language: 'en' });
  });

  it('comes back in whole paragraphs, however their rows are broken on the page', async () => {
    const long = `Rebuilt the ${'reporting and planning '.repeat(12)}of Northwind Ltd with Python`;
    const wordy = read(
      `Ada Example\nada@example.com\n\nExperience\nData Engineer, Northwind Ltd, 2019 - 2021\n- ${long}\n- Led a team\n`,
    );
    for (const fontSize of [8, 10, 14]) {
      const { text } = await extractPdf(await exportPdf(wordy, { fonts, fontSize }));
      expect(text.split('\n').map((line) => line.replace(/^\W+/, ''))).toContain(long);
    }
  });

  it('is tagged: a title, headings of two levels, paragraphs, lists and links', async () => {
    const bytes = Buffer.from(await exportPdf(resume, { fonts })).toString('latin1');
    expect(bytes).toContain('/Marked true');
    expect(bytes).toContain('/Lang (en)');
    for (const type of ['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Link']) {
      expect(bytes, type).toContain(`/S /${type}\n`);
    }
  });

  it('is the same bytes for the same résumé and day', async () => {
    const createdAt = new Date('2026-11-05T10:00:00Z');
    const [first, second] = [
      await exportPdf(resume, { fonts, createdAt }),
      await exportPdf(resume, { fonts, createdAt }),
    ];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.from(first).toString('latin1')).toContain('D:20261105100000Z');
  });

  it('writes Greek, Cyrillic and Latin of all of Europe', async () => {
    const names = ['Ελένη Παπαδοπούλου', 'Анна Ковалёва', 'Łukasz Żółć', 'İpek Şahin', 'Åse Ærø', 'Ștefan Țurcanu'];
    for (const name of names) {
      const { text } = await extractPdf(
        await exportPdf(read(`${name}\nperson@example.org\n\nSKILLS\nPython\n`), { fonts }),
      );
      expect(text).toContain(name);
    }
  });

  it('names each character that the fonts lack, once, and makes no file', async () => {
    const error = await exportPdf(read('王小明 王\nwang@example.org\n\nSKILLS\nPython\n'), { fonts }).catch(
      (one: unknown) => one,
    );
    expect(error).toBeInstanceOf(MissingGlyphsError);
    expect(error).toMatchObject({
      code: 'invalid-input',
      parameter: 'options.fonts',
      codePoints: [0x5c0f, 0x660e, 0x738b],
    });
    expect((error as Error).message).not.toContain('王');
  });

  it('keeps headings and the heads of entries on the page of what they head', async () => {
    for (let jobs = 3; jobs <= 14; jobs++) {
      const text = `Ada Example\nada@example.org\n\nEXPERIENCE\n${Array.from(
        { length: jobs },
        (_, at) =>
          `Engineer Number ${at}\nNorthwind Ltd, ${2000 + at} – ${2001 + at}\n- Built the first thing\n- Built the second thing\n- Built the third thing\n`,
      ).join('\n')}\nEDUCATION\nB.Sc. Physics\nUniversity of Hull, 1999\n`;
      const { layout, text: shown } = await extractPdf(await exportPdf(read(text), { fonts, fontSize: 11 }));
      for (const { span } of layout?.pages ?? []) {
        const lines = shown.slice(span.start, span.end).trim().split('\n');
        expect(lines.at(-1), `${jobs} jobs`).not.toMatch(/^(?:Engineer|Northwind|EDUCATION|B\.Sc)/);
      }
    }
  });

  it('breaks words that are wider than the page, and pages as often as need be', async () => {
    const text = `Ada Example\nada@example.org\n\nSKILLS\n${'x'.repeat(3_000)}\n\nEXPERIENCE\nEngineer\nNorthwind Ltd, 2019 – 2021\n- ${'built and built again '.repeat(900)}\n`;
    const { layout } = await extractPdf(await exportPdf(read(text), { fonts }));
    expect(layout?.pages.length).toBeGreaterThan(3);
    for (const { box, page } of layout?.runs ?? []) {
      const { width = 0, height = 0 } = layout?.pages[page ?? 0] ?? {};
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width - 40);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height - 40);
    }
  });

  it.each([
    ['no fonts', {}, 'options.fonts.regular'],
    ['bytes that are no font', { fonts: { regular: new Uint8Array(100) } }, 'options.fonts.regular'],
    ['a size out of range', { fontSize: 60 }, 'options.fontSize'],
    ['a day that is none', { createdAt: new Date('never') }, 'options.createdAt'],
    ['an unknown page', { pageSize: 'a5' }, 'options.pageSize'],
  ])('refuses %s', async (_, options, parameter) => {
    const given = { ...('fonts' in options || parameter === 'options.fonts.regular' ? {} : { fonts }), ...options };
    await expect(exportPdf(resume, given as never)).rejects.toMatchObject({ parameter });
  });
});
