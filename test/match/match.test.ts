import { describe, expect, it } from 'vitest';
import { parseJob } from '../../src/document/parse-job.ts';
import { parseResume } from '../../src/document/parse-resume.ts';
import { bundledEmbedder } from '../../src/embedding/bundled-embedder.ts';
import { InvalidInputError } from '../../src/errors.ts';
import { jobFeatures } from '../../src/features/job-features.ts';
import { meanings } from '../../src/features/meaning.ts';
import { resumeFeatures } from '../../src/features/resume-features.ts';
import { compare } from '../../src/match/comparison.ts';
import { match } from '../../src/match/match.ts';
import { matchScore } from '../../src/match/match-readings.ts';
import { DEFAULT_MATCH_WEIGHTS } from '../../src/match/match-weights.ts';
import { compareMeanings } from '../../src/match/meaning-comparison.ts';
import { bundledTaxonomy } from '../../src/skills/bundled-taxonomy.ts';
import { Matcher } from '../../src/match/matcher.ts';
import type { MatchResult } from '../../src/match/match-result.ts';
import { createTaxonomy } from '../../src/skills/taxonomy.ts';

const referenceDate = new Date('2025-06-15');

const resume = `Amara Lindqvist
Data Engineer
amara@example.com

Summary
Data engineer who builds batch and streaming pipelines.

Experience

Data Engineer, Northwind Ltd
Jan 2021 - Present
- Built pipelines in Python and Apache Airflow on PostgreSQL
- Moved reports from cron jobs to Docker containers

Junior Data Analyst, Contoso Ltd
Jul 2018 - Dec 2020
- Wrote SQL reports for the finance team

Education
Bachelor of Science in Computer Science, Lund University, 2018
`;

const job = `Data Engineer

Requirements
- 3+ years of Python
- MySQL
- Airflow or Dagster
- Kubernetes
- Bachelor's degree in computer science

Nice to have
- Terraform
`;

const run = (
  input: { resume?: string; job?: string } = {},
  options: Parameters<typeof match>[1] = {},
): Promise<MatchResult> =>
  match({ resume: input.resume ?? resume, job: input.job ?? job }, { referenceDate, ...options });

