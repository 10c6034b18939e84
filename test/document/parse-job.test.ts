import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JobDocument } from '../../src/document/job-document.ts';
import { jobNeeds } from '../../src/document/job/job-needs.ts';
import { jobDocument, parseJob } from '../../src/document/parse-job.ts';
import { InvalidInputError } from '../../src/errors.ts';
import type { Span } from '../../src/text/span.ts';

const folder = new URL('../fixtures/jobs/', import.meta.url);

interface Expected {
  readonly title: string;
  readonly seniority?: string;
  readonly location?: string;
  readonly responsibilities: readonly string[];
  readonly required: readonly string[];
  readonly preferred: readonly string[];
  readonly years: readonly number[];
  readonly minimumYears: number;
  readonly education: readonly string[];
  readonly languages: readonly string[];
  readonly boilerplateHolds: readonly string[];
}

const fixtures = readdirSync(folder)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => ({
    name,
    text: readFileSync(new URL(name, folder), 'utf8'),
    expected: JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, '.json'), folder), 'utf8')) as Expected,
  }));

const surface = (job: JobDocument, span: Span): string => job.text.slice(span.start, span.end).replace(/\s+/g, ' ');
const asked = (job: JobDocument, necessity: string): string[] =>
  job.requirements.filter((one) => one.necessity === necessity).map(({ span }) => surface(job, span));

describe.each(fixtures)('the posting in $name', ({ text, expected }) => {
  const job = parseJob(text);

  test('has its title, rung and place', () => {
    expect(job.title?.value).toBe(expected.title);
    expect(job.seniority?.value).toBe(expected.seniority);
    if (expected.location !== undefined) expect(job.location?.value).toBe(expected.location);
  });

  test('tells duties from what is required and what is preferred', () => {
    expect(job.responsibilities.map(({ value }) => value)).toEqual(expected.responsibilities);
    expect(asked(job, 'required')).toEqual(expected.required);
    expect(asked(job, 'preferred')).toEqual(expected.preferred);
  });

  test('has the years, degrees and languages that are asked', () => {
    expect(
      job.requirements.flatMap(({ minimumYears }) => (minimumYears === undefined ? [] : [minimumYears.value])),
    ).toEqual(expected.years);
    expect(job.minimumYears?.value).toBe(expected.minimumYears);
    expect(
      job.education.map(
        ({ level, necessity, orEquivalent }) => `${level} ${necessity}${orEquivalent ? ' or equivalent' : ''}`,
      ),
    ).toEqual(expected.education);
    expect(
      job.languages.map(({ language, fluency, necessity }) =>
        [language.value, fluency, necessity].filter((part) => part !== undefined).join(' '),
      ),
    ).toEqual(expected.languages);
  });

  test('leaves boilerplate out of the needs', () => {
    const boilerplate = job.boilerplate.map((span) => surface(job, span)).join('\n');
    const needs = jobNeeds(job)
      .map(({ span }) => surface(job, span))
      .join('\n');
    for (const phrase of expected.boilerplateHolds) {
      expect(boilerplate).toContain(phrase);
      expect(needs).not.toContain(phrase);
    }
  });

  test('reads the same with blank lines between all lines and blanks at their ends', () => {
    const spread = parseJob(text.replaceAll('\n', '  \n\n\n'));
    expect(spread.title?.value).toBe(job.title?.value);
    expect(spread.responsibilities.map(({ value }) => value)).toEqual(job.responsibilities.map(({ value }) => value));
    for (const necessity of ['required', 'preferred']) expect(asked(spread, necessity)).toEqual(asked(job, necessity));
    expect(spread.education.map(({ level }) => level)).toEqual(job.education.map(({ level }) => level));
    expect(spread.sections.map(({ kind }) => kind)).toEqual(job.sections.map(({ kind }) => kind));
  });

  test('reads the same with Windows line ends', () => {
    const other = parseJob(text.replaceAll('\n', '\r\n'));
    for (const necessity of ['required', 'preferred']) expect(asked(other, necessity)).toEqual(asked(job, necessity));
  });
});

