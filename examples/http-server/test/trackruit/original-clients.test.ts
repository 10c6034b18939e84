/** The documented examples of API A, sent the way its clients send them, and the fields that those read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_KEY, json, openTestServer, type TestServer } from './trackruit-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

/** As axios is set up there: a base address, the key, JSON, 30 seconds. */
async function call(method: 'GET' | 'POST', path: string, body?: object): Promise<Record<string, any>> {
  const response = await fetch(`${server.url}/ml${path}`, {
    method,
    headers: { Accept: 'application/json, text/plain, */*', 'Content-Type': 'application/json', 'X-API-Key': API_KEY },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('application/json');
  return json(response);
}

const strings = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');
const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;

describe('a client of the original', () => {
  it('asks how the service is', async () => {
    const answer = await call('GET', '/status');
    expect(answer.status).toBe('healthy');
    expect(Number.isNaN(Date.parse(answer.timestamp as string))).toBe(false);
    expect(answer.settings).toMatchObject({ debug: expect.any(Boolean), sbert_enabled: expect.any(Boolean) });
    expect((await call('GET', '/version')).service).toBe('TrackRuit ML Service');
    expect(Object.keys(await call('GET', '/models'))).toEqual(['match', 'recommend', 'interview', 'feedback', 'ats']);
  });

  it('matches the Python developer', async () => {
    const answer = await call('POST', '/match', {
      resume_text:
        'Experienced Python developer with 3 years in Django and Flask. Strong skills in REST APIs, database design, and cloud deployment. Built multiple web applications and microservices.',
      job_description:
        'We are looking for a Python Developer with expertise in web frameworks like Django or Flask. Experience with REST APIs, database systems, and cloud platforms is required. The ideal candidate should have 2+ years of professional experience.',
      use_cache: true,
    });
    for (const name of ['match_score', 'similarity_score', 'skill_match']) expect(isShare(answer[name])).toBe(true);
    expect(answer.match_score).toBeGreaterThan(0.6);
    expect(answer.top_skills_matched).toEqual(expect.arrayContaining(['Python', 'Django', 'Flask', 'REST APIs']));
    for (const name of ['missing_skills', 'explanations']) expect(strings(answer[name])).toBe(true);
    expect(answer.model_version).toBe('match-v1');
  });

  it('matches what the documentation shows', async () => {
    const answer = await call('POST', '/match', {
      resume_text: 'Experienced Python developer...',
      job_description: 'Looking for Python developer with Django experience...',
      use_cache: true,
    });
    expect(answer.top_skills_matched).toEqual(['Python']);
    expect(answer.missing_skills).toEqual(['Django']);
  });

  it('ranks three postings for the data scientist', async () => {
    const answer = await call('POST', '/recommend', {
      resume_text:
        'Data scientist with Python, machine learning, and deep learning experience. Worked on NLP projects and predictive modeling.',
      job_pool: [
        {
          id: '1',
          title: 'Senior Data Scientist',
          company: 'AI Tech Corp',
          description: 'Looking for experienced data scientist with ML and Python skills. NLP experience is a plus.',
        },
        {
          id: '2',
          title: 'Machine Learning Engineer',
          company: 'ML Innovations',
          description: 'Seeking ML engineer with Python, TensorFlow, and deployment experience.',
        },
        {
          id: '3',
          title: 'Data Analyst',
          company: 'Analytics Co',
          description: 'Data analyst role focusing on SQL, Python, and business intelligence.',
        },
      ],
      max_recommendations: 3,
    });
    expect(answer.recommended_jobs).toHaveLength(3);
    expect(answer.recommended_jobs[0]).toMatchObject({
      id: '1',
      title: 'Senior Data Scientist',
      company: 'AI Tech Corp',
    });
    for (const job of answer.recommended_jobs) {
      expect(isShare(job.match_score) && isShare(job.skill_match) && strings(job.common_skills)).toBe(true);
    }
    expect(answer.total_jobs_considered).toBe(3);
    expect(strings(answer.resume_skills_found)).toBe(true);
    expect(answer.model_version).toBe('recommend-v1');
  });

  it('recommends from a pool whose descriptions are nearly empty', async () => {
    const answer = await call('POST', '/recommend', {
      resume_text: 'Data scientist with ML experience...',
      job_pool: [{ id: 'job1', title: 'Data Scientist', description: '...' }],
      max_recommendations: 10,
    });
    expect(answer.recommended_jobs).toHaveLength(1);
  });

  it('predicts an interview', async () => {
    const answer = await call('POST', '/interview', {
      applied_jobs: 15,
      interviews_given: 3,
      skills_strength: 0.8,
      prep_hours: 20,
      match_score_avg: 0.75,
      resume_score: 0.85,
      years_experience: 3,
    });
    expect(isShare(answer.probability)).toBe(true);
    expect(['high', 'medium', 'low', 'very low']).toContain(answer.confidence);
    for (const name of ['positive_factors', 'negative_factors', 'top_positive_factors', 'top_negative_factors'])
      expect(strings(answer[name])).toBe(true);
    expect(answer.model_version).toBe('interview-v1');
  });

  it('asks for feedback', async () => {
    const answer = await call('POST', '/resume/feedback', {
      resume_text:
        'Python Developer with Django experience. Built web apps. Education: B.Tech in Computer Science. Skills: Python, Django, REST APIs.',
      target_role: 'Senior Python Developer',
    });
    for (const name of ['overall', 'structure', 'keyword', 'skill', 'readability'])
      expect(isShare(answer[`${name}_score`])).toBe(true);
    expect(answer.feedback.length).toBeGreaterThan(0);
    for (const name of ['word_count', 'character_count', 'skills_found', 'sections_found', 'impact_verbs'])
      expect(Number.isInteger(answer.metrics[name])).toBe(true);
    expect(answer.skills_found).toEqual(expect.arrayContaining(['Python', 'Django']));
    expect(Array.isArray(answer.section_analysis)).toBe(true);
    expect(answer.model_version).toBe('feedback-v1');
  });

  it('asks for the ATS check', async () => {
    const answer = await call('POST', '/ats', {
      resume_text: 'Python Developer with Django experience. Built web apps. Skills: Python, Django, REST APIs, SQL.',
    });
    expect(isShare(answer.ats_score)).toBe(true);
    for (const name of ['issues', 'format_issues', 'structural_issues', 'recommendations'])
      expect(strings(answer[name])).toBe(true);
    expect(answer).toHaveProperty('keyword_status');
    expect(answer.model_version).toBe('ats-v1');
  });

  it('sends 7,000 characters of one word', async () => {
    await call('POST', '/match', { resume_text: 'Python '.repeat(1000), job_description: 'Test job description' });
  });

  it('is no longer told that a nurse matches a nurse by the letter R', async () => {
    const nurse =
      'Registered nurse with 5 years of experience in wound care and patient monitoring on a surgical ward.';
    const { top_skills_matched } = await call('POST', '/match', { resume_text: nurse, job_description: nurse });
    expect(top_skills_matched).not.toContain('R');
    expect(top_skills_matched).not.toContain('Go');
  });
});
