/** Files in, files out: a résumé is exported as PDF, read back as any parser would, and matched with a saved job page. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { match, parseJob, toMarkdown } from '@trackruit/ml';
import { exportPdf } from '@trackruit/ml/export/pdf';
import { readDefaultFonts, readJobFile, readResumeFile } from '@trackruit/ml/node';

const referenceDate = new Date('2026-11-01');
const folder = await mkdtemp(join(tmpdir(), 'trackruit-example-'));

const { document } = await readResumeFile(fileURLToPath(new URL('samples/resume.txt', import.meta.url)), {
  referenceDate,
});
console.log(toMarkdown(document).split('\n').slice(0, 5).join('\n'));

// One column of real text, with embedded fonts and standard headings.
const pdf = join(folder, 'resume.pdf');
await writeFile(pdf, await exportPdf(document, { fonts: await readDefaultFonts() }));

// What a parser sees in it: text, layout, links, and whatever was left out.
const read = await readResumeFile(pdf, { referenceDate });
const { layout, links = [], hiddenText = [] } = read.source;
console.log(`${layout?.pages.length} pages, ${links.length} links, ${hiddenText.length} hidden texts`);
console.log(read.document.work.map(({ position, dates }) => `${position?.value}: ${dates?.months} months`).join('\n'));

// A saved job page: the posting is in its JSON-LD.
const posting = {
  '@type': 'JobPosting',
  title: 'Data Engineer',
  description: '<p>Python, Kafka and 3+ years of SQL</p>',
};
const page = join(folder, 'job.html');
await writeFile(
  page,
  `<!doctype html><script type="application/ld+json">${JSON.stringify(posting)}</script><h1>Jobs</h1>`,
);
const job = parseJob(await readJobFile(page));

const { score, matchedSkills } = await match({ resume: read.document, job }, { referenceDate });
console.log(`${job.title?.value}: ${score.toFixed(2)}, ${matchedSkills.map(({ label }) => label).join(', ')}`);
await rm(folder, { recursive: true });
