import { afterAll, beforeAll, expect, it } from 'vitest';
import { call, logIn, newPerson, startTestServer, type TestServer } from '../matchmetric-server.ts';
import { scriptedAnalyses } from '../scripted-analyses.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(scriptedAnalyses());
}, 60_000);
afterAll(() => server.close());

async function tailor(token: string, job: string): Promise<void> {
  const form = new FormData();
  form.set('resume', new Blob(['Ada wrote Python']), 'a.txt');
  form.set('job_description', job);
  expect((await call(server.url, 'POST', '/api/v1/resume/tailor', { token, form })).status).toBe(200);
}

it('says who I am', async () => {
  const { access: token, email } = await newPerson(server.url);
  const { status, body } = await call(server.url, 'GET', '/api/v1/users/me', { token });
  expect(status).toBe(200);
  expect(body.data).toMatchObject({ email, first_name: 'Ada', last_name: 'Byron' });
  expect(JSON.stringify(body)).not.toMatch(/argon2|scrypt|password/);
});

it('gives out everything that is kept of me, and nothing of anybody else', async () => {
  const ada = await newPerson(server.url);
  const grace = await newPerson(server.url);
  for (let at = 0; at < 53; at++) await tailor(ada.access, `Job ${at}`);
  await tailor(grace.access, "Grace's job");
  const { body, headers } = await call(server.url, 'GET', '/api/v1/users/me/export', { token: ada.access });
  expect(headers.get('content-disposition')).toContain('attachment');
  expect(body.data.user).toMatchObject({ email: ada.email, created_at: expect.any(String) as unknown });
  expect(body.data.sessions).toHaveLength(1);
  const jobs = body.data.histories.map(({ job_description: job }: { readonly job_description: string }) => job);
  expect(jobs).toEqual(Array.from({ length: 53 }, (_, at) => `Job ${52 - at}`));
  expect(JSON.stringify(body)).not.toMatch(/argon2|scrypt|Grace/);
});

it('deletes me and everything of me, once I have said the password again', async () => {
  const ada = await newPerson(server.url);
  const grace = await newPerson(server.url);
  await tailor(ada.access, 'Job');
  await tailor(grace.access, 'Job');
  const remove = (json: unknown) => call(server.url, 'DELETE', '/api/v1/users/me/', { token: ada.access, json });
  expect((await remove({})).status).toBe(400);
  expect(await remove({ password: 'Wrong pass 1' })).toMatchObject({
    status: 403,
    body: { message: 'Invalid credentials' },
  });
  expect((await remove({ password: ada.password })).status).toBe(200);
  expect((await call(server.url, 'GET', '/api/v1/users/me', { token: ada.access })).status).toBe(401);
  expect((await call(server.url, 'POST', '/api/v1/auth/refresh/', { json: { refresh: ada.refresh } })).status).toBe(
    401,
  );
  const login = { json: { email: ada.email, password: ada.password } };
  expect((await call(server.url, 'POST', '/api/v1/auth/login/', login)).status).toBe(403);
  // Somebody new under the same address starts with nothing.
  const json = { email: ada.email, password: ada.password, first_name: 'New', last_name: 'Person' };
  expect((await call(server.url, 'POST', '/api/v1/auth/register/', { json })).status).toBe(201);
  const again = await logIn(server.url, ada.email, ada.password);
  const histories = await call(server.url, 'GET', '/api/v1/resume/histories/', { token: again.access });
  expect(histories.body.data.total_items).toBe(0);
  const others = await call(server.url, 'GET', '/api/v1/resume/histories/', { token: grace.access });
  expect(others.body.data.total_items).toBe(1);
});