describe('match', () => {
  it('credits exact skills in full and PostgreSQL at related strength when the job asks for MySQL', async () => {
    const { matchedSkills } = await run();
    const of = (id: string) => matchedSkills.find(({ skillId }) => skillId === id);
    expect(of('python')).toMatchObject({ via: 'exact', credit: 1, yearsAsked: 3 });
    expect(of('mysql')).toMatchObject({ via: 'related' });
    expect(of('mysql')!.credit).toBeLessThan(0.5);
  });

  it('shows the years that dated entries give a skill', async () => {
    const { matchedSkills } = await run();
    // January 2021 to June 2025.
    expect(matchedSkills.find(({ skillId }) => skillId === 'python')?.yearsShown).toBeCloseTo(4.5, 10);
  });

  it('points to the words that each claim rests on', async () => {
    const { matchedSkills } = await run();
    const python = matchedSkills.find(({ skillId }) => skillId === 'python')!;
    const texts = python.evidence.map(({ document, span }) =>
      (document === 'resume' ? resume : job).slice(span.start, span.end),
    );
    expect(texts).toContain('Python');
  });

  it('does not ask for Dagster when the job wants Airflow or Dagster and the résumé has Airflow', async () => {
    const { matchedSkills, missingSkills } = await run();
    expect(matchedSkills.map(({ label }) => label).some((label) => label.includes('Airflow'))).toBe(true);
    expect(missingSkills.map(({ label }) => label)).not.toContain('Dagster');
  });

  it('tells skills the résumé supports without naming them from those it gives no sign of', async () => {
    const { missingSkills } = await run();
    const kubernetes = missingSkills.find(({ skillId }) => skillId === 'kubernetes');
    for (const { gap, supportedBy } of missingSkills) expect(supportedBy.length > 0).toBe(gap === 'supported');
    expect(kubernetes ?? missingSkills[0]).toBeDefined();
  });

  it('weighs required skills to one and preferred skills to one', async () => {
    const { matchedSkills, missingSkills } = await run();
    for (const necessity of ['required', 'preferred']) {
      const weights = [...matchedSkills, ...missingSkills]
        .filter((skill) => skill.necessity === necessity)
        .map(({ weight }) => weight);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
    }
  });

  it('scores a fix by matching again: the gain promised for a skill is the gain of a résumé that names it', async () => {
    const before = await run();
    const fix = before.fixes.find(({ skillId }) => skillId === 'terraform')!;
    const after = await run({ resume: resume.replace('Education\n', 'Skills\nTerraform\n\nEducation\n') });
    expect(fix.delta).toBeGreaterThan(0);
    expect(after.score - before.score).toBeCloseTo(fix.delta, 2);
  });

  it('orders fixes by what they bring', async () => {
    const deltas = (await run()).fixes.map(({ delta }) => delta);
    expect(deltas).toEqual([...deltas].sort((a, b) => b - a));
  });

  it('has no factor for what the job does not ask', async () => {
    const ids = (await run({ job: 'Data Engineer\n\nRequirements\n- Python\n- SQL\n' })).factors.map(({ id }) => id);
    expect(ids).not.toContain('education');
    expect(ids).not.toContain('experience');
    expect(ids).not.toContain('preferred-skills');
  });

  it('makes up no experience for a résumé without dates: the factor is absent, the interval wider, dating it a fix', async () => {
    const undated = resume
      .replace('Jan 2021 - Present\n', '')
      .replace('Jul 2018 - Dec 2020\n', '')
      .replace(', 2018', '');
    const result = await run({ resume: undated });
    const dated = await run();
    expect(result.factors.map(({ id }) => id)).not.toContain('experience');
    expect(result.interval.high - result.score).toBeGreaterThan(dated.interval.high - dated.score);
    expect(result.confidence).toBeLessThan(dated.confidence);
  });

  it('turns a factor off with weight 0 and takes the default for undefined', async () => {
    const off = await run({}, { weights: { title: 0, education: undefined } });
    expect(off.factors.map(({ id }) => id)).not.toContain('title');
    expect(off.factors.map(({ id }) => id)).toContain('education');
  });

  it('lets a named must-have weigh visibly, also where the posting names only two', async () => {
    const asked = 'Data Engineer\n\nRequirements\n- Kubernetes\n- Terraform\n';
    const bare = (await run({ job: asked })).score;
    const skilled = (await run({ job: asked, resume: `${resume}\nSkills\nKubernetes, Terraform\n` })).score;
    expect(skilled - bare).toBeGreaterThan(0.05);
  });

  it('holds a résumé without any must-have down and says so', async () => {
    const weld =
      'Ben Osei\n\nExperience\n\nData Engineer, Smithy Ltd\nJan 2020 - Dec 2024\n- Data engineer for data pipelines and data platforms\n';
    const result = await run({ resume: weld });
    expect(result.score).toBeLessThanOrEqual(result.cap?.limit ?? 1);
    expect((await run()).cap).toBeUndefined();
  });

  it('takes parsed documents and gives the same result', async () => {
    const parsed = await match({ resume: parseResume(resume, { referenceDate }), job: parseJob(job) });
    expect(parsed).toEqual(await run());
  });

  it('hands back the id of the posting', async () => {
    const result = await match(
      { resume, job: { id: 'job-7', title: 'Data Engineer', description: job } },
      { referenceDate },
    );
    expect(result.jobId).toBe('job-7');
  });

  it('understands a caller’s own taxonomy', async () => {
    const taxonomy = createTaxonomy({
      version: 'own-1',
      skills: [{ id: 'frobnication', label: 'frobnication', kind: 'practice', domain: 'own' }],
    });
    const result = await match(
      { resume: `${resume}\nSkills\n- frobnication\n`, job: 'Frobnicator\nRequirements\n- frobnication' },
      { taxonomy, referenceDate },
    );
    expect(result.matchedSkills.map(({ skillId }) => skillId)).toEqual(['frobnication']);
    expect(result.provenance.taxonomy).toBe(taxonomy.version);
  });

  it('has the score that the rankings of bench/quality are made with', async () => {
    const documents = { resume: parseResume(resume, { referenceDate }), job: parseJob(job) };
    const [features, asked] = [
      resumeFeatures(documents.resume, bundledTaxonomy()),
      jobFeatures(documents.job, bundledTaxonomy()),
    ];
    const meaning = compareMeanings(await meanings(features, asked, bundledEmbedder()));
    const score = matchScore(compare(features, asked, undefined, meaning), DEFAULT_MATCH_WEIGHTS);
    expect((await match(documents)).score).toBe(score);
  });

  it('says what it was made from', async () => {
    const { provenance } = await run();
    expect(provenance).toMatchObject({ engine: 'match@5', embedder: bundledEmbedder().id, referenceDate: '2025-06' });
    expect(provenance.inputs.resume).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('match refuses', () => {
  it.each([
    ['an empty résumé', { resume: '', job }, 'resume'],
    ['a résumé without words', { resume: '--- ***', job }, 'resume'],
    ['an empty posting', { resume, job: '' }, 'job'],
    ['a posting without words', { resume, job: { description: '…' } }, 'job'],
  ])('%s, naming the parameter and not the text', async (_, input, parameter) => {
    const error = await match(input, { referenceDate }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidInputError);
    expect((error as InvalidInputError).parameter.startsWith(parameter)).toBe(true);
  });

  it('input of the wrong type', async () => {
    await expect(match(undefined as never)).rejects.toBeInstanceOf(InvalidInputError);
    await expect(match({ resume: 7 as never, job })).rejects.toBeInstanceOf(InvalidInputError);
  });

  it.each([
    [{ title: -1 }],
    [{ title: Number.NaN }],
    [{ title: Infinity }],
    [{ title: '1' as never }],
    [{ titel: 1 } as never],
  ])('the weights %o', async (weights) => {
    await expect(run({}, { weights })).rejects.toBeInstanceOf(InvalidInputError);
    expect(() => new Matcher({ weights })).toThrow(InvalidInputError);
  });

  it('weights that are all 0', async () => {
    const weights = {
      'required-skills': 0,
      'preferred-skills': 0,
      experience: 0,
      title: 0,
      education: 0,
      'lexical-similarity': 0,
      'semantic-similarity': 0,
    };
    await expect(run({}, { weights })).rejects.toBeInstanceOf(InvalidInputError);
  });

  it('to go on after an abort, with the signal’s own reason', async () => {
    const reason = new Error('changed my mind');
    await expect(run({}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
