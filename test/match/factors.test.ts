import { describe, expect, it } from 'vitest';
import { parseJob } from '../../src/document/parse-job.ts';
import { parseResume } from '../../src/document/parse-resume.ts';
import type { FactorReading } from '../../src/explanation/combine-factors.ts';
import { withYears } from '../../src/features/assumed-changes.ts';
import { jobFeatures } from '../../src/features/job-features.ts';
import { resumeFeatures } from '../../src/features/resume-features.ts';
import { compare, type Comparison } from '../../src/match/comparison.ts';
import { requiredSkillsReading } from '../../src/match/factors/asked-skills.ts';
import { educationReading } from '../../src/match/factors/education.ts';
import { experienceReading } from '../../src/match/factors/experience.ts';
import { lexicalSimilarityReading } from '../../src/match/factors/lexical-similarity.ts';
import { titleReading } from '../../src/match/factors/title.ts';
import { mustHaveLimit } from '../../src/match/must-have-cap.ts';
import { bundledTaxonomy } from '../../src/skills/bundled-taxonomy.ts';

const referenceDate = new Date('2025-06-15');

function comparison(resume: string, job: string): Comparison {
  const taxonomy = bundledTaxonomy();
  return compare(
    resumeFeatures(parseResume(resume, { referenceDate }), taxonomy),
    jobFeatures(parseJob(job), taxonomy),
  );
}

const person = (body: string): string => `Amara Lindqvist\n\n${body}\n`;
const work = (position: string, dates: string, line = 'Did the work of the place'): string =>
  `Experience\n\n${position}, Northwind Ltd\n${dates}\n- ${line}\n`;
const job = (title: string, ...wishes: readonly string[]): string =>
  `${title}\n\nRequirements\n${wishes.map((wish) => `- ${wish}`).join('\n')}\n`;
const value = (reading: FactorReading | undefined): number | undefined => reading?.value;

describe('required skills', () => {
  it('are absent when the posting names none', () => {
    expect(
      requiredSkillsReading(comparison(person(work('Clerk', '2020 - 2022')), 'Clerk\nCome and join.')),
    ).toBeUndefined();
  });

  it('count a whole group of alternatives once', () => {
    const one = comparison(
      person(work('Analyst', '2020 - 2022', 'Python')),
      job('Analyst', 'SPSS, SAS or Python', 'Tableau'),
    );
    expect(value(requiredSkillsReading(one))).toBeCloseTo(0.5, 10);
  });

  it('hold the score down when three or more are asked and less than a third are met', () => {
    const asked = job('Developer', 'Kubernetes', 'Terraform', 'PostgreSQL', 'Kafka');
    const none = comparison(person(work('Baker', '2020 - 2022', 'Bread and cakes')), asked);
    const all = comparison(person(work('Developer', '2020 - 2022', 'Kubernetes, Terraform, PostgreSQL, Kafka')), asked);
    expect(mustHaveLimit(none)).toBeLessThan(0.5);
    expect(mustHaveLimit(all)).toBe(1);
  });

  it('raise the cap evenly with the share that is met', () => {
    const asked = comparison(
      person(work('Baker', '2020 - 2022')),
      job('Developer', 'Kubernetes', 'Terraform', 'Kafka'),
    );
    const limits = [0, 0.1, 0.2, 0.3, 1 / 3, 0.9].map((share) => mustHaveLimit(asked, share));
    expect(limits).toEqual([...limits].sort((a, b) => a - b));
    expect(limits.at(-1)).toBe(1);
  });
});

