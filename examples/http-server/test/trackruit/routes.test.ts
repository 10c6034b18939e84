import type * as z from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as responses from '../../src/trackruit/responses.ts';
import { API_KEY, GOOD_REQUESTS, JOB, RESUME, json, openTestServer, type TestServer } from './trackruit-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  '/ml/match': responses.matchResponse,
  '/ml/match/batch': responses.batchResponse,
  '/ml/recommend': responses.recommendResponse,
  '/ml/interview': responses.interviewResponse,
  '/ml/resume/feedback': responses.feedbackResponse,
  '/ml/ats': responses.atsResponse,
};
const ENGINE_ROUTES = Object.keys(GOOD_REQUESTS);
const KEYED = { headers: { 'X-API-Key': API_KEY } };

describe.each(ENGINE_ROUTES)('%s', (path) => {
  it('answers as the OpenAPI document says, with reasons and its variant', async () => {
    const response = await server.post(path, GOOD_REQUESTS[path]);
    expect(response.status).toBe(200);
    const answer = await json(response);
    expect(SCHEMAS[path]!.safeParse(answer).error?.issues).toBeUndefined();
    expect(answer.explanations.length).toBeGreaterThan(0);
    expect(answer.variant).toBe('control');
  });

  it('answers the same bytes for the same question', async () => {
    const [first, second] = await Promise.all([
      server.post(path, { ...GOOD_REQUESTS[path], use_cache: false }),
      server.post(path, { ...GOOD_REQUESTS[path], use_cache: false }),
    ]);
    expect(await first.text()).toBe(await second.text());
  });

  it.each([
    ['no key', {}, 'API key required'],
    ['a wrong key', { 'X-API-Key': 'wrong-key' }, 'Invalid API key'],
    ['an empty key', { 'X-API-Key': '' }, 'Invalid API key'],
    ['most of the key', { 'X-API-Key': API_KEY.slice(0, -1) }, 'Invalid API key'],
    ['a very long key', { 'X-API-Key': 'k'.repeat(8000) }, 'Invalid API key'],
  ])('refuses %s before it looks at the body', async (_, headers, detail) => {
    const response = await fetch(`${server.url}${path}`, { method: 'POST', headers, body: '{' });
    expect(response.status).toBe(401);
    expect(await json(response)).toMatchObject({ detail, error: { code: 'unauthorized' } });
  });

  it.each([
    ['nothing', '', 422],
    ['half of a JSON text', '{"resume_text": "', 422],
    ['a list', '[]', 422],
    ['null', 'null', 422],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 422],
    ['lists in lists, very deep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 422],
  ])('refuses %s as a body', async (_, body, status) => {
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { ...KEYED.headers, 'Content-Type': 'application/json' },
      body,
    });
    expect(response.status).toBe(status);
    expect((await json(response)).error.fields.length).toBeGreaterThan(0);
  });

  it('refuses other kinds of bodies', async () => {
    for (const [headers, status] of [
      [{ 'Content-Type': 'text/plain' }, 415],
      [{ 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
      [{ 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }, 415],
    ] as const) {
      const response = await fetch(`${server.url}${path}`, {
        method: 'POST',
        headers: { ...KEYED.headers, ...headers },
        body: '{}',
      });
      expect(response.status).toBe(status);
    }
  });

  it('says 405 and what is allowed for other methods', async () => {
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const response = await fetch(`${server.url}${path}`, { method });
      expect([method, response.status]).toEqual([method, 405]);
      expect(response.headers.get('Allow')).toBe('POST');
    }
  });
});

