/**
 * One document against a pool, in five steps: likely candidates, copies put together, a score for each, their order, and the full
 * match of those on the page.
 *
 * A pool of no more documents than `candidates` is compared in full; then the first step is left out and the order is exact.
 */
import { freezeDeep } from '../document/freeze-deep.ts';
import type { Comparison } from '../match/comparison.ts';
import type { MatchResult } from '../match/match-result.ts';
import { hostsTurn } from '../vector/hosts-turn.ts';
import { writeCursor, readCursor, type CursorMarks } from './cursor.ts';
import { diversify } from './diversity.ts';
import type { VectorFilter } from '../vector/vector-filter.ts';
import type { DocumentPool, PoolEntry, PoolQuery } from './document-pool.ts';
import { ALIKE_FROM, mayBeAlike, shingleLikeness, type Shingles, type Signature } from './near-duplicates.ts';
import type { DuplicatePosting, RankedMatch, RankingEvent, RankingNotice, RankingProgress } from './recommendation.ts';

export interface RankingTask<Source, Extra> {
  readonly pool: DocumentPool<Source>;
  readonly query: () => PoolQuery;
  readonly question: CursorMarks['question'];
  readonly cursor: string | undefined;
  /** Results of the page, and documents matched at most. */
  readonly limit: number;
  readonly candidates: number;
  /** 0: the order of the scores. */
  readonly diversity: number;
  readonly notices: readonly RankingNotice[];
  /** What everything fulfils that may pass, as far as the index can tell. */
  readonly filter?: VectorFilter | undefined;
  /** Asked of every likely entry; must be cheap. Absent: all may. */
  readonly mayPass?: ((entry: PoolEntry<Source>) => boolean) | undefined;
  /** Asked of those that may. Absent: all do. */
  readonly passes?: ((entry: PoolEntry<Source>) => boolean) | undefined;
  /** What copies are told by; absent: copies stay apart. All may be asked for again and again. */
  readonly copies?: {
    signature(entry: PoolEntry<Source>): Signature;
    shingles(entry: PoolEntry<Source>): Shingles;
    day(entry: PoolEntry<Source>): number;
  };
  score(entry: PoolEntry<Source>): Promise<Scored<Extra>>;
  /** 0..1; asked only with diversity. */
  likeness(a: PoolEntry<Source>, b: PoolEntry<Source>): number;
  /** `comparison`: that of the score, where few enough are compared for all to be kept. */
  explain(entry: PoolEntry<Source>, comparison: Comparison | undefined): Promise<MatchResult>;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((progress: RankingProgress) => void) | undefined;
}

export interface Scored<Extra> {
  readonly score: number;
  readonly comparison: Comparison;
  readonly extra: Extra;
}

/** A document and the copies that it stands for. */
interface Candidate<Source> {
  readonly entry: PoolEntry<Source>;
  readonly duplicates: readonly DuplicatePosting[];
}

interface ScoredCandidate<Source, Extra> extends Candidate<Source> {
  readonly extra: Extra;
  readonly comparison: Comparison | undefined;
}

/** Candidates scored between two turns of the host. */
const SCORES_PER_TURN = 16;

/** With more candidates, comparisons are not kept from the scores to the explanations: 4 MB at most. */
const MOST_KEPT = 200;

/** For each candidate so many likely entries are looked at, for copies and what the filter refuses take places. */
const DEPTH = 4;
/** For each candidate no more than so many are looked at; a filter that fewer pass finds fewer than there are. */
const MOST_DEPTH = 64;

