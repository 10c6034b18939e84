/** Reads the labelled sets of ../shared/data for the ranking measures; nothing of them is kept in this repository. */
import { existsSync, readFileSync } from 'node:fs';

const root = process.env['TRACKRUIT_DATA'] ?? new URL('../../../shared/data/', import.meta.url).pathname;

export interface JobRecord {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly category?: string;
}

export interface ResumeRecord {
  readonly id: string;
  readonly text: string;
  readonly category?: string;
}

/** A job pool, résumés as queries, and for each résumé which jobs are right. */
export interface RankingTask {
  readonly id: string;
  readonly resumes: readonly ResumeRecord[];
  readonly jobs: readonly JobRecord[];
  relevant(resume: ResumeRecord, job: JobRecord): boolean;
}

type Crosswalk = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>>;

export function hasData(): boolean {
  return existsSync(`${root}/ranking-categories/crosswalk.json`);
}

export function readRecords<Row>(path: string): readonly Row[] {
  return readFileSync(`${root}/${path}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

const CATEGORY_TASKS: readonly (readonly [string, string, string])[] = [
  ['livecareer-google', 'resumes-livecareer', 'jobs-google'],
  ['livecareer-linkedin', 'resumes-livecareer', 'jobs-linkedin-india'],
  ['updated-google', 'resumes-updated', 'jobs-google'],
  ['updated-tech', 'resumes-updated', 'jobs-tech-domains'],
];

export const categoryTaskIds: readonly string[] = CATEGORY_TASKS.map(([id]) => id);

/** `sample` résumés spread evenly over the categories, always the same ones; `undefined` takes all. */
export function categoryTask(id: string, sample?: number): RankingTask {
  const [, resumeSet, jobSet] = CATEGORY_TASKS.find(([name]) => name === id)!;
  const crosswalk = JSON.parse(readFileSync(`${root}/ranking-categories/crosswalk.json`, 'utf8')) as Crosswalk;
  const categories = crosswalk[resumeSet]!;
  const jobs = readRecords<JobRecord>(`${jobSet}/jobs.jsonl`);
  const named = (job: JobRecord, category: string): boolean =>
    jobSet === 'jobs-linkedin-india' ? (job.category ?? '').includes(category) : job.category === category;
  const relevant = (resume: ResumeRecord, job: JobRecord): boolean =>
    (categories[resume.category ?? '']?.[jobSet] ?? []).some((category) => named(job, category));
  const resumes = readRecords<ResumeRecord>(`${resumeSet}/resumes.jsonl`).filter((resume) =>
    jobs.some((job) => relevant(resume, job)),
  );
  return { id, resumes: sample === undefined ? resumes : spread(resumes, sample), jobs, relevant };
}

/** Round-robin over the categories in file order, so that a sample has as many of each as it can. */
function spread(resumes: readonly ResumeRecord[], count: number): readonly ResumeRecord[] {
  const byCategory = new Map<string, ResumeRecord[]>();
  for (const resume of resumes) {
    const list = byCategory.get(resume.category ?? '') ?? [];
    list.push(resume);
    byCategory.set(resume.category ?? '', list);
  }
  const chosen: ResumeRecord[] = [];
  for (let round = 0; chosen.length < Math.min(count, resumes.length); round++) {
    for (const list of byCategory.values()) {
      // A step coprime to most list lengths takes résumés from all over the file.
      const at = (round * 7919) % list.length;
      const resume = list[at]!;
      if (round < list.length && chosen.length < count && !chosen.includes(resume)) chosen.push(resume);
    }
    if (round > 10_000) break;
  }
  return chosen;
}
