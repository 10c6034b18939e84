import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultInterviewModel } from '@trackruit/ml';
import { describe, expect, it } from 'vitest';
import { inMemoryCoordination } from '../../src/coordination/in-memory.ts';
import { readVariantPlan, variantOf, VariantPlanError } from '../../src/variants/variant-plan.ts';
import {
  ADMIN_KEY,
  API_KEY,
  GOOD_REQUESTS,
  json,
  openTestServer,
  testServer,
  type TestServer,
} from './trackruit-server.ts';

const HALF_AND_HALF = {
  match: [
    { name: 'control', share: 1 },
    { name: 'words-only', share: 1, options: { embedder: 'none' } },
  ],
};

const admin = (server: TestServer, method: string, body?: unknown, key = ADMIN_KEY): Promise<Response> =>
  server.get('/ml/admin/variants', {
    method,
    headers: { 'X-Admin-Key': key, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

async function variantFor(server: TestServer, user: string): Promise<string> {
  const response = await server.post('/ml/match', GOOD_REQUESTS['/ml/match'], { 'X-User-Id': user });
  expect(response.status).toBe(200);
  return (await json(response)).variant as string;
}

describe('a plan of variants', () => {
  it('gives each its share, to one percentage point in 10,000 people', () => {
    const plan = readVariantPlan({
      match: [
        { name: 'a', share: 90 },
        { name: 'b', share: 9 },
        { name: 'c', share: 1 },
      ],
    });
    const counts = new Map<string, number>();
    for (let at = 0; at < 10_000; at++) {
      const { name } = variantOf(plan, 'match', `user-${at}`);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    expect(Math.abs(counts.get('a')! - 9000)).toBeLessThan(100);
    expect(Math.abs(counts.get('b')! - 900)).toBeLessThan(100);
    expect(Math.abs(counts.get('c')! - 100)).toBeLessThan(50);
  });

  it('keeps people where they are when a share grows', () => {
    const plan = (share: number) =>
      readVariantPlan({
        match: [
          { name: 'new', share },
          { name: 'old', share: 100 - share },
        ],
      });
    for (let at = 0; at < 2000; at++) {
      const before = variantOf(plan(10), 'match', String(at)).name;
      const after = variantOf(plan(20), 'match', String(at)).name;
      if (before === 'new') expect(after).toBe('new');
    }
  });

  it('draws for each engine by itself', () => {
    const two = [
      { name: 'a', share: 1 },
      { name: 'b', share: 1 },
    ];
    const plan = readVariantPlan({ match: two, ats: two });
    const both = Array.from({ length: 1000 }, (_, at) => [
      variantOf(plan, 'match', String(at)).name,
      variantOf(plan, 'ats', String(at)).name,
    ]);
    const same = both.filter(([match, ats]) => match === ats).length;
    expect(Math.abs(same - 500)).toBeLessThan(80);
  });

  it.each([
    [{ match: [] }, 'match'],
    [{ match: [{ name: 'A b', share: 1 }] }, 'match.0.name'],
    [{ match: [{ name: 'a', share: -1 }] }, 'match.0.share'],
    [{ match: [{ name: 'a', share: 0 }] }, 'match'],
    [
      {
        match: [
          { name: 'a', share: 1 },
          { name: 'a', share: 1 },
        ],
      },
      'match',
    ],
    [{ match: [{ name: 'a', share: 1, options: { weights: { speed: 1 } } }] }, 'match.0.options.weights'],
    [
      {
        match: [
          {
            name: 'a',
            share: 1,
            options: {
              weights: {
                ...{ 'required-skills': 0, 'preferred-skills': 0, experience: 0, title: 0, education: 0 },
                ...{ 'lexical-similarity': 0, 'semantic-similarity': 0 },
              },
            },
          },
        ],
      },
      'match.0.options.weights',
    ],
    [{ ats: [{ name: 'a', share: 1, options: { without: ['no-such-rule'] } }] }, 'ats.0.options.without'],
    [{ interview: [{ name: 'a', share: 1, options: { model: { version: 'x' } } }] }, 'interview.0.options.model'],
    [{ matching: [] }, ''],
    ['a text', ''],
  ])('refuses %o at %s', (plan, path) => {
    let caught: unknown;
    try {
      readVariantPlan(plan);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(VariantPlanError);
    expect((caught as VariantPlanError).fields.map((field) => field.path)).toContain(path);
  });
});

describe('variants that run', () => {
  it('stay with the person, stand in every answer and in the metrics, and give other scores', async () => {
    const server = await testServer();
    expect((await admin(server, 'PUT', HALF_AND_HALF)).status).toBe(200);
    const users = Array.from({ length: 12 }, (_, at) => `user-${at}`);
    const first = await Promise.all(users.map((user) => variantFor(server, user)));
    const again = await Promise.all(users.map((user) => variantFor(server, user)));
    expect(again).toEqual(first);
    expect(new Set(first)).toEqual(new Set(['control', 'words-only']));
    const scores = new Map<string, number>();
    for (const [at, user] of users.entries()) {
      const response = await server.post('/ml/match', GOOD_REQUESTS['/ml/match'], { 'X-User-Id': user });
      scores.set(first[at]!, (await json(response)).match_score as number);
    }
    expect(scores.get('control')).not.toBe(scores.get('words-only'));
    const metrics = await (await server.get('/metrics')).text();
    expect(metrics).toMatch(
      /trackruit_engine_answers_total\{engine="match",variant="words-only",outcome="computed"\} 1/,
    );
    const models = await json(await server.get('/ml/models'));
    expect(models.match.variants).toEqual([
      { name: 'control', share: 0.5 },
      { name: 'words-only', share: 0.5 },
    ]);
  });

  it('stay with the key where no person is named', async () => {
    const server = await testServer({ API_KEY: Array.from({ length: 12 }, (_, at) => `key-number-${at}`).join(',') });
    await admin(server, 'PUT', HALF_AND_HALF);
    const seen = new Map<string, Set<string>>();
    for (let at = 0; at < 24; at++) {
      const key = `key-number-${at % 12}`;
      const response = await server.post('/ml/match', GOOD_REQUESTS['/ml/match'], { 'X-API-Key': key });
      const variants = seen.get(key) ?? new Set();
      seen.set(key, variants.add((await json(response)).variant as string));
    }
    for (const variants of seen.values()) expect(variants.size).toBe(1);
    expect(new Set([...seen.values()].flatMap((one) => [...one])).size).toBe(2);
  });

  it('reach every engine', async () => {
    const server = await testServer();
    const plan = {
      match: [{ name: 'titles', share: 1, options: { weights: { title: 5 } } }],
      recommend: [{ name: 'few', share: 1, options: { candidates: 20, embedder: 'none' } }],
      interview: [{ name: 'fitted', share: 1, options: { model: { ...defaultInterviewModel(), version: 'mine@3' } } }],
      feedback: [{ name: 'kind', share: 1, options: { without: ['cliches'] } }],
      ats: [{ name: 'lenient', share: 1, options: { without: ['year-only-dates'] } }],
    };
    expect((await admin(server, 'PUT', plan)).status).toBe(200);
    for (const [path, name] of [
      ['/ml/match', 'titles'],
      ['/ml/match/batch', 'titles'],
      ['/ml/recommend', 'few'],
      ['/ml/interview', 'fitted'],
      ['/ml/resume/feedback', 'kind'],
      ['/ml/ats', 'lenient'],
    ] as const) {
      const answer = await json(await server.post(path, GOOD_REQUESTS[path]));
      expect(answer.variant).toBe(name);
      if (name === 'fitted') expect(answer.engine_version).toContain('mine@3');
      if (name === 'kind') expect(answer.factors.map(({ id }: { id: string }) => id)).not.toContain('cliches');
    }
  });

  it('change only with the admin key, and go back', async () => {
    const server = await testServer();
    expect((await admin(server, 'PUT', HALF_AND_HALF, 'wrong')).status).toBe(401);
    expect((await admin(server, 'PUT', HALF_AND_HALF, API_KEY)).status).toBe(401);
    const refused = await admin(server, 'PUT', { match: [{ name: 'a', share: 'most' }] });
    expect(refused.status).toBe(422);
    expect((await json(refused)).error.fields[0].path).toBe('match.0.share');
    expect((await json(await admin(server, 'GET'))).source).toBe('default');
    await admin(server, 'PUT', HALF_AND_HALF);
    expect((await json(await admin(server, 'GET'))).source).toBe('route');
    expect((await json(await admin(server, 'DELETE'))).plan.match).toEqual([
      { name: 'control', share: 1, options: {} },
    ]);
  });

  it('have no routes without an admin key', async () => {
    const server = await testServer({ ADMIN_KEY: '' });
    expect((await admin(server, 'GET')).status).toBe(404);
    expect(JSON.stringify(await json(await server.get('/ml/openapi.json')))).not.toContain('admin');
  });

  it('say that nothing changed when the plan cannot be shared', async () => {
    const server = await openTestServer();
    try {
      const coordination = server.context.coordination as { writeText: unknown; deleteText: unknown };
      coordination.writeText = coordination.deleteText = () => Promise.reject(new Error('away'));
      expect((await admin(server, 'PUT', HALF_AND_HALF)).status).toBe(503);
      expect((await admin(server, 'DELETE')).status).toBe(503);
      expect((await json(await admin(server, 'GET'))).source).toBe('default');
    } finally {
      await server.close();
    }
  });

  it('come from a file, which is read again when it is told to; a broken one changes nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trackruit-variants-'));
    const file = join(folder, 'variants.json');
    try {
      await writeFile(file, JSON.stringify({ match: [{ name: 'from-file', share: 1 }] }));
      const server = await testServer({ VARIANTS_FILE: file });
      expect(await variantFor(server, 'ann')).toBe('from-file');
      await writeFile(file, JSON.stringify({ match: [{ name: 'second', share: 1 }] }));
      await server.context.variants.refresh();
      expect(await variantFor(server, 'ann')).toBe('second');
      await writeFile(file, '{');
      await server.context.variants.refresh();
      expect(await variantFor(server, 'ann')).toBe('second');
      expect(server.lines().some(({ msg }) => msg === 'the file of variants is wrong; the plan stays as it was')).toBe(
        true,
      );
      await admin(server, 'PUT', HALF_AND_HALF);
      expect(server.context.variants.source).toBe('route');
      await admin(server, 'DELETE');
      expect(server.context.variants.source).toBe('file');
      await expect(testServer({ VARIANTS_FILE: file })).rejects.toThrow();
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('are read by another process that shares the plan', async () => {
    const coordination = inMemoryCoordination();
    const { createVariants } = await import('../../src/variants/variants.ts');
    const { createLog } = await import('../../src/log.ts');
    const log = createLog({ logLevel: 'silent' });
    const [one, two] = await Promise.all([
      createVariants({ coordination, log }),
      createVariants({ coordination, log }),
    ]);
    await one.replace(HALF_AND_HALF);
    expect(two.source).toBe('default');
    await two.refresh();
    expect(two.plan).toEqual(one.plan);
    // What cannot be read changes nothing.
    for (const broken of ['{', '{"match": []}']) {
      await coordination.writeText('variants', broken);
      await two.refresh();
      expect(two.plan).toEqual(one.plan);
    }
    await one.reset();
    await two.refresh();
    expect(two.source).toBe('default');
  });
});
