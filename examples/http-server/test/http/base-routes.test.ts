import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { context, propagation, SpanStatusCode, trace } from '@opentelemetry/api';
import { afterEach, describe, expect, it } from 'vitest';
import { pageRoutes } from '../../src/http/page.ts';
import type { Workers } from '../../src/workers/workers.ts';
import { eventually } from '../eventually.ts';
import { endedProcess, serverProcess } from '../server-process.ts';
import {
  API_KEY,
  GOOD_REQUESTS,
  JOB,
  RESUME,
  json,
  openTestServer,
  testServer,
} from '../trackruit/trackruit-server.ts';

describe('health', () => {
  it('says that the process lives and may be sent requests', async () => {
    const server = await testServer();
    expect(await json(await server.get('/healthz'))).toEqual({ status: 'alive' });
    expect(await json(await server.get('/readyz'))).toEqual({ status: 'ready' });
  });

  it('is not ready without its records, and degraded', async () => {
    const server = await testServer();
    const stores = server.context.stores as { ping: unknown };
    const ping = stores.ping;
    stores.ping = () => Promise.reject(new Error('away'));
    expect((await server.get('/readyz')).status).toBe(503);
    expect((await server.get('/healthz')).status).toBe(200);
    const status = await json(await server.get('/ml/status'));
    expect(status).toMatchObject({ status: 'degraded', dependencies: { storage: { ok: false } } });
    stores.ping = ping;
    expect((await server.get('/readyz')).status).toBe(200);
  });

  it('does not wait for a dependency that never answers', async () => {
    const server = await testServer();
    const parts = server.context as unknown as { stores: { ping: unknown }; workers: { checkEmbedder: unknown } };
    parts.stores.ping = parts.workers.checkEmbedder = () => new Promise(() => undefined);
    const [ready, status] = await Promise.all([server.get('/readyz'), server.get('/ml/status')]);
    expect(ready.status).toBe(503);
    expect(await json(status)).toMatchObject({
      status: 'degraded',
      models: { match: 'failed', recommend: 'failed', ats: 'loaded' },
      dependencies: { cache: { ok: true }, storage: { ok: false }, embedder: { ok: false } },
    });
  });
});

describe('metrics', () => {
  it('count requests by route and never by what was sent', async () => {
    const server = await testServer();
    await server.post('/ml/match', GOOD_REQUESTS['/ml/match']);
    await server.post('/ml/match', GOOD_REQUESTS['/ml/match']);
    await server.post('/ml/match', {}, { 'X-API-Key': 'wrong' });
    await server.get('/some/path/nobody/knows');
    const text = await (await server.get('/metrics')).text();
    expect(text).toContain('http_requests_total{method="POST",route="/ml/match",status="200"} 2');
    expect(text).toContain('http_requests_total{method="POST",route="/ml/match",status="401"} 1');
    expect(text).toContain('http_requests_total{method="GET",route="none",status="404"} 1');
    expect(text).toContain('trackruit_result_cache_total{engine="match",outcome="hit"} 1');
    expect(text).toContain('trackruit_refused_total{reason="no-key"} 1');
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toContain('nobody');
  });

  it('are not there with ENABLE_MONITORING=false', async () => {
    const server = await testServer({ ENABLE_MONITORING: 'false' });
    expect((await server.get('/metrics')).status).toBe(404);
  });
});

describe('tracing', () => {
  afterEach(() => {
    trace.disable();
    propagation.disable();
    context.disable();
  });

  it('gives spans to whatever SDK is there, under the caller’s trace', async () => {
    const spans: { name: string; attributes: Record<string, unknown>; status?: unknown; ended: boolean }[] = [];
    const tracer = {
      startActiveSpan: (name: string, ...rest: readonly unknown[]) => {
        const span = {
          name,
          attributes: {} as Record<string, unknown>,
          ended: false,
          status: undefined as unknown,
          updateName: (next: string) => void (span.name = next),
          setAttributes: (more: object) => void Object.assign(span.attributes, more),
          setStatus: (status: unknown) => void (span.status = status),
          end: () => void (span.ended = true),
        };
        spans.push(span);
        return (rest.at(-1) as (given: unknown) => unknown)(span);
      },
    };
    const extracted: unknown[] = [];
    trace.setGlobalTracerProvider({ getTracer: () => tracer } as never);
    propagation.setGlobalPropagator({
      extract: (own: unknown, carrier: unknown) => {
        extracted.push(carrier);
        return own;
      },
    } as never);
    const server = await testServer();
    await server.post('/ml/ats', GOOD_REQUESTS['/ml/ats'], {
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    });
    (server.context.stores as { ping: unknown }).ping = () => Promise.reject(new Error('away'));
    await server.get('/readyz');
    expect(extracted[0]).toMatchObject({ traceparent: expect.stringContaining('0af7') });
    expect(spans.map(({ name }) => name)).toEqual(['POST /ml/ats', 'engine ats', 'GET /readyz']);
    expect(spans.every(({ ended }) => ended)).toBe(true);
    expect(spans[0]!.attributes).toMatchObject({ 'http.route': '/ml/ats', 'http.response.status_code': 200 });
    expect(spans[1]!.attributes).toEqual({ 'trackruit.engine': 'ats', 'trackruit.variant': 'control' });
    expect(spans[2]!.status).toEqual({ code: SpanStatusCode.ERROR });
  });
});

