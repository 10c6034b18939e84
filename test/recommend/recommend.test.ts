import { describe, expect, it } from 'vitest';
import { parseJob } from '../../src/document/parse-job.ts';
import { CursorError, InvalidInputError } from '../../src/errors.ts';
import { match } from '../../src/match/match.ts';
import { recommend } from '../../src/recommend/recommend.ts';
import type { RankingProgress } from '../../src/recommend/recommendation.ts';
import { dataEngineer, inventedJob, inventedJobs, nurse, referenceDate } from './invented-jobs.ts';

const options = { referenceDate };
const idsOf = ({ results }: { readonly results: readonly { readonly id: string }[] }): readonly string[] =>
  results.map(({ id }) => id);

describe('recommend', () => {
  it('puts the postings of the own trade first, of ten in one call', async () => {
    const jobs = inventedJobs(10);
    const { results, poolSize, compared } = await recommend({ resume: dataEngineer, jobs }, options);
    expect(poolSize).toBe(10);
    expect(compared).toBe(10);
    expect(results).toHaveLength(10);
    expect(results[0]!.id).toMatch(/^data-engineer/);
    expect(results.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const ward = await recommend({ resume: nurse, jobs, limit: 1 }, options);
    expect(ward.results[0]!.id).toMatch(/^nurse/);
  });

  it('explains every result as match does, from ten postings and from two hundred', async () => {
    for (const count of [10, 200]) {
      const jobs = inventedJobs(count);
      const { results } = await recommend({ resume: dataEngineer, jobs, limit: 5 }, options);
      for (const { id, score, match: own, adjustments } of results) {
        const job = jobs.find((one) => one.id === id)!;
        const alone = await match({ resume: dataEngineer, job }, options);
        expect(own).toEqual(alone);
        expect(score).toBe(alone.score);
        expect(adjustments).toEqual([]);
      }
    }
  });

  it('scores as match does with other weights and without an embedder', async () => {
    const jobs = inventedJobs(16);
    for (const own of [
      { embedder: null },
      { weights: { 'semantic-similarity': 0 } },
      { weights: { title: 0, experience: 1 } },
    ]) {
      const { results } = await recommend({ resume: nurse, jobs, limit: 16 }, { ...options, ...own });
      for (const { id, score } of results) {
        const job = jobs.find((one) => one.id === id)!;
        expect(score).toBe((await match({ resume: nurse, job }, { ...options, ...own })).score);
      }
    }
  });

  it('scores as match does under a cap', async () => {
    const resume =
      'Registered Nurse\n\nExperience\n\nRegistered Nurse, City Hospital\nJan 2018 - Dec 2020\n- Welcomed guests\n';
    const own = { ...options, weights: { title: 50 } };
    const skills = ['Python', 'Kafka', 'SAP', 'TIG welding', 'Wound care', 'Figma', 'Kubernetes'];
    const job = {
      title: 'Registered Nurse',
      description: `Requirements\n${skills.map((skill) => `- ${skill}`).join('\n')}`,
    };
    const { results } = await recommend({ resume, jobs: [job] }, own);
    expect(results[0]!.match.cap).toBeDefined();
    expect(results[0]!.score).toBe((await match({ resume, job }, own)).score);
  });

  it('explains as match does when too many were compared for all comparisons to be kept', async () => {
    const jobs = inventedJobs(210);
    const page = await recommend({ resume: dataEngineer, jobs, limit: 2 }, { ...options, candidates: 210 });
    expect(page.compared).toBe(210);
    for (const { id, match: shown } of page.results)
      expect(shown).toEqual(await match({ resume: dataEngineer, job: jobs.find((job) => job.id === id)! }, options));
  });

  it('finds the fitting ones among many without matching all', async () => {
    const page = await recommend({ resume: nurse, jobs: inventedJobs(400), limit: 10 }, { ...options, candidates: 40 });
    expect(page.compared).toBe(40);
    for (const { id } of page.results) expect(id).toMatch(/^nurse/);
  });

  it('takes postings as plain texts and parsed, and makes ids of their content', async () => {
    const text = 'Data Engineer\nRequirements\n- Python\n- Airflow';
    const parsed = parseJob({ title: 'Nurse', description: 'Wound care on a surgical ward' });
    const page = await recommend({ resume: dataEngineer, jobs: [text, parsed] }, options);
    expect(page.results[0]!.id).toMatch(/^job-[0-9a-f]{20}$/);
    expect(page.results[0]!.match.jobId).toBe(page.results[0]!.id);
    const again = await recommend({ resume: dataEngineer, jobs: [parsed, text] }, options);
    expect(again).toEqual(page);
  });

  it('lets the later of two postings with one id count', async () => {
    const page = await recommend(
      {
        resume: dataEngineer,
        jobs: [
          { id: 'x', title: 'Nurse', description: 'Wound care' },
          { id: 'x', title: 'Data Engineer', description: 'Python and Airflow' },
        ],
      },
      options,
    );
    expect(idsOf(page)).toEqual(['x']);
    expect(page.results[0]!.match.matchedSkills.map(({ label }) => label)).toContain('Python');
  });

  it('puts copies together under the newest and names them', async () => {
    const words = Array.from({ length: 60 }, (_, at) => `phrase${at}`).join(' ');
    const copy = { title: 'Data Engineer', description: `Python, Airflow and Kafka for ${words}` };
    const jobs = [
      { ...copy, id: 'a', datePosted: '2026-01-05' },
      { ...copy, id: 'b', datePosted: '2026-09-05', location: 'Oslo' },
      { ...copy, id: 'c', description: `${copy.description} ref4711` },
      inventedJob(3),
    ];
    const page = await recommend({ resume: dataEngineer, jobs }, options);
    expect(idsOf(page)).toEqual(['b', inventedJob(3).id]);
    expect(page.results[0]!.duplicates.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(page.results[0]!.duplicates[0]!.likeness).toBe(1);
    expect(page.results[0]!.duplicates[1]!.likeness).toBeGreaterThan(0.9);
    const apart = await recommend({ resume: dataEngineer, jobs }, { ...options, collapseDuplicates: false });
    expect(apart.results).toHaveLength(4);
  });

  it('says when the résumé shows no skills, and still ranks by title and wording', async () => {
    const page = await recommend(
      {
        resume: 'Gravedigger\nDug and kept graves at the churchyard for many years.',
        jobs: [
          ...inventedJobs(8),
          { id: 'churchyard', title: 'Gravedigger', description: 'Dig and keep graves in the churchyard.' },
        ],
      },
      options,
    );
    expect(page.notices.map(({ code }) => code)).toEqual(['no-skills-found']);
    expect(page.results[0]!.id).toBe('churchyard');
    expect(page.results[0]!.match.confidence).toBeLessThan(0.3);
  });

  it('gives an empty page with a notice for no postings', async () => {
    const page = await recommend({ resume: dataEngineer, jobs: [] }, options);
    expect(page).toEqual({
      results: [],
      poolSize: 0,
      compared: 0,
      notices: [{ code: 'pool-empty', message: expect.any(String) as string }],
    });
  });

  it('turns the pages of one list, and refuses the cursors of others', async () => {
    const jobs = inventedJobs(30);
    const first = await recommend({ resume: dataEngineer, jobs, limit: 4 }, options);
    const second = await recommend({ resume: dataEngineer, jobs, limit: 4, cursor: first.nextCursor }, options);
    expect(second.results.map(({ rank }) => rank)).toEqual([5, 6, 7, 8]);
    const cursor = first.nextCursor;
    const problem = async (promise: Promise<unknown>): Promise<unknown> =>
      promise.then(
        () => 'none',
        (error: unknown) => (error instanceof CursorError ? error.problem : error),
      );
    expect(await problem(recommend({ resume: nurse, jobs, limit: 4, cursor }, options))).toBe('foreign');
    expect(await problem(recommend({ resume: dataEngineer, jobs, cursor }, { ...options, diversity: 0.5 }))).toBe(
      'foreign',
    );
    expect(await problem(recommend({ resume: dataEngineer, jobs: jobs.slice(1), limit: 4, cursor }, options))).toBe(
      'stale',
    );
    for (const bad of ['', 'r1', 'r2.a.b.4', `${cursor!}.x`, `${cursor!.slice(0, -1)}-`])
      expect(await problem(recommend({ resume: dataEngineer, jobs, limit: 4, cursor: bad }, options))).toBe(
        'malformed',
      );
  });

  it('names the input that is missing', async () => {
    await expect(recommend(undefined as never)).rejects.toThrow('input: expected { resume, jobs }');
    await expect(recommend({ resume: dataEngineer } as never)).rejects.toThrow('jobs: expected a list, got undefined');
  });

  it('reports progress in every step', async () => {
    const seen: RankingProgress[] = [];
    await recommend(
      { resume: dataEngineer, jobs: inventedJobs(12), limit: 3 },
      { ...options, onProgress: (one) => seen.push(one) },
    );
    expect(seen.filter(({ step }) => step === 'read').at(-1)).toEqual({ step: 'read', done: 12, total: 12 });
    expect(seen.filter(({ step }) => step === 'score').at(-1)).toEqual({ step: 'score', done: 12, total: 12 });
    expect(seen.filter(({ step }) => step === 'explain').map(({ done }) => done)).toEqual([1, 2, 3]);
  });

  it('returns plain JSON that is frozen', async () => {
    const page = await recommend({ resume: dataEngineer, jobs: inventedJobs(3) }, options);
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
    expect(structuredClone(page)).toEqual(page);
    expect(Object.isFrozen(page.results[0]!.duplicates)).toBe(true);
  });

  it.each([
    ['jobs[1]', { jobs: [inventedJob(0), 7] }],
    ['jobs[0].description', { jobs: [{ id: 'a' }] }],
    ['jobs[0]', { jobs: [{ id: 'a', description: ' – ' }] }],
    ['jobs[0].id', { jobs: [{ id: '', description: 'Nurse' }] }],
    ['jobs[0].id', { jobs: [{ id: 'x'.repeat(600), description: 'Nurse' }] }],
    ['jobs', { jobs: 'Nurse' }],
    ['jobs[0].title', { jobs: [{ title: 5, description: 'Nurse' }] }],
    ['jobs[0].datePosted', { jobs: [{ datePosted: new Date(), description: 'Nurse' }] }],
    ['jobs[0].salary.currency', { jobs: [{ salary: { currency: 5 }, description: 'Nurse' }] }],
    ['jobs[0].employmentTypes', { jobs: [{ employmentTypes: 'FULL_TIME', description: 'Nurse' }] }],
    ['input.limit', { limit: 0 }],
    ['input.limit', { limit: 1.5 }],
    ['resume', { resume: '' }],
  ])('names %s where it is bad', async (parameter, change) => {
    const input = { resume: dataEngineer, jobs: [inventedJob(0)], ...change } as never;
    await expect(recommend(input, options)).rejects.toSatisfy(
      (error) => error instanceof InvalidInputError && error.parameter === parameter,
    );
  });

  it.each([
    ['options.candidates', { candidates: 0 }],
    ['options.diversity', { diversity: 2 }],
    ['options.freshness.halfLifeDays', { freshness: { halfLifeDays: 0 } }],
    ['options.feedback.saved', { feedback: { saved: 'a' } }],
    ['options.filter.seniorities', { filter: { seniorities: ['boss'] } }],
    ['options.filter.salary', { filter: { salary: { minimum: 5 } } }],
    ['options.weights', { weights: { luck: 1 } }],
    ['options.referenceDate', { referenceDate: new Date('soon') }],
  ])('names %s where it is bad', async (parameter, bad) => {
    await expect(recommend({ resume: dataEngineer, jobs: [inventedJob(0)] }, bad as never)).rejects.toSatisfy(
      (error) => error instanceof InvalidInputError && error.parameter === parameter,
    );
  });
});
