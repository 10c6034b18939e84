/** What would make this résumé read better, and what each change is worth. */
import { readFileSync } from 'node:fs';
import { scoreFeedback } from '@trackruit/ml';

const resume = readFileSync(new URL('samples/resume.txt', import.meta.url), 'utf8');

const report = scoreFeedback({ resume, targetRole: 'Data Engineer' }, { referenceDate: new Date('2026-11-01') });

console.log(`score ${report.score.toFixed(2)}`);
for (const { span, reason, hint, delta } of report.findings.slice(0, 5)) {
  console.log(`${(delta * 100).toFixed(1)} points: “${resume.slice(span.start, span.end)}”: ${reason} ${hint}`);
}
for (const { reason } of report.praise.slice(0, 3)) console.log(`well done: ${reason}`);
