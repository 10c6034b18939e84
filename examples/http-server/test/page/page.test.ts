import { readFile } from 'node:fs/promises';
import { parseResume } from '@trackruit/ml';
import { exportPdf } from '@trackruit/ml/export/pdf';
import { readDefaultFonts } from '@trackruit/ml/node';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults, chromiumPath, pagesForTests, soon } from './opened-page.ts';

const VIEWS = ['Match', 'Tailor', 'ATS check', 'Feedback', 'Compare', 'History', 'Analytics'] as const;

const DRAFT = `Ada Example
Data Engineer
ada@example.com | +44 113 496 0000 | Leeds, United Kingdom

EXPERIENCE
Data Engineer, Brightwater Logistics, Leeds
March 2022 - Present
- Responsible for the nightly pipelines of 40 depots in Airflow and Python
- Worked on moving the warehouse to Snowflake

EDUCATION
B.Sc. Mathematics, University of Hull, 2015 - 2018

SKILLS
Python, SQL, Airflow, Snowflake
`;
const POSTING = `Analytics Engineer

Requirements
- SQL and Python
- Airflow
- Terraform
`;

const resumes = (page: Page) => page.getByRole('region', { name: 'Résumés' });
const postings = (page: Page) => page.getByRole('region', { name: 'Postings' });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });

async function show(page: Page, view: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: view, exact: true }).click();
  await heading(page, view).waitFor();
}

async function pasteBoth(page: Page, resume = DRAFT, posting = POSTING): Promise<void> {
  await page.getByLabel('or paste a résumé').fill(resume);
  await page.getByRole('button', { name: 'Add this résumé' }).click();
  await page.getByText('Add a posting to score it').waitFor();
  await page.getByLabel('or paste a posting').fill(posting);
  await page.getByRole('button', { name: 'Add this posting' }).click();
  await page.getByText(/scores \d+ of 100 for/).waitFor();
}

async function openSamples(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the samples' }).click();
  await postings(page).getByLabel('Registered Nurse, Surgical Ward', { exact: true }).waitFor();
  await postings(page).getByLabel('Senior Data Engineer', { exact: true }).check();
  await page.getByText(/scores \d+ of 100 for Senior Data Engineer/).waitFor();
}

