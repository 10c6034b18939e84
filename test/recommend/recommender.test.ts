import { describe, expect, it } from 'vitest';
import { InvalidInputError, TrackruitError } from '../../src/errors.ts';
import { Recommender } from '../../src/recommend/recommender.ts';
import { hashingEmbedder } from '../../src/testing/hashing-embedder.ts';
import { flatVectorIndex } from '../../src/vector/flat-index.ts';
import type { VectorIndex } from '../../src/vector/vector-index.ts';
import { dataEngineer, inventedJob, inventedJobs, nurse, referenceDate } from './invented-jobs.ts';

const options = { referenceDate };

async function poolOf(count: number, more: ConstructorParameters<typeof Recommender>[0] = {}): Promise<Recommender> {
  const recommender = new Recommender({ ...options, ...more });
  await recommender.add(inventedJobs(count));
  return recommender;
}

const idsOf = ({ results }: { readonly results: readonly { readonly id: string }[] }): readonly string[] =>
  results.map(({ id }) => id);

describe('a recommender', () => {
  it('adds, replaces and removes postings', async () => {
    const recommender = await poolOf(8);
    expect(recommender.size).toBe(8);
    expect(await recommender.update([{ ...inventedJob(0), title: 'Nurse', description: 'Wound care' }])).toEqual([
      inventedJob(0).id,
    ]);
    expect(recommender.size).toBe(8);
    await expect(recommender.update([{ id: 'unknown', description: 'Nurse' }])).rejects.toThrow(
      'jobs[0].id: is not in the pool',
    );
    expect(await recommender.remove([inventedJob(0).id!, inventedJob(0).id!, 'unknown'])).toBe(1);
    expect(recommender.has(inventedJob(0).id!)).toBe(false);
    expect(recommender.size).toBe(7);
  });

  it('recommends an updated posting by its new text', async () => {
    const recommender = await poolOf(120, { candidates: 20 });
    const call = { collapseDuplicates: false };
    expect(idsOf(await recommender.recommend({ resume: nurse, limit: 20 }, call))).not.toContain('teacher-000');
    await recommender.update([{ ...inventedJob(3), id: 'teacher-000' }]);
    expect(idsOf(await recommender.recommend({ resume: nurse, limit: 20 }, call))).toContain('teacher-000');
  });

  it('refuses a cursor once the pool has changed, and takes it again when the change is undone', async () => {
    const recommender = await poolOf(24);
    const { nextCursor: cursor } = await recommender.recommend({ resume: nurse, limit: 5 });
    await recommender.add([inventedJob(30)]);
    await expect(recommender.recommend({ resume: nurse, limit: 5, cursor })).rejects.toMatchObject({
      problem: 'stale',
    });
    await recommender.remove([inventedJob(30).id!]);
    const { results } = await recommender.recommend({ resume: nurse, limit: 5, cursor });
    expect(results[0]!.rank).toBe(6);
  });

  it('streams scores as they are found, then results in their order, then the page', async () => {
    const recommender = await poolOf(20);
    const types: string[] = [];
    const seen: string[] = [];
    for await (const event of recommender.stream({ resume: nurse, limit: 3 })) {
      types.push(event.type);
      if (event.type === 'result-ready') seen.push(event.result.id);
      if (event.type === 'page-ready') expect(idsOf(event.page)).toEqual(seen);
    }
    expect(types).toEqual([
      'candidates-ready',
      ...Array<string>(20).fill('score-ready'),
      ...Array<string>(3).fill('result-ready'),
      'page-ready',
    ]);
  });

  it('stops where the loop over its stream stops', async () => {
    const recommender = await poolOf(20);
    let scores = 0;
    for await (const event of recommender.stream({ resume: nurse }))
      if (event.type === 'score-ready' && ++scores === 3) break;
    expect(scores).toBe(3);
    expect(idsOf(await recommender.recommend({ resume: nurse, limit: 1 }))[0]).toMatch(/^nurse/);
  });
});

