/** A task → the answer's fields. Runs in a worker thread, or in the process itself where there are none. */
import {
  InvalidInputError,
  parseResume,
  type AtsInput,
  type ExtractedDocument,
  type ResumeDocument,
} from '@trackruit/ml';
import library from '@trackruit/ml/package.json' with { type: 'json' };
import type { Engines } from '../engines.ts';
import { atsAnswer } from '../trackruit/answers/ats-answer.ts';
import { feedbackAnswer } from '../trackruit/answers/feedback-answer.ts';
import { interviewAnswer } from '../trackruit/answers/interview-answer.ts';
import { batchAnswer, matchAnswer } from '../trackruit/answers/match-answer.ts';
import { recommendAnswer } from '../trackruit/answers/recommend-answer.ts';
import type {
  AtsTask,
  EngineTask,
  EngineVersions,
  MatchTask,
  RecommendTask,
  ResumeInput,
  UnreadFile,
} from './engine-task.ts';

/** Jobs matched between two looks at the event loop, which it then has to itself once. */
const JOBS_PER_TURN = 4;

/**
 * @throws InvalidInputError for a text without a word
 * @throws TrackruitError `embedding-failed`
 * @throws the signal's reason if aborted between two steps
 */
export async function runTask(engines: Engines, task: EngineTask, signal?: AbortSignal): Promise<object> {
  const referenceDate = new Date(task.referenceDate);
  switch (task.engine) {
    case 'match':
      return runMatch(engines, task, referenceDate, signal);
    case 'recommend':
      return runRecommend(engines, task, referenceDate, signal);
    case 'interview':
      return interviewAnswer(engines.interviewPredictor(task.options).predict(task.features), task);
    case 'feedback': {
      const resume = resumeOf(engines, task.resume, referenceDate);
      const scorer = engines.feedbackScorer(task.options, referenceDate);
      return feedbackAnswer(scorer.score({ resume, targetRole: task.targetRole }), resume, task);
    }
    case 'ats':
      return atsAnswer(engines.atsChecker(task.options, referenceDate).check(atsInput(task)), task);
  }
}

/** One small question to every engine: loads what they load, and tells what they are. */
export async function warmUp(engines: Engines): Promise<EngineVersions> {
  const referenceDate = new Date('2026-11-01');
  const resume = 'Ann Example\nData Engineer at Acme, Jan 2020 - Dec 2023: built pipelines in Python on PostgreSQL.';
  const job = 'Data Engineer\nRequirements\n- Python\n- SQL';
  const { provenance } = await engines.matcher({}, referenceDate).match({ resume, job });
  const recommender = engines.recommender({}, referenceDate, 1);
  await recommender.add([{ id: 'a', title: 'Data Engineer', description: job }]);
  await recommender.recommend({ resume });
  const features = { matchScoreAvg: 0.5, skillsStrength: 0.5 };
  return {
    engines: {
      match: provenance.engine,
      recommend: `recommend on ${provenance.engine}`,
      interview: engines.interviewPredictor({}).predict(features).provenance.engine,
      feedback: engines.feedbackScorer({}, referenceDate).score({ resume }).provenance.engine,
      ats: engines.atsChecker({}, referenceDate).check({ resume }).provenance.engine,
    },
    taxonomy: provenance.taxonomy,
    termStatistics: provenance.termStatistics,
    embedder: engines.embedder.id,
    package: library.version,
  };
}

async function runMatch(
  engines: Engines,
  task: MatchTask,
  referenceDate: Date,
  signal: AbortSignal | undefined,
): Promise<object> {
  const matcher = engines.matcher(task.options, referenceDate);
  const resume = resumeOf(engines, task.resume, referenceDate);
  const results = [];
  for (const [at, job] of task.jobs.entries()) {
    if (at > 0 && at % JOBS_PER_TURN === 0) await nextTurn();
    try {
      // Those of a batch would only drive out what comes again.
      const read = task.isBatch ? job : engines.documents.job(job);
      results.push(await matcher.match({ resume, job: read }, { signal }));
    } catch (error) {
      throw task.isBatch && InvalidInputError.isInstance(error) && 'parameter' in error && error.parameter === 'job'
        ? new InvalidInputError(`job_descriptions.${String(at)}`, 'holds no word')
        : error;
    }
  }
  return task.isBatch ? batchAnswer(results, task) : matchAnswer(results[0]!, task);
}

async function runRecommend(
  engines: Engines,
  task: RecommendTask,
  referenceDate: Date,
  signal: AbortSignal | undefined,
): Promise<object> {
  const recommender = engines.recommender(task.options, referenceDate, task.pool.length);
  const resume = resumeOf(engines, task.resume, referenceDate);
  // Ids are the caller's: two postings may have the same one, so places stand for them here.
  await recommender.add(
    task.pool.map(({ title, company, description }, at) => ({
      id: placeId(at),
      title,
      ...(company === undefined ? {} : { company }),
      description,
    })),
    { signal },
  );
  const page = await recommender.recommend({ resume, limit: task.limit }, { signal, collapseDuplicates: false });
  return recommendAnswer(page, resume, task);
}

/** Equal scores are ordered by id; with leading zeros that is the order of the pool. */
function placeId(at: number): string {
  return String(at).padStart(4, '0');
}

function resumeOf({ documents }: Engines, resume: ResumeInput, referenceDate: Date): ResumeDocument {
  return typeof resume === 'string' ? documents.resume(resume, referenceDate) : parseResume(resume, { referenceDate });
}

function atsInput({ resume }: AtsTask): AtsInput {
  if (typeof resume === 'string') return { resume };
  return isUnread(resume) ? { file: resume } : { resume };
}

function isUnread(resume: ExtractedDocument | UnreadFile): resume is UnreadFile {
  return 'failure' in resume;
}

/** Lets requests in while a long task runs in the process itself. */
async function nextTurn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
