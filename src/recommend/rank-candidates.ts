/**
 * Résumés for a posting: the mirror of `recommend`.
 *
 * Names and personal details lead to nobody: they are no terms and reach no embedder. Nobody is left out for being like somebody else,
 * so copies stay apart, and there is no re-weighting.
 */
import type { ResumeDocument } from '../document/resume-document.ts';
import { jobDocument, type JobSource } from '../document/parse-job.ts';
import { resumeDocument, type ResumeSource } from '../document/parse-resume.ts';
import { checkObject } from '../errors.ts';
import type { Bm25Options } from '../lexical/bm25.ts';
import { MATCH_ENGINE, type MatcherOptions } from '../match/matcher.ts';
import { flatVectorIndex } from '../vector/flat-index.ts';
import { DocumentPool, type PoolEntry } from './document-pool.ts';
import { fingerprintOf } from './fingerprint.ts';
import { namedResumes, type NamedResume } from './named-resumes.ts';
import { PairScorer } from './pair-scorer.ts';
import { readResume, resumeFingerprint } from './pool-text.ts';
import { checkedNumber, checkedReferenceDate } from './ranking-options.ts';
import { rankPool } from './rank-pool.ts';
import { ReadDocuments } from './read-documents.ts';
import { RECOMMEND_ENGINE, type ChangeOptions } from './recommender-options.ts';
import type { RankedMatch, RankingNotice, RankingPage } from './recommendation.ts';
import { jobQuery } from './pool-query.ts';

export interface RankCandidatesInput {
  readonly job: JobSource;
  /** A résumé without an id gets one made of its text; of two with one id the later counts. */
  readonly resumes: Iterable<ResumeSource | NamedResume>;
  /** Results of a page, 1 to 1,000. Default 10. */
  readonly limit?: number | undefined;
  /** From the page before; the résumés have to be the same. */
  readonly cursor?: string | undefined;
}

export interface RankCandidatesOptions extends MatcherOptions, ChangeOptions {
  /** Résumés matched at most. Default: all. */
  readonly candidates?: number | undefined;
  readonly bm25?: Bm25Options | undefined;
}

export type RankedCandidate = RankedMatch;

const DEFAULT_LIMIT = 10;
const MOST_RESULTS = 1000;
/** Parsed résumés kept between reading and matching. */
const MOST_PARSED = 1000;

/**
 * The résumés that cover a posting best, each with its match. A score is about two texts and no ground to turn anybody down.
 *
 * Every résumé is parsed, so that names take no part, and by default every one is matched: the order is exact and nobody is passed over
 * by the search.
 *
 * @throws InvalidInputError for a text without words or an option out of range
 * @throws CursorError for a cursor of another question or other résumés
 * @throws TrackruitError with code `embedding-failed`
 * @throws the signal's reason if aborted
 *
 * @example
 * ```ts
 * import { rankCandidates } from '@trackruit/ml';
 *
 * const { results } = await rankCandidates({
 *   job: 'Data Engineer\nRequirements\n- Python\n- Airflow or Dagster',
 *   resumes: [
 *     { id: 'a', resume: 'Nurse\nJan 2020 - Dec 2023 City Hospital: cared for patients after surgery.' },
 *     { id: 'b', resume: 'Data Engineer\nJan 2020 - Dec 2023 Acme: built pipelines in Python and Airflow.' },
 *   ],
 * });
 * console.log(results.map(({ id }) => id)); // ['b', 'a']
 * ```
 */
export async function rankCandidates(
  input: RankCandidatesInput,
  options: RankCandidatesOptions = {},
): Promise<RankingPage<RankedCandidate>> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  checkObject(input, 'input', '{ job, resumes }');
  const limit = checkedNumber('input.limit', input.limit ?? DEFAULT_LIMIT, 1, MOST_RESULTS);
  const referenceDate = checkedReferenceDate(options.referenceDate);
  const scorer = new PairScorer(options);
  const { embedder, taxonomy, weights } = scorer;
  const job = jobDocument(input.job);
  const features = scorer.job(job);
  const sources = namedResumes(input.resumes);
  const candidates = Math.max(limit, checkedNumber('options.candidates', options.candidates ?? Infinity, 1, Infinity));
  // Where all are matched nothing has to be found.
  const isSearched = sources.length > candidates;
  const pool = new DocumentPool<ResumeSource>({
    embedder: isSearched ? embedder : null,
    index: isSearched && embedder !== null ? flatVectorIndex({ dimensions: embedder.dimensions }) : undefined,
    bm25: options.bm25,
  });
  const parsed = new ReadDocuments<string, ResumeDocument>(MOST_PARSED);
  const documentOf = (id: string, source: ResumeSource): ResumeDocument =>
    parsed.get(id, () => resumeDocument(source, { referenceDate }));
  const unique = [...new Map(sources.map((one) => [one.id, one])).values()];
  await pool.put(
    unique,
    ({ id, resume }, _, words) => {
      const document = documentOf(id, resume);
      return {
        id,
        source: resume,
        fingerprint: resumeFingerprint(document),
        ...(isSearched ? { text: readResume(scorer.resume(document), words) } : {}),
      };
    },
    { signal, onBlock: (done) => onProgress?.({ step: 'read', done, total: unique.length }) },
  );
  const pair = ({ id, source }: PoolEntry<ResumeSource>) => ({ resume: documentOf(id, source), job });
  const events = rankPool<ResumeSource, undefined, RankedCandidate>(
    {
      pool,
      query: () => jobQuery(features, embedder),
      question: fingerprintOf([
        RECOMMEND_ENGINE,
        MATCH_ENGINE,
        features.hash,
        taxonomy.version,
        embedder?.id ?? '',
        JSON.stringify([weights, Number.isFinite(candidates) ? candidates : 'all']),
      ]),
      cursor: input.cursor,
      limit,
      candidates,
      diversity: 0,
      notices: jobNotices(features.askedSkills.length),
      score: async (entry) => ({ ...(await scorer.score(pair(entry), signal)), extra: undefined }),
      likeness: () => 0,
      explain: async (entry, comparison) => scorer.match(pair(entry), comparison, signal),
      signal,
      onProgress,
    },
    (ranked) => ranked,
  );
  for await (const event of events) if (event.type === 'page-ready') return event.page;
  throw new Error('a ranking ends with its page');
}

function jobNotices(skills: number): readonly RankingNotice[] {
  if (skills > 0) return [];
  return [
    {
      code: 'no-skills-found',
      message:
        'The posting names no skill that is known: titles and wording alone decide, so take the order as a first guess.',
    },
  ];
}