describe('filters', () => {
  const ask = async (
    filter: NonNullable<Parameters<Recommender['recommend']>[1]>['filter'],
  ): Promise<readonly string[]> => {
    const recommender = await poolOf(80);
    return idsOf(await recommender.recommend({ resume: nurse, limit: 80 }, { filter }));
  };
  const jobs = inventedJobs(80);
  const idsWhere = (condition: (job: (typeof jobs)[number]) => boolean): readonly string[] =>
    jobs.filter(condition).map(({ id }) => id!);

  it('let through what names the place, and remote work where asked', async () => {
    expect([...(await ask({ locations: ['Lyon'] }))].sort()).toEqual(
      [...idsWhere(({ location }) => location!.startsWith('Lyon'))].sort(),
    );
    const orRemote = await ask({ locations: ['berlin'], orRemote: true });
    expect([...orRemote].sort()).toEqual(
      [...idsWhere(({ location, workplace }) => location!.startsWith('Berlin') || workplace === 'remote')].sort(),
    );
  });

  it('do not take a part of a name for the place', async () => {
    expect(await ask({ locations: ['Ber'] })).toEqual([]);
  });

  it('hold for workplace, rung, age and a condition of the own', async () => {
    const senior = await ask({
      seniorities: ['senior'],
      workplaces: ['remote'],
      accepts: ({ id }) => !id.startsWith('chef'),
    });
    expect(senior.length).toBeGreaterThan(0);
    for (const id of senior) {
      const job = jobs.find((one) => one.id === id)!;
      expect([job.title!.startsWith('Senior'), job.workplace, id.startsWith('chef')]).toEqual([true, 'remote', false]);
    }
    const young = await ask({ maximumAgeDays: 60 });
    expect([...young].sort()).toEqual([...idsWhere(({ datePosted }) => datePosted! >= '2026-09-02')].sort());
  });

  it('compare pay a year, in one currency, and leave out what does not state it unless told otherwise', async () => {
    const recommender = new Recommender(options);
    const job = { title: 'Nurse', description: 'Wound care' };
    await recommender.add([
      { ...job, id: 'month', salary: { minimum: 3000, maximum: 4000, currency: 'EUR', unit: 'MONTH' } },
      { ...job, id: 'low', salary: { minimum: 20_000, maximum: 30_000, currency: 'EUR', unit: 'YEAR' } },
      { ...job, id: 'dollars', salary: { minimum: 90_000, maximum: 90_000, currency: 'USD', unit: 'YEAR' } },
      { ...job, id: 'unitless', salary: { minimum: 90_000, maximum: 90_000, currency: 'EUR' } },
      { ...job, id: 'none' },
    ]);
    const salary = { minimum: 45_000, currency: 'eur', unit: 'YEAR' };
    const call = { collapseDuplicates: false };
    expect(idsOf(await recommender.recommend({ resume: nurse }, { ...call, filter: { salary } }))).toEqual(['month']);
    const kept = await recommender.recommend({ resume: nurse }, { ...call, filter: { salary, unstated: 'keep' } });
    expect([...idsOf(kept)].sort()).toEqual(['dollars', 'month', 'none', 'unitless']);
  });

  it('read a plain text for what it states', async () => {
    const recommender = new Recommender(options);
    await recommender.add([
      'Nurse\nLocation: Lyon, France\nWound care on a ward',
      'Nurse\nLocation: Oslo, Norway\nWound care and medication on a ward',
    ]);
    const { results } = await recommender.recommend({ resume: nurse }, { filter: { locations: ['Oslo'] } });
    expect(results).toHaveLength(1);
  });

  it('tell when nothing passes', async () => {
    const recommender = await poolOf(80, { candidates: 10 });
    const page = await recommender.recommend({ resume: nurse }, { filter: { locations: ['Atlantis'] } });
    expect(page.notices.map(({ code }) => code)).toEqual(['none-passed']);
  });

  it('leave as many candidates as there are, however few of the pool pass', async () => {
    const recommender = await poolOf(400, { candidates: 10 });
    const page = await recommender.recommend(
      { resume: nurse, limit: 10 },
      { filter: { accepts: ({ id }) => id.endsWith('-007') } },
    );
    expect(page.results.length).toBeLessThanOrEqual(8);
    const stated = await recommender.recommend(
      { resume: nurse, limit: 10 },
      { filter: { seniorities: ['senior'] }, collapseDuplicates: false },
    );
    expect(stated.results).toHaveLength(10);
  });
});

