/** Rankings that are not about résumé categories: titles, other languages, annotators' order. Reported, not steered by. */
import { averagePrecision, rankOrder, reciprocalRank } from './ranking-measures.ts';
import type { Scorer } from './ranking-baselines.ts';
import { readRecords, type JobRecord, type ResumeRecord } from './ranking-data.ts';

interface SideResult {
  readonly measure: string;
  /** One figure a query. */
  readonly values: readonly number[];
}

interface Pair {
  readonly resume: string;
  readonly job: string;
  readonly label: number | null;
}

const TITLE_LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'it', 'nl', 'pl'] as const;
/** Pools in which a title looks for its own description. */
const DESCRIPTION_POOLS: Readonly<Record<string, string>> = {
  'dice-titles': 'jobs-dice',
  'tech-titles': 'jobs-tech-domains',
  'glassdoor-titles': 'jobs-glassdoor-data',
};

export const sideTaskIds: readonly string[] = [
  ...Object.keys(DESCRIPTION_POOLS),
  ...TITLE_LANGUAGES.map((one) => `titles-${one}`),
  'talentclef-ro',
  'decision-pt',
  'vanetik',
];

export async function sideTask(id: string, scorer: Scorer, sample: number | undefined): Promise<SideResult> {
  const pool = DESCRIPTION_POOLS[id];
  if (pool !== undefined) return ownDescription(pool, scorer, sample);
  if (id.startsWith('titles-')) return similarTitles(id.slice('titles-'.length), scorer, sample);
  if (id === 'talentclef-ro') return talentClef(scorer);
  if (id === 'decision-pt') return decision(scorer, sample);
  return vanetik(scorer);
}

/** The posting a title belongs to, among descriptions without their titles. */
async function ownDescription(pool: string, scorer: Scorer, sample = Infinity): Promise<SideResult> {
  const jobs = readRecords<JobRecord>(`${pool}/jobs.jsonl`).filter(
    ({ title, description }) => isWord(title) && isWord(description),
  );
  const score = scorer.prepare(jobs.map(({ description }) => ({ title: '', description })));
  const values: number[] = [];
  for (let at = 0; at < Math.min(jobs.length, sample); at++) {
    values.push(reciprocalRank(rankOrder(await score(jobs[at]!.title)), (other) => other === at));
  }
  return { measure: 'MRR', values };
}

/** Titles that mean a similar job, judged by two people; the query as a résumé of one line. */
async function similarTitles(language: string, scorer: Scorer, sample = Infinity): Promise<SideResult> {
  const titles = readRecords<{ id: string; title: string }>(`titles-similarity/titles.${language}.jsonl`).filter(
    ({ title }) => isWord(title),
  );
  const queries = readRecords<{ title: string; relevant: readonly string[] }>(
    `titles-similarity/queries.${language}.jsonl`,
  );
  const names = titles.map(({ title }) => title);
  const score =
    scorer.titles === undefined
      ? scorer.prepare(names.map((title) => ({ title, description: title })))
      : (title: string) => scorer.titles!(title, names);
  const values: number[] = [];
  for (const query of queries.filter(({ title }) => isWord(title)).slice(0, Math.min(sample, 40))) {
    const relevant = new Set(query.relevant);
    values.push(averagePrecision(rankOrder(await score(query.title)), (at) => relevant.has(titles[at]!.id)));
  }
  return { measure: 'MAP', values };
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** All résumés ranked for each posting. */
async function talentClef(scorer: Scorer): Promise<SideResult> {
  const { jobs, resumes, pairs } = readPairs('pairs-talentclef-ro');
  const score = scorer.prepare(jobs);
  const rows: (readonly number[])[] = [];
  for (const resume of resumes) rows.push(await score(resume.text));
  const values = jobs.map((job, at) => {
    const relevant = new Set(
      pairs.filter((pair) => pair.job === job.id && pair.label === 1).map((pair) => pair.resume),
    );
    return averagePrecision(rankOrder(rows.map((row) => row[at]!)), (index) => relevant.has(resumes[index]!.id));
  });
  return { measure: 'MAP', values };
}

/** The jobs somebody was put forward for, among all jobs. */
async function decision(scorer: Scorer, sample = Infinity): Promise<SideResult> {
  const { jobs, resumes, pairs } = readPairs('pairs-decision-pt');
  const score = scorer.prepare(jobs);
  const values: number[] = [];
  for (const resume of resumes.slice(0, sample)) {
    const own = new Set(pairs.filter((pair) => pair.resume === resume.id).map((pair) => pair.job));
    values.push(reciprocalRank(rankOrder(await score(resume.text)), (at) => own.has(jobs[at]!.id)));
  }
  return { measure: 'MRR', values };
}

/** Share of pairs of postings in the annotators' order, by résumé; 0.5 is chance. */
async function vanetik(scorer: Scorer): Promise<SideResult> {
  const { jobs, resumes, pairs } = readPairs('pairs-vanetik');
  const score = scorer.prepare(jobs);
  const values: number[] = [];
  for (const resume of resumes) {
    const scores = await score(resume.text);
    const labels = jobs.map((job) => pairs.find((pair) => pair.resume === resume.id && pair.job === job.id)?.label);
    let right = 0;
    let compared = 0;
    labels.forEach((a, i) => {
      labels.forEach((b, j) => {
        if (a === undefined || b === undefined || a === null || b === null || a <= b) return;
        compared++;
        right += scores[i]! > scores[j]! ? 1 : scores[i]! === scores[j]! ? 0.5 : 0;
      });
    });
    if (compared > 0) values.push(right / compared);
  }
  return { measure: 'order', values };
}

function readPairs(set: string): {
  readonly jobs: readonly JobRecord[];
  readonly resumes: readonly ResumeRecord[];
  readonly pairs: readonly Pair[];
} {
  return {
    jobs: readRecords<JobRecord>(`${set}/jobs.jsonl`),
    resumes: readRecords<ResumeRecord>(`${set}/resumes.jsonl`).filter(({ text }) => isWord(text)),
    pairs: readRecords<Pair>(`${set}/pairs.jsonl`),
  };
}
