/**
 * What does it cost to match only the likeliest postings instead of all?
 *
 *   node bench/quality/recommend.ts [--sample 30] [--task livecareer-google]
 *
 * The category tasks of ranking.ts and the Romanian résumés of TalentCLEF. `all`: every document matched. `found`: the fused order of words
 * and meaning without a match. `best k`: the k likeliest, matched, as a `Recommender` with `candidates: k` does. nDCG@10 (MAP for
 * TalentCLEF, where résumés are ranked for a posting, and what is not among the k counts as not found: a posting has up to 104 right
 * ones there, so `all, k`, the first k of `all`, is the most that k candidates can reach), and the share of the ten best of `all` that is
 * among the k. Nothing is fitted here. Beside it `tfidf`, fitted on the pool, and `stack`: that and
 * all-MiniLM-L6-v2 of the whole texts, half and half, where ../shared/models or TRACKRUIT_MODELS has it.
 */
import { parseArgs } from 'node:util';
import { bundledEmbedder } from '../../src/embedding/bundled-embedder.ts';
import { parseJob } from '../../src/document/parse-job.ts';
import { parseResume } from '../../src/document/parse-resume.ts';
import { jobFeatures } from '../../src/features/job-features.ts';
import { resumeFeatures } from '../../src/features/resume-features.ts';
import { DocumentPool } from '../../src/recommend/document-pool.ts';
import { PairScorer } from '../../src/recommend/pair-scorer.ts';
import { jobQuery, resumeQuery } from '../../src/recommend/pool-query.ts';
import { readPosting, readResume, resumeFingerprint } from '../../src/recommend/pool-text.ts';
import { Recommender } from '../../src/recommend/recommender.ts';
import { bundledTaxonomy } from '../../src/skills/bundled-taxonomy.ts';
import { flatVectorIndex } from '../../src/vector/flat-index.ts';
import {
  categoryTask,
  categoryTaskIds,
  hasData,
  readRecords,
  type JobRecord,
  type ResumeRecord,
} from './ranking-data.ts';
import { jobText, tfidfBaseline, type Scorer } from './ranking-baselines.ts';
import { hasMiniLm, miniLm } from './ranking-embedders.ts';
import { stackScorer } from './ranking-scorers.ts';
import { averagePrecision, meanOf, ndcg, rankOrder } from './ranking-measures.ts';

const { values } = parseArgs({ options: { sample: { type: 'string', default: '30' }, task: { type: 'string' } } });
if (!hasData()) {
  console.log('no data to measure on: put it beside the project or set TRACKRUIT_DATA');
  process.exit(0);
}

const referenceDate = new Date('2025-06-15');
const DEPTHS = [20, 30, 50] as const;
const embedder = bundledEmbedder();
const taxonomy = bundledTaxonomy();
const rivals: readonly Scorer[] = [tfidfBaseline, ...(hasMiniLm() ? [stackScorer('stack', await miniLm())] : [])];
if (!hasMiniLm()) console.log('no MiniLM here: put all-MiniLM-L6-v2 beside the project or set TRACKRUIT_MODELS\n');

class Figures {
  readonly #rows = new Map<string, number[]>();

  add(name: string, value: number): void {
    const row = this.#rows.get(name);
    if (row === undefined) this.#rows.set(name, [value]);
    else row.push(value);
  }

  print(title: string): void {
    console.log(title);
    for (const [name, row] of this.#rows) {
      if (name.endsWith(' recall')) continue;
      const { mean, standardError } = meanOf(row);
      const recall = this.#rows.get(`${name} recall`);
      const share = recall === undefined ? '' : `   (${(100 * meanOf(recall).mean).toFixed(1)})`;
      console.log(`  ${name.padEnd(10)} ${(100 * mean).toFixed(1)} ± ${(100 * standardError).toFixed(1)}${share}`);
    }
  }
}

console.log('mean ×100 ± standard error; in brackets the share of the ten best of `all` that was found\n');
for (const id of categoryTaskIds.filter((one) => values.task === undefined || one === values.task))
  await measureCategories(id);
if (values.task === undefined || values.task === 'talentclef-ro') await measureTalentClef();

