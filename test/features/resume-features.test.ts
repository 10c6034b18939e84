import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/document/parse-resume.ts';
import { passingResumeFeatures, resumeFeatures, type ResumeFeatures } from '../../src/features/resume-features.ts';
import { bundledTaxonomy } from '../../src/skills/bundled-taxonomy.ts';

const referenceDate = new Date('2025-06-15');
const taxonomy = bundledTaxonomy();

function features(text: string): ResumeFeatures {
  return resumeFeatures(parseResume(text, { referenceDate }), taxonomy);
}

const text = `Ruby Okonkwo
ruby.okonkwo@example.com

Experience

Data Engineer, Northwind Ltd
Jan 2022 - Dec 2023
- Built pipelines in Python and Airflow

Data Analyst, Contoso Ltd
Jul 2021 - Jun 2022
- Reports in Python and SQL

Skills
Python, Kafka

Education
Master of Science in Statistics, University of Utrecht, 2021
`;

describe('resumeFeatures', () => {
  it('counts overlapping jobs once in the years of a skill', () => {
    // Jul 2021 to Dec 2023 without a gap, six months of it twice.
    const python = features(text).skills.get('python')!;
    expect(python.months).toBe(30);
    expect(python.dates).toHaveLength(2);
  });

  it('knows no years for a skill that only a list names', () => {
    expect(features(text).skills.get('apache-kafka')?.months).toBeUndefined();
    expect(features(text).skills.has('apache-kafka')).toBe(true);
  });

  it('does not take a first name for a programming language', () => {
    expect(features(text).skills.has('ruby')).toBe(false);
  });

  it('keeps the name and the address out of the terms', () => {
    const terms = features(text).terms.counts.map(({ term }) => term);
    expect(terms).not.toContain('okonkwo');
    expect(terms.some((term) => term.includes('example'))).toBe(false);
    expect(terms).toContain('pipelin');
  });

  it('orders titles from the newest', () => {
    expect(features(text).titles.map((title) => title.text)).toEqual(['Data Engineer', 'Data Analyst']);
  });

  it('reads the highest degree', () => {
    expect(features(text).degree?.level).toBe('master');
  });

  it('computes the features of one document and taxonomy once', () => {
    const document = parseResume(text, { referenceDate });
    expect(resumeFeatures(document, taxonomy)).toBe(resumeFeatures(document, taxonomy));
  });

  it('keeps nothing of a document that passes by, and reads the same of it', () => {
    const document = parseResume(text, { referenceDate });
    const passing = passingResumeFeatures(document, taxonomy);
    expect(passingResumeFeatures(document, taxonomy)).not.toBe(passing);
    expect({ ...passing, isKept: true, cover: null }).toEqual({ ...resumeFeatures(document, taxonomy), cover: null });
  });
});
