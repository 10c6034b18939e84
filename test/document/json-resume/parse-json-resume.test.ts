import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJsonResume } from '../../../src/document/json-resume/parse-json-resume.ts';
import { parseResume } from '../../../src/document/parse-resume.ts';
import type { ResumeDocument } from '../../../src/document/resume-document.ts';
import { InvalidInputError } from '../../../src/errors.ts';

const referenceDate = new Date('2025-11-15');

const resume = {
  basics: {
    name: 'Mara Lindholm',
    label: 'Data Engineer',
    email: 'mara@example.com',
    phone: '+1 202 555 0143',
    url: 'https://mara.example.com',
    summary: 'Builds pipelines.\n\nLikes SQL.',
    location: { city: 'Tampere', region: 'Pirkanmaa', countryCode: 'FI' },
    profiles: [{ network: 'GitHub', username: 'maral', url: 'https://github.com/maral' }],
  },
  work: [
    {
      name: 'Kettle Oy',
      position: 'Data Engineer',
      location: 'Tampere',
      startDate: '2021-03-15',
      summary: 'Owned the warehouse.',
      highlights: ['Cut load times by 40 %', 'Moved 12 jobs to Airflow'],
    },
    { name: 'Byte & Sons', position: 'Analyst', startDate: '2018', endDate: '2021-02' },
  ],
  volunteer: [{ organization: 'Code Club', position: 'Mentor', startDate: '2019-01', endDate: '2019-12' }],
  education: [{ institution: 'Tampere University', studyType: 'M.Sc.', area: 'Statistics', endDate: '2018' }],
  awards: [{ title: 'Best Thesis', awarder: 'Tampere University', date: '2018-06-01' }],
  certificates: [{ name: 'AWS Solutions Architect', issuer: 'Amazon', date: '2023-05' }],
  skills: [{ name: 'Databases', level: 'Expert', keywords: ['PostgreSQL', 'Redis'] }, { name: 'Python' }],
  languages: [
    { language: 'Finnish', fluency: 'Native speaker' },
    { language: 'Elvish', fluency: 'B2' },
  ],
  interests: [{ name: 'Skiing' }],
  references: [{ name: 'A. Virtanen', reference: 'A pleasure to work with.' }],
  projects: [{ name: 'pgtide', description: 'Watches queries.', startDate: '2022-01', endDate: '2022-04' }],
};

/** Every located string with its path. */
function located(
  value: unknown,
  path = '',
): readonly (readonly [path: string, value: string, start: number, end: number])[] {
  if (typeof value !== 'object' || value === null) return [];
  const one = value as { value?: unknown; span?: { start: number; end: number } };
  const own =
    typeof one.value === 'string' && one.span !== undefined
      ? [[path, one.value, one.span.start, one.span.end] as const]
      : [];
  return [...own, ...Object.entries(value).flatMap(([name, child]) => located(child, `${path}.${name}`))];
}

function expectSpansToFit(document: ResumeDocument): void {
  for (const [path, value, start, end] of located(document)) {
    if (!path.endsWith('.fluency')) expect(document.text.slice(start, end), path).toBe(value);
  }
}