async function measureCategories(id: string): Promise<void> {
  const task = categoryTask(id, Number(values.sample));
  const places = new Map(task.jobs.map((job, at) => [job.id, at]));
  const postings = task.jobs.map((job) => ({ id: job.id, title: job.title, description: job.description }));
  const pool = poolOf();
  await pool.put(postings, (job, _, words) => ({ id: job.id, source: '', ...readPosting(job, words) }));
  const whole = new Recommender({ referenceDate, candidates: 10_000, keepParsed: 10_000 });
  await whole.add(postings);
  const others = rivals.map((rival) => ({ id: rival.id, score: rival.prepare(postings) }));
  const figures = new Figures();
  for (const resume of task.resumes) {
    const gain = (order: readonly number[]): number => ndcg(order, (at) => task.relevant(resume, task.jobs[at]!));
    const all = await orderOf(whole, resume.text, places);
    const query = resumeQuery(resumeFeatures(parseResume(resume.text, { referenceDate }), taxonomy), embedder);
    const found = (await pool.candidates(query, 200)).map((one) => places.get(one)!);
    for (const { id: rival, score } of others) figures.add(rival, gain(rankOrder(await score(resume.text))));
    figures.add('all', gain(all));
    figures.add('found', gain(withRest(found, task.jobs.length)));
    for (const depth of DEPTHS)
      addDepth(figures, depth, all, found, (order) => gain(withRest(order, task.jobs.length)));
  }
  figures.print(`${id} (${task.resumes.length} résumés, ${task.jobs.length} postings), nDCG@10`);
}

/** What a recommender with so many candidates shows: the likeliest in the order of their matches. */
function addDepth(
  figures: Figures,
  depth: number,
  all: readonly number[],
  found: readonly number[],
  measure: (order: readonly number[]) => number,
): void {
  const candidates = new Set(found.slice(0, depth));
  const best = all.slice(0, 10);
  figures.add(`best ${depth}`, measure(all.filter((at) => candidates.has(at))));
  figures.add(`best ${depth} recall`, best.filter((at) => candidates.has(at)).length / best.length);
}

async function measureTalentClef(): Promise<void> {
  const set = 'pairs-talentclef-ro';
  const jobs = readRecords<JobRecord>(`${set}/jobs.jsonl`);
  const resumes = readRecords<ResumeRecord>(`${set}/resumes.jsonl`).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const pairs = readRecords<{ readonly resume: string; readonly job: string; readonly label: number | null }>(
    `${set}/pairs.jsonl`,
  );
  const places = new Map(resumes.map(({ id }, at) => [id, at]));
  const scorer = new PairScorer({});
  const documents = resumes.map(({ text }) => parseResume(text, { referenceDate }));
  const pool = poolOf();
  await pool.put(resumes, ({ id }, at, words) => ({
    id,
    source: '',
    fingerprint: resumeFingerprint(documents[at]!),
    text: readResume(resumeFeatures(documents[at]!, taxonomy), words),
  }));
  const figures = new Figures();
  const others = rivals.map((rival) => ({
    id: rival.id,
    score: rival.prepare(resumes.map((resume) => ({ title: '', description: resume.text }))),
  }));
  for (const { id, title, description } of jobs) {
    const job = parseJob({ title, description });
    const relevant = new Set(
      pairs.filter((pair) => pair.job === id && pair.label === 1).map((pair) => places.get(pair.resume)!),
    );
    const precision = (order: readonly number[]): number => {
      const rest = withRest(order, resumes.length).slice(order.length);
      return (
        (averagePrecision(order, (at) => relevant.has(at)) * hits(order, relevant)) /
        (hits(order, relevant) + hits(rest, relevant))
      );
    };
    const scores: number[] = [];
    for (const resume of documents) scores.push((await scorer.score({ resume, job })).score);
    const all = rankOrder(scores);
    const found = (await pool.candidates(jobQuery(jobFeatures(job, taxonomy), embedder), 300)).map((one) =>
      places.get(one)!,
    );
    for (const { id: rival, score } of others)
      figures.add(rival, precision(rankOrder(await score(jobText({ title, description })))));
    figures.add('all', precision(all));
    figures.add('found', precision(found));
    for (const depth of [...DEPTHS, 100]) {
      figures.add(`all, ${depth}`, precision(all.slice(0, depth)));
      addDepth(figures, depth, all, found, precision);
    }
  }
  figures.print(`talentclef-ro (${jobs.length} postings, ${resumes.length} résumés), MAP`);
}

function hits(order: readonly number[], relevant: ReadonlySet<number>): number {
  return order.filter((at) => relevant.has(at)).length;
}

function poolOf(): DocumentPool<string> {
  return new DocumentPool<string>({
    embedder,
    index: flatVectorIndex({ dimensions: embedder.dimensions }),
    bm25: undefined,
  });
}

/** All places by the scores of the stream; nothing is explained. */
async function orderOf(
  recommender: Recommender,
  resume: string,
  places: ReadonlyMap<string, number>,
): Promise<readonly number[]> {
  const scores = new Array<number>(places.size).fill(0);
  const query: Parameters<Recommender['stream']> = [{ resume }, { collapseDuplicates: false }];
  for await (const event of recommender.stream(...query)) {
    if (event.type === 'score-ready') scores[places.get(event.id)!] = event.score;
    if (event.type === 'result-ready') break;
  }
  return rankOrder(scores);
}

/** The order with the places that it leaves out behind it, as a ranking of the whole pool. */
function withRest(order: readonly number[], size: number): readonly number[] {
  const shown = new Set(order);
  return [...order, ...Array.from({ length: size }, (_, at) => at).filter((at) => !shown.has(at))];
}
