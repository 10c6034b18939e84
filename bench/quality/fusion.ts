/**
 * How much should each factor of a match count? Ranks pools with other weights than the default ones and prints what each costs.
 *
 *   node bench/quality/fusion.ts [--sample 120] > bench/quality/fusion.txt
 *
 * All readings of a pair are taken once and added up anew for every row. Figures ×100: nDCG@10 of the four category tasks, mean reciprocal
 * rank of a title among descriptions, mean average precision of Romanian résumés for a posting. Differences to the default
 * on the same queries stand behind each figure. The last table holds one task out at a time: the weights are chosen from a grid on the other
 * tasks, and tried on the one that had no say.
 */
import { parseArgs } from 'node:util';
import { parseJob } from '../../src/document/parse-job.ts';
import { parseResume } from '../../src/document/parse-resume.ts';
import { bundledEmbedder } from '../../src/embedding/bundled-embedder.ts';
import { jobFeatures, type JobFeatures } from '../../src/features/job-features.ts';
import { meanings } from '../../src/features/meaning.ts';
import { resumeFeatures, type ResumeFeatures } from '../../src/features/resume-features.ts';
import { compare } from '../../src/match/comparison.ts';
import {
  meaningParts,
  meaningValue,
  MEANING_SHARES,
  type MeaningShares,
} from '../../src/match/factors/semantic-similarity.ts';
import { matchReadings } from '../../src/match/match-readings.ts';
import type { MatchFactorId } from '../../src/match/match-result.ts';
import { DEFAULT_MATCH_WEIGHTS, MATCH_FACTOR_IDS, WEIGHTS_WITHOUT_MEANING } from '../../src/match/match-weights.ts';
import { compareMeanings } from '../../src/match/meaning-comparison.ts';
import { mustHaveLimit } from '../../src/match/must-have-cap.ts';
import { bundledTaxonomy } from '../../src/skills/bundled-taxonomy.ts';
import {
  categoryTask,
  categoryTaskIds,
  hasData,
  readRecords,
  type JobRecord,
  type ResumeRecord,
} from './ranking-data.ts';
import { averagePrecision, meanOf, ndcg, rankOrder, reciprocalRank } from './ranking-measures.ts';

type Weights = Readonly<Record<MatchFactorId, number>>;

/** A pair's readings: by factor a value (NaN: none) and how much there was to ask, the parts in meaning, the cap. */
interface Pair {
  readonly values: readonly number[];
  readonly substance: readonly number[];
  readonly parts: readonly number[];
  readonly limit: number;
}

interface Task {
  readonly id: string;
  /** Résumés × postings. */
  readonly pairs: readonly (readonly Pair[])[];
  readonly measure: (scores: readonly (readonly number[])[]) => readonly number[];
}

const PARTS = ['gist', 'trades', 'asked', 'own', 'askedTitle', 'ownTitles'] as const;
const ONES = Object.fromEntries(MATCH_FACTOR_IDS.map((id) => [id, 1])) as Record<MatchFactorId, number>;
const SEMANTIC = MATCH_FACTOR_IDS.indexOf('semantic-similarity');
const referenceDate = new Date('2025-06-15');
const taxonomy = bundledTaxonomy();

async function readPair(resume: ResumeFeatures, job: JobFeatures): Promise<Pair> {
  const meaning = compareMeanings(await meanings(resume, job, bundledEmbedder()));
  const comparison = compare(resume, job, undefined, meaning);
  const readings = new Map(matchReadings(comparison, ONES).map((one) => [one.id, one]));
  const parts = meaningParts(meaning);
  return {
    values: MATCH_FACTOR_IDS.map((id) => readings.get(id)?.reading.value ?? NaN),
    substance: MATCH_FACTOR_IDS.map((id) => readings.get(id)?.weight ?? 0),
    parts: PARTS.map((part) => parts[part] ?? NaN),
    limit: mustHaveLimit(comparison),
  };
}

function scoreOf(pair: Pair, weights: Weights, shares: MeaningShares): number {
  let sum = 0;
  let total = 0;
  MATCH_FACTOR_IDS.forEach((id, at) => {
    const value = at === SEMANTIC && !Number.isNaN(pair.values[at]!) ? meaningOf(pair, shares) : pair.values[at]!;
    const weight = weights[id] * pair.substance[at]!;
    if (Number.isNaN(value) || weight === 0) return;
    sum += weight * value;
    total += weight;
  });
  return total === 0 ? 0 : Math.min(pair.limit, sum / total);
}

function meaningOf({ parts: [gist, trades, asked, own, askedTitle, ownTitles] }: Pair, shares: MeaningShares): number {
  const present = (part: number | undefined): number | undefined => (Number.isNaN(part) ? undefined : part);
  return meaningValue(
    {
      gist: gist!,
      trades: present(trades),
      asked: present(asked),
      own: present(own),
      askedTitle: present(askedTitle),
      ownTitles: present(ownTitles),
    },
    shares,
  );
}

async function readTask(
  id: string,
  resumes: readonly string[],
  jobs: readonly JobRecord[],
  measure: Task['measure'],
): Promise<Task> {
  const pool = jobs.map(({ title, description }) =>
    jobFeatures(parseJob(title === '' ? { description } : { title, description }), taxonomy),
  );
  const pairs: (readonly Pair[])[] = [];
  for (const text of resumes) {
    const resume = resumeFeatures(parseResume(text, { referenceDate }), taxonomy);
    const row: Pair[] = [];
    for (const job of pool) row.push(await readPair(resume, job));
    pairs.push(row);
  }
  return { id, pairs, measure };
}

