import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, logIn, newPerson, startTestServer, type TestServer } from '../matchmetric-server.ts';
import { scriptedAnalyses } from '../scripted-analyses.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(scriptedAnalyses());
}, 60_000);
afterAll(() => server.close());

const post = (path: string, json: unknown, headers?: Readonly<Record<string, string>>) =>
  call(server.url, 'POST', `/api/v1/auth/${path}/`, { json, ...(headers === undefined ? {} : { headers }) });
const me = (token: string) => call(server.url, 'GET', '/api/v1/users/me', { token });

describe('register', () => {
  const good = { email: 'grace@example.com', password: 'Compiler1', first_name: 'Grace', last_name: 'Hopper' };

  it('refuses an address that is taken, in any case of letters', async () => {
    expect(await post('register', good)).toMatchObject({ status: 201 });
    const again = await post('register', { ...good, email: 'GRACE@example.com' });
    expect(again.status).toBe(400);
    expect(again.body).toMatchObject({ status: 'failed', message: 'Email already exists' });
  });

  it.each([
    [{ email: 'nobody' }, 'Invalid email address'],
    [{ password: 'short' }, 'Password must be at least 8 characters long'],
    [{ password: 'nodigitatall' }, 'Password must contain at least one digit'],
    [{ password: 'lower1case' }, 'Password must contain at least one uppercase letter'],
    [{ first_name: '' }, 'First name and last name are required'],
  ])('refuses %j with 400', async (change, message) => {
    const answer = await post('register', { ...good, email: 'new@example.com', ...change });
    expect(answer).toMatchObject({ status: 400, body: { status: 'failed', message } });
  });

  it.each([['[]'], ['"text"'], ['null'], ['{"email": '], ['']])('refuses the body %s with 400', async (body) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${server.url}/api/v1/auth/register/`, { method: 'POST', headers, body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ status: 'failed', message: expect.any(String) as unknown });
  });

  it('refuses megabytes with 413', async () => {
    const json = { ...good, last_name: 'x'.repeat(100_000) };
    const headers = { connection: 'close' };
    const answer = await call(server.url, 'POST', '/api/v1/auth/register/', { json, headers });
    expect(answer).toMatchObject({ status: 413, body: { status: 'failed' } });
  });

  it.each(['', '/'])('says which methods there are, at the address with "%s" at its end', async (slash) => {
    const answer = await call(server.url, 'GET', `/api/v1/auth/register${slash}`);
    expect(answer).toMatchObject({ status: 405, body: { status: 'failed' } });
    expect(answer.headers.get('allow')).toBe('POST');
    expect((await call(server.url, 'GET', `/api/v1/auth/nothing${slash}`)).status).toBe(404);
  });

  it('refuses a form with 415', async () => {
    const body = new URLSearchParams(good);
    const response = await fetch(`${server.url}/api/v1/auth/register/`, { method: 'POST', body });
    expect(response.status).toBe(415);
  });
});

describe('login', () => {
  it('answers a wrong password and an unknown account alike', async () => {
    const { email } = await newPerson(server.url);
    const answers = [
      await post('login', { email, password: 'Wrong pass 1' }),
      await post('login', { email: 'nobody@example.com', password: 'Wrong pass 1' }),
    ];
    for (const { status, body, headers } of answers) {
      expect(status).toBe(403);
      expect(body).toMatchObject({ status: 'failed', message: 'Invalid credentials' });
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  it.each([
    [{ email: 'not an address', password: 'x' }, 'Invalid email address'],
    [{ email: 'a@example.com' }, 'Password is required'],
    [{ password: 'x' }, 'Invalid email address'],
  ])('refuses %j with 400', async (json, message) => {
    expect(await post('login', json)).toMatchObject({ status: 400, body: { status: 'failed', message } });
  });

  it('takes the address in any case of letters', async () => {
    const { email, password } = await newPerson(server.url);
    expect((await post('login', { email: ` ${email.toUpperCase()} `, password })).status).toBe(200);
  });

  it('keeps the answer out of caches', async () => {
    const { email, password } = await newPerson(server.url);
    expect((await post('login', { email, password })).headers.get('cache-control')).toBe('no-store');
  });
});

describe('refresh', () => {
  it('gives new tokens each time, and the new ones work', async () => {
    const person = await newPerson(server.url);
    const first = await post('refresh', { refresh: person.refresh });
    expect(first).toMatchObject({ status: 200, body: { status: 'success' } });
    const second = await post('refresh', { refresh: first.body.data.refresh });
    expect(second.status).toBe(200);
    expect((await me(second.body.data.access)).status).toBe(200);
  });

  it('refuses a used token, and ends the login that it came from', async () => {
    const person = await newPerson(server.url);
    const { body } = await post('refresh', { refresh: person.refresh });
    const other = await logIn(server.url, person.email, person.password);
    expect(await post('refresh', { refresh: person.refresh })).toMatchObject({
      status: 401,
      body: { status: 'failed', message: 'Token is invalid or expired' },
    });
    expect((await post('refresh', { refresh: body.data.refresh })).status).toBe(401);
    expect((await me(body.data.access)).status).toBe(401);
    expect((await me(other.access)).status).toBe(200);
    expect(server.lines.some((line) => line.includes('a used refresh token was shown again'))).toBe(true);
  });

  it('lets exactly one of several uses at the same time through', async () => {
    const { refresh } = await newPerson(server.url);
    const answers = await Promise.all([1, 2, 3, 4].map(() => post('refresh', { refresh })));
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
    expect(answers.filter(({ status }) => status === 401).length).toBeGreaterThanOrEqual(3);
  });

  it.each([
    [{}, 400],
    [{ refresh: '' }, 400],
    [{ refresh: 5 }, 400],
    [{ refresh: 'made-up' }, 401],
  ])('answers %j with %d', async (json, status) => {
    expect(await post('refresh', json)).toMatchObject({ status, body: { status: 'failed' } });
  });

  it('does not take an access token for a refresh token, nor the other way round', async () => {
    const { access, refresh } = await newPerson(server.url);
    expect((await post('refresh', { refresh: access })).status).toBe(401);
    expect((await me(refresh)).status).toBe(401);
  });
});

describe('log-out', () => {
  it('ends one login: its tokens, its session and its refresh token', async () => {
    const one = await newPerson(server.url);
    const other = await logIn(server.url, one.email, one.password);
    const answer = await call(server.url, 'POST', '/api/v1/auth/logout/', { token: one.access });
    expect(answer).toMatchObject({ status: 200, body: { status: 'success' } });
    expect(answer.headers.get('set-cookie')).toContain('sessionid=; Max-Age=0');
    expect((await me(one.access)).status).toBe(401);
    expect((await post('refresh', { refresh: one.refresh })).status).toBe(401);
    const headers = { cookie: `sessionid=${one.sessionId}` };
    expect((await call(server.url, 'GET', '/api/v1/users/me', { headers })).status).toBe(401);
    expect((await me(other.access)).status).toBe(200);
  });

  it('ends all logins when asked to', async () => {
    const one = await newPerson(server.url);
    const other = await logIn(server.url, one.email, one.password);
    expect((await call(server.url, 'POST', '/api/v1/auth/logout-all/', { token: other.access })).status).toBe(200);
    for (const { access } of [one, other]) expect((await me(access)).status).toBe(401);
  });
});
