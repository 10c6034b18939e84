import { describe, expect, it } from 'vitest';
import { blind } from '../../src/fairness/blind.ts';
import { parseResume } from '../../src/document/parse-resume.ts';

const resume = `Ngozi Adeyemi-Brandt
ngozi.adeyemi@example.com | +1 202 555 0123 | Leeds
Date of birth: 12.03.1988 | Nationality: Dutch

Summary
Ms Adeyemi-Brandt is a nurse. She has led her ward since 2019.

Experience
Ward Nurse, Northfield Hospital
Jan 2019 - Present
- Triage of 40 patients a shift
`;

describe('a blinded résumé', () => {
  it('says neither name, contact, birth, origin nor sex', () => {
    const { text } = blind(resume);
    expect(text).not.toMatch(/Ngozi|Adeyemi|Brandt|@|555|1988|Dutch|Ms|She|\bher\b/);
    expect(text).toMatch(/is a nurse\./);
  });

  it('keeps every other character in its place', () => {
    const { text, removed } = blind(resume);
    expect(text).toHaveLength(resume.length);
    for (let at = 0; at < resume.length; at++) {
      const isRemoved = removed.some(({ span }) => span.start <= at && at < span.end);
      if (!isRemoved) expect(text[at]).toBe(resume[at]);
      else expect(text[at] === ' ' || text[at] === '\n').toBe(true);
    }
  });

  it('names what was taken out, in order', () => {
    const { removed } = blind(resume);
    expect(removed[0]).toMatchObject({ kind: 'name', span: { start: 0, end: 20 } });
    expect(new Set(removed.map(({ kind }) => kind))).toEqual(
      new Set(['name', 'contact', 'birth', 'origin', 'address', 'pronoun']),
    );
    removed.slice(1).forEach(({ span }, at) => expect(span.start).toBeGreaterThanOrEqual(removed[at]!.span.end));
  });

  it('still parses into the same work', () => {
    const [before, after] = [resume, blind(resume).text].map((text) => parseResume(text).work);
    expect(after).toEqual(before);
  });
});