async function readTasks(sample: number): Promise<readonly Task[]> {
  const tasks: Task[] = [];
  for (const id of categoryTaskIds) {
    const labelled = categoryTask(id, sample);
    const { resumes, jobs } = labelled;
    const texts = resumes.map(({ text }) => text);
    tasks.push(
      await readTask(id, texts, jobs, (scores) =>
        scores.map((row, at) => ndcg(rankOrder(row), (job) => labelled.relevant(resumes[at]!, jobs[job]!))),
      ),
    );
  }
  const dice = readRecords<JobRecord>('jobs-dice/jobs.jsonl');
  const untitled = dice.map((job) => ({ ...job, title: '' }));
  const titles = dice.slice(0, 2 * sample).map(({ title }) => title);
  tasks.push(
    await readTask('dice-titles', titles, untitled, (scores) =>
      scores.map((row, at) => reciprocalRank(rankOrder(row), (job) => job === at)),
    ),
  );
  const people = readRecords<ResumeRecord>('pairs-talentclef-ro/resumes.jsonl');
  const jobs = readRecords<JobRecord>('pairs-talentclef-ro/jobs.jsonl');
  const judged = readRecords<{ resume: string; job: string; label: number }>('pairs-talentclef-ro/pairs.jsonl');
  const fits = new Set(judged.filter(({ label }) => label === 1).map(({ resume, job }) => `${resume} ${job}`));
  tasks.push(
    await readTask(
      'talentclef-ro',
      people.map(({ text }) => text),
      jobs,
      (scores) =>
        jobs.map((job, at) =>
          averagePrecision(rankOrder(scores.map((row) => row[at]!)), (one) => fits.has(`${people[one]!.id} ${job.id}`)),
        ),
    ),
  );
  return tasks;
}

const { values } = parseArgs({ options: { sample: { type: 'string', default: '120' } } });
if (!hasData()) {
  console.log('no data to measure on: put it beside the project or set TRACKRUIT_DATA');
  process.exit(0);
}

const tasks = await readTasks(Number(values.sample));
const figures = (task: Task, weights: Weights, shares: MeaningShares = MEANING_SHARES): readonly number[] =>
  task.measure(task.pairs.map((row) => row.map((pair) => scoreOf(pair, weights, shares))));
const plain = new Map(tasks.map((task) => [task, figures(task, DEFAULT_MATCH_WEIGHTS)]));

function row(name: string, weights: Weights, shares: MeaningShares = MEANING_SHARES): void {
  const cells = tasks.map((task) => {
    const base = plain.get(task)!;
    const own = figures(task, weights, shares);
    const { mean, standardError } = meanOf(own.map((figure, at) => figure - base[at]!));
    const difference = `${mean < 0 ? '−' : '+'}${Math.abs(mean * 100).toFixed(1)}±${(standardError * 100).toFixed(1)}`;
    return `${(meanOf(own).mean * 100).toFixed(1)} ${difference}`.padStart(17);
  });
  console.log(name.padEnd(34) + cells.join(''));
}

console.log(
  `embedder ${bundledEmbedder().id}, sample ${values.sample}\n\n` +
    ''.padEnd(34) +
    tasks.map(({ id }) => id.slice(0, 16).padStart(17)).join(''),
);
row('default', DEFAULT_MATCH_WEIGHTS);
row('no embedder', { ...WEIGHTS_WITHOUT_MEANING, 'semantic-similarity': 0 });
for (const id of MATCH_FACTOR_IDS) {
  row(`${id} alone`, { ...(Object.fromEntries(MATCH_FACTOR_IDS.map((one) => [one, 0])) as Weights), [id]: 1 });
}
for (const id of MATCH_FACTOR_IDS) {
  for (const times of [0, 0.5, 2])
    row(`${id} × ${times}`, { ...DEFAULT_MATCH_WEIGHTS, [id]: DEFAULT_MATCH_WEIGHTS[id] * times });
}
for (const times of [0, 0.5, 2]) {
  row(`no embedder, required × ${times}`, {
    ...WEIGHTS_WITHOUT_MEANING,
    'semantic-similarity': 0,
    'required-skills': WEIGHTS_WITHOUT_MEANING['required-skills'] * times,
  });
}
for (const part of PARTS)
  for (const times of [0, 0.5, 2])
    row(`in meaning: ${part} × ${times}`, DEFAULT_MATCH_WEIGHTS, {
      ...MEANING_SHARES,
      [part]: MEANING_SHARES[part] * times,
    });

console.log('\nchosen on the other tasks');
const grid: Weights[] = [];
for (const required of [0.1, 0.2, 0.3])
  for (const title of [0.1, 0.2])
    for (const lexical of [0.3, 0.5])
      for (const semantic of [0.5, 0.8, 1])
        grid.push({
          ...DEFAULT_MATCH_WEIGHTS,
          'required-skills': required,
          title,
          'lexical-similarity': lexical,
          'semantic-similarity': semantic,
        });
const table = grid.map((weights) => tasks.map((task) => meanOf(figures(task, weights)).mean));
tasks.forEach((task, held) => {
  const others = table.map((means) => means.reduce((sum, mean, at) => (at === held ? sum : sum + mean), 0));
  const best = others.indexOf(Math.max(...others));
  const {
    'required-skills': required,
    title,
    'lexical-similarity': lexical,
    'semantic-similarity': semantic,
  } = grid[best]!;
  console.log(
    `${task.id.padEnd(24)} ${(table[best]![held]! * 100).toFixed(1)} with required ${required}, title ${title}, lexical ${lexical}, semantic ${semantic}; default ${(meanOf(plain.get(task)!).mean * 100).toFixed(1)}, best of the grid ${(Math.max(...table.map((means) => means[held]!)) * 100).toFixed(1)}`,
  );
});
