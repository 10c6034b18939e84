/**
 * Does feedback know better from worse? Real résumés against versions of them weakened on purpose: the weakened one must never score
 * higher, neither in the criterion aimed at nor as a whole. The built package is measured: `npm run build` first.
 *
 *   node bench/quality/feedback.ts [--count 30] [--show]
 *
 * `--show` prints every pair in the wrong order.
 */
import { parseArgs } from 'node:util';
import { FeedbackScorer, parseResume, type FeedbackReport } from '@trackruit/ml';
import { dataFolder, percent, readJsonLines } from './labelled-data.ts';
import { weakenings } from './weakenings.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '30' }, show: { type: 'boolean', default: false } },
});
const folder = dataFolder();
const referenceDate = new Date('2024-06-15');
const scorer = new FeedbackScorer({ referenceDate });
const all = readJsonLines<{ id: string; text: string }>(folder, 'resumes-livecareer/resumes.jsonl');
const step = Math.max(1, Math.floor(all.length / Number(values.count)));
const resumes = all.filter((_, at) => at % step === 0).slice(0, Number(values.count));

const rows = weakenings.map(({ name, criterionId }) => ({
  name,
  criterionId,
  pairs: 0,
  higher: 0,
  criterionHigher: 0,
  drop: 0,
}));
let milliseconds = 0;
for (const { id, text } of resumes) {
  const bullets = [...parseResume(text, { referenceDate }).work, ...parseResume(text, { referenceDate }).projects]
    .flatMap(({ highlights }) => highlights.map(({ span }) => span))
    .sort((a, b) => a.start - b.start);
  const before = scorer.score({ resume: text });
  weakenings.forEach(({ criterionId, name, weaken }, at) => {
    const weakened = weaken(text, bullets);
    if (weakened === undefined) return;
    const resume = parseResume(weakened, { referenceDate });
    const start = performance.now();
    const after = scorer.score({ resume });
    milliseconds += performance.now() - start;
    const row = rows[at]!;
    row.pairs++;
    row.drop += before.score - after.score;
    const [was, is] = [valueOf(before, criterionId), valueOf(after, criterionId)];
    const isHigher = was !== undefined && is !== undefined && is > was + 1e-9;
    if (isHigher) row.criterionHigher++;
    if (after.score > before.score + 1e-9) row.higher++;
    if (values.show && (isHigher || after.score > before.score + 1e-9))
      console.log(
        `${id} ${name}: ${criterionId} ${was} → ${is}, score ${before.score.toFixed(4)} → ${after.score.toFixed(4)}`,
      );
  });
}

console.log('weakening | criterion | pairs | criterion higher | score higher | mean drop (points)');
for (const { name, criterionId, pairs, criterionHigher, higher, drop } of rows)
  console.log([name, criterionId, pairs, criterionHigher, higher, percent(drop / Math.max(1, pairs))].join(' | '));
const pairs = rows.reduce((sum, row) => sum + row.pairs, 0);
console.log(
  `${resumes.length} résumés, ${pairs} pairs; scoring a parsed résumé takes ${(milliseconds / pairs).toFixed(2)} ms on average`,
);

function valueOf({ factors }: FeedbackReport, criterionId: string): number | undefined {
  return factors.find(({ id }) => id === criterionId)?.value;
}
