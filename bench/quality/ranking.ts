/**
 * Does the right job come up first? Ranks whole job pools for real résumés and prints one table.
 *
 *   node bench/quality/ranking.ts [--full] [--task livecareer-google] [--scorer match]
 *
 * Four category tasks (nDCG@10, a job is relevant if its category suits the résumé's), and titles, Romanian, Portuguese and
 * reading-order tasks beside them. Without --full about 88 résumés a task, spread over the categories, always the same. The baselines
 * are fitted on the pool; `match` and `lexical` know nothing but the two texts and what the package ships.
 */
import { parseArgs } from 'node:util';
import { bm25Baseline, originalFormula, tfidfBaseline, type Scorer } from './ranking-baselines.ts';
import { categoryTask, categoryTaskIds, hasData } from './ranking-data.ts';
import { meanOf, ndcg, rankOrder } from './ranking-measures.ts';
import { lexicalScorer, matchScorer } from './ranking-scorers.ts';
import { sideTaskIds, sideTask } from './ranking-side-tasks.ts';

const SAMPLE = 88;

const { values } = parseArgs({
  options: { full: { type: 'boolean', default: false }, task: { type: 'string' }, scorer: { type: 'string' } },
});

if (!hasData()) {
  console.log('no data to measure on: put it beside the project or set TRACKRUIT_DATA');
  process.exit(0);
}

const scorers: readonly Scorer[] = [originalFormula, tfidfBaseline, bm25Baseline, lexicalScorer, matchScorer].filter(
  ({ id }) => values.scorer === undefined || values.scorer.split(',').includes(id),
);
const tasks = [...categoryTaskIds, ...sideTaskIds].filter(
  (id) => values.task === undefined || values.task.split(',').includes(id),
);
const sample = values.full ? undefined : SAMPLE;
console.log(
  `nDCG@10 ×100 ± standard error (other tasks: measure named); ${values.full ? 'all résumés' : `${SAMPLE} résumés a task`}\n`,
);
console.log('task'.padEnd(28) + scorers.map(({ id }) => id.padStart(14)).join(''));
const means = new Map<string, number[]>();

for (const id of tasks) {
  const cells: string[] = [];
  let label = id;
  for (const scorer of scorers) {
    if (!categoryTaskIds.includes(id)) {
      const { measure, values: figures } = await sideTask(id, scorer, sample);
      label = `${id} ${measure}`;
      cells.push(cell(figures));
      continue;
    }
    const task = categoryTask(id, sample);
    const score = scorer.prepare(task.jobs);
    const figures: number[] = [];
    for (const resume of task.resumes) {
      figures.push(ndcg(rankOrder(await score(resume.text)), (at) => task.relevant(resume, task.jobs[at]!)));
    }
    means.set(scorer.id, [...(means.get(scorer.id) ?? []), meanOf(figures).mean]);
    label = `${id} (${figures.length})`;
    cells.push(cell(figures));
  }
  console.log(label.padEnd(28) + cells.join(''));
}
if (categoryTaskIds.every((id) => tasks.includes(id))) {
  console.log(
    'mean of the four'.padEnd(28) +
      scorers.map(({ id }) => (meanOf(means.get(id)!).mean * 100).toFixed(1).padStart(14)).join(''),
  );
}

function cell(figures: readonly number[]): string {
  const { mean, standardError } = meanOf(figures);
  return `${(mean * 100).toFixed(1)}±${(standardError * 100).toFixed(1)}`.padStart(14);
}
