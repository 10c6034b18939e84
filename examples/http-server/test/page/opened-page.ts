/** The page as it is built, from a plain file server that keeps an account of what it was asked, in a Chromium of our own. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect } from 'vitest';
import { pageRoutes } from '../../src/http/page.ts';

/** Absent: there is none here. */
export const chromiumPath: string | undefined = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

if (chromiumPath === undefined) {
  const words = 'TESTS OF THE PAGE SKIPPED: no Chromium found. Install it, or set CHROMIUM_PATH.';
  if (process.env.CI) throw new Error(words);
  console.warn(`\n!! ${words}\n`);
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export interface OpenedPage {
  readonly page: Page;
  /** Errors of the page and what it wrote to the console as one. */
  readonly complaints: string[];
  /** Every request of page and Worker, wherever it went. */
  readonly requests: { readonly method: string; readonly url: string; readonly body: string | null }[];
}

export interface PagesForTests {
  /** Of plain files. */
  readonly origin: string;
  /** Of the server's routes for the page. */
  readonly servedOrigin: string;
  open(options?: BrowserContextOptions): Promise<OpenedPage>;
  /** The page as `server` serves it; all else of that address is the server's own. */
  openAt(server: string): Promise<OpenedPage>;
}

/** Builds the page once and closes everything after the tests around the call. */
export function pagesForTests(): () => PagesForTests {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  const servers: { close(): unknown }[] = [];
  let browser: Browser | undefined;
  let pages: PagesForTests | undefined;

  beforeAll(async () => {
    const page = fileURLToPath(new URL('../../page', import.meta.url));
    await build({ configFile: join(page, 'vite.config.ts'), logLevel: 'error', build: { outDir: folder } });
    const files = createServer(({ url = '/' }, answer) => {
      const path = join(folder, url === '/' ? 'index.html' : url);
      if (!path.startsWith(folder) || !existsSync(path)) answer.writeHead(404).end();
      else answer.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? '' }).end(readFileSync(path));
    });
    await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
    const served = await new Promise<ReturnType<typeof serve>>((resolve) => {
      const routes = serve({ fetch: pageRoutes(folder).fetch, port: 0, hostname: '127.0.0.1' }, () => {
        resolve(routes);
      });
    });
    servers.push(files, served);
    const originOf = (server: { address(): unknown }): string =>
      `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const origin = originOf(files);
    browser = await chromium.launch({
      executablePath: chromiumPath!,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        // A page that a test hands out counts as one from the internet, which may not open sockets to this machine.
        '--disable-features=LocalNetworkAccessChecks',
      ],
    });
    pages = {
      origin,
      servedOrigin: originOf(served),
      open: (options = {}) => opened(browser!, options, options.baseURL ?? origin),
      openAt: (address) =>
        opened(browser!, {}, address, async (context) => {
          const own = await fetch(`${originOf(served)}/`);
          const policy = own.headers.get('content-security-policy')!;
          const index = await own.text();
          await context.route(`${address}/`, (route) =>
            route.fulfill({
              body: index,
              contentType: TYPES['.html']!,
              headers: { 'content-security-policy': policy },
            }),
          );
          await context.route(/\/(?:assets\/|icon\.svg)/, (route) => {
            const path = join(folder, new URL(route.request().url()).pathname);
            return route.fulfill({ path, contentType: TYPES[extname(path)] ?? '' });
          });
        }),
    };
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => pages!;
}

async function opened(
  browser: Browser,
  options: BrowserContextOptions,
  address: string,
  prepare?: (context: BrowserContext) => Promise<void>,
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await prepare?.(context);
  const requests: OpenedPage['requests'] = [];
  // Of the context, so that those of the Worker are among them.
  context.on('request', (request) => {
    requests.push({ method: request.method(), url: request.url(), body: request.postData() });
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(address);
  return { page, complaints, requests };
}

const PATIENCE_MS = 40_000;

/** `expect` of what a page comes to show: it changes after an act, and not in it. */
export const soon = <Value>(read: () => Promise<Value>): ReturnType<typeof expect.poll<Value>> =>
  expect.poll(read, { timeout: PATIENCE_MS });

let axe: string | undefined;

/** What axe-core finds wrong, one line each; empty where it finds nothing. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  axe ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    const { violations } = await checker.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 150)}`));
  });
}
