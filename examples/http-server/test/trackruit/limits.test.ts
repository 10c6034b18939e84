import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { RequestLog } from '../../src/coordination/request-log.ts';
import { API_KEY, GOOD_REQUESTS, RESUME, json, testServer, type TestServer } from './trackruit-server.ts';

const ASK = GOOD_REQUESTS['/ml/interview'];

describe('limits', () => {
  it('admits as many requests a minute as the setting says, then says when to come back', async () => {
    const server = await testServer({ RATE_LIMIT_PER_MINUTE: '3' });
    const seen = [];
    const start = performance.now();
    for (let at = 0; at < 5; at++) seen.push(await server.post('/ml/interview', ASK));
    const seconds = (performance.now() - start) / 1000;
    expect(seen.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
    expect(seen.map(({ headers }) => headers.get('RateLimit-Remaining'))).toEqual(['2', '1', '0', '0', '0']);
    const wait = Number(seen[3]!.headers.get('Retry-After'));
    expect(wait).toBeGreaterThanOrEqual(60 - seconds);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await json(seen[3]!)).toMatchObject({
      detail: 'Rate limit exceeded. Maximum 3 requests per 60 seconds.',
      error: { code: 'rate-limited' },
    });
  });

  it('counts each key by itself, and open routes by address', async () => {
    const server = await testServer({ RATE_LIMIT_PER_MINUTE: '2', API_KEY: 'key-one,key-two' });
    const status = async (key: string): Promise<number> =>
      (await server.post('/ml/interview', ASK, { 'X-API-Key': key })).status;
    expect([await status('key-one'), await status('key-one'), await status('key-one')]).toEqual([200, 200, 429]);
    expect(await status('key-two')).toBe(200);
    const open = [];
    for (let at = 0; at < 3; at++) open.push((await server.get('/ml/version')).status);
    expect(open).toEqual([200, 200, 429]);
    expect((await server.get('/healthz')).status).toBe(200);
  });

  it('lets nobody try many keys', async () => {
    const server = await testServer({ RATE_LIMIT_PER_MINUTE: '3' });
    const seen = [];
    for (let at = 0; at < 5; at++)
      seen.push((await server.post('/ml/interview', ASK, { 'X-API-Key': `guess-${at}` })).status);
    expect(seen).toEqual([401, 401, 401, 429, 429]);
    // Whoever has the key is not shut out by them.
    expect((await server.post('/ml/interview', ASK)).status).toBe(200);
  });

  it('tells clients apart by X-Forwarded-For only behind a trusted proxy', async () => {
    const ask = async (server: TestServer, from: string): Promise<number> =>
      (await server.get('/ml/version', { headers: { 'X-Forwarded-For': from } })).status;
    const direct = await testServer({ RATE_LIMIT_PER_MINUTE: '1' });
    expect([await ask(direct, '10.0.0.1'), await ask(direct, '10.0.0.2')]).toEqual([200, 429]);
    const proxied = await testServer({ RATE_LIMIT_PER_MINUTE: '1', TRUST_PROXY: 'true' });
    // The client writes the first, the proxy the last.
    expect([
      await ask(proxied, '1.1.1.1, 10.0.0.1'),
      await ask(proxied, '2.2.2.2, 10.0.0.2'),
      await ask(proxied, '3.3.3.3, 10.0.0.1'),
      await ask(proxied, 'not an address'),
    ]).toEqual([200, 200, 429, 200]);
  });

  it('counts any 60 seconds, and not minutes of the clock', () => {
    let now = 0;
    const log = new RequestLog(() => now);
    const admitted = (): boolean => log.admit('a', 2, 1000).isAdmitted;
    expect([admitted(), admitted(), admitted()]).toEqual([true, true, false]);
    now = 999;
    expect(admitted()).toBe(false);
    now = 1000;
    expect(log.admit('a', 2, 1000)).toMatchObject({ isAdmitted: true, remaining: 1, retryAfterMs: 0 });
    now = 1500;
    expect([admitted(), admitted()]).toEqual([true, false]);
    expect(log.admit('a', 2, 1000).retryAfterMs).toBe(500);
    // Less than before: waits until two of the two have left.
    expect(log.admit('a', 1, 1000)).toMatchObject({ isAdmitted: false, remaining: 0, retryAfterMs: 1000 });
  });

  it('refuses a body over the limit, with and without a declared length', async () => {
    const server = await testServer({ MAX_BODY_BYTES: '10000' });
    const long = JSON.stringify({ ...GOOD_REQUESTS['/ml/ats'], resume_text: 'x'.repeat(20_000) });
    const declared = await server.post('/ml/ats', long, { Connection: 'close' });
    expect(declared.status).toBe(413);
    expect((await json(declared)).error.code).toBe('body-too-large');
    const chunked = await fetch(`${server.url}/ml/ats`, {
      method: 'POST',
      headers: { 'X-API-Key': API_KEY, 'Content-Type': 'application/json', Connection: 'close' },
      body: new Blob([long]).stream(),
      duplex: 'half',
    });
    expect(chunked.status).toBe(413);
    expect((await server.post('/ml/ats', GOOD_REQUESTS['/ml/ats'])).status).toBe(200);
  });

  it('takes longer texts where the setting says so', async () => {
    const server = await testServer({ MAX_TEXT_LENGTH: '1000' });
    const { status } = await server.post('/ml/ats', { resume_text: 'word '.repeat(201) });
    expect(status).toBe(422);
    expect((await server.post('/ml/ats', { resume_text: 'word '.repeat(200) })).status).toBe(200);
  });
});