describe('parseJsonResume', () => {
  const document = parseJsonResume(resume, { referenceDate });

  it('finds every value at a place in the text it writes', () => {
    expect(located(document).length).toBeGreaterThan(30);
    expectSpansToFit(document);
  });

  it('reads a start without an end as a job that goes on', () => {
    expect(document.work[0]?.dates).toMatchObject({
      start: { year: 2021, month: 3 },
      end: { year: 2025, month: 11 },
      ongoing: true,
      months: 57,
    });
  });

  it('reads years alone as the parser of texts does', () => {
    const { dates } = parseResume('Work Experience\nAnalyst, Byte & Sons\n2018 – Feb 2021', { referenceDate }).work[0]!;
    expect(document.work[1]?.dates?.months).toBe(dates?.months);
    expect(document.monthsWorked).toBeGreaterThan(57);
  });

  it('reads an end without a start as a single date', () => {
    expect(document.education[0]?.dates).toMatchObject({ start: { year: 2018 }, ongoing: false });
    expect(document.education[0]?.dates).not.toHaveProperty('end');
    expect(document.education[0]?.level).toBe('master');
  });

  it('keeps the summary of a job before its highlights', () => {
    expect(document.work[0]?.highlights.map(({ value }) => value)).toEqual([
      'Owned the warehouse.',
      'Cut load times by 40 %',
      'Moved 12 jobs to Airflow',
    ]);
  });

  it('takes a skill without keywords for a keyword', () => {
    expect(document.skills.map(({ name, keywords }) => [name?.value, keywords.map(({ value }) => value)])).toEqual([
      ['Databases', ['PostgreSQL', 'Redis']],
      [undefined, ['Python']],
    ]);
  });

  it('reads levels of languages, those it has never heard of included', () => {
    expect(document.languages.map(({ language, fluency }) => [language.value, fluency?.value])).toEqual([
      ['Finnish', 'native'],
      ['Elvish', 'advanced'],
    ]);
  });

  it('has a section with its heading for everything that is given', () => {
    expect(document.sections.map(({ kind, title }) => [kind, title?.value])).toEqual([
      ['contact', undefined],
      ['summary', 'Summary'],
      ['work', 'Work Experience'],
      ['volunteer', 'Volunteering'],
      ['education', 'Education'],
      ['skills', 'Skills'],
      ['projects', 'Projects'],
      ['certificates', 'Certificates'],
      ['languages', 'Languages'],
      ['awards', 'Awards'],
      ['interests', 'Interests'],
      ['references', 'References'],
    ]);
  });

  it('writes a text that reads back as the same jobs, school and contact data', () => {
    const read = parseResume(document.text, { referenceDate });
    const jobs = ({ work }: ResumeDocument) =>
      work.map(({ name, position, dates }) => [name?.value, position?.value, dates?.start, dates?.end]);
    expect(jobs(read)).toEqual(jobs(document));
    expect(read.basics.name?.value).toBe('Mara Lindholm');
    expect(read.basics.email?.value).toBe('mara@example.com');
    expect(read.education[0]?.institution?.value).toBe('Tampere University');
    expect(read.sections.map(({ kind }) => kind)).toEqual(document.sections.map(({ kind }) => kind));
  });

  it('takes JSON as a text, with a byte order mark', () => {
    expect(parseJsonResume(`\ufeff${JSON.stringify(resume)}`, { referenceDate })).toEqual(document);
  });

  it('reads the words of the older schema', () => {
    const old = parseJsonResume({ work: [{ company: 'Kettle Oy', website: 'https://kettle.example.com' }] });
    expect(old.work[0]?.name?.value).toBe('Kettle Oy');
  });

  it('reads dates that are no ISO dates like any other text', () => {
    const { work } = parseJsonResume(
      { work: [{ name: 'Kettle Oy', startDate: 'March 2019', endDate: 'present' }] },
      { referenceDate },
    );
    expect(work[0]?.dates).toMatchObject({ start: { year: 2019, month: 3 }, ongoing: true });
  });

  it('treats null, blank and empty fields as absent', () => {
    const sparse = parseJsonResume({
      basics: { name: 'Mara Lindholm', label: ' ', email: null, location: {} },
      work: [{ name: '', highlights: [''] }],
      skills: null,
    });
    expect(sparse.text).toBe('Mara Lindholm\n\nWork Experience');
    expect(sparse.work).toEqual([]);
  });

  it('says which field has the wrong type', () => {
    const parameter = (json: string | object): string => {
      try {
        parseJsonResume(json);
      } catch (error) {
        if (error instanceof InvalidInputError) return error.parameter;
      }
      return 'no error';
    };
    expect(parameter({ work: {} })).toBe('resume.work');
    expect(parameter({ work: [{ highlights: [{}] }] })).toBe('resume.work[0].highlights[0]');
    expect(parameter({ basics: { name: ['Mara'] } })).toBe('resume.basics.name');
    expect(parameter([])).toBe('resume');
    expect(parameter('[['.repeat(50_000))).toBe('resume');
    expect(parameter({ basics: { name: '…' } })).toBe('resume');
  });

  it('never quotes the text in an error', () => {
    expect(() => parseJsonResume('{"name": "Mara Lindholm')).toThrow(expect.not.stringContaining('Mara'));
  });

  it('reads FRESH', () => {
    const fresh = parseJsonResume(
      {
        name: 'Mara Lindholm',
        meta: { format: 'FRESH@0.6.0' },
        info: { label: 'Data Engineer', brief: 'Builds pipelines.' },
        contact: { email: 'mara@example.com' },
        employment: {
          history: [{ employer: 'Kettle Oy', position: 'Data Engineer', start: '2021-03', current: true }],
        },
        education: { history: [{ institution: 'Tampere University', title: 'M.Sc.', end: '2018-05' }] },
        skills: { sets: [{ name: 'Databases', skills: ['Redis'] }], list: [{ name: 'Python' }] },
        writing: [
          { title: 'On Queues', publisher: { name: 'Self' } },
          { title: 'On Pipes', publisher: 'Acme' },
        ],
      },
      { referenceDate },
    );
    expectSpansToFit(fresh);
    expect(fresh.basics).toMatchObject({ name: { value: 'Mara Lindholm' }, email: { value: 'mara@example.com' } });
    expect(fresh.work[0]).toMatchObject({ name: { value: 'Kettle Oy' }, dates: { ongoing: true } });
    expect(fresh.education[0]?.institution?.value).toBe('Tampere University');
    expect(fresh.skills.flatMap(({ keywords }) => keywords.map(({ value }) => value))).toEqual(['Redis', 'Python']);
    expect(fresh.text).toContain('On Pipes, Acme');
  });

  it('answers any JSON with a document whose spans fit, or with an InvalidInputError', () => {
    const names = [
      'basics',
      'work',
      'education',
      'skills',
      'languages',
      'name',
      'position',
      'startDate',
      'endDate',
      'keywords',
      'employment',
      'history',
      'certificates',
      'projects',
      'date',
      'highlights',
    ];
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { maxDepth: 5 },
        fc.string({ unit: 'binary' }),
        fc.constantFrom('2020-01', '2020', 'present', '2019-13', null, 7, true),
        fc.array(tie('json'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom(...names), tie('json')),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), json), (value) => {
        try {
          expectSpansToFit(parseJsonResume(value, { referenceDate }));
        } catch (error) {
          if (!(error instanceof InvalidInputError)) throw error;
        }
      }),
    );
  });
});
