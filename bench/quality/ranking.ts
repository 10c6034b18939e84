/**
 * Does the right job come up first? Ranks whole job pools for real résumés and prints one table.
 *
 *   node bench/quality/ranking.ts [--full] [--task livecareer-google] [--scorer match]
 *
 * Four category tasks (nDCG@10, a job is relevant if its category suits the résumé's), and titles, Romanian, Portuguese and
 * reading-order tasks beside them. Without --full about 88 résumés a task, spread over the categories, always the same.
 *
 * original, tfidf, bm25, minilm and stack (TF-IDF and MiniLM of the whole texts, half and half) are rivals; those with term weights fit
 * them on the pool. The library knows nothing but the two texts and what the package ships: lexical is `Matcher` without an
 * embedder, match with the bundled one, match+minilm with MiniLM; bundled and passages are the semantic factor alone, with the bundled
 * embedder and with MiniLM. `Δ` under --against: mean difference to that scorer on the same queries, with the standard error of it.
 */
import { parseArgs } from 'node:util';
import { bm25Baseline, originalFormula, tfidfBaseline, type Scorer } from './ranking-baselines.ts';
import { categoryTask, categoryTaskIds, hasData } from './ranking-data.ts';
import { meanOf, ndcg, rankOrder } from './ranking-measures.ts';
import { hasMiniLm, miniLm } from './ranking-embedders.ts';
import { bundledScorers, matchScorer, meaningScorer, stackScorer, wholeTextScorer } from './ranking-scorers.ts';
import { sideTaskIds, sideTask } from './ranking-side-tasks.ts';

const SAMPLE = 88;

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    task: { type: 'string' },
    scorer: { type: 'string' },
    against: { type: 'string' },
  },
});

if (!hasData()) {
  console.log('no data to measure on: put it beside the project or set TRACKRUIT_DATA');
  process.exit(0);
}

const MINILM_IDS = ['minilm', 'stack', 'passages', 'match+minilm'];
const isWanted = (id: string): boolean => values.scorer === undefined || values.scorer.split(',').includes(id);
const scorers: Scorer[] = [originalFormula, tfidfBaseline, bm25Baseline, ...bundledScorers()].filter(({ id }) =>
  isWanted(id),
);
if (MINILM_IDS.some(isWanted)) {
  if (hasMiniLm()) {
    const embedder = await miniLm();
    const all = [
      wholeTextScorer('minilm', embedder),
      stackScorer('stack', embedder),
      meaningScorer('passages', embedder),
      matchScorer('match+minilm', embedder),
    ];
    scorers.push(...all.filter(({ id }) => isWanted(id)));
  } else console.log('no MiniLM here: put all-MiniLM-L6-v2 beside the project or set TRACKRUIT_MODELS\n');
}
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
  const figuresOf = new Map<string, readonly number[]>();
  let label = id;
  for (const scorer of scorers) {
    if (!categoryTaskIds.includes(id)) {
      const { measure, values: figures } = await sideTask(id, scorer, sample);
      label = `${id} ${measure}`;
      figuresOf.set(scorer.id, figures);
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
    figuresOf.set(scorer.id, figures);
  }
  console.log(label.padEnd(28) + scorers.map((scorer) => cell(figuresOf.get(scorer.id)!)).join(''));
  const base = values.against === undefined ? undefined : figuresOf.get(values.against);
  if (base !== undefined) {
    const differences = scorers.map((scorer) => figuresOf.get(scorer.id)!.map((figure, at) => figure - base[at]!));
    console.log(`  Δ to ${values.against}`.padEnd(28) + differences.map(cell).join(''));
  }
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