describe('fields', () => {
  const cases: readonly (readonly [path: string, change: object, field: string])[] = [
    ['/ml/match', { resume_text: 'too short' }, 'resume_text'],
    ['/ml/match', { resume_text: 7 }, 'resume_text'],
    ['/ml/match', { resume_text: 'x'.repeat(50_001) }, 'resume_text'],
    ['/ml/match', { resume_text: '. . . . . . . . . . .' }, 'resume_text'],
    ['/ml/match', { job_description: '- - - - - - - - - - -' }, 'job_description'],
    ['/ml/match', { job_description: undefined }, 'job_description'],
    ['/ml/match', { use_cache: 'yes' }, 'use_cache'],
    ['/ml/match/batch', { job_descriptions: [] }, 'job_descriptions'],
    ['/ml/match/batch', { job_descriptions: [JOB, 'short'] }, 'job_descriptions.1'],
    ['/ml/match/batch', { job_descriptions: [JOB, '. . . . . . . . . .'] }, 'job_descriptions.1'],
    ['/ml/match/batch', { job_descriptions: Array.from({ length: 1001 }, () => JOB) }, 'job_descriptions'],
    ['/ml/recommend', { job_pool: [] }, 'job_pool'],
    ['/ml/recommend', { job_pool: [{ id: 'a', title: 'A' }] }, 'job_pool.0.description'],
    ['/ml/recommend', { job_pool: [{ id: '', title: 'A', description: JOB }] }, 'job_pool.0.id'],
    ['/ml/recommend', { max_recommendations: 0 }, 'max_recommendations'],
    ['/ml/recommend', { max_recommendations: 21 }, 'max_recommendations'],
    ['/ml/recommend', { max_recommendations: 2.5 }, 'max_recommendations'],
    ['/ml/interview', { applied_jobs: -1 }, 'applied_jobs'],
    ['/ml/interview', { applied_jobs: 1001 }, 'applied_jobs'],
    ['/ml/interview', { interviews_given: 101 }, 'interviews_given'],
    ['/ml/interview', { skills_strength: 1.01 }, 'skills_strength'],
    ['/ml/interview', { prep_hours: 1.5 }, 'prep_hours'],
    ['/ml/interview', { years_experience: 51 }, 'years_experience'],
    ['/ml/interview', { resume_score: null }, 'resume_score'],
    ['/ml/resume/feedback', { target_role: 'x' }, 'target_role'],
    ['/ml/resume/feedback', { target_role: '?!?!' }, 'target_role'],
    ['/ml/resume/feedback', { target_role: 'x'.repeat(101) }, 'target_role'],
    ['/ml/ats', { resume_text: '' }, 'resume_text'],
  ];
  it.each(cases)('%s with %o is refused at %s', async (path, change, field) => {
    const response = await server.post(path, { ...GOOD_REQUESTS[path], ...change });
    expect(response.status).toBe(422);
    const { detail, error } = await json(response);
    expect(error.fields.map((one: { path: string }) => one.path)).toContain(field);
    expect(detail[0]).toEqual({
      loc: ['body', ...field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))],
      msg: expect.any(String),
      type: 'validation-failed',
    });
    expect(JSON.stringify(error)).not.toContain('Leeds');
  });

  it('refuses a name of a person that is no name', async () => {
    const response = await server.post('/ml/ats', GOOD_REQUESTS['/ml/ats'], { 'X-User-Id': 'x'.repeat(201) });
    expect(response.status).toBe(422);
    expect((await json(response)).error.fields[0].path).toBe('X-User-Id');
  });

  it('takes the least and the most of every number', async () => {
    for (const [numbers, low] of [
      [{ applied_jobs: 0, interviews_given: 0, skills_strength: 0, prep_hours: 0 }, true],
      [{ applied_jobs: 1000, interviews_given: 100, skills_strength: 1, prep_hours: 1000 }, false],
    ] as const) {
      const response = await server.post('/ml/interview', {
        ...numbers,
        match_score_avg: low ? 0 : 1,
        resume_score: low ? 0 : 1,
        years_experience: low ? 0 : 50,
      });
      expect(response.status).toBe(200);
      expect((await json(response)).probability).toBeGreaterThan(0);
    }
  });

  it('reads texts of all scripts and signs, and ignores fields it does not know', async () => {
    const response = await server.post('/ml/match', {
      resume_text: 'Zoë Müller 🚀 — C++, C#, .NET; 日本語 \u0000 \ud800 Entwicklerin',
      job_description: 'C++ développeur·euse, R&D, Node.js\nPython',
      another: { field: true },
      __proto__: { polluted: true },
    });
    expect(response.status).toBe(200);
    expect((await json(response)).top_skills_matched).toContain('C++');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('what the answers say', () => {
  it('lets the contributions of the factors sum to the score', async () => {
    const { match_score, factors } = await json(await server.post('/ml/match', GOOD_REQUESTS['/ml/match']));
    const sum = factors.reduce((total: number, { contribution }: { contribution: number }) => total + contribution, 0);
    expect(sum).toBeCloseTo(match_score, 3);
  });

  it('points at the words that a skill was read from', async () => {
    const { matched_skills } = await json(await server.post('/ml/match', GOOD_REQUESTS['/ml/match']));
    const python = matched_skills.find(({ label }: { label: string }) => label === 'Python');
    const { span } = python.evidence.find(({ document }: { document: string }) => document === 'resume');
    expect(RESUME.slice(span.start, span.end)).toBe('Python');
  });

  it('names skills that are missing, and what they are worth', async () => {
    const { missing_skills, fixes } = await json(await server.post('/ml/match', GOOD_REQUESTS['/ml/match']));
    expect(missing_skills).toContain('Terraform');
    expect(fixes.some(({ delta }: { delta: number }) => delta > 0)).toBe(true);
  });

  it('says 0, and why, for the skills of a posting that names none', async () => {
    const answer = await json(
      await server.post('/ml/match', { resume_text: RESUME, job_description: 'We are a friendly company by the sea.' }),
    );
    expect(answer.skill_match).toBe(0);
    expect(answer.explanations.join(' ')).toContain('names no known skill');
  });

  it('gives a batch in input order and its places best first', async () => {
    const answer = await json(
      await server.post('/ml/match/batch', {
        resume_text: RESUME,
        job_descriptions: ['Nurse\nRequirements\n- Wound care', JOB, JOB],
      }),
    );
    expect(answer.results).toHaveLength(3);
    expect(answer.results[1].match_score).toBeGreaterThan(answer.results[0].match_score);
    expect(answer.ranked_indices).toEqual([1, 2, 0]);
    const single = await json(await server.post('/ml/match', GOOD_REQUESTS['/ml/match']));
    expect(answer.results[1]).toEqual(single);
  });

  it('gives recommended postings back with all their own fields, best first', async () => {
    const answer = await json(await server.post('/ml/recommend', GOOD_REQUESTS['/ml/recommend']));
    expect(answer.recommended_jobs.map(({ id }: { id: string }) => id)).toEqual(['data', 'ward']);
    expect(answer.recommended_jobs[0]).toMatchObject({ salary: { from: 40000 }, description: JOB, rank: 1 });
    expect(answer.total_jobs_considered).toBe(2);
    expect(answer.resume_skills_found).toContain('PostgreSQL');
  });

  it('recommends postings of one id, and copies, each by itself', async () => {
    const job = { id: 'same', title: 'Python Developer', description: JOB };
    const answer = await json(
      await server.post('/ml/recommend', { resume_text: RESUME, job_pool: [job, job, job], max_recommendations: 2 }),
    );
    expect(answer.recommended_jobs).toHaveLength(2);
    expect(answer.total_jobs_considered).toBe(3);
  });

  it('works through a pool of 1,000 postings', async () => {
    const job_pool = Array.from({ length: 1000 }, (_, at) => ({
      id: `job-${at}`,
      title: at === 712 ? 'Python Developer' : `Clerk ${at}`,
      description: at === 712 ? JOB : `We look for a clerk for office ${at}.\n- Filing\n- Telephone`,
    }));
    const response = await server.post('/ml/recommend', { resume_text: RESUME, job_pool });
    expect(response.status).toBe(200);
    const answer = await json(response);
    expect(answer.recommended_jobs[0].id).toBe('job-712');
    expect(answer.recommended_jobs).toHaveLength(5);
    expect(answer.total_jobs_considered).toBe(1000);
  }, 60_000);

  it('predicts a step that is asked for, and by another channel', async () => {
    const body = GOOD_REQUESTS['/ml/interview'];
    const [offer, invitation, referred] = await Promise.all(
      [{}, { stage: 'application' }, { stage: 'application', channel: 'referral' }].map(async (change) =>
        json(await server.post('/ml/interview', { ...body, ...change })),
      ),
    );
    expect(offer!.stage).toBe('interview');
    expect(invitation!.probability).toBeLessThan(offer!.probability);
    expect(referred!.probability).toBeGreaterThan(invitation!.probability);
  });

  it('counts what the feedback is about', async () => {
    const answer = await json(await server.post('/ml/resume/feedback', GOOD_REQUESTS['/ml/resume/feedback']));
    expect(answer.sections_found).toEqual(expect.arrayContaining(['work', 'education', 'skills']));
    expect(answer.metrics).toMatchObject({ character_count: RESUME.length, bullets: 2, quantified_bullets: 2 });
    expect(answer.metrics.skills_found).toBe(answer.skills_found.length);
  });

  it('puts every criterion and every sub-score of the feedback in its place', async () => {
    const answer = await json(await server.post('/ml/resume/feedback', { resume_text: 'Hello there, I am a person.' }));
    for (const name of answer.not_judged) expect(answer[name]).toBe(0);
    expect(answer.explanations.join(' ')).toContain('took no part in overall_score');
  });

  it('keeps faults of the file apart from faults of the fields', async () => {
    const answer = await json(
      await server.post('/ml/ats', { resume_text: 'Python Developer with Django experience.' }),
    );
    expect(answer.structural_issues.length).toBeGreaterThan(0);
    expect(answer.issues).toEqual(expect.arrayContaining(answer.structural_issues));
    expect(answer.recommendations.length).toBeGreaterThan(0);
    expect(answer.ats_score).toBeLessThan(0.5);
  });
});

describe('about the service', () => {
  it('says how it is, and asks what it depends on', async () => {
    const answer = await json(await server.get('/ml/status'));
    expect(responses.statusResponse.safeParse(answer).error).toBeUndefined();
    expect(answer).toMatchObject({
      status: 'healthy',
      models: { match: 'loaded', recommend: 'loaded', interview: 'loaded', feedback: 'loaded', ats: 'loaded' },
      dependencies: { cache: { ok: true, kind: 'memory' }, storage: { ok: true }, embedder: { ok: true } },
    });
  });

  it('says its version', async () => {
    expect(await json(await server.get('/ml/version'))).toMatchObject({
      service: 'TrackRuit ML Service',
      ml_api_version: 'v1',
      supported_models: [
        'resume-job-match',
        'job-recommendation',
        'interview-prediction',
        'resume-feedback',
        'ats-compatibility',
      ],
    });
  });

  it('lists its engines', async () => {
    const answer = await json(await server.get('/ml/models'));
    expect(responses.modelsResponse.safeParse(answer).error).toBeUndefined();
    expect(Object.keys(answer)).toEqual(['match', 'recommend', 'interview', 'feedback', 'ats']);
    expect(answer.match).toMatchObject({
      version: 'match-v1',
      loaded: true,
      metadata: { is_loaded: true, version: 'match-v1' },
      variants: [{ name: 'control', share: 1 }],
    });
  });

  it.each(['match', 'recommend', 'interview', 'feedback', 'ats'])(
    'tells of the engine %s to whom has a key',
    async (name) => {
      const refused = await server.get(`/ml/${name}/models`);
      expect(refused.status).toBe(401);
      const answer = await json(await server.get(`/ml/${name}/models`, KEYED));
      expect(responses.modelResponse.safeParse(answer).error).toBeUndefined();
      expect(answer.current_model).toBe(`${name}-v1`);
    },
  );

  it('says 404 for what is not there', async () => {
    const response = await server.get('/ml/nothing');
    expect(response.status).toBe(404);
    expect((await json(response)).error.code).toBe('not-found');
  });

  it('answers HEAD as GET without a body', async () => {
    const response = await server.get('/ml/version', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });
});