export async function* rankPool<Source, Extra, Ranked extends RankedMatch>(
  task: RankingTask<Source, Extra>,
  resultOf: (ranked: RankedMatch, extra: Extra, duplicates: readonly DuplicatePosting[]) => Ranked,
): AsyncGenerator<RankingEvent<Ranked>, void, undefined> {
  const { pool, limit, signal, onProgress } = task;
  signal?.throwIfAborted();
  // Of the pool as it is now; it may change while candidates are scored.
  const marks = { pool: pool.fingerprint, question: task.question };
  const poolSize = pool.size;
  const offset = readCursor(task.cursor, marks);
  const candidates = await findCandidates(task);
  yield { type: 'candidates-ready', candidates: candidates.length, poolSize };

  const isKept = candidates.length <= MOST_KEPT;
  const scored: { id: string; score: number; item: ScoredCandidate<Source, Extra> }[] = [];
  for (const candidate of candidates) {
    if (scored.length > 0 && scored.length % SCORES_PER_TURN === 0) await hostsTurn();
    signal?.throwIfAborted();
    const { score, comparison, extra } = await task.score(candidate.entry);
    const item = { ...candidate, extra, comparison: isKept ? comparison : undefined };
    scored.push({ id: candidate.entry.id, score, item });
    onProgress?.({ step: 'score', done: scored.length, total: candidates.length });
    yield { type: 'score-ready', id: candidate.entry.id, score };
  }
  scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const order = diversify(scored, task.diversity, (a, b) => task.likeness(a.entry, b.entry));

  const onPage = order.slice(offset, offset + limit);
  const results: Ranked[] = [];
  for (const { id, score, item } of onPage) {
    signal?.throwIfAborted();
    const match = await task.explain(item.entry, item.comparison);
    const rank = offset + results.length + 1;
    const result = freezeDeep(resultOf({ id, rank, score, match }, item.extra, item.duplicates));
    results.push(result);
    onProgress?.({ step: 'explain', done: results.length, total: onPage.length });
    yield { type: 'result-ready', result };
  }
  const end = offset + results.length;
  yield {
    type: 'page-ready',
    page: freezeDeep({
      results,
      ...(end < order.length ? { nextCursor: writeCursor(marks, end) } : {}),
      poolSize,
      compared: candidates.length,
      notices: [...task.notices, ...poolNotices(poolSize, candidates.length)],
    }),
  };
}

function poolNotices(poolSize: number, candidates: number): readonly RankingNotice[] {
  if (poolSize === 0) return [{ code: 'pool-empty', message: 'There was nothing to compare with.' }];
  if (candidates > 0) return [];
  return [
    { code: 'none-passed', message: 'Nothing in the pool passed the filter or had anything in common with the text.' },
  ];
}

async function findCandidates<Source, Extra>(task: RankingTask<Source, Extra>): Promise<readonly Candidate<Source>[]> {
  const { pool, candidates: most, mayPass, signal } = task;
  if (pool.size <= most) {
    const ids = mayPass === undefined ? pool.ids() : pool.ids().filter((id) => mayPass(pool.get(id)!));
    return grouped(task, ids).map((group) => candidateOf(task, group));
  }
  const query = task.query();
  for (let depth = most * DEPTH; ; depth *= DEPTH) {
    const ids = await pool.candidates(query, depth, mayPass, { signal, filter: task.filter });
    const groups = grouped(task, ids);
    // Too few are left of those that were found: look further down, unless that was all there is.
    if (groups.length >= most || ids.length < depth || depth >= most * MOST_DEPTH)
      return groups.map((group) => candidateOf(task, group));
  }
}

/** Those that pass, each with the copies that are found as likely as it is, in the order of their first. */
function grouped<Source, Extra>(
  task: RankingTask<Source, Extra>,
  ids: readonly string[],
): readonly (readonly PoolEntry<Source>[])[] {
  const { pool, candidates: most } = task;
  const groups: PoolEntry<Source>[][] = [];
  for (const id of ids) {
    const entry = pool.get(id);
    if (entry === undefined || task.passes?.(entry) === false) continue;
    const group = task.copies === undefined ? undefined : groups.find(([first]) => isCopy(task, first!, entry));
    if (group !== undefined) group.push(entry);
    else if (groups.length === most) break;
    else groups.push([entry]);
  }
  return groups;
}

function isCopy<Source, Extra>(
  { copies }: RankingTask<Source, Extra>,
  a: PoolEntry<Source>,
  b: PoolEntry<Source>,
): boolean {
  return (
    mayBeAlike(copies!.signature(a), copies!.signature(b)) &&
    shingleLikeness(copies!.shingles(a), copies!.shingles(b)) >= ALIKE_FROM
  );
}

function candidateOf<Source, Extra>(
  task: RankingTask<Source, Extra>,
  group: readonly PoolEntry<Source>[],
): Candidate<Source> {
  const { copies } = task;
  if (group.length === 1 || copies === undefined) return { entry: group[0]!, duplicates: [] };
  const [entry, ...others] = [...group].sort((a, b) => copies.day(b) - copies.day(a) || (a.id < b.id ? -1 : 1));
  const own = copies.shingles(entry!);
  const duplicates = others.map((other) => ({ id: other.id, likeness: shingleLikeness(own, copies.shingles(other)) }));
  return { entry: entry!, duplicates: duplicates.sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1)) };
}
