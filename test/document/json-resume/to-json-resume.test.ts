import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseJsonResume } from '../../../src/document/json-resume/parse-json-resume.ts';
import { toJsonResume } from '../../../src/document/json-resume/to-json-resume.ts';
import { parseResume } from '../../../src/document/parse-resume.ts';
import type { ResumeDocument } from '../../../src/document/resume-document.ts';
import { jsonResumeSchema } from './json-resume-schema.ts';

const referenceDate = new Date('2025-11-15');
const samples = new URL('../../fixtures/resumes/', import.meta.url);
const texts = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, samples), 'utf8')] as const);

/** What must survive the way through JSON, without positions. */
function essence({ basics, work, education, skills, projects, certificates, languages }: ResumeDocument): unknown {
  const dates = (range: ResumeDocument['work'][number]['dates']) => range && [range.start, range.end, range.ongoing];
  return {
    name: basics.name?.value,
    email: basics.email?.value,
    phone: basics.phone?.value,
    work: work.map((entry) => [
      entry.name?.value,
      entry.position?.value,
      entry.location?.value,
      dates(entry.dates),
      entry.highlights.map(({ value }) => value.replace(/\s+/g, ' ')),
    ]),
    education: education.map((entry) => [
      entry.institution?.value,
      entry.studyType?.value,
      entry.area?.value,
      dates(entry.dates),
    ]),
    skills: skills.flatMap(({ keywords }) => keywords.map(({ value }) => value)),
    projects: projects.map(({ name, highlights }) => [name?.value, highlights.length]),
    certificates: certificates.map(({ name }) => name.value),
    languages: languages.map(({ language }) => language.value),
  };
}

describe('toJsonResume', () => {
  it('has résumés to try', () => {
    expect(texts.length).toBeGreaterThan(0);
  });

  it.each(texts)('is valid by the schema for %s', (_, text) => {
    const json = toJsonResume(parseResume(text, { referenceDate }));
    expect(jsonResumeSchema.safeParse(json).error).toBeUndefined();
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  it.each(texts)('reads back as the same document: %s', (_, text) => {
    const document = parseResume(text, { referenceDate });
    const once = parseJsonResume(toJsonResume(document), { referenceDate });
    const clean = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value)
          .replace(/\\[nt]/g, ' ')
          .replace(/ +/g, ' '),
      );
    expect(clean(essence(once))).toEqual(clean(essence(document)));
    expect(jsonResumeSchema.safeParse(toJsonResume(once)).error).toBeUndefined();
  });

  it('gives back what a JSON Resume brought', () => {
    const resume = {
      basics: {
        name: 'Mara Lindholm',
        email: 'mara@example.com',
        url: 'https://mara.example.com',
        location: { city: 'Tampere', region: 'FI' },
        profiles: [{ network: 'github', username: 'maral', url: 'https://github.com/maral' }],
      },
      work: [{ name: 'Kettle Oy', position: 'Data Engineer', startDate: '2021-03', highlights: ['Cut costs'] }],
      volunteer: [{ organization: 'Code Club', position: 'Mentor', startDate: '2019-01', endDate: '2019-12' }],
      education: [{ institution: 'Tampere University', studyType: 'M.Sc.', area: 'Statistics', endDate: '2018' }],
      awards: [{ title: 'Best Thesis', date: '2018-06' }],
      certificates: [{ name: 'AWS Solutions Architect', issuer: 'Amazon', date: '2023-05' }],
      publications: [{ name: 'On Queues', releaseDate: '2020-01', url: 'https://queues.example.com' }],
      skills: [{ name: 'Databases', keywords: ['PostgreSQL', 'Redis'] }, { name: 'Python' }],
      languages: [{ language: 'Finnish', fluency: 'Native speaker' }],
      interests: [{ name: 'Skiing' }, { name: 'Music', keywords: ['jazz', 'folk'] }],
      references: [{ name: 'A. Virtanen', reference: 'A pleasure.' }],
      projects: [{ name: 'pgtide', highlights: ['Watches queries.'], startDate: '2022-01', endDate: '2022-04' }],
    };
    const { $schema, ...given } = toJsonResume(parseJsonResume(resume, { referenceDate }));
    expect($schema).toContain('v1.0.0');
    expect(given).toEqual(resume);
  });

  it('writes addresses in full and a single date as the end', () => {
    const document = parseResume(
      'Ada Byron\nada@example.com | github.com/ada-demo\n\nEducation\nB.Sc. Mathematics, University of London, 2015',
      { referenceDate },
    );
    const json = toJsonResume(document);
    expect(json.basics?.profiles).toEqual([
      { network: 'github', username: 'ada-demo', url: 'https://github.com/ada-demo' },
    ]);
    expect(json.education?.[0]).toMatchObject({ endDate: '2015' });
    expect(json.education?.[0]).not.toHaveProperty('startDate');
  });
});
