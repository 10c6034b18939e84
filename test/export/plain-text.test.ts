import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/document/parse-resume.ts';
import { toPlainText } from '../../src/export/plain-text.ts';
import { referenceDate } from './read-back.ts';

const read = (text: string): ReturnType<typeof parseResume> => parseResume(text, { referenceDate });

const small = `Ada Example
Data Engineer
ada@example.org · +44 20 7946 0018 · London, United Kingdom

PROFESSIONAL HISTORY
Senior Engineer\tJan 2020 – Present
Northwind Ltd
  - Built pipelines
    that people trust
  - Led four people

EDUCATION
B.Sc. Physics, University of Hull, 2015 – 2018

MISCELLANEOUS
Sailing round Cape Horn
`;

describe('a résumé as plain text', () => {
  it('stands under standard headings, in the look of the others, entries with a head of two lines', () => {
    expect(toPlainText(read(small))).toBe(
      `Ada Example
Data Engineer
ada@example.org | +44 20 7946 0018 | London, United Kingdom

WORK EXPERIENCE
Senior Engineer
Northwind Ltd | Jan 2020 – Present
• Built pipelines that people trust
• Led four people

EDUCATION
B.Sc. Physics
University of Hull | 2015 – 2018

MISCELLANEOUS
Sailing round Cape Horn
`,
    );
  });

  it('keeps its own headings when asked to', () => {
    expect(toPlainText(read(small), { headings: 'source' })).toContain('\nPROFESSIONAL HISTORY\n');
  });

  it('has headings in the language of the text, or in another that is asked for', () => {
    const german = readFileSync(new URL('../fixtures/resumes/lebenslauf.txt', import.meta.url), 'utf8');
    expect(toPlainText(read(german))).toContain('\nBerufserfahrung\n');
    expect(toPlainText(read(german), { language: 'nl' })).toContain('\nWerkervaring\n');
  });

  it('tells the language of a page of bare lists by its headings', () => {
    const bare =
      'Max Beispiel\nmax@example.de\n\nBerufstätigkeit\nEntwickler, Nordwind GmbH, 2019 – 2021\n\nKenntnisse\nPython, SQL\n\nSprachen\nDeutsch\n';
    expect(toPlainText(read(bare))).toContain('\nSprachen\n');
  });

  it('leaves the headings of a language without standard ones alone', () => {
    const polish =
      'Jan Przykładowy\njan@example.org\n\nDoświadczenie zawodowe\nProgramista w firmie Przykład, 2019 – 2021\n\nWykształcenie\nPolitechnika, 2015\n';
    expect(toPlainText(read(polish))).toContain('Doświadczenie zawodowe');
  });

  it('calls only one of two sections of a kind by the standard name', () => {
    const text = toPlainText(
      read(
        'Ada Example\n\nEXPERIENCE\nEngineer, Northwind Ltd, 2019 – 2021\n\nINTERNSHIPS\nIntern, Southwind Ltd, 2018\n',
      ),
    );
    expect(text).toContain('\nWORK EXPERIENCE\n');
    expect(text).toContain('\nINTERNSHIPS\n');
  });

  it('gives a summary without a heading one', () => {
    const text = toPlainText(
      read(
        'Ada Example\nada@example.org\n\nI have built pipelines for ten years and I like to see them run without anybody watching.\n\nSKILLS\nPython, SQL\n',
      ),
    );
    expect(text).toMatch(/\n(?:Summary|SUMMARY)\nI have built pipelines/);
  });

  it('carries words that no field holds', () => {
    const text = toPlainText(
      read(
        'Ada Example\n\nEXPERIENCE\nEngineer, Northwind Ltd, Hull, 2019 – 2021 (full-time)\nReported to the CTO\n- Built things\n\nEDUCATION\nB.Sc. Physics, University of Hull, 2018\nGPA: 3.9\n',
      ),
    );
    for (const words of ['full-time', 'Reported to the CTO', 'GPA: 3.9']) expect(text).toContain(words);
  });

  it('drops signs that mean nothing outside their font, and keeps every line on one', () => {
    const text = toPlainText(read('Ada Example\n\nSKILLS\n\uf0b7 Python\u200b\n\uf0b7 Type\u00adScript\u0007\n'));
    expect(text).toMatch(/Python/);
    expect(text).toMatch(/TypeScript/);
    expect(text).not.toMatch(/[\p{Co}\u200b\u00ad\u0007]/u);
  });
});