describe('adjustments', () => {
  it('take from old postings what is asked, and add up to the score', async () => {
    const recommender = await poolOf(40);
    const page = await recommender.recommend(
      { resume: nurse, limit: 40 },
      { freshness: { halfLifeDays: 30, share: 0.5 } },
    );
    for (const { score, match, adjustments } of page.results) {
      expect(adjustments.map(({ id }) => id)).toEqual(['freshness']);
      expect(score).toBe(match.score + adjustments[0]!.contribution);
      expect(adjustments[0]!.contribution).toBeLessThanOrEqual(0);
      expect(score).toBeGreaterThanOrEqual(match.score / 2 - 1e-9);
    }
    expect(page.results[0]!.adjustments[0]!.reason).toMatch(
      /^The posting is \d+ days old, which takes \d+ % of its score\.$/,
    );
  });

  it('leave postings without a date alone', async () => {
    const recommender = new Recommender(options);
    await recommender.add([{ id: 'undated', title: 'Nurse', description: 'Wound care' }]);
    const { results } = await recommender.recommend({ resume: nurse }, { freshness: { halfLifeDays: 10 } });
    expect(results[0]!.adjustments).toEqual([]);
  });

  it('lift what is like a saved posting, lower what is like a dismissed one, and hide that one', async () => {
    const recommender = await poolOf(40);
    const plain = await recommender.recommend({ resume: dataEngineer, limit: 40 });
    const judged = await recommender.recommend(
      { resume: dataEngineer, limit: 40 },
      { feedback: { saved: ['chef-000'], dismissed: ['data-engineer-000', 'unknown'], strength: 0.3 } },
    );
    const scores = ({ results }: typeof plain): ReadonlyMap<string, number> =>
      new Map(results.map(({ id, score }) => [id, score]));
    expect(scores(judged).get('chef-001')).toBeGreaterThan(scores(plain).get('chef-001')!);
    expect(scores(judged).get('data-engineer-001')).toBeLessThan(scores(plain).get('data-engineer-001')!);
    expect(scores(judged).has('data-engineer-000')).toBe(false);
    for (const { score, match, adjustments } of judged.results) {
      expect(adjustments.length).toBeLessThanOrEqual(1);
      expect(score).toBe(match.score + (adjustments[0]?.contribution ?? 0));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
    const chef = judged.results.find(({ id }) => id === 'chef-001')!;
    expect(chef.adjustments[0]!.reason).toMatch(/^It is \d+ % like a posting that was saved, through words such as “/);
  });

  it('spread the top over different work when diversity is asked for', async () => {
    const recommender = await poolOf(64);
    const trades = async (diversity: number): Promise<number> => {
      const { results } = await recommender.recommend({ resume: dataEngineer, limit: 6 }, { diversity });
      return new Set(results.map(({ id }) => id.replace(/-\d+$/, ''))).size;
    };
    expect(await trades(0.6)).toBeGreaterThan(await trades(0));
  });
});

describe('a pool when things fail', () => {
  it('holds whole postings after an abort half-way, and the rest when added again', async () => {
    const jobs = inventedJobs(400);
    const controller = new AbortController();
    const recommender = new Recommender(options);
    const adding = recommender.add(jobs, {
      signal: controller.signal,
      onProgress: ({ done }) => {
        if (done >= 200) controller.abort(new Error('enough'));
      },
    });
    await expect(adding).rejects.toThrow('enough');
    expect(recommender.size).toBeGreaterThan(0);
    expect(recommender.size).toBeLessThan(400);
    expect(idsOf(await recommender.recommend({ resume: nurse, limit: 1 }))[0]).toMatch(/^nurse/);
    await recommender.add(jobs);
    const fresh = new Recommender(options);
    await fresh.add(jobs);
    expect(await recommender.recommend({ resume: nurse })).toEqual(await fresh.recommend({ resume: nurse }));
  });

  it('stops a recommendation with the reason of the signal', async () => {
    const recommender = await poolOf(60);
    const controller = new AbortController();
    const asked = recommender.recommend(
      { resume: nurse },
      { signal: controller.signal, onProgress: () => controller.abort('stop') },
    );
    await expect(asked).rejects.toBe('stop');
    await expect(recommender.recommend({ resume: nurse }, { signal: AbortSignal.abort('early') })).rejects.toBe(
      'early',
    );
  });

  it('changes nothing when one of the postings is bad', async () => {
    const recommender = await poolOf(8);
    const before = await recommender.recommend({ resume: nurse });
    await expect(recommender.add([inventedJob(20), { id: 'empty', description: '' }])).rejects.toThrow(
      InvalidInputError,
    );
    expect(await recommender.recommend({ resume: nurse })).toEqual(before);
  });

  it('passes on what its index says, and works on when the index does', async () => {
    const embedder = hashingEmbedder();
    const index = flatVectorIndex({ dimensions: embedder.dimensions });
    let isDown = false;
    const fails = async (): Promise<never> => {
      throw new TrackruitError('store-failed', 'the connection is gone');
    };
    const fragile: VectorIndex = {
      dimensions: index.dimensions,
      size: async () => index.size(),
      upsert: async (entries, call) => (isDown ? fails() : index.upsert(entries, call)),
      search: async (query, call) => (isDown ? fails() : index.search(query, call)),
      delete: async (ids, call) => (isDown ? fails() : index.delete(ids, call)),
    };
    const recommender = new Recommender({ ...options, embedder, index: fragile, candidates: 10 });
    await recommender.add(inventedJobs(60));
    isDown = true;
    await expect(recommender.add(inventedJobs(80).slice(60))).rejects.toMatchObject({ code: 'store-failed' });
    await expect(recommender.recommend({ resume: nurse })).rejects.toMatchObject({ code: 'store-failed' });
    expect(recommender.size).toBe(60);
    await expect(recommender.remove(['nurse-000'])).rejects.toMatchObject({ code: 'store-failed' });
    expect(recommender.has('nurse-000')).toBe(false);
    isDown = false;
    const { results } = await recommender.recommend({ resume: nurse });
    expect(results[0]!.id).toMatch(/^nurse/);
    expect(idsOf({ results })).not.toContain('nurse-000');
    await recommender.add(inventedJobs(80).slice(60));
    expect(recommender.size).toBe(79);
  });

  it('lets two writers in one after the other', async () => {
    const recommender = new Recommender(options);
    const old = inventedJobs(200).map((job) => ({ ...job, title: 'Old title' }));
    await Promise.all([recommender.add(old), recommender.add(inventedJobs(200)), recommender.remove(['chef-000'])]);
    const fresh = new Recommender(options);
    await fresh.add(inventedJobs(200));
    await fresh.remove(['chef-000']);
    expect(await recommender.recommend({ resume: nurse })).toEqual(await fresh.recommend({ resume: nurse }));
  });

  it('finds by words alone with no index', async () => {
    const recommender = await poolOf(120, { index: null, candidates: 10 });
    expect(idsOf(await recommender.recommend({ resume: nurse, limit: 1 }))[0]).toMatch(/^nurse/);
  });

  it('refuses an index of other dimensions, and one without an embedder', () => {
    const index = flatVectorIndex({ dimensions: 7 });
    expect(() => new Recommender({ index })).toThrow(/options\.index: has 7 dimensions/);
    expect(() => new Recommender({ index, embedder: null })).toThrow('options.index: is of no use without an embedder');
  });
});