describe('experience', () => {
  it('is the share of the years asked for that the dates show', () => {
    const half = comparison(
      person(work('Nurse', 'Jan 2021 - Dec 2022')),
      job('Nurse', '4+ years of professional experience'),
    );
    expect(value(experienceReading(half))).toBeCloseTo(0.5, 10);
  });

  it('has no value without dates, and could be anything', () => {
    const undated = comparison(person('Skills\nWound care'), job('Nurse', '4+ years of professional experience'));
    const reading = experienceReading(undated)!;
    expect(reading.value).toBeUndefined();
    expect(reading.bounds?.()).toEqual({ low: 0, high: 1 });
  });

  it('counts “3+ years of Python” once: as years of the skill and not of work in general', () => {
    const python = person(work('Developer', 'Jan 2020 - Dec 2024', 'Services in Python'));
    const other = person(work('Developer', 'Jan 2020 - Dec 2024', 'Bread and cakes'));
    const asked = job('Developer', '3+ years of Python');
    expect(value(experienceReading(comparison(python, asked)))).toBe(1);
    expect(value(experienceReading(comparison(other, asked)))).toBe(0);
    expect(experienceReading(comparison(python, asked))!.explain().reason).toBe(
      '3 years of Python are asked for; dated entries count as 5 years of it, and the dates of the résumé cover 5 years of work.',
    );
  });

  it('keeps years of work in general beside those of a skill', () => {
    const other = person(work('Developer', 'Jan 2020 - Dec 2024', 'Bread and cakes'));
    const asked = job('Developer', '4+ years of professional experience', '3+ years of Python');
    const reading = experienceReading(comparison(other, asked))!;
    expect(reading.value).toBeCloseTo(0.75, 10);
    expect(reading.explain().reason).toContain('2 lengths of experience are asked for, 1 shown in full');
  });

  it('keeps years in general that a list of tools follows', () => {
    const other = person(work('Developer', 'Jan 2020 - Dec 2024', 'Bread and cakes'));
    const asked = job('Developer', '4+ years of professional experience, including Python');
    expect(value(experienceReading(comparison(other, asked)))).toBeGreaterThan(0.5);
  });

  it('would be shown by dates where only years of a skill are asked for', () => {
    const undated = comparison(
      person('Experience\n\nDeveloper, Northwind Ltd\n- Services in Python\n'),
      job('Developer', '3+ years of Python'),
    );
    expect(experienceReading(undated)!.value).toBeUndefined();
    const dated = compare(withYears(undated.resume, 3), undated.job, undated);
    expect(value(experienceReading(dated))).toBe(1);
  });

  it('is absent when no years are asked for', () => {
    expect(
      experienceReading(comparison(person(work('Nurse', '2020 - 2022')), job('Nurse', 'Wound care'))),
    ).toBeUndefined();
  });
});

describe('education', () => {
  const degree = (name: string): string => person(`Education\n${name}, Lund University, 2018`);

  it('is met by the degree asked for and by a higher one', () => {
    const asked = job('Engineer', "Bachelor's degree in engineering");
    expect(value(educationReading(comparison(degree('Bachelor of Science'), asked)))).toBe(1);
    expect(value(educationReading(comparison(degree('Master of Science'), asked)))).toBe(1);
  });

  it('is met in part by the level below', () => {
    const asked = job('Engineer', "Master's degree in engineering");
    const below = value(educationReading(comparison(degree('Bachelor of Science'), asked)))!;
    expect(below).toBeGreaterThan(0.3);
    expect(below).toBeLessThan(1);
  });

  it('lets long experience stand for a degree where the posting says so', () => {
    const years = person(work('Engineer', 'Jan 2008 - Dec 2023'));
    const strict = job('Engineer', "Bachelor's degree in engineering");
    const lenient = job('Engineer', "Bachelor's degree in engineering or equivalent practical experience");
    expect(value(educationReading(comparison(years, strict)))).toBe(0);
    expect(value(educationReading(comparison(years, lenient)))).toBe(1);
  });
});

describe('title', () => {
  it('is full for the same title and low for another trade', () => {
    const asked = job('Data Engineer', 'Python');
    const same = value(titleReading(comparison(person(work('Data Engineer', '2020 - 2022')), asked)))!;
    const other = value(titleReading(comparison(person(work('Pastry Chef', '2020 - 2022')), asked)))!;
    expect(same).toBeGreaterThan(0.9);
    expect(other).toBeLessThan(0.3);
  });

  it('costs a rung too low more than a rung too high', () => {
    const at = (position: string): number =>
      value(titleReading(comparison(person(work(position, '2020 - 2022')), job('Senior Accountant', 'US GAAP'))))!;
    expect(at('Senior Accountant')).toBeGreaterThan(at('Lead Accountant'));
    expect(at('Lead Accountant')).toBeGreaterThan(at('Junior Accountant'));
  });
});

describe('lexical similarity', () => {
  it('is higher within a trade than across, also without a common skill', () => {
    const ledgers = person(
      work('Bookkeeper', '2020 - 2022', 'Posted journals and reconciled bank accounts every month'),
    );
    const within = lexicalSimilarityReading(
      comparison(ledgers, job('Accountant', 'Prepare invoices and tax filings of the ledger')),
    );
    const across = lexicalSimilarityReading(
      comparison(ledgers, job('Nurse', 'Care for patients on the surgical ward')),
    );
    expect(value(within)!).toBeGreaterThan(value(across)! + 0.05);
  });

  it('names words as the résumé writes them', () => {
    const { reason, evidence } = lexicalSimilarityReading(
      comparison(person(work('Welder', '2020 - 2022', 'Welded pipelines')), job('Welder', 'Welding of pipelines')),
    )!.explain();
    expect(reason).toContain('“pipelines”');
    expect(evidence.length).toBeGreaterThan(0);
  });
});
