/** What a requests script and a WebSocket client of the original do, in their order, with the fields they read. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scriptedAnalyses } from '../scripted-analyses.ts';
import { call, isLast, openSocket, startTestServer, type TestServer } from '../matchmetric-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(scriptedAnalyses());
}, 60_000);
afterAll(() => server.close());

const json = { email: 'ada@example.com', password: 'Analytical1', first_name: 'Ada', last_name: 'Lovelace' };

it('registers, logs in, uploads, tailors over HTTP and over a socket, and reads the histories', async () => {
  const { url } = server;
  const registered = await call(url, 'POST', '/api/v1/auth/register/', { json });
  expect(registered).toMatchObject({ status: 201, body: { status: 'success', message: 'Registration successful' } });

  const { email, password } = json;
  const login = await call(url, 'POST', '/api/v1/auth/login/', { json: { email, password } });
  expect(login.status).toBe(200);
  expect(login.body).toEqual({
    status: 'success',
    message: 'Login successful',
    data: {
      refresh: expect.any(String) as unknown,
      access: expect.any(String) as unknown,
      session_id: expect.any(String) as unknown,
    },
  });
  const { access: token, refresh, session_id: sessionId } = login.body.data;
  expect(login.headers.get('set-cookie')).toMatch(
    new RegExp(`^sessionid=${sessionId}; Max-Age=1209600; Path=/; HttpOnly; SameSite=Lax$`),
  );

  const text = 'Ada Lovelace\nada@example.com\nProgrammer\n- Wrote Python';
  const form = (): FormData => {
    const fields = new FormData();
    fields.set('resume', new Blob([text]), 'resume.txt');
    return fields;
  };
  const uploaded = await call(url, 'POST', '/api/v1/resume/upload/', { token, form: form() });
  expect(uploaded).toMatchObject({ status: 200, body: { status: 'success', message: 'Resume uploaded', data: text } });

  const withJob = form();
  withJob.set('job_description', 'Python programmer wanted');
  const tailored = await call(url, 'POST', '/api/v1/resume/tailor/', { token, form: withJob });
  expect(tailored.status).toBe(200);
  expect(tailored.body).toMatchObject({ status: 'success', message: 'Resume tailored' });
  const analysis = {
    match_score: 72,
    missing_keywords: ['Docker', 'Kubernetes'],
    sentence_to_improve: expect.any(String) as unknown,
    recommended_improvement: 'Built pipelines in Python.',
    reasoning: 'Good fit.',
  };
  expect(tailored.body.data.ai_analysis).toMatchObject(analysis);

  const socket = await openSocket(url, { sessionId });
  expect(await socket.next()).toEqual({
    type: 'connected',
    user: { id: expect.stringMatching(/^[\da-f]{32}$/) as unknown, email, first_name: 'Ada', last_name: 'Lovelace' },
    message: 'WebSocket connection established',
  });
  socket.send({ resume_text: text, job_description: 'Another job in Python' });
  const messages = await socket.until(isLast);
  expect(messages.slice(0, -1).every(({ type }) => type === 'delta')).toBe(true);
  expect(messages.map(({ delta = '' }) => delta).join('')).toBe('Good fit.');
  expect(messages.map(({ id }) => id)).toEqual(messages.map((_, at) => at + 1));
  expect(messages.at(-1)).toMatchObject({ status: 'success', ai_analysis: analysis });
  socket.send('{ not json');
  expect(await socket.next()).toEqual({ status: 'error', message: 'Invalid JSON' });
  socket.send({ resume_text: text });
  expect(await socket.next()).toEqual({ status: 'error', message: 'Missing resume_text or job_description' });
  socket.socket.close();

  const histories = await call(url, 'GET', '/api/v1/resume/histories/?page=1&per_page=10', { token });
  expect(histories.body).toEqual({
    status: 'success',
    message: 'Histories retrieved',
    data: {
      page: 1,
      per_page: 10,
      total_items: 2,
      total_pages: 1,
      data: ['Another job in Python', 'Python programmer wanted'].map((job) => ({
        id: expect.stringMatching(/^[\da-f]{32}$/) as unknown,
        resume_text: text,
        job_description: job,
        ai_analysis: expect.objectContaining(analysis) as unknown,
        created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown,
      })),
    },
  });

  const refreshed = await call(url, 'POST', '/api/v1/auth/refresh/', { json: { refresh } });
  expect(refreshed.body.data).toEqual({
    access: expect.any(String) as unknown,
    refresh: expect.any(String) as unknown,
  });
  expect(refreshed.body.data.refresh).not.toBe(refresh);
});

it('takes every address with and without a slash at its end', async () => {
  const { url } = server;
  for (const slash of ['', '/']) {
    const login = await call(url, 'POST', `/api/v1/auth/login${slash}`, {
      json: { email: json.email, password: json.password },
    });
    expect(login.status).toBe(200);
    const { access: token, session_id: sessionId } = login.body.data;
    expect((await call(url, 'GET', `/api/v1/resume/histories${slash}`, { token })).status).toBe(200);
    expect((await call(url, 'GET', `/api/v1/users/me${slash}`, { token })).status).toBe(200);
    const socket = await openSocket(url, { path: `/ws/resume-tailor${slash}`, sessionId });
    expect((await socket.next()).type).toBe('connected');
    socket.socket.close();
  }
});
