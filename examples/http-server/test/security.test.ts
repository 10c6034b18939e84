/** What somebody who means harm tries, and what it gets them. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { sign } from 'hono/jwt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  call,
  isLast,
  newPerson,
  openSocket,
  startTestServer,
  type Person,
  type TestServer,
} from './matchmetric-server.ts';
import { scriptedAnalyses } from './scripted-analyses.ts';

let server: TestServer;
let ada: Person;
let eve: Person;
beforeAll(async () => {
  server = await startTestServer(scriptedAnalyses());
  ada = await newPerson(server.url);
  eve = await newPerson(server.url);
  const form = new FormData();
  form.set('resume', new Blob(['Ada wrote Python']), 'a.txt');
  form.set('job_description', "Ada's secret job");
  await call(server.url, 'POST', '/api/v1/resume/tailor/', { token: ada.access, form });
}, 60_000);
afterAll(() => server.close());

const login = (json: unknown, headers: Readonly<Record<string, string>> = {}) =>
  call(server.url, 'POST', '/api/v1/auth/login/', { json, headers });

describe("other people's data", () => {
  it("shows nobody else's histories, whatever is asked for", async () => {
    for (const query of ['', '?user_id=1', '?page=1&per_page=100', `?email=${ada.email}`]) {
      const answer = await call(server.url, 'GET', `/api/v1/resume/histories/${query}`, { token: eve.access });
      expect(answer.body.data).toMatchObject({ total_items: 0, data: [] });
    }
  });

  it('takes no token of nobody for one of somebody', async () => {
    const [head, payload, signature] = ada.access.split('.') as [string, string, string];
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const secret = server.context.settings.jwtSecret;
    const tokens = [
      `${part({ alg: 'none', typ: 'JWT' })}.${payload}.`,
      `${part({ alg: 'none', typ: 'JWT' })}.${payload}.${signature}`,
      `${head}.${payload}.`,
      `${head}.${payload}.${Buffer.from('made up').toString('base64url')}`,
      `${head}.${part({ ...claims, sub: 'f'.repeat(32) })}.${signature}`,
      await sign(claims, 'guessed secret', 'HS256'),
      await sign(claims, secret, 'HS384'),
      await sign({ ...claims, exp: Math.floor(Date.now() / 1000) - 1 }, secret, 'HS256'),
      // Of a login that is somebody else's.
      await sign({ ...claims, sub: 'f'.repeat(32) }, secret, 'HS256'),
      await sign({ ...claims, sid: 'f'.repeat(32) }, secret, 'HS256'),
      ada.sessionId,
      ada.refresh,
      `${ada.access} ${ada.access}`,
      '',
    ];
    for (const token of tokens) {
      const answer = await call(server.url, 'GET', '/api/v1/resume/histories/', { token });
      expect(answer).toMatchObject({ status: 401, body: { status: 'failed' } });
    }
    expect((await call(server.url, 'GET', '/api/v1/resume/histories/', { token: ada.access })).status).toBe(200);
  });
});

describe('sessions', () => {
  it('never takes a session id that was brought along', async () => {
    const { email, password } = ada;
    const planted = 'planted-session-id-000000000000000000000000';
    const first = await login({ email, password }, { cookie: `sessionid=${planted}` });
    const second = await login({ email, password }, { cookie: `sessionid=${first.body.data.session_id}` });
    const ids = [planted, first.body.data.session_id, second.body.data.session_id];
    expect(new Set(ids).size).toBe(3);
    const headers = { cookie: `sessionid=${planted}` };
    expect((await call(server.url, 'GET', '/api/v1/users/me', { headers })).status).toBe(401);
  });

  it('keeps the cookie from scripts, and from other sites outside development from plain http', async () => {
    const production = await startTestServer(scriptedAnalyses(), {
      variables: { NODE_ENV: 'production', API_KEY: 'a key of sixteen letters', ALLOWED_HOSTS: 'example.com' },
    });
    try {
      const { email, password } = await newPerson(production.url);
      const { headers } = await call(production.url, 'POST', '/api/v1/auth/login/', { json: { email, password } });
      const cookie = headers.get('set-cookie')!;
      for (const word of ['HttpOnly', 'SameSite=Lax', 'Secure', 'Path=/']) expect(cookie).toContain(word);
    } finally {
      await production.close();
    }
  }, 60_000);

  it('changes nothing for a cookie that a foreign page made the browser send', async () => {
    const person = await newPerson(server.url);
    const cookie = `sessionid=${person.sessionId}`;
    for (const origin of ['https://evil.test', 'null', 'http://localhost.evil.test']) {
      const answer = await call(server.url, 'POST', '/api/v1/auth/logout-all/', { headers: { cookie, origin } });
      expect(answer).toMatchObject({ status: 403, body: { status: 'failed' } });
      const remove = { headers: { cookie, origin }, json: { password: person.password } };
      expect((await call(server.url, 'DELETE', '/api/v1/users/me/', remove)).status).toBe(403);
    }
    const own = { headers: { cookie, origin: 'http://localhost:3000' } };
    expect((await call(server.url, 'GET', '/api/v1/users/me', own)).status).toBe(200);
    expect((await call(server.url, 'POST', '/api/v1/auth/logout/', own)).status).toBe(200);
  });

  it('does not let a foreign page log its visitor in', async () => {
    const { email, password } = eve;
    const answer = await login({ email, password }, { origin: 'https://evil.test' });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('lets no foreign page read an answer', async () => {
    const headers = { origin: 'https://evil.test', cookie: `sessionid=${ada.sessionId}` };
    const answer = await call(server.url, 'GET', '/api/v1/users/me', { headers });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('guessing', () => {
  it('stops after ten wrong passwords for one account, and says for how long', async () => {
    const { email, password } = await newPerson(server.url);
    const start = performance.now();
    for (let at = 0; at < 10; at++) expect((await login({ email, password: `Wrong pass ${at}` })).status).toBe(403);
    const refused = await login({ email, password });
    expect(refused).toMatchObject({ status: 429, body: { status: 'failed' } });
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThanOrEqual(900 - (performance.now() - start) / 1000);
    expect(wait).toBeLessThanOrEqual(900);
  });

  it('counts attempts at the same time as well', async () => {
    const { email } = await newPerson(server.url);
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_, at) => login({ email, password: `Wrong pass ${at}` })),
    );
    expect(answers.filter(({ status }) => status === 403)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  it('forgives slips once the password was right', async () => {
    const { email, password } = await newPerson(server.url);
    for (let round = 0; round < 3; round++) {
      for (let at = 0; at < 6; at++) expect((await login({ email, password: 'Wrong pass 1' })).status).toBe(403);
      expect((await login({ email, password })).status).toBe(200);
    }
  });

  it('stops an address that tries one password on many accounts', async () => {
    const own = await startTestServer(scriptedAnalyses());
    try {
      const attempt = (at: number) =>
        call(own.url, 'POST', '/api/v1/auth/login/', { json: { email: `p${at}@example.com`, password: 'Password1' } });
      const statuses: number[] = [];
      for (let at = 0; at < 105; at += 15) {
        const answers = await Promise.all(Array.from({ length: 15 }, (_, more) => attempt(at + more)));
        statuses.push(...answers.map(({ status }) => status));
      }
      expect(statuses.filter((status) => status === 403)).toHaveLength(100);
      expect(statuses.filter((status) => status === 429)).toHaveLength(5);
    } finally {
      await own.close();
    }
  }, 60_000);
});

describe('injection', () => {
  it('takes no address or name with a line end, and writes none to the log', async () => {
    const bad = 'eve@example.com\r\nSet-Cookie: sessionid=x\n{"level":"error","msg":"made up"}';
    await login({ email: bad, password: 'x' });
    await login({ email: 'eve@example.com', password: bad });
    const registration = {
      email: 'x@example.com',
      password: 'Analytical1',
      first_name: 'Eve\n',
      last_name: 'X\u0000Y',
    };
    const answer = await call(server.url, 'POST', '/api/v1/auth/register/', { json: registration });
    expect(answer.status).toBe(400);
    expect(server.lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
    expect(server.lines.join('')).not.toContain('made up');
  });

  it('takes SQL and operators of MongoDB for the texts they are', async () => {
    for (const value of ["' or '1'='1", "x'); drop table users; --", { $gt: '' }, { $ne: null }, ['a']]) {
      expect((await login({ email: value, password: value })).status).toBe(400);
      expect((await login({ email: ada.email, password: value })).status).toBeOneOf([400, 403]);
      const refresh = await call(server.url, 'POST', '/api/v1/auth/refresh/', { json: { refresh: value } });
      expect(refresh.status).toBeOneOf([400, 401]);
    }
    expect((await call(server.url, 'GET', '/api/v1/users/me', { token: ada.access })).status).toBe(200);
  });

  it('takes __proto__ for a field without a meaning', async () => {
    const body = '{"__proto__":{"email":"a@example.com","password":"x"},"constructor":{"prototype":{"polluted":1}}}';
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${server.url}/api/v1/auth/login/`, { method: 'POST', headers, body });
    expect(response.status).toBe(400);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('survives handshakes that are none', async () => {
    const { hostname, port } = new URL(server.url);
    const lines = [
      'GET /ws/resume-tailor/ HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      'GET //evil.test:99999/ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      `GET /ws/resume-tailor/?session_id=${'%'.repeat(99)} HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n`,
    ];
    for (const line of lines) {
      const socket = connect({ host: hostname, port: Number(port) });
      socket.on('error', () => undefined);
      socket.end(line);
      socket.resume();
      await once(socket, 'close');
    }
    expect((await call(server.url, 'GET', '/api/v1/users/me', { token: ada.access })).status).toBe(200);
  });
});

it('writes neither passwords, tokens nor texts to the log, nor into an error', async () => {
  const socket = await openSocket(server.url, { sessionId: ada.sessionId });
  socket.send({ resume_text: 'Quetzalcoatl wrote Python', job_description: 'Popocatepetl wanted' });
  await socket.until(isLast);
  socket.send('{"resume_text": "Quetzalcoatl');
  await socket.next();
  socket.socket.close();
  const text = server.lines.join('');
  const secrets = [
    ada.password,
    ada.access,
    ada.refresh,
    ada.sessionId,
    'Quetzalcoatl',
    'Popocatepetl',
    "Ada's secret job",
  ];
  for (const secret of secrets) expect(text.includes(secret)).toBe(false);
  expect(text.length).toBeGreaterThan(1_000);
});
