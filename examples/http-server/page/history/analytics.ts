/** What the history says when it is looked at as a whole. */
import { stageOf, type KeptRecord, type Stage } from './page-history.ts';

export interface ScorePoint {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** 0..1. */
  readonly match: number;
  readonly ats: number;
  readonly writing: number;
}

/** Oldest first; of two in one millisecond both stay, in the order they were kept in. */
export function scorePoints(records: readonly KeptRecord[]): readonly ScorePoint[] {
  return [...records].reverse().map(({ createdAt, result }) => ({
    at: createdAt,
    match: result.tailoredScore ?? result.score,
    ats: result.atsScore,
    writing: result.feedbackScore,
  }));
}

export interface SkillCount {
  readonly label: string;
  /** Different postings that ask for it and did not find it in the latest result for them. */
  readonly postings: number;
}

/** Most missing first, equals as the newest results have them: heaviest first. Each posting counts once, by its newest record. */
export function mostMissing(records: readonly KeptRecord[], most: number): readonly SkillCount[] {
  const newest = new Map<string, KeptRecord>();
  for (const record of records) if (!newest.has(record.jobText)) newest.set(record.jobText, record);
  const counts = new Map<string, number>();
  for (const { result } of newest.values()) {
    for (const label of new Set(result.missingSkills)) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts]
    .map(([label, postings]) => ({ label, postings }))
    .sort((a, b) => b.postings - a.postings)
    .slice(0, most);
}

export interface FunnelStep {
  readonly name: string;
  /** Postings that came at least this far. */
  readonly count: number;
}

/** How far a stage is on the way; what was refused had been applied for. */
const REACHED: Readonly<Record<Stage, number>> = { saved: 0, applied: 1, rejected: 1, interview: 2, offer: 3 };

/** From postings looked at to offers. Each posting counts once, as far as any record of it came. */
export function funnel(records: readonly KeptRecord[]): readonly FunnelStep[] {
  const furthest = new Map<string, number>();
  for (const record of records) {
    const reached = REACHED[stageOf(record)];
    furthest.set(record.jobText, Math.max(furthest.get(record.jobText) ?? 0, reached));
  }
  return ['Looked at', 'Applied', 'Interview', 'Offer'].map((name, step) => ({
    name,
    count: [...furthest.values()].filter((reached) => reached >= step).length,
  }));
}