describe('necessity', () => {
  const lines = (...requirements: string[]): JobDocument =>
    parseJob(`Requirements\n${requirements.map((line) => `- ${line}`).join('\n')}`);

  test.each([
    ['Experience with Kafka is a plus', 'preferred'],
    ['Ideally you know Terraform', 'preferred'],
    ['Знание Terraform будет плюсом', 'preferred'],
    ['Cunoștințe de Terraform constituie un avantaj', 'preferred'],
    ['Kubernetes (preferred)', 'preferred'],
    ['Go would be nice', 'preferred'],
    ['Preferred but not required: COBOL', 'preferred'],
    ['Certification is a must', 'required'],
    ['Knowledge of beneficial insects', 'required'],
    ['Experience with preferred supplier lists', 'required'],
    ['Erfahrung mit SAP wünschenswert', 'preferred'],
    ['Conocimientos de Docker, deseable', 'preferred'],
    ['Conhecimento em Python será um diferencial', 'preferred'],
    ['Gradita la conoscenza di AutoCAD', 'preferred'],
    ['Kennis van SQL is een pré', 'preferred'],
  ])('“%s” is %s', (line, necessity) => {
    expect(lines(line).requirements.map((one) => one.necessity)).toEqual([necessity]);
  });

  test('holds for its own clause only', () => {
    const job = lines("Bachelor's degree in Biology, Master's preferred");
    expect(asked(job, 'required')).toEqual(["Bachelor's degree in Biology"]);
    expect(asked(job, 'preferred')).toEqual(["Master's preferred"]);
    expect(job.education.map(({ level, necessity }) => [level, necessity])).toEqual([
      ['bachelor', 'required'],
      ['master', 'preferred'],
    ]);
  });

  test('of a bracket is not that of its line', () => {
    const job = lines('Experience with replication (Galera experience is a plus)');
    expect(asked(job, 'required')).toEqual(['Experience with replication']);
    expect(asked(job, 'preferred')).toEqual(['(Galera experience is a plus)']);
  });

  test.each([
    'No experience needed',
    'No prior knowledge of SQL required',
    'A driving licence is not required',
    'Keine Vorkenntnisse erforderlich',
  ])('“%s” asks nothing', (line) => {
    expect(lines('Punctuality', line).requirements).toHaveLength(1);
  });
});

describe('what is no requirement', () => {
  test('how long the employer has been in business', () => {
    const job = parseJob(
      'We have 20 years of experience in logistics. We are looking for a driver. You need a valid licence and 2 years of experience.',
    );
    expect(job.minimumYears?.value).toBe(2);
  });

  test('ages, warranties and periods', () => {
    const job = parseJob(
      'Requirements\n- Must be 18+ years of age\n- Able to explain our 10 years warranty\n- Sold cars within the last 5 years',
    );
    expect(job.minimumYears).toBeUndefined();
  });

  test('what stands under “About us”', () => {
    const job = parseJob('About us\nOur engineers love Python and Go.\nRequirements\nKnowledge of Java');
    expect(asked(job, 'required')).toEqual(['Knowledge of Java']);
  });

  test('what stands under “You don’t need”', () => {
    const job = parseJob(
      "YOU BRING\n- Knowledge of Java\n\nYOU DON'T NEED\n- A degree\n- Photoshop\n\nHOW TO APPLY\nWrite to us.",
    );
    expect(asked(job, 'required')).toEqual(['Knowledge of Java']);
    expect(job.sections.map(({ kind }) => kind)).toContain('not-asked');
    expect(job.education).toEqual([]);
  });
});

test('splits several numbers of years in one line', () => {
  const job = parseJob('Requirements\n- 8+ years in IT, 3 of them, 5+ years with AWS');
  expect(job.requirements.map(({ minimumYears }) => minimumYears?.value)).toEqual([8, 5]);
});

test('takes all text that is no boilerplate as required when nothing asks', () => {
  const job = parseJob('Python. Spark. Airflow.');
  expect(jobNeeds(job).map(({ role }) => role)).toEqual(['requirement', 'requirement', 'requirement']);
});

