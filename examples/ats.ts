/** Can a machine read this résumé? What was read, what is in the way, and how a posting's wording is covered. */
import { readFileSync } from 'node:fs';
import { checkAts } from '@trackruit/ml';

const sample = (name: string): string => readFileSync(new URL(`samples/${name}.txt`, import.meta.url), 'utf8');
const referenceDate = new Date('2026-11-01');

const report = checkAts({ resume: sample('resume'), job: sample('job') }, { referenceDate });

console.log(`parseability ${report.score.toFixed(2)}`);
for (const { ruleId, severity, message, fix } of report.issues) console.log(`${severity} ${ruleId}: ${message} ${fix}`);
const { name, email, work = [] } = report.whatWasRead ?? {};
console.log(`read: ${name ?? 'no name'}, ${email ?? 'no address'}, ${work.length} positions`);
console.log(`wording of the posting: ${report.keywordCoverage?.matched.length ?? 0} skills named`);
console.log(`not checked on plain text: ${report.notApplied.map(({ ruleId }) => ruleId).join(', ')}`);
