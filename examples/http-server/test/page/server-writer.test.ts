import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { TailorEvent, TailorResult } from '@trackruit/ml';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Analyses } from '../../src/matchmetric/analyses.ts';
import { startTestServer } from '../matchmetric-server.ts';
import { accessibilityFaults, chromiumPath, pagesForTests, soon } from './opened-page.ts';

const LINE = 'Was in charge of the nightly pipelines of 40 depots';
const RESUME = `Ada Example\n\nEXPERIENCE\nData Engineer, Brightwater Logistics\n2020 - 2023\n- ${LINE}\n`;
const rewrite = {
  passage: 1,
  original: LINE,
  rewritten: 'Ran the nightly pipelines of 40 depots',
  reason: 'Begins with the deed.',
  delta: 0.03,
};

/** A writer of 20 words, of which the last ones come when it may go on. */
function haltingWriter(): Analyses & { readonly texts: string[]; goOn(): void } {
  const texts: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  return {
    texts,
    goOn: resolve,
    run: ({ resume, job }, { signal }) => {
      texts.push(typeof resume === 'string' ? resume : resume.text, String(job));
      return { [Symbol.asyncIterator]: () => events(signal, promise) };
    },
  };
}

async function* events(signal: AbortSignal, mayGoOn: Promise<void>): AsyncGenerator<TailorEvent> {
  const match = { score: 0.7, matchedSkills: [], missingSkills: [], factors: [] };
  const words = Array.from({ length: 20 }, (_, at) => `word${String(at)} `);
  const result = {
    match,
    matchScore: 0.7,
    missingKeywords: ['Docker'],
    reasoning: words.join(''),
    rewrites: [rewrite],
    questions: [{ label: 'Docker', question: 'Have you used Docker?' }],
    warnings: [],
    tailoredScore: 0.73,
    provenance: { engine: 'tailor@test', model: 'scripted' },
  } as unknown as TailorResult;
  const steps = [
    { type: 'match-ready', match },
    { type: 'rewrite-ready', rewrite },
    ...words.map((delta) => ({ type: 'text-delta', field: 'reasoning', delta })),
    { type: 'result-ready', result },
  ];
  for (const [at, step] of steps.entries()) {
    if ('delta' in step && step.delta === words[10]) await mayGoOn;
    signal.throwIfAborted();
    yield { id: at + 1, ...step } as TailorEvent;
  }
}

interface Wire {
  readonly address: string;
  /** Breaks every connection without a word, as a network does. */
  cut(): number;
}

async function wireTo(port: number): Promise<Wire> {
  const ends = new Set<Socket>();
  const wire = createServer((client) => {
    const server = connect(port, '127.0.0.1');
    for (const [end, other] of [
      [client, server],
      [server, client],
    ] as const) {
      ends.add(end);
      end.pipe(other);
      end.on('error', () => other.destroy());
      end.on('close', () => {
        ends.delete(end);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => wire.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    wire.close();
  });
  return {
    address: `http://127.0.0.1:${String((wire.address() as AddressInfo).port)}`,
    cut() {
      const count = ends.size;
      for (const end of ends) end.destroy();
      return count;
    },
  };
}

async function signUp(page: Page): Promise<void> {
  await page.getByLabel('The server: it gets the text of the résumé and of the posting').check();
  await page.getByRole('button', { name: 'I have no account yet' }).click();
  await page.getByLabel('E-mail').fill('ada@example.com');
  await page.getByLabel('Password').fill('short');
  await page.getByLabel('First name').fill('Ada');
  await page.getByLabel('Last name').fill('Example');
  await page.getByRole('button', { name: 'Create the account' }).click();
  await page.getByRole('alert').getByText('Password must be at least 8 characters long').waitFor();
  await page.getByLabel('Password').fill('Correct horse 1');
  await page.getByRole('button', { name: 'Create the account' }).click();
  await page.getByText('Signed in.').waitFor();
}

describe.skipIf(chromiumPath === undefined)('the page, with the server as the writer', { timeout: 180_000 }, () => {
  const pages = pagesForTests();

  it('streams the server’s rewrites after signing in, through a connection that breaks, and takes them over', async () => {
    const writer = haltingWriter();
    const server = await startTestServer(writer);
    onTestFinished(() => server.close());
    const wire = await wireTo(Number(new URL(server.url).port));
    const { page, requests } = await pages().openAt(wire.address);
    await page.getByLabel('or paste a résumé').fill(RESUME);
    await page.getByRole('button', { name: 'Add this résumé' }).click();
    await page.getByText('Add a posting to score it').waitFor();
    await page.getByLabel('or paste a posting').fill('Data Engineer\n- Docker\n- Pipelines');
    await page.getByRole('button', { name: 'Add this posting' }).click();
    await page.getByText(/scores \d+ of 100/).waitFor();
    await page.getByRole('navigation').getByRole('button', { name: 'Tailor' }).click();
    expect(requests.filter(({ method }) => method === 'POST')).toEqual([]);
    await signUp(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tailor this résumé' }).click();
    await page.getByText(/word3 /).waitFor();
    expect(wire.cut()).toBeGreaterThan(0);
    writer.goOn();
    await page.getByText('Finished with 1 rewrite.').waitFor();
    await soon(() => page.locator('.reasoning').textContent()).toBe(
      Array.from({ length: 20 }, (_, at) => `word${String(at)} `).join(''),
    );
    expect(writer.texts).toEqual([RESUME, 'Data Engineer\n- Docker\n- Pipelines']);
    await page.getByText('Have you used Docker?').waitFor();
    await page.getByRole('button', { name: /^Accept the rewrite/ }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Plain text' }).click(),
    ]);
    const stream = await download.createReadStream();
    let text = '';
    for await (const part of stream) text += String(part);
    expect(text).toContain(rewrite.rewritten);
    expect(text).not.toContain(LINE);
  });
});
