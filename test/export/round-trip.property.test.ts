import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/document/parse-resume.ts';
import { readBack, referenceDate, said } from './read-back.ts';

const positions = [
  'Data Engineer',
  'Nurse',
  'Accountant',
  'Sales Manager',
  'Software Developer',
  'Electrician',
  'Teacher',
];
const employers = [
  'Northwind Ltd',
  'Feldmann GmbH',
  'Brightwater Logistics',
  'Kestrel & Finch',
  'Lumenwerk',
  'Oakhill Hospital',
];
const places = ['Berlin', 'London', 'Madrid, Spain', 'Boston, MA', 'Pune, India'];
const degrees = ['B.Sc. Physics', 'Master of Arts in History', 'Diploma in Nursing', 'Ph.D. in Chemistry'];
const schools = ['University of Hull', 'Technische Universität Dortmund', 'Western Slope College'];
const keywords = ['Python', 'C++', 'C#', 'Node.js', 'SQL', 'double-entry bookkeeping', 'first aid', 'CI/CD', 'R'];
const sentences = [
  'Moved 140 nightly jobs to Airflow; failed runs fell from 11 % to under 1 %',
  'Led a team of four people across two sites and reported to the board every month of the year without fail.',
  'Cut costs by 23 %.',
  'Wrote the handbook (120 pages, three languages) that the whole department and its suppliers have worked by ever since it came out.',
  'Introduced “stop the line” – and used it',
];

const month = fc.constantFrom('01/2015', 'March 2016', 'Sept 2017', '2018');
const until = fc.constantFrom('05/2019', 'Feb 2020', '2021', 'Present');
const dates = fc.tuple(month, until).map(([from, to]) => `${from} – ${to}`);

const job = fc
  .record({
    position: fc.constantFrom(...positions),
    employer: fc.constantFrom(...employers),
    place: fc.option(fc.constantFrom(...places), { nil: undefined }),
    dates,
    highlights: fc.uniqueArray(fc.constantFrom(...sentences), { maxLength: 4 }),
    look: fc.constantFrom('lines', 'bars', 'dates-first'),
  })
  .map(({ position, employer, place, dates: when, highlights, look }) => {
    const where = place === undefined ? employer : `${employer}, ${place}`;
    const head =
      look === 'lines'
        ? [position, where, when]
        : look === 'bars'
          ? [`${position} | ${where} | ${when}`]
          : [when, `${position}, ${where}`];
    return [...head, ...highlights.map((words) => `• ${words}`)].join('\n');
  });

const school = fc
  .record({
    degree: fc.constantFrom(...degrees),
    name: fc.constantFrom(...schools),
    year: fc.integer({ min: 1990, max: 2020 }),
  })
  .map(({ degree, name, year }) => `${degree}, ${name}, ${year}`);

const resume = fc
  .record({
    name: fc.constantFrom('Ada Example', 'Müge Örnek', 'Ελένη Παράδειγμα', 'Jean-Luc d’Exemple'),
    label: fc.constantFrom('Senior Data Engineer', 'Registered Nurse'),
    contact: fc.constantFrom(
      'ada@example.org | +44 20 7946 0018 | London',
      'ada@example.org · github.com/ada-example',
      'E-mail: ada@example.org\nPhone: (030) 555 0199',
    ),
    summary: fc.option(fc.constantFrom(...sentences.slice(1, 2)), { nil: undefined }),
    jobs: fc.array(job, { minLength: 1, maxLength: 4 }),
    schools: fc.array(school, { maxLength: 2 }),
    skills: fc.uniqueArray(fc.constantFrom(...keywords), { minLength: 2, maxLength: 9 }),
    isCaps: fc.boolean(),
  })
  .map(({ name, label, contact, summary, jobs, schools: taken, skills, isCaps }) => {
    const heading = (words: string): string => (isCaps ? words.toUpperCase() : words);
    return [
      // With a headline: without one, the reader takes the first position below a short head for it.
      `${name}\n${label}\n${contact}`,
      ...(summary === undefined ? [] : [`${heading('Profile')}\n${summary}`]),
      `${heading('Experience')}\n\n${jobs.join('\n\n')}`,
      ...(taken.length === 0 ? [] : [`${heading('Education')}\n${taken.join('\n')}`]),
      `${heading('Skills')}\n${skills.join(', ')}`,
      `${heading('Languages')}\nEnglish (native), German (B2)`,
    ].join('\n\n');
  });

/** Chosen so that all take about as long. */
const runs = { json: 60, txt: 60, md: 60, docx: 25, pdf: 8 } as const;

describe('a generated résumé', () => {
  it.each(Object.entries(readBack))('exported as %s reads back as it was', async (format, read) => {
    await fc.assert(
      fc.asyncProperty(resume, async (text) => {
        const document = parseResume(text, { referenceDate });
        expect(said(await read(document))).toEqual(said(document));
      }),
      { numRuns: runs[format as keyof typeof runs], seed: 20261122 },
    );
  });
});
