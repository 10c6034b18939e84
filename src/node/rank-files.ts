/** What `trackruit recommend`, `rank` and `compare` do with the files that they are given. */
import {
  compareResumes,
  InvalidInputError,
  rankCandidates,
  Recommender,
  type JobPosting,
  type RankedCandidate,
  type RankingPage,
  type RankingProgress,
  type RecommendationPage,
  type ResumeComparison,
  type ResumeDocument,
} from '../index.ts';
import { leftOut, type LeftOut } from './left-out.ts';
import { filterOn, type PostingConditions } from './posting-conditions.ts';
import { readPostings, type ManyFilesOptions, type PlacedPosting } from './posting-files.ts';
import type { ProgressLine } from './progress-line.ts';
import { readResumes } from './resume-files.ts';

export interface RankingRun {
  readonly reading: Omit<ManyFilesOptions, 'onFile'>;
  readonly standardInput: AsyncIterable<Uint8Array>;
  readonly referenceDate: Date | undefined;
  readonly signal: AbortSignal;
  readonly progress: ProgressLine;
}

export interface FromFiles<Result> {
  readonly result: Result;
  readonly leftOut: readonly LeftOut[];
}

/** Postings added in one go; a bad one of them is told and the others tried again. */
const BLOCK = 128;

const stepNames: Readonly<Record<RankingProgress['step'], string>> = {
  read: 'Taking in',
  score: 'Comparing',
  explain: 'Explaining',
};

/**
 * @throws InvalidInputError if no posting is left
 */
export async function recommendFromFiles(
  {
    resume,
    jobs,
    limit,
    conditions,
  }: {
    readonly resume: ResumeDocument;
    readonly jobs: readonly string[];
    readonly limit: number | undefined;
    readonly conditions: PostingConditions;
  },
  run: RankingRun,
): Promise<FromFiles<RecommendationPage> & { readonly posting: (id: string) => JobPosting | undefined }> {
  const { signal, progress, referenceDate } = run;
  const filter = filterOn(referenceDate ?? new Date(), conditions);
  const read = await readPostings(jobs, run.standardInput, filesOptions(run));
  const failures = [...read.leftOut];
  // A pool this small is compared in full, so nothing has to be found by vectors.
  const recommender = new Recommender({ referenceDate, ...(read.postings.length <= 50 ? { index: null } : {}) });
  const postings = new Map<string, PlacedPosting>();
  for (let from = 0; from < read.postings.length; from += BLOCK) {
    const block = read.postings.slice(from, from + BLOCK);
    for (const placed of await addBlock(recommender, block, failures, signal)) {
      const { id } = placed.posting;
      const before = postings.get(id);
      if (before !== undefined)
        failures.push({ source: before.place, problem: `${placed.place} has the same id, and comes later` });
      postings.set(id, placed);
    }
    progress.show(stepNames.read, Math.min(from + BLOCK, read.postings.length), read.postings.length);
  }
  if (postings.size === 0) throw nothingLeft('posting', failures);
  const result = await recommender.recommend({ resume, limit }, { filter, signal, onProgress: shown(progress) });
  return { result, leftOut: failures, posting: (id) => postings.get(id)?.posting };
}

/** Those that were taken. */
async function addBlock(
  recommender: Recommender,
  block: readonly PlacedPosting[],
  failures: LeftOut[],
  signal: AbortSignal,
): Promise<readonly PlacedPosting[]> {
  let rest = block;
  while (rest.length > 0) {
    try {
      await recommender.add(
        rest.map(({ posting }) => posting),
        { signal },
      );
      break;
    } catch (error) {
      const at = error instanceof InvalidInputError ? /^jobs\[(\d+)\]\.?/.exec(error.parameter) : null;
      if (at === null) throw error;
      const { source, problem } = leftOut(rest[Number(at[1])]!.place, error);
      failures.push({ source, problem: problem.slice(at[0].length) });
      rest = rest.filter((_, index) => index !== Number(at[1]));
    }
  }
  return rest;
}

/** @throws InvalidInputError if no résumé is left */
export async function rankFromFiles(
  {
    job,
    resumes,
    limit,
  }: { readonly job: JobPosting; readonly resumes: readonly string[]; readonly limit: number | undefined },
  run: RankingRun,
): Promise<FromFiles<RankingPage<RankedCandidate>>> {
  const read = await readResumes(resumes, run.standardInput, {
    ...filesOptions(run),
    referenceDate: run.referenceDate,
  });
  if (read.resumes.length === 0) throw nothingLeft('résumé', read.leftOut);
  const { signal, progress, referenceDate } = run;
  const result = await rankCandidates(
    { job, resumes: read.resumes, limit },
    { referenceDate, signal, onProgress: shown(progress) },
  );
  return { result, leftOut: read.leftOut };
}

/** @throws InvalidInputError if no résumé is left */
export async function compareFiles(
  { job, resumes }: { readonly job: JobPosting; readonly resumes: readonly string[] },
  run: RankingRun,
): Promise<FromFiles<ResumeComparison>> {
  const read = await readResumes(resumes, run.standardInput, {
    ...filesOptions(run),
    referenceDate: run.referenceDate,
  });
  if (read.resumes.length === 0) throw nothingLeft('résumé', read.leftOut);
  const { signal, referenceDate } = run;
  return {
    result: await compareResumes({ job, resumes: read.resumes }, { referenceDate, signal }),
    leftOut: read.leftOut,
  };
}

function filesOptions({ reading, signal, progress }: RankingRun): ManyFilesOptions {
  return { ...reading, signal, onFile: (done, total) => progress.show('Reading files', done, total) };
}

function shown(progress: ProgressLine): (progress: RankingProgress) => void {
  return ({ step, done, total }) => progress.show(stepNames[step], done, total);
}

function nothingLeft(what: string, failures: readonly LeftOut[]): InvalidInputError {
  const [first] = failures;
  return new InvalidInputError(
    first?.source ?? 'files',
    first === undefined
      ? `hold no ${what}`
      : `${first.problem}${failures.length > 1 ? ` (and ${failures.length - 1} more like it)` : ''}; no ${what} is left`,
  );
}
