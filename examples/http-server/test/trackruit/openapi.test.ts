import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_KEY, json, openTestServer, type TestServer } from './trackruit-server.ts';

let server: TestServer;
let document: Record<string, any>;
beforeAll(async () => {
  server = await openTestServer();
  document = await json(await server.get('/ml/openapi.json'));
});
afterAll(() => server.close());

describe('the OpenAPI document', () => {
  it('is of version 3.1 and lists every route', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths).sort()).toEqual([
      '/ml/admin/variants',
      '/ml/ats',
      '/ml/ats/models',
      '/ml/feedback/models',
      '/ml/interview',
      '/ml/interview/models',
      '/ml/match',
      '/ml/match/batch',
      '/ml/match/models',
      '/ml/models',
      '/ml/recommend',
      '/ml/recommend/models',
      '/ml/resume/feedback',
      '/ml/status',
      '/ml/version',
    ]);
  });

  it('says the limits that requests are held to', () => {
    const { MatchRequest, RecommendRequest, InterviewRequest } = document.components.schemas;
    expect(MatchRequest.properties.resume_text).toMatchObject({ type: 'string', minLength: 10, maxLength: 50_000 });
    expect(MatchRequest.required).toEqual(['resume_text', 'job_description']);
    expect(RecommendRequest.properties.job_pool).toMatchObject({ minItems: 1, maxItems: 1000 });
    expect(RecommendRequest.properties.max_recommendations).toMatchObject({ minimum: 1, maximum: 20, default: 5 });
    expect(InterviewRequest.properties.years_experience).toMatchObject({ type: 'integer', minimum: 0, maximum: 50 });
  });

  it('describes forms, keys and every refusal', () => {
    const { requestBody, responses, security } = document.paths['/ml/match'].post;
    const form = requestBody.content['multipart/form-data'].schema;
    expect(form.properties.file).toMatchObject({ type: 'string', format: 'binary' });
    expect(form.required).toEqual(['job_description', 'file']);
    expect(security).toEqual([{ apiKey: [] }]);
    expect(Object.keys(responses)).toEqual(['200', '401', '413', '415', '422', '429', '500', '503']);
    expect(document.components.securitySchemes.apiKey).toEqual({ type: 'apiKey', in: 'header', name: 'X-API-Key' });
  });

  it('has every reference it points to', () => {
    const text = JSON.stringify(document);
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      expect(document.components.schemas).toHaveProperty(name!);
  });
});

const browser = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);
if (browser === undefined) console.warn('\n!! THE DOCS PAGE IS NOT LOOKED AT: no Chromium found; set CHROMIUM_PATH.\n');

describe('the docs page', () => {
  it('comes with a policy, and files that are cached', async () => {
    const page = await server.get('/ml/docs');
    expect(page.headers.get('Content-Type')).toContain('text/html');
    expect(page.headers.get('Content-Security-Policy')).toContain("script-src 'self'");
    for (const name of ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png', 'start.js'])
      expect([name, (await server.get(`/ml/docs/${name}`)).status]).toEqual([name, 200]);
    const tag = (await server.get('/ml/docs/swagger-ui.css')).headers.get('ETag')!;
    expect((await server.get('/ml/docs/swagger-ui.css', { headers: { 'If-None-Match': tag } })).status).toBe(304);
    expect((await server.get('/ml/docs/package.json')).status).toBe(404);
  });

  it.runIf(browser !== undefined)(
    'draws every operation in a browser, asks nobody else, and sends a request',
    async () => {
      const chrome = await chromium.launch({ executablePath: browser!, args: ['--no-sandbox', '--disable-gpu'] });
      try {
        const page = await chrome.newPage();
        const asked: string[] = [];
        const problems: string[] = [];
        page.on('request', (request) => void asked.push(request.url()));
        page.on('pageerror', (error) => void problems.push(error.message));
        page.on('console', (message) => {
          if (message.type() === 'error') problems.push(message.text());
        });
        await page.goto(`${server.url}/ml/docs`);
        await page.waitForSelector('.opblock');
        const operations = Object.values(document.paths as Record<string, object>).flatMap((path) => Object.keys(path));
        await expect.poll(() => page.locator('.opblock').count(), { timeout: 30_000 }).toBe(operations.length);
        await page.click('.btn.authorize');
        await page.locator('.modal-ux input').first().fill(API_KEY);
        await page.locator('.modal-ux .btn.authorize').first().click();
        await page.click('.modal-ux .btn-done');
        await page.click('#operations-Service-get_ml_match_models .opblock-summary-control');
        await page.click('#operations-Service-get_ml_match_models .execute');
        await page.waitForSelector(
          '#operations-Service-get_ml_match_models .live-responses-table .response-col_status',
        );
        expect(
          await page.locator('.live-responses-table .response .response-col_status').first().innerText(),
        ).toContain('200');
        expect(asked.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:'))).toEqual([]);
        expect(problems).toEqual([]);
      } finally {
        await chrome.close();
      }
    },
    60_000,
  );
});