test('keeps the fields of a posting and points into title, company, location and description joined by line ends', () => {
  const job = parseJob({
    id: 'j1',
    title: 'Chef',
    company: 'Blue Door',
    location: 'Cork (on-site)',
    description: 'Must have 3 years of experience.',
  });
  expect(job.text).toBe('Chef\nBlue Door\nCork (on-site)\nMust have 3 years of experience.');
  expect([job.id, job.title?.value, job.company?.value, job.location?.value, job.workplace?.value]).toEqual([
    'j1',
    'Chef',
    'Blue Door',
    'Cork (on-site)',
    'on-site',
  ]);
  expect(surface(job, job.requirements[0]!.span)).toBe('Must have 3 years of experience.');
});

test('does not parse what is parsed', () => {
  const job = parseJob('Cook wanted');
  expect(jobDocument(job)).toBe(job);
  expect(jobDocument('Cook wanted')).toEqual(job);
});

test.each([
  [undefined, 'job'],
  [null, 'job'],
  [42, 'job'],
  [['text'], 'job'],
  [{}, 'job.description'],
  [{ description: 7 }, 'job.description'],
  [{ description: 'x', title: 3 }, 'job.title'],
  ['', 'job'],
  [' \n — •', 'job'],
])('names the parameter of %j', (source, parameter) => {
  expect(() => parseJob(source as never)).toThrow(InvalidInputError);
  try {
    parseJob(source as never);
  } catch (error) {
    expect((error as InvalidInputError).parameter).toBe(parameter);
  }
});

test('freezes the result deeply', () => {
  const job = parseJob(fixtures[0]!.text);
  expect(
    Object.isFrozen(job) &&
      Object.isFrozen(job.requirements) &&
      Object.isFrozen(job.requirements[0]) &&
      Object.isFrozen(job.requirements[0]?.span),
  ).toBe(true);
});

describe('of any text', () => {
  const pieces = fc.constantFrom(
    'Requirements',
    'Required Skills:',
    '## The role',
    '**Benefits**',
    '5+ years',
    'BSc',
    'is a plus',
    '(',
    ')',
    ';',
    ', ',
    '\n',
    '\n- ',
    '• ',
    '   ',
    'We offer',
    'English C1',
    'preferred',
    'no experience',
    'Location:',
    'Senior Nurse',
    '\u0000',
    '\ud800',
    'مهندس',
    'İ',
    'ﬁ',
    '😀',
    '1)',
    '12',
    'not required',
    'Job Description',
    'http://',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 60 }).map((parts) => parts.join(' ')),
  );

  test('parsing is total, and every span lies in the text and slices to its value', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let job: JobDocument;
        try {
          job = parseJob(text);
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidInputError);
          return;
        }
        const located = [
          job.title,
          job.company,
          job.location,
          ...job.responsibilities,
          ...job.languages.map(({ language }) => language),
        ];
        for (const one of located)
          if (one !== undefined) expect(surface(job, one.span)).toBe(one.value.replace(/\s+/g, ' '));
        const spans = [...job.requirements, ...job.education]
          .map(({ span }) => span)
          .concat(
            job.boilerplate,
            job.sections.flatMap(({ span, body }) => [span, body]),
          );
        for (const { start, end } of spans) expect(0 <= start && start <= end && end <= text.length).toBe(true);
        for (const { span, minimumYears } of job.requirements)
          if (minimumYears !== undefined)
            expect(
              span.start <= minimumYears.span.start && minimumYears.span.end <= span.end && minimumYears.value > 0,
            ).toBe(true);
        let at = 0;
        for (const { span } of jobNeeds(job)) {
          expect(span.start >= at && span.end > span.start).toBe(true);
          at = span.end;
        }
        expect(JSON.parse(JSON.stringify(job))).toEqual(job);
      }),
      { numRuns: 400 },
    );
  });

  test('sections cover the text in order without overlap', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => /[a-z]/i.test(text)),
        (text) => {
          const { sections } = parseJob(text);
          for (let i = 1; i < sections.length; i++)
            expect(sections[i - 1]!.span.end).toBeLessThanOrEqual(sections[i]!.span.start);
        },
      ),
      { numRuns: 200 },
    );
  });
});
