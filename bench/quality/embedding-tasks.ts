/** Tasks that ask of vectors alone whether like lies by like; one vector a text, compared by cosine. */
import { averagePrecision, rankOrder, reciprocalRank } from './ranking-measures.ts';
import { readRecords, type JobRecord, type ResumeRecord } from './ranking-data.ts';

/** Scores of every text of a pool for one query; how it comes to them is its own affair. */
export interface TextScorer {
  readonly id: string;
  prepare(pool: readonly string[]): Promise<(query: string) => Promise<ArrayLike<number>>>;
}

export const embeddingTaskIds: readonly string[] = [
  'title → ad MRR',
  'résumé 1-NN updated',
  'résumé 1-NN livecareer',
  'category → résumé P@5',
  'titles en MAP',
  'titles de MAP',
  'titles es MAP',
  'titles fr MAP',
];

export async function embeddingTask(id: string, scorer: TextScorer, sample: number): Promise<readonly number[]> {
  if (id === 'title → ad MRR') return titleToAd(scorer, sample);
  if (id === 'résumé 1-NN updated') return nearestResume(scorer, readRecords('resumes-updated/resumes.jsonl'));
  if (id === 'résumé 1-NN livecareer') return nearestResume(scorer, everyNth(livecareer(), sample * 2));
  if (id === 'category → résumé P@5') return categoryToResume(scorer, sample);
  return similarTitles(scorer, id.slice('titles '.length, 'titles '.length + 2), sample);
}

function livecareer(): readonly ResumeRecord[] {
  return readRecords<ResumeRecord>('resumes-livecareer/resumes.jsonl');
}

/** Infinity as `count` takes all. */
function everyNth<Item>(items: readonly Item[], count: number): readonly Item[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, at) => at % step === 0).slice(0, count);
}

/** The posting a title belongs to, among descriptions without their titles. */
async function titleToAd(scorer: TextScorer, sample: number): Promise<readonly number[]> {
  const jobs = readRecords<JobRecord>('jobs-dice/jobs.jsonl');
  const score = await scorer.prepare(jobs.map(({ description }) => description));
  const values: number[] = [];
  for (const job of everyNth(jobs, sample)) {
    const own = jobs.indexOf(job);
    values.push(reciprocalRank(rankOrder(Array.from(await score(job.title))), (at) => at === own));
  }
  return values;
}

/** Whether the nearest other résumé is of the same category. */
async function nearestResume(scorer: TextScorer, resumes: readonly ResumeRecord[]): Promise<readonly number[]> {
  const score = await scorer.prepare(resumes.map(({ text }) => text));
  const values: number[] = [];
  for (let own = 0; own < resumes.length; own++) {
    const [nearest] = rankOrder(Array.from(await score(resumes[own]!.text))).filter((at) => at !== own);
    values.push(resumes[nearest!]!.category === resumes[own]!.category ? 1 : 0);
  }
  return values;
}

/** The name of a category as the query; a category with fewer than three résumés is no query. */
async function categoryToResume(scorer: TextScorer, sample: number): Promise<readonly number[]> {
  const values: number[] = [];
  for (const resumes of [
    readRecords<ResumeRecord>('resumes-updated/resumes.jsonl'),
    everyNth(livecareer(), sample * 2),
  ]) {
    const score = await scorer.prepare(resumes.map(({ text }) => text));
    const categories = [...new Set(resumes.map(({ category = '' }) => category))].sort();
    for (const category of categories) {
      const size = resumes.filter((one) => one.category === category).length;
      if (size < 3) continue;
      const order = rankOrder(Array.from(await score(category.toLowerCase().replaceAll('-', ' '))));
      const best = Math.min(5, size);
      values.push(order.slice(0, best).filter((at) => resumes[at]!.category === category).length / best);
    }
  }
  return values;
}

/** Titles that mean a similar job, judged by two people. */
async function similarTitles(scorer: TextScorer, language: string, sample: number): Promise<readonly number[]> {
  const titles = readRecords<{ id: string; title: string }>(`titles-similarity/titles.${language}.jsonl`);
  const queries = readRecords<{ title: string; relevant: readonly string[] }>(
    `titles-similarity/queries.${language}.jsonl`,
  );
  const score = await scorer.prepare(titles.map(({ title }) => title));
  const values: number[] = [];
  for (const query of queries.slice(0, sample)) {
    const relevant = new Set(query.relevant);
    values.push(
      averagePrecision(rankOrder(Array.from(await score(query.title))), (at) => relevant.has(titles[at]!.id)),
    );
  }
  return values;
}