describe('headers', () => {
  it('lets pages of the named origins ask, and no others', async () => {
    const server = await testServer({ CORS_ORIGINS: 'https://app.example' });
    const preflight = async (origin: string): Promise<Response> =>
      server.get('/ml/match', {
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'x-api-key,content-type',
        },
      });
    const known = await preflight('https://app.example');
    expect(known.status).toBe(204);
    expect(known.headers.get('Access-Control-Allow-Origin')).toBe('https://app.example');
    expect(known.headers.get('Access-Control-Allow-Headers')).toContain('X-API-Key');
    expect((await preflight('https://evil.example')).headers.get('Access-Control-Allow-Origin')).toBeNull();
    const open = await testServer({ CORS_ORIGINS: '*' });
    const answer = await open.get('/ml/version', { headers: { Origin: 'https://any.example' } });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answer.headers.get('Access-Control-Allow-Credentials')).toBeNull();
  });

  it('says what browsers may do with an answer', async () => {
    const server = await testServer();
    const { headers } = await server.get('/ml/version');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Frame-Options')).toBe('SAMEORIGIN');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('X-Powered-By')).toBeNull();
  });

  it('gives every answer an id, and takes one over only when it is harmless', async () => {
    const server = await testServer();
    const id = async (given?: string): Promise<string> => {
      const response = await server.get(
        '/ml/nothing',
        given === undefined ? {} : { headers: { 'X-Request-Id': given } },
      );
      const { error } = await json(response);
      expect(response.headers.get('X-Request-Id')).toBe(error.request_id);
      return error.request_id as string;
    };
    expect(await id('my-id_1.2')).toBe('my-id_1.2');
    expect(await id()).toMatch(/^[0-9a-f-]{36}$/);
    for (const bad of ['x'.repeat(65), 'a b', '{"a":1}', '<script>', 'a%0d%0aSet-Cookie: b=c'])
      expect(await id(bad)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is not moved by lines smuggled into a request', async () => {
    const server = await testServer();
    const { hostname, port } = new URL(server.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname);
      let text = '';
      socket.on('data', (part: Buffer) => (text += part.toString()));
      socket.on('close', () => {
        resolve(text);
      });
      socket.on('error', reject);
      socket.write(
        'GET /ml/version HTTP/1.1\r\nHost: x\r\nX-Request-Id: a\nInjected: yes\r\nConnection: close\r\n\r\n',
      );
    });
    expect(answer).toMatch(/^HTTP\/1\.1 (?:200|400)/);
    expect(answer).not.toMatch(/^Injected/im);
  });

  it('answers TRACE with 405', async () => {
    const server = await testServer();
    const { hostname, port } = new URL(server.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname);
      socket.on('data', (part: Buffer) => {
        resolve(part.toString());
        socket.destroy();
      });
      socket.write('TRACE /ml/match HTTP/1.1\r\nHost: x\r\nCookie: secret=1\r\n\r\n');
    });
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).not.toContain('secret');
  });
});

describe('the log', () => {
  it('holds a line for each request, and nothing of what was sent', async () => {
    const server = await testServer({ LOG_LEVEL: 'trace', RATE_LIMIT_PER_MINUTE: '40' });
    const secret = 'Zebulon Quillfeather';
    const text = `${secret}\n${RESUME}`;
    await server.post('/ml/match', { resume_text: text, job_description: `${secret} wanted: Python` });
    await server.post('/ml/match', { resume_text: text, job_description: 7 });
    await server.post('/ml/match', `{"resume_text": "${secret}`);
    await server.post('/ml/ats', { resume_text: `${secret}\u0000\ud800` });
    await server.post('/ml/recommend', {
      resume_text: text,
      job_pool: [{ id: secret, title: secret, description: '' }],
    });
    await server.post('/ml/match', { resume_text: text }, { 'X-API-Key': secret, 'X-User-Id': secret });
    await server.get(`/ml/${encodeURIComponent(secret)}?q=${encodeURIComponent(secret)}`);
    const form = new FormData();
    form.append('file', new Blob([text]), `${secret}.txt`);
    await server.get('/ml/ats', { method: 'POST', headers: { 'X-API-Key': API_KEY }, body: form });
    const log = server.logText();
    expect(log.length).toBeGreaterThan(500);
    for (const word of ['Zebulon', 'Quillfeather', 'Brightwater', API_KEY]) expect(log).not.toContain(word);
    const answered = server.lines().filter(({ msg }) => msg === 'answered');
    expect(answered).toHaveLength(8);
    for (const line of answered)
      expect(line).toMatchObject({
        method: expect.any(String),
        status: expect.any(Number),
        requestId: expect.any(String),
      });
    expect(new Set(answered.map(({ route }) => route))).toEqual(
      new Set(['/ml/match', '/ml/ats', '/ml/recommend', 'none']),
    );
  });

  it('says nothing of the inside to a client, and the cause to the log', async () => {
    const server = await testServer();
    const workers = server.context.workers as { answer: unknown };
    workers.answer = () =>
      Promise.reject(new SyntaxError('Unexpected token in "Zebulon Quillfeather"', { cause: 'x' }));
    const response = await server.post('/ml/ats', GOOD_REQUESTS['/ml/ats']);
    expect(response.status).toBe(500);
    const { error } = await json(response);
    expect(error.code).toBe('internal');
    expect(JSON.stringify(error)).not.toMatch(/Zebulon|token/);
    const line = server.lines().find(({ msg }) => msg === 'a request failed');
    expect(line).toMatchObject({ err: { type: 'SyntaxError', message: 'left out' }, requestId: error.request_id });
    expect(server.logText()).not.toContain('Zebulon');
  });
});
