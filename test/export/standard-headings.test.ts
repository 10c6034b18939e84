import { describe, expect, it } from 'vitest';
import { readHeading } from '../../src/document/resume-sections/section-headings.ts';
import { standardHeadings } from '../../src/export/standard-headings.ts';

describe.each(Object.entries(standardHeadings))('the headings in %s', (_, headings) => {
  it.each(Object.entries(headings))('that of %s reads back as one, however it is written', (kind, words) => {
    for (const written of [words, words.toUpperCase()]) {
      expect(readHeading(written, { start: 0, end: written.length })).toMatchObject({ kind, isPhrase: true });
    }
  });

  it('are all different', () => {
    expect(new Set(Object.values(headings)).size).toBe(Object.keys(headings).length);
  });
});
