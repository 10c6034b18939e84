/** A server in this process, on a free port, with its log kept, and good requests to it. */
import { afterEach } from 'vitest';
import { startServer, type RunningServer } from '../../src/server.ts';
import { readSettings } from '../../src/settings.ts';

export const API_KEY = 'a-key-for-the-tests';
export const ADMIN_KEY = 'an-admin-key-for-the-tests';

export interface LogLine {
  readonly level: string;
  readonly msg?: string;
  readonly [field: string]: unknown;
}

export interface TestServer extends RunningServer {
  readonly lines: () => readonly LogLine[];
  /** As the server wrote it. */
  readonly logText: () => string;
  get(path: string, init?: RequestInit): Promise<Response>;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

const running: RunningServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

/** Ended after the test. */
export async function testServer(variables: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  const server = await openTestServer(variables);
  running.push(server);
  return server;
}

/** For the caller to close. No rate limit and no workers unless asked for. */
export async function openTestServer(variables: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  const settings = readSettings({
    NODE_ENV: 'test',
    PORT: '0',
    API_KEY,
    ADMIN_KEY,
    WORKERS: '0',
    RATE_LIMIT_PER_MINUTE: '0',
    SHUTDOWN_GRACE_MS: '3000',
    REFERENCE_DATE: '2026-11',
    ...variables,
  });
  const texts: string[] = [];
  const server = await startServer(settings, { logTo: { write: (text: string) => void texts.push(text) } });
  return {
    ...server,
    lines: () => texts.map((text) => JSON.parse(text) as LogLine),
    logText: () => texts.join(''),
    get: (path, init) => fetch(`${server.url}${path}`, init),
    post: (path, body, headers = {}) =>
      fetch(`${server.url}${path}`, {
        method: 'POST',
        headers: { 'X-API-Key': API_KEY, 'Content-Type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}

export const RESUME = `Ann Example
ann@example.com | +44 20 7946 0958 | Leeds

EXPERIENCE
Backend Developer, Brightwater Logistics, Jan 2021 - Present
- Built REST APIs in Python (Flask) on PostgreSQL, deployed with Docker, for 40 depots
- Cut the nightly import from 3 hours to 20 minutes

EDUCATION
BSc Computer Science, University of Leeds, 2016 - 2019

SKILLS
Python, Flask, PostgreSQL, Docker, Git`;

export const JOB = `Python Developer
Requirements
- 3+ years of Python
- SQL and Terraform
Nice to have
- Django`;

/** The JSON of an answer, untyped. */
export async function json(response: Response): Promise<Record<string, any>> {
  return (await response.json()) as Record<string, any>;
}

/** A good request of each route that judges. */
export const GOOD_REQUESTS: Readonly<Record<string, object>> = {
  '/ml/match': { resume_text: RESUME, job_description: JOB },
  '/ml/match/batch': { resume_text: RESUME, job_descriptions: [JOB, 'Nurse\nRequirements\n- Wound care'] },
  '/ml/recommend': {
    resume_text: RESUME,
    job_pool: [
      { id: 'ward', title: 'Nurse', company: 'St James', description: 'Requirements\n- Wound care\n- Night shifts' },
      { id: 'data', title: 'Python Developer', description: JOB, salary: { from: 40000 } },
    ],
  },
  '/ml/interview': {
    applied_jobs: 15,
    interviews_given: 3,
    skills_strength: 0.8,
    prep_hours: 20,
    match_score_avg: 0.75,
    resume_score: 0.85,
    years_experience: 3,
  },
  '/ml/resume/feedback': { resume_text: RESUME, target_role: 'Python Developer' },
  '/ml/ats': { resume_text: RESUME },
};
