import { describe, expect, it } from 'vitest';
import { parseJob } from '../../src/document/parse-job.ts';
import { parseResume } from '../../src/document/parse-resume.ts';
import { bundledEmbedder } from '../../src/embedding/bundled-embedder.ts';
import { jobFeatures } from '../../src/features/job-features.ts';
import { meanings } from '../../src/features/meaning.ts';
import { resumeFeatures } from '../../src/features/resume-features.ts';
import { tradeLikeness } from '../../src/match/trade-likeness.ts';
import { bundledTaxonomy } from '../../src/skills/bundled-taxonomy.ts';

const referenceDate = new Date('2025-06-15');
const taxonomy = bundledTaxonomy();

async function likenessOf(resume: string, job: string): Promise<number | undefined> {
  const own = resumeFeatures(parseResume(resume, { referenceDate }), taxonomy);
  return tradeLikeness(await meanings(own, jobFeatures(parseJob(job), taxonomy), bundledEmbedder()));
}

const person = (title: string, ...duties: readonly string[]): string =>
  `Amara Lindqvist\n\nExperience\n\n${title}, Northwind Ltd\nJan 2019 - Mar 2023\n${duties.map((duty) => `- ${duty}`).join('\n')}\n`;
const posting = (title: string, ...wishes: readonly string[]): string =>
  `${title}\n\nRequirements\n${wishes.map((wish) => `- ${wish}`).join('\n')}\n`;

describe('likeness of trades', () => {
  it('is high for two jobs of one trade that share no duty', async () => {
    const clerk = person('Payroll Clerk', 'Ran the monthly payroll', 'Prepared payslips and tax statements');
    const auditor = posting('Auditor', 'Audit of balance sheets', 'Bookkeeping standards');
    expect(await likenessOf(clerk, auditor)).toBeGreaterThan(0.6);
  });

  it('is near 0 for another trade', async () => {
    const cook = person('Pastry Cook', 'Baked bread and cakes for a restaurant');
    const developer = posting('Back-end Developer', 'Python web services', 'Version control');
    expect(await likenessOf(cook, developer)).toBeLessThan(0.2);
  });

  it('is 1 for the same text', async () => {
    const text = posting('Registered Nurse', 'Wound care', 'Vital signs');
    expect(await likenessOf(text, text)).toBeCloseTo(1, 2);
  });

  it('is absent where a document is near to no trade', async () => {
    const nurse = posting('Registered Nurse', 'Wound care');
    expect(await likenessOf('Zxqv Brrmpf\nqwzx vrrt', nurse)).toBeUndefined();
  });
});