describe.skipIf(chromiumPath === undefined)('the page, without a server behind it', { timeout: 180_000 }, () => {
  const pages = pagesForTests();

  it('scores a résumé for a posting and marks a chosen skill in both texts', async () => {
    const { page, complaints } = await pages().open();
    await pasteBoth(page);
    await soon(() => page.getByRole('img', { name: /^Match: \d+ of 100$/ }).count()).toBe(1);
    const airflow = page.getByRole('button', { name: /^Airflow, named/ });
    await airflow.click();
    await soon(() => airflow.getAttribute('aria-pressed')).toBe('true');
    const chosen = page.locator('mark.chosen');
    await soon(() => chosen.allTextContents()).toContain('Airflow');
    const texts = page.getByRole('region', { name: /with the/ });
    expect(await texts.first().textContent()).toBe(DRAFT);
    expect(await texts.nth(1).textContent()).toBe(POSTING);
    expect(await page.getByRole('button', { name: /^Terraform/ }).getAttribute('class')).toContain('missing');
    await soon(() => page.getByText(/^\+\d+\.\d/).count()).toBeGreaterThan(0);
    await airflow.click();
    await soon(() => chosen.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('reads PDF, HTML, Markdown, JSON Resume and plain text, dropped or chosen', async () => {
    const { page, complaints } = await pages().open();
    const files = [
      {
        name: 'ada.pdf',
        buffer: Buffer.from(await exportPdf(parseResume(DRAFT), { fonts: await readDefaultFonts() })),
      },
      { name: 'ada.html', buffer: Buffer.from(`<!doctype html><html><body><pre>${DRAFT}</pre></body></html>`) },
      { name: 'ada.md', buffer: Buffer.from('# Ada Example\n\nData Engineer\n\n## Skills\n\n- Python\n- SQL\n') },
      {
        name: 'ada.json',
        buffer: Buffer.from(JSON.stringify({ basics: { name: 'Ada Example' }, skills: [{ keywords: ['Python'] }] })),
      },
      { name: 'ada.txt', buffer: Buffer.from(DRAFT) },
    ];
    await page.getByLabel('Add résumé files').setInputFiles(files.map((file) => ({ ...file, mimeType: '' })));
    await show(page, 'ATS check');
    for (const { name } of files) {
      await resumes(page).getByLabel(name, { exact: true }).check();
      await page.getByText('Ada Example', { exact: true }).waitFor();
    }
    await resumes(page).getByLabel('ada.pdf', { exact: true }).check();
    await page.getByRole('img', { name: /^Page 1 of 1: 1 column, \d+ stretches of text$/ }).waitFor();
    await soon(() => page.locator('.pages .field-skill').count()).toBeGreaterThan(0);
    await page
      .locator('.drop')
      .first()
      .evaluate((zone, text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'dropped.txt'));
        zone.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      }, DRAFT);
    await resumes(page).getByLabel('dropped.txt', { exact: true }).waitFor();
    const posting = { name: 'posting.html', mimeType: '', buffer: Buffer.from(`<pre>${POSTING}</pre>`) };
    await page.getByLabel('Add posting files').setInputFiles([posting]);
    await page.getByText('dropped.txt scores').waitFor();
    expect(complaints).toEqual([]);
  });

  it('says what is wrong with a file, and goes on', async () => {
    const { page } = await pages().open();
    const broken = [
      { name: 'broken.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.7\nnothing of a file') },
      { name: 'empty.txt', mimeType: '', buffer: Buffer.from(' \n') },
      { name: 'picture.png', mimeType: '', buffer: Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]) },
    ];
    for (const file of broken) {
      await page.getByLabel('Add résumé files').setInputFiles([file]);
      await page.getByRole('alert').getByText(`${file.name}:`).waitFor();
    }
    await pasteBoth(page);
    await soon(() => page.getByRole('alert').textContent()).toBe('');
  });

  it('tailors in a stream, exports what was accepted, and reads its own Word file again', async () => {
    const { page, complaints } = await pages().open({ acceptDownloads: true });
    await pasteBoth(page);
    await show(page, 'Tailor');
    await page.getByRole('button', { name: 'Tailor this résumé' }).click();
    await page.getByText(/^Finished with \d+ rewrite/).waitFor();
    const cards = page.getByRole('article');
    await soon(() => cards.count()).toBeGreaterThan(0);
    const replaced = 'Responsible for the nightly pipelines';
    expect(await cards.first().locator('del').first().textContent()).toContain('Responsible for');
    await cards
      .first()
      .getByRole('button', { name: /^Accept/ })
      .click();
    const withOne = page.getByText('The résumé with the 1 rewrite you accepted');
    await withOne.waitFor();
    const saved = async (format: string): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: format, exact: true }).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    };
    const text = await saved('Plain text');
    expect(text.name).toMatch(/\.txt$/);
    expect(text.bytes.toString()).not.toContain(replaced);
    expect(text.bytes.toString()).toContain('nightly pipelines of 40 depots');
    await page.getByRole('button', { name: 'Refuse all' }).click();
    await withOne.waitFor({ state: 'hidden' });
    expect((await saved('Plain text')).bytes.toString()).toContain(replaced);
    expect((await saved('Markdown')).bytes.toString()).toMatch(/^# Ada Example/);
    expect(JSON.parse((await saved('JSON Resume')).bytes.toString())).toMatchObject({
      basics: { name: 'Ada Example' },
    });
    const word = await saved('Word');
    await page.getByLabel('Add résumé files').setInputFiles([{ ...word, buffer: word.bytes, mimeType: '' }]);
    await resumes(page).getByLabel(word.name, { exact: true }).waitFor();
    await show(page, 'ATS check');
    await page.getByText('Ada Example', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('marks remarks in place, ranks several postings and compares several résumés', async () => {
    const { page, complaints } = await pages().open();
    await openSamples(page);
    await show(page, 'Feedback');
    const remark = page.locator('.remark').first();
    await remark.click();
    await page.locator('mark.chosen').first().waitFor();
    await show(page, 'Compare');
    const ranked = page.getByRole('region', { name: /^Postings for/ }).getByRole('listitem');
    await soon(() => ranked.count()).toBe(3);
    await soon(() => ranked.last().textContent()).toContain('Nurse');
    const table = page.getByRole('table');
    await soon(() => table.getByRole('columnheader').count()).toBe(3);
    await soon(() => table.getByRole('row', { name: /^Kubernetes/ }).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('keeps a history over a reload, with stages, a look at all of it, export and deletion', async () => {
    const { page, complaints } = await pages().open({ acceptDownloads: true });
    await openSamples(page);
    await soon(async () => {
      await show(page, 'Match');
      await show(page, 'History');
      await page.getByRole('article').first().waitFor();
      return page.getByRole('article').count();
    }).toBe(3);
    await page.getByLabel(/^What became of .*Senior Data Engineer$/).selectOption('interview');
    await page.getByText('Marked as interview.').waitFor();
    await page.reload();
    await show(page, 'History');
    const stage = page.getByLabel(/^What became of .*Senior Data Engineer$/);
    await soon(() => stage.inputValue()).toBe('interview');

    await show(page, 'Analytics');
    await page.locator('.chart canvas').waitFor();
    await page.getByText('The same as a table').click();
    await soon(() => page.locator('details').getByRole('row').count()).toBe(4);
    const funnel = page.getByRole('region', { name: 'From posting to offer' });
    await soon(() => funnel.getByRole('listitem').allTextContents()).toEqual([
      'Looked at3',
      'Applied1, 33 % of the step before',
      'Interview1, 100 % of the step before',
      'Offer0, 0 % of the step before',
    ]);
    const missing = page.getByRole('region', { name: 'Most often missing' });
    await soon(() => missing.getByText('wound care').count()).toBe(1);

    await show(page, 'History');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export all' }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[0]!)).toMatchObject({ resumeText: expect.stringContaining('Okonkwo') as string });
    await page.getByRole('button', { name: /^Open .*Analytics Engineer again$/ }).click();
    await heading(page, 'Match').waitFor();
    await page.getByText(/scores \d+ of 100 for Analytics Engineer/).waitFor();
    await show(page, 'History');
    await page.getByRole('button', { name: 'Delete all…' }).click();
    await page.getByRole('button', { name: 'Yes, delete all 3' }).click();
    await page.getByText('Nothing is kept yet').waitFor();
    expect(complaints).toEqual([]);
  });

  it('keeps nothing where it is told not to', async () => {
    const { page } = await pages().open();
    await page.getByLabel('Keep results in the history of this browser').uncheck();
    await pasteBoth(page);
    await show(page, 'History');
    await page.getByText('Nothing is kept yet').waitFor();
  });

  it('sends nothing anywhere: it asks for its own files and for nothing else, and could not do otherwise', async () => {
    const { page, requests } = await pages().open({ acceptDownloads: true });
    const readPdf = Buffer.from(await exportPdf(parseResume(DRAFT), { fonts: await readDefaultFonts() }));
    await page.getByLabel('Add résumé files').setInputFiles([{ name: 'a.pdf', mimeType: '', buffer: readPdf }]);
    await openSamples(page);
    for (const view of VIEWS) await show(page, view);
    await show(page, 'Tailor');
    await page.getByRole('button', { name: 'Tailor this résumé' }).click();
    await page.getByText(/^Finished with/).waitFor();
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Word', exact: true }).click()]);
    expect(requests.length).toBeGreaterThan(3);
    for (const { method, url, body } of requests.filter(({ url: to }) => !to.startsWith('blob:'))) {
      expect([method, body]).toEqual(['GET', null]);
      expect(url).toMatch(new RegExp(`^${pages().origin}/(?:icon\\.svg|assets/[\\w.-]+)?$`));
    }
    const tried = await page.evaluate(async () => {
      const other = await fetch('https://example.com/').then(
        () => 'sent',
        () => 'refused',
      );
      return [other, new WebSocket('wss://example.com/').readyState === WebSocket.OPEN];
    });
    expect(tried).toEqual(['refused', false]);
    expect(requests.some(({ url }) => url.includes('example.com'))).toBe(false);
  });

  it('works the same where the server serves it, under the policy of the server', async () => {
    const { page, complaints } = await pages().open({ baseURL: pages().servedOrigin });
    await pasteBoth(page);
    await show(page, 'Tailor');
    await page.getByRole('button', { name: 'Tailor this résumé' }).click();
    await page.getByText(/^Finished with/).waitFor();
    expect(complaints).toEqual([]);
  });

  it('goes through the whole work with the keyboard alone', async () => {
    const { page, complaints } = await pages().open();
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
      });
    /** Presses Tab until the focus is where its words begin so; each stop has to be seen. */
    const reach = async (words: string | RegExp, key = 'Tab'): Promise<void> => {
      for (let presses = 0; presses < 150; presses++) {
        const at = await focused();
        if (typeof words === 'string' ? at.startsWith(words) : words.test(at)) return;
        await page.keyboard.press(key);
        const outline = await page.evaluate(() => {
          const { activeElement } = document;
          if (activeElement === null || activeElement === document.body) return 'none of ours';
          return getComputedStyle(activeElement).outlineStyle;
        });
        expect(outline).not.toBe('none');
      }
      throw new Error(`${String(words)} cannot be reached by ${key}`);
    };

    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the results');
    await reach('Open the samples');
    await page.keyboard.press('Enter');
    await page.getByText(/scores \d+ of 100 for Registered Nurse/).waitFor();
    // Up through the postings, as radio buttons are.
    await postings(page).getByLabel('Registered Nurse, Surgical Ward', { exact: true }).waitFor();
    await reach('Close Registered Nurse', 'Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    for (let presses = 0; presses < 6; presses++) {
      if (await postings(page).getByLabel('Senior Data Engineer', { exact: true }).isChecked()) break;
      await page.keyboard.press('ArrowUp');
      await postings(page).locator('input:focus:checked').waitFor();
    }
    await page.getByText(/scores \d+ of 100 for Senior Data Engineer/).waitFor();
    await reach(/^Airflow, named/);
    await page.keyboard.press('Space');
    await soon(() => page.locator('mark.chosen').allTextContents()).toContain('Airflow');
    await reach('Tailor', 'Shift+Tab');
    await page.keyboard.press('Enter');
    // A new view takes the focus to its heading, as soon as it is shown and not before.
    await heading(page, 'Tailor').and(page.locator(':focus')).waitFor();
    await reach('Tailor this résumé');
    await page.keyboard.press('Enter');
    await page.getByText(/^Finished with [1-9]/).waitFor();
    await reach('Accept the rewrite');
    await page.keyboard.press('Space');
    await page.getByText('The résumé with the 1 rewrite you accepted').waitFor();
    await reach('Plain text');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.txt$/);
    await reach('History', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await heading(page, 'History').and(page.locator(':focus')).waitFor();
    // The records come from a database: before, there is nothing to go to.
    await page
      .getByRole('button', { name: /^Delete Sample/ })
      .first()
      .waitFor();
    await reach(/^Delete Sample/);
    await page.keyboard.press('Enter');
    await page.getByText('One record is deleted.').waitFor();
    expect(complaints).toEqual([]);
  });

  it.each([
    ['light and wide', { colorScheme: 'light' }],
    ['dark and wide', { colorScheme: 'dark' }],
    ['light and narrow', { colorScheme: 'light', viewport: { width: 360, height: 740 } }],
    ['dark and narrow', { colorScheme: 'dark', viewport: { width: 360, height: 740 } }],
  ] as const)('has no fault that axe-core finds, and nothing wider than the screen: %s', async (_, options) => {
    const { page } = await pages().open({ ...options, reducedMotion: 'reduce' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await openSamples(page);
    for (const view of VIEWS) {
      await show(page, view);
      if (view === 'Match') await page.locator('.skill').first().click();
      if (view === 'Tailor') {
        await page.getByRole('button', { name: 'Tailor this résumé' }).click();
        await page.getByText(/^Finished with/).waitFor();
      }
      if (view === 'Compare') await page.getByRole('table').waitFor();
      if (view === 'History') await page.getByRole('article').first().waitFor();
      if (view === 'Analytics') await page.locator('.chart canvas').waitFor();
      expect(await accessibilityFaults(page), view).toEqual([]);
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(widths[0], view).toBeLessThanOrEqual(widths[1]!);
    }
  });
});
