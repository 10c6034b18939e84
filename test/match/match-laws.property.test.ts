import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJob } from '../../src/document/parse-job.ts';
import { parseResume } from '../../src/document/parse-resume.ts';
import { withSkill } from '../../src/features/assumed-changes.ts';
import { jobFeatures } from '../../src/features/job-features.ts';
import { resumeFeatures } from '../../src/features/resume-features.ts';
import { compare } from '../../src/match/comparison.ts';
import { requiredSkillsReading } from '../../src/match/factors/asked-skills.ts';
import { match } from '../../src/match/match.ts';
import type { MatchResult } from '../../src/match/match-result.ts';
import { bundledTaxonomy } from '../../src/skills/bundled-taxonomy.ts';

const referenceDate = new Date('2025-06-15');
const taxonomy = bundledTaxonomy();
const options = { referenceDate };

const duties = [
  'Built pipelines in Python and Apache Airflow',
  'Ran PostgreSQL and Redis in Docker containers',
  'Prepared monthly payroll and VAT returns in SAP',
  'Cared for patients after surgery and trained new nurses',
  'Welded stainless steel with TIG and read drawings',
  'Taught mathematics to classes of thirty pupils',
  'Led a team of 12 and cut costs by 8%',
  'Negotiated contracts with suppliers in German',
];
const wishes = [
  '5+ years of Python',
  'PostgreSQL or MySQL',
  'Kubernetes',
  'Payroll accounting in SAP',
  'Wound care',
  'TIG welding',
  'Communication skills',
  "Bachelor's degree",
  'Fluent German',
];
const dutyList = fc.uniqueArray(fc.constantFrom(...duties), { minLength: 1, maxLength: 6 });
const wishList = fc.uniqueArray(fc.constantFrom(...wishes), { minLength: 1, maxLength: 7 });

const resumeOf = (lines: readonly string[], name = 'Amara Lindqvist'): string =>
  `${name}\nSpecialist\n\nExperience\n\nSpecialist, Northwind Ltd\nJan 2019 - Mar 2023\n${lines.map((line) => `- ${line}`).join('\n')}\n\nEducation\nBachelor of Science, Lund University, 2018\n`;
const jobOf = (lines: readonly string[]): string =>
  `Specialist\n\nRequirements\n${lines.map((line) => `- ${line}`).join('\n')}\n`;

/** What must not change: the score, and every factor's value, weight and contribution. */
const numbers = ({ score, factors, interval, confidence }: MatchResult): unknown => ({
  score,
  interval,
  confidence,
  factors: factors.map(({ id, value, weight, contribution }) => ({ id, value, weight, contribution })),
});

describe('a match', () => {
  it('is the sum of its contributions to the last bit, and lies in its interval', async () => {
    await fc.assert(
      fc.asyncProperty(dutyList, wishList, async (own, asked) => {
        const { score, factors, interval } = await match({ resume: resumeOf(own), job: jobOf(asked) }, options);
        expect(factors.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(score);
        expect(interval.low).toBeLessThanOrEqual(score);
        expect(interval.high).toBeGreaterThanOrEqual(score);
        expect(interval.high).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it('does not change when lines change places that carry no order', async () => {
    const permuted = (list: readonly string[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    const both = fc
      .tuple(dutyList, wishList)
      .chain(([own, asked]) => fc.tuple(fc.constant(own), fc.constant(asked), permuted(own), permuted(asked)));
    await fc.assert(
      fc.asyncProperty(both, async ([own, asked, ownPermuted, askedPermuted]) => {
        const one = await match({ resume: resumeOf(own), job: jobOf(asked) }, options);
        const two = await match({ resume: resumeOf(ownPermuted), job: jobOf(askedPermuted) }, options);
        expect(numbers(two)).toEqual(numbers(one));
        expect(two.fixes).toEqual(one.fixes);
      }),
      { numRuns: 60 },
    );
  });

  it('does not change with the person’s name', async () => {
    const names = fc.constantFrom(
      'Emily Walsh',
      'Lakisha Washington',
      'Mohammed Al-Farsi',
      'Nguyễn Thị Lan',
      'Jürgen Müßig',
      'Wei Zhang',
      'Ruby Swift',
      'María José García López',
    );
    await fc.assert(
      fc.asyncProperty(dutyList, wishList, names, async (own, asked, name) => {
        const one = await match({ resume: resumeOf(own), job: jobOf(asked) }, options);
        const two = await match({ resume: resumeOf(own, name), job: jobOf(asked) }, options);
        expect(numbers(two)).toEqual(numbers(one));
      }),
      { numRuns: 60 },
    );
  });

  it('never scores required skills lower for one more of them', () => {
    fc.assert(
      fc.property(dutyList, wishList, fc.nat(), (own, asked, pick) => {
        const job = jobFeatures(parseJob(jobOf(asked)), taxonomy);
        fc.pre(job.askedSkills.length > 0);
        const resume = resumeFeatures(parseResume(resumeOf(own), options), taxonomy);
        const before = requiredSkillsReading(compare(resume, job))?.value;
        const more = withSkill(resume, job.askedSkills[pick % job.askedSkills.length]!.skillId);
        const after = requiredSkillsReading(compare(more, job))?.value;
        fc.pre(before !== undefined);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('promises for every fix what a whole new match with the change gives', async () => {
    await fc.assert(
      fc.asyncProperty(dutyList, wishList, async (own, asked) => {
        const before = await match({ resume: resumeOf(own), job: jobOf(asked) }, options);
        for (const fix of before.fixes) {
          if (fix.skillId === undefined) continue;
          const resume = resumeFeatures(parseResume(resumeOf(own), options), taxonomy);
          const job = jobFeatures(parseJob(jobOf(asked)), taxonomy);
          const changed = compare(withSkill(resume, fix.skillId), job);
          // The same comparison without anything taken over from the one before.
          const kept = compare(withSkill(resume, fix.skillId), job, compare(resume, job));
          expect(kept.required).toEqual(changed.required);
          expect(kept.sharedWeight).toBe(changed.sharedWeight);
          expect(fix.delta).toBeGreaterThan(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is the same bytes a thousand times over', async () => {
    const input = { resume: resumeOf(duties), job: jobOf(wishes) };
    const first = JSON.stringify(await match(input, options));
    for (let repeat = 1; repeat < 1000; repeat++) expect(JSON.stringify(await match(input, options))).toBe(first);
  }, 120_000);

  it('survives a structured clone and a round trip through JSON', async () => {
    const result = await match({ resume: resumeOf(duties), job: jobOf(wishes) }, options);
    expect(structuredClone(result)).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(Object.isFrozen(result)).toBe(true);
    expect(Object.isFrozen(result.factors[0]!.evidence)).toBe(true);
  });

  it('points at nothing outside the texts, whatever they hold', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...duties,
        ...wishes,
        'Experience',
        'Skills',
        'Requirements',
        'Nice to have',
        'Jan 2020 - Present',
        '\u0000',
        '\ud800',
        'مهندس',
        '日本語',
        '🚀',
        '•',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 15 }).map((pieces) => `a ${pieces.join('\n')}`);
    await fc.assert(
      fc.asyncProperty(text, text, async (resume, job) => {
        const result = await match({ resume, job }, options);
        const places = [...result.factors, ...result.matchedSkills, ...result.missingSkills].flatMap(
          ({ evidence }) => evidence,
        );
        for (const { document, span } of places) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual((document === 'resume' ? resume : job).length);
        }
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(1);
        expect(result.confidence).toBeGreaterThanOrEqual(0);
        expect(result.confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 150 },
    );
  });
});
