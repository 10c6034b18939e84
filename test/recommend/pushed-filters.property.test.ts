import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JobPosting } from '../../src/document/job-document.ts';
import { checkedFilter, type PostingFilter } from '../../src/recommend/posting-filter.ts';
import { statedFacts } from '../../src/recommend/posting-facts.ts';
import { postingMetadata, pushedFilter } from '../../src/recommend/posting-metadata.ts';
import { Recommender } from '../../src/recommend/recommender.ts';
import { flatVectorIndex } from '../../src/vector/flat-index.ts';
import { pgvectorIndex } from '../../src/vector/pgvector.ts';
import { checkedFilter as checkedVectorFilter, fulfils } from '../../src/vector/vector-filter.ts';
import type { VectorIndex } from '../../src/vector/vector-index.ts';
import { bundledEmbedder } from '../../src/embedding/bundled-embedder.ts';
import { dataEngineer, inventedJob, nurse, referenceDate } from './invented-jobs.ts';

const { dimensions } = bundledEmbedder();
const today = Math.floor(referenceDate.getTime() / 86_400_000);
const places = ['Berlin', 'Lyon, France', 'New York', 'York, England', 'Remote', '', 'half \ud800', '…'];
const some = <Value>(values: readonly Value[]): fc.Arbitrary<Value | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

const stated = fc.record({
  location: some(places),
  workplace: some(['remote', 'hybrid', 'on-site'] as const),
  employmentTypes: some([['FULL_TIME'], ['PART_TIME', 'INTERN'], [], ['odd \0']]),
  datePosted: some(['2026-10-30', '2026-11-20', '2020-01-01', 'soon']),
  validThrough: some(['2026-10-01', '2026-11-01', '2027-01-01', '?']),
  salary: some([
    { minimum: 50_000, currency: 'EUR', unit: 'YEAR' },
    { minimum: 10, maximum: 30, currency: 'eur', unit: 'HOUR' },
    { maximum: 90_000, currency: 'USD', unit: 'YEAR' },
    { minimum: 50_000, currency: 'EUR' },
  ]),
});

const filters: fc.Arbitrary<PostingFilter> = fc
  .record({
    locations: some([['york'], ['New York', 'Berlin'], ['…'], [], ['a \ud800']]),
    orRemote: some([true, false]),
    workplaces: some([['remote'] as const, ['hybrid', 'on-site'] as const, []]),
    seniorities: some([['senior'] as const, ['junior', 'lead'] as const]),
    employmentTypes: some([['FULL_TIME'], ['INTERN', 'TEMPORARY'], ['odd \0'], []]),
    maximumAgeDays: some([0, 5.5, 400, Infinity]),
    onlyOpen: some([true, false]),
    salary: some([
      { minimum: 45_000, currency: 'EUR', unit: 'YEAR' },
      { minimum: 20, currency: 'USD', unit: 'HOUR' },
    ]),
    unstated: some(['drop', 'keep'] as const),
  })
  .map((filter) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)));

const postings = fc
  .array(stated, { minLength: 30, maxLength: 40 })
  .map((facts) => facts.map((one, at): JobPosting => ({ ...inventedJob(at), ...one })));

/** The index without the pushed part: it gives everything, as one would that knows no filters. */
function withoutFilter(index: VectorIndex): VectorIndex {
  return {
    ...index,
    search: (query, { topK, signal }) => index.search(query, { topK, signal }),
  };
}

/** The index as one that takes no condition of the caller's own. */
function filterAlone(index: VectorIndex, seen: () => void): VectorIndex {
  return {
    ...index,
    search: (query, { topK, signal, filter }) => {
      if (filter !== undefined) seen();
      return index.search(query, { topK, signal, filter });
    },
  };
}

async function recommenderOn(index: VectorIndex | undefined, jobs: readonly JobPosting[]): Promise<Recommender> {
  const recommender = new Recommender({ referenceDate, candidates: 3, index });
  await recommender.add(jobs);
  return recommender;
}

describe('the part of a filter that an index is asked', () => {
  it('lets through every posting that may pass the whole', () => {
    fc.assert(
      fc.property(stated, filters, (facts, filter) => {
        const known = statedFacts({ ...inventedJob(1), ...facts });
        const conditions = checkedVectorFilter(pushedFilter(filter, today));
        if (checkedFilter(filter, today)!.answer(known, false) !== 'no')
          expect(fulfils(postingMetadata(known), conditions)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps out most of what cannot pass', () => {
    const filter: PostingFilter = { locations: ['Lyon'], maximumAgeDays: 60, employmentTypes: ['FULL_TIME'] };
    const conditions = checkedVectorFilter(pushedFilter(filter, today));
    const through = Array.from({ length: 80 }, (_, at) => ({
      ...inventedJob(at),
      employmentTypes: ['FULL_TIME'],
    })).filter((job) => fulfils(postingMetadata(statedFacts(job)), conditions));
    expect(through.length).toBeGreaterThan(0);
    for (const { location, datePosted } of through)
      expect([location, datePosted! >= '2026-09-02']).toEqual(['Lyon, France', true]);
  });

  it('changes no recommendation', async () => {
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(dataEngineer, nurse), postings, filters, async (resume, jobs, filter) => {
        const call = { filter, collapseDuplicates: false };
        const input = { resume, limit: 3 };
        const [inMemory, after, before] = await Promise.all([
          recommenderOn(undefined, jobs),
          recommenderOn(withoutFilter(flatVectorIndex({ dimensions })), jobs),
          recommenderOn(
            filterAlone(flatVectorIndex({ dimensions }), () => asked++),
            jobs,
          ),
        ]);
        const expected = await after.recommend(input, call);
        expect(await before.recommend(input, call)).toEqual(expected);
        expect(await inMemory.recommend(input, call)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
    expect(asked).toBeGreaterThan(0);
  });
});

describe('filters on PostgreSQL', () => {
  let database: PGlite;
  beforeAll(async () => {
    database = await PGlite.create({ extensions: { vector } });
  }, 120_000);
  afterAll(async () => database.close());

  it('are run by the database, and give the postings that the index in memory gives', async () => {
    const statements: string[] = [];
    const index = await pgvectorIndex(
      (text, params) => {
        statements.push(text);
        return database.query(text, params);
      },
      { dimensions, graph: false },
    );
    const jobs = Array.from({ length: 160 }, (_, at) => inventedJob(at));
    const stored = await recommenderOn(index, jobs);
    const inMemory = await recommenderOn(undefined, jobs);
    for (const filter of [
      { locations: ['Lyon'], maximumAgeDays: 90 },
      { workplaces: ['remote'], seniorities: ['senior'], onlyOpen: true },
    ] satisfies readonly PostingFilter[]) {
      statements.length = 0;
      const page = await stored.recommend({ resume: nurse, limit: 3 }, { filter });
      expect(statements.join()).toContain('metadata @');
      expect(page.results.length).toBeGreaterThan(0);
      expect(page.results.map(({ id }) => id)).toEqual(
        (await inMemory.recommend({ resume: nurse, limit: 3 }, { filter })).results.map(({ id }) => id),
      );
    }
  });
});
