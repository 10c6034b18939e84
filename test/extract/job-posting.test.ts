import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJob } from '../../src/document/parse-job.ts';
import { InvalidInputError } from '../../src/errors.ts';
import { jobPostingFromJsonLd } from '../../src/extract/job-posting.ts';

const posting = {
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Data Engineer (m/f/d) &amp; Analyst',
  identifier: { '@type': 'PropertyValue', name: 'Kettle', value: 'K-42' },
  description: '<p>You build pipelines.</p><ul><li>5+ years of SQL</li></ul>',
  responsibilities: 'Own the warehouse',
  qualifications: ['Airflow', { '@type': 'DefinedTerm', name: 'dbt' }],
  skills: '5+ years of SQL',
  experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 36 },
  educationRequirements: { credentialCategory: 'bachelor degree' },
  hiringOrganization: { '@type': 'Organization', name: 'Kettle Oy' },
  jobLocation: [
    { '@type': 'Place', address: { addressLocality: 'Tampere', addressCountry: { name: 'Finland' } } },
    { '@type': 'Place', address: 'Turku' },
  ],
  jobLocationType: 'TELECOMMUTE',
  applicantLocationRequirements: { '@type': 'Country', name: 'Finland' },
  baseSalary: { currency: 'EUR', value: { minValue: 50000, maxValue: '62,500', unitText: 'Year' } },
  employmentType: ['FULL_TIME', 'Contract'],
  datePosted: '2025-10-01',
  validThrough: '2025-12-01T00:00',
  url: 'https://kettle.example.com/jobs/42',
};

describe('jobPostingFromJsonLd', () => {
  it('reads what schema.org has fields for', () => {
    expect(jobPostingFromJsonLd(posting)).toEqual({
      id: 'K-42',
      title: 'Data Engineer (m/f/d) & Analyst',
      company: 'Kettle Oy',
      location: 'Tampere, Finland; Turku; Remote; Finland',
      description:
        'You build pipelines.\n\n• 5+ years of SQL\n\nResponsibilities\nOwn the warehouse\n\nQualifications\nAirflow\ndbt\n\nExperience\nAt least 3 years of experience\n\nEducation\nbachelor degree',
      url: 'https://kettle.example.com/jobs/42',
      workplace: 'remote',
      employmentTypes: ['FULL_TIME', 'CONTRACT'],
      datePosted: '2025-10-01',
      validThrough: '2025-12-01T00:00',
      salary: { minimum: 50000, maximum: 62500, currency: 'EUR', unit: 'YEAR' },
    });
  });

  it('gives a posting that parses', () => {
    const job = parseJob(jobPostingFromJsonLd(posting));
    expect(job.company?.value).toBe('Kettle Oy');
    expect(job.workplace?.value).toBe('remote');
    expect(job.requirements.length).toBeGreaterThan(1);
    expect(job.minimumYears?.value).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['a list', [{ '@type': 'Thing' }, posting]],
    ['a graph', { '@graph': [{ '@type': ['JobPosting', 'Thing'], title: 'Nurse' }] }],
    [
      'a page about it',
      { '@type': 'WebPage', mainEntity: { '@type': 'http://schema.org/JobPosting', title: 'Nurse' } },
    ],
    ['a text', JSON.stringify(posting)],
    ['a text with line ends in its strings', '{"@type": "JobPosting", "title": "Nur\nse"};'],
  ])('finds it in %s', (_, json) => {
    expect(jobPostingFromJsonLd(json).title).toMatch(/Nur ?se|Data/);
  });

  it('reads markup that was escaped, and plain text with its line ends', () => {
    const of = (description: string): string =>
      jobPostingFromJsonLd({ '@type': 'JobPosting', title: 'x', description }).description;
    expect(of('&lt;p&gt;Care &amp;amp; love&lt;/p&gt;')).toBe('Care & love');
    expect(of('Care\r\nfor 3 < 5 patients')).toBe('Care\nfor 3 < 5 patients');
    expect(of('Care &amp; love\nfor patients')).toBe('Care & love\nfor patients');
  });

  it('reads one amount, and leaves out what is none', () => {
    const salary = (baseSalary: unknown): unknown =>
      jobPostingFromJsonLd({ '@type': 'JobPosting', title: 'x', baseSalary, salaryCurrency: 'GBP' }).salary;
    expect(salary(30000)).toEqual({ minimum: 30000, maximum: 30000, currency: 'GBP' });
    expect(salary({ currency: 'EUR', value: { value: 20, unitText: 'HOUR' } })).toEqual({
      minimum: 20,
      maximum: 20,
      currency: 'EUR',
      unit: 'HOUR',
    });
    expect(salary({ value: { minValue: 0 } })).toBeUndefined();
    expect(salary('competitive')).toBeUndefined();
  });

  it.each([['{'], ['{}'], ['[]'], ['{"@type":"JobPosting"}'], ['{"@type":"JobPosting","title":"…"}']])(
    'refuses %s',
    (json) => {
      expect(() => jobPostingFromJsonLd(json)).toThrow(InvalidInputError);
    },
  );

  it('answers any JSON with a posting or an InvalidInputError', () => {
    const names = Object.keys(posting);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names, 'name', 'value', 'address'), fc.jsonValue()), (fields) => {
        try {
          expect(jobPostingFromJsonLd({ ...fields, '@type': 'JobPosting' }).description).toBeTypeOf('string');
        } catch (error) {
          if (!(error instanceof InvalidInputError)) throw error;
        }
      }),
    );
  });
});