describe('the end', () => {
  it('lets a request that runs finish, refuses new ones, and comes once', async () => {
    const server = await openTestServer();
    const workers = server.context.workers as { answer: Workers['answer'] };
    const { answer } = workers;
    const [begun, ending] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    workers.answer = async (task) => {
      begun.resolve();
      await ending.promise;
      return answer(task);
    };
    const job_descriptions = Array.from({ length: 20 }, (_, at) => `${JOB} ${at}`);
    const running = server.post('/ml/match/batch', { resume_text: RESUME, job_descriptions });
    await begun.promise;
    const closing = Promise.all([server.close(), server.close()]);
    ending.resolve();
    const response = await running;
    expect(response.status).toBe(200);
    expect((await json(response)).results).toHaveLength(20);
    expect(response.headers.get('Connection')).toBe('close');
    await closing;
    expect(server.lines().map(({ msg }) => msg)).not.toContain('requests were cut off at the end of the grace');
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });

  it('cuts off what does not finish in the grace', async () => {
    const server = await openTestServer({ SHUTDOWN_GRACE_MS: '50' });
    const begun = Promise.withResolvers<void>();
    (server.context.workers as { answer: unknown }).answer = () => {
      begun.resolve();
      return new Promise(() => undefined);
    };
    const running = server.post('/ml/ats', GOOD_REQUESTS['/ml/ats']).catch((error: unknown) => error);
    await begun.promise;
    await server.close();
    expect(await running).toBeInstanceOf(Error);
    expect(server.lines().some(({ msg }) => msg === 'requests were cut off at the end of the grace')).toBe(true);
  });

  it('goes on when a part does not close', async () => {
    const server = await openTestServer();
    (server.context.variants as { close: unknown }).close = () => {
      throw new Error('stuck');
    };
    const closed: string[] = [];
    const stores = server.context.stores as { close: () => Promise<void> };
    const close = stores.close.bind(stores);
    stores.close = async () => {
      closed.push('stores');
      await close();
    };
    await server.close();
    expect(closed).toEqual(['stores']);
    expect(server.lines().some(({ msg }) => msg === 'a part did not close')).toBe(true);
  });
});

describe('the process', () => {
  it('starts with nothing set, says where, and ends on SIGTERM with everything answered', async () => {
    const server = await serverProcess({ WORKERS: '1' });
    const answer = fetch(`${server.url}/ml/match`, {
      method: 'POST',
      headers: { 'X-API-Key': 'development-key', 'Content-Type': 'application/json' },
      body: JSON.stringify(GOOD_REQUESTS['/ml/match']),
    });
    expect((await answer).status).toBe(200);
    await eventually(() => server.output().includes('for development the key is'));
    expect(await server.end('SIGTERM')).toBe(0);
    expect(server.output()).toContain('"msg":"ending"');
  });

  it('reads its variants again on SIGHUP', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trackruit-hup-'));
    const file = join(folder, 'variants.json');
    await writeFile(file, '{}');
    const server = await serverProcess({ WORKERS: '0', API_KEY, VARIANTS_FILE: file });
    try {
      await writeFile(file, JSON.stringify({ ats: [{ name: 'after-hup', share: 1 }] }));
      server.process.kill('SIGHUP');
      await eventually(async () => {
        const models = await json(await fetch(`${server.url}/ml/ats/models`, { headers: { 'X-API-Key': API_KEY } }));
        return models.variants[0].name === 'after-hup';
      });
    } finally {
      await server.end();
      await rm(folder, { recursive: true });
    }
  });

  it('does not start with wrong settings, and names all of them', async () => {
    const { code, output } = await endedProcess({ NODE_ENV: 'production', PORT: 'x', WORKERS: 'many' });
    expect(code).toBe(78);
    expect(output).toContain('PORT: must be a whole number');
    expect(output).toContain('WORKERS: must be a whole number');
    const missing = await endedProcess({ NODE_ENV: 'production' });
    expect(missing.output).toContain('API_KEY: is missing');
  });

  it('does not start on a port that is taken', async () => {
    const server = await testServer();
    const { code, output } = await endedProcess({ WORKERS: '0', PORT: new URL(server.url).port });
    expect(code).toBe(1);
    expect(output).toContain('EADDRINUSE');
  });
});

describe('the page', () => {
  it('is served with its files and nothing beside them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trackruit-page-'));
    try {
      await mkdir(join(folder, 'assets'));
      await writeFile(join(folder, 'index.html'), '<!doctype html><title>Page</title>');
      await writeFile(join(folder, 'assets/app-abc.js'), 'export {}');
      const app = pageRoutes(folder);
      const index = await app.request('/');
      expect(index.headers.get('Content-Type')).toContain('text/html');
      expect(index.headers.get('Content-Security-Policy')).toContain("script-src 'self'");
      const asset = await app.request('/assets/app-abc.js');
      expect(asset.headers.get('Cache-Control')).toContain('immutable');
      const tag = asset.headers.get('ETag')!;
      expect((await app.request('/assets/app-abc.js', { headers: { 'If-None-Match': tag } })).status).toBe(304);
      for (const path of ['/assets/..%2f..%2fetc/passwd', '/assets/../../../etc/passwd', '/assets/', '/index.html'])
        expect((await app.request(path)).status).toBe(404);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('is some words about the service where it was not built', async () => {
    expect(await json(await pageRoutes('/nowhere').request('/'))).toEqual({
      message: 'TrackRuit ML Service',
      status: 'running',
      docs: '/ml/docs',
    });
  });
});
