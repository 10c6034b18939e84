/**
 * The example page, built and served like a site, in a Chromium whose network is watched: also the Worker's, which a page cannot
 * see. What a file says must never be in a request.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Browser, type Page, type Request } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as DocxDoor from '../../src/export/docx.ts';
import type * as PdfDoor from '../../src/export/pdf.ts';
import type * as RootDoor from '../../src/index.ts';
import type * as NodeDoor from '../../src/node/index.ts';
import { root } from '../package/installed-package.ts';

const executablePath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path !== undefined && existsSync(path));

if (executablePath === undefined) console.warn('\n!! EXAMPLE PAGE NOT TRIED: no Chromium found. Set CHROMIUM_PATH.\n');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
};

let folder = '';
let server: Server;
let browser: Browser;
let page: Page;
let address = '';
const requests: Request[] = [];

const sample = (name: string): Promise<string> => readFile(join(root, 'examples/samples', name), 'utf8');
const file = (name: string, content: string | Uint8Array): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

async function serve(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}

async function finished(): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('#status')?.textContent === 'Done.' ||
      document.querySelector('#problem')?.textContent !== '',
    undefined,
    { timeout: 15_000 },
  );
}

describe.skipIf(executablePath === undefined)('the example page', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trackruit-page-'));
    await build({
      configFile: join(root, 'examples/browser/vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: folder },
    });
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      void serve(join(folder, path === '/' ? 'index.html' : path)).then((bytes) => {
        response.writeHead(bytes === undefined ? 404 : 200, {
          'content-type': types[extname(path)] ?? 'text/html',
          'cache-control': 'max-age=3600',
        });
        response.end(bytes);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const port = (server.address() as { readonly port: number }).port;
    address = `http://127.0.0.1:${port}/`;
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    });
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    context.on('request', (request) => requests.push(request));
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(address);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
    if (folder !== '') await rm(folder, { recursive: true, force: true });
  });

  it('shows what is read from a text file, field by field and marked in the text', async () => {
    await page.setInputFiles('#file', file('cv.bin', await sample('resume.txt')));
    await finished();
    expect(await page.textContent('#problem')).toBe('');
    expect(await page.textContent('#fields')).toContain('MARISOL OKONKWO-REYES');
    expect(await page.locator('#text mark.person').allTextContents()).toContain('marisol.okonkwo@example.com');
    expect(await page.locator('#text mark.heading').allTextContents()).toContain('EDUCATION');
    expect(await page.locator('#text mark.dates').count()).toBeGreaterThan(2);
    expect(await page.textContent('#text pre')).toBe(await sample('resume.txt'));
    expect(await page.isVisible('#match')).toBe(false);
  });

  it('matches it with a pasted posting', async () => {
    await page.fill('#job', await sample('job.txt'));
    await page.click('button[type=submit]');
    await finished();
    expect(await page.textContent('#match .score')).toMatch(/^\d+ %$/);
    expect(await page.locator('#match mark.found').allTextContents()).toContain('Kafka');
    await page.fill('#job', '');
  });

  it('rewords what could be said better, with what goes and what comes', async () => {
    await page.fill(
      '#resume',
      'Ada Example\n\nExperience\nClerk, Northwind Ltd, 2020 - 2023\n- Was responsible for managing the stock of two shops in Excel',
    );
    await page.fill('#job', 'Stock clerk\nRequirements\n- Excel\n- SAP');
    await page.click('button[type=submit]');
    await finished();
    expect(await page.textContent('#tailor ins')).toBe('Managed');
    expect(await page.textContent('#tailor del')).toContain('responsible');
    expect(await page.textContent('#tailor li')).toContain('SAP');
    await page.fill('#job', '');
  });

  it('reads PDF and Word files, and draws where the fields of a PDF stand', async () => {
    const resume = { ...(await exported()) };
    for (const [name, bytes] of Object.entries(resume)) {
      await page.setInputFiles('#file', file(name, bytes));
      await finished();
      expect(await page.textContent('#problem'), name).toBe('');
      expect(await page.textContent('#fields'), name).toContain('MARISOL OKONKWO-REYES');
      expect(await page.isVisible('#pages'), name).toBe(name.endsWith('.pdf'));
      if (!name.endsWith('.pdf')) continue;
      expect(await page.locator('#pages svg').count()).toBe(2);
      expect(await page.locator('#pages svg rect.dates').count()).toBeGreaterThan(2);
      expect(await page.locator('#pages svg').first().getAttribute('aria-label')).toMatch(/^Page 1 of 2: one column/);
    }
  });

  it('reads a saved page, Markdown and JSON Resume', async () => {
    const texts = {
      'cv.html': '<!doctype html><h1>Ada Example</h1><p>ada@example.org</p><h2>Skills</h2><ul><li>Python</li></ul>',
      'cv.md': '# Ada Example\n\nada@example.org\n\n## Skills\n\n- Python\n',
      'cv.json': '{"basics":{"name":"Ada Example","email":"ada@example.org"},"skills":[{"name":"Python"}]}',
    };
    for (const [name, text] of Object.entries(texts)) {
      await page.setInputFiles('#file', file(name, text));
      await finished();
      expect(await page.textContent('#problem'), name).toBe('');
      expect(await page.textContent('#fields'), name).toContain('ada@example.org');
    }
  });

  it('says in one sentence why a file cannot be read', async () => {
    await page.setInputFiles(
      '#file',
      file('scan.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
    );
    await finished();
    expect(await page.textContent('#problem')).toMatch(/picture/);
    expect(await page.isVisible('#fields')).toBe(false);
  });

  it('is cancelled by its button, and works again afterwards', async () => {
    await page.setInputFiles('#file', file('long.txt', 'Led the team, 2019 – 2021\n'.repeat(30_000)));
    await page.click('#cancel');
    expect(await page.textContent('#status')).toBe('Cancelled.');
    expect(await page.isDisabled('#cancel')).toBe(true);
    await page.fill('#resume', await sample('resume.txt'));
    await page.click('button[type=submit]');
    await finished();
    expect(await page.textContent('#fields')).toContain('MARISOL');
  });

  it('can be used by keyboard, and tells what it does to those who do not see it', async () => {
    await page.focus('#file');
    const order: (string | null)[] = [];
    for (let step = 0; step < 5; step++) {
      order.push(await page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? '')));
      await page.keyboard.press('Tab');
    }
    expect(order).toEqual(['file', 'resume', 'job', 'Read', 'samples']);
    expect(await page.getAttribute('#status', 'role')).toBe('status');
    expect(await page.getAttribute('#problem', 'role')).toBe('alert');
    const unnamed = await page.evaluate(() =>
      [...document.querySelectorAll('input, textarea, button, progress, meter, svg')]
        .filter(
          (control) =>
            (control.textContent ?? '').trim() === '' &&
            !control.hasAttribute('aria-label') &&
            ((control as HTMLInputElement).labels?.length ?? 0) === 0,
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(unnamed).toEqual([]);
  });

  it('keeps its words readable on light and on dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const weak = await page.evaluate(weakContrasts);
      expect(weak, colorScheme).toEqual([]);
    }
  });

  it('asked for nothing but its own files, and sent nothing', () => {
    expect(requests.length).toBeGreaterThan(3);
    for (const request of requests) {
      expect(request.method()).toBe('GET');
      expect(request.postData()).toBeNull();
      const { origin, search } = new URL(request.url());
      if (request.url().startsWith('data:')) continue;
      expect(origin).toBe(address.slice(0, -1));
      expect(search).toBe('');
    }
  });

  it('works without any network once it is loaded', async () => {
    await page.context().setOffline(true);
    const before = requests.length;
    await page.setInputFiles('#file', file('cv.pdf', (await exported())['cv.pdf']));
    await finished();
    expect(await page.textContent('#problem')).toBe('');
    expect(await page.textContent('#fields')).toContain('MARISOL OKONKWO-REYES');
    expect(requests.slice(before).filter((request) => !request.url().startsWith(address))).toEqual([]);
    await page.context().setOffline(false);
  });
});

/** The sample as PDF and Word file, by the built package. */
async function exported(): Promise<Readonly<Record<'cv.pdf' | 'cv.docx', Uint8Array>>> {
  const door = (name: string): string => join(root, 'dist', `${name}.js`);
  const { parseResume } = (await import(door('index'))) as typeof RootDoor;
  const { exportPdf } = (await import(door('export/pdf'))) as typeof PdfDoor;
  const { exportDocx } = (await import(door('export/docx'))) as typeof DocxDoor;
  const { readDefaultFonts } = (await import(door('node'))) as typeof NodeDoor;
  const resume = parseResume(await sample('resume.txt'));
  return {
    'cv.pdf': await exportPdf(resume, { fonts: await readDefaultFonts() }),
    'cv.docx': await exportDocx(resume),
  };
}

/** Runs in the page: marked words, labels and notes with less than 4.5 to 1 between ink and ground. */
function weakContrasts(): readonly string[] {
  const channels = (colour: string): readonly number[] => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const light = (colour: string): number =>
    channels(colour)
      .map((value) => value / 255)
      .map((value) => (value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index]!, 0);
  const ground = (element: Element): string => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)' && backgroundColor !== 'transparent') return backgroundColor;
    }
    return 'white';
  };
  return [...document.querySelectorAll('p, span, label, h1, h2, dt, dd, pre, mark, li')].flatMap((element) => {
    const ink = light(getComputedStyle(element).color);
    const back = light(ground(element));
    const ratio = (Math.max(ink, back) + 0.05) / (Math.min(ink, back) + 0.05);
    return ratio < 4.5 ? [`${element.tagName}.${element.className} ${ratio.toFixed(1)}`] : [];
  });
}
