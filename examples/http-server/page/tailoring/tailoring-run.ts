/** A tailoring as it is shown, whoever writes it: the engine of this page, or the server that the page came from. */
import type { Span, TailorEvent } from '@trackruit/ml';

export interface ShownRewrite {
  readonly passage: number;
  /** Where it goes in the résumé; absent where the server's text is not found in the one at hand. */
  readonly span?: Span;
  readonly original: string;
  readonly rewritten: string;
  readonly reason?: string;
  /** Points of a score of 0..1; absent until it is known. */
  readonly delta?: number;
}

export interface TailoringSummary {
  readonly missing: readonly string[];
  readonly questions: readonly string[];
  /** 0..1, with all rewrites in place. */
  readonly tailoredScore: number;
}

export interface TailoringRun {
  readonly state: 'running' | 'done' | 'failed';
  /** 0..1, before. */
  readonly score?: number;
  /** What is being written, by passage. */
  readonly writing: ReadonlyMap<number, string>;
  readonly reasoning: string;
  readonly rewrites: readonly ShownRewrite[];
  readonly warnings: readonly string[];
  readonly summary?: TailoringSummary;
}

export type TailoringStep =
  | { readonly type: 'matched'; readonly score: number }
  | { readonly type: 'words'; readonly passage: number | undefined; readonly delta: string }
  | { readonly type: 'withdrawn'; readonly passage: number }
  | { readonly type: 'rewritten'; readonly rewrite: ShownRewrite }
  | { readonly type: 'warned'; readonly warning: string }
  | {
      readonly type: 'finished';
      readonly reasoning: string;
      readonly rewrites: readonly ShownRewrite[];
      readonly summary: TailoringSummary;
    };

export const BEGUN: TailoringRun = { state: 'running', writing: new Map(), reasoning: '', rewrites: [], warnings: [] };

export function after(run: TailoringRun, step: TailoringStep): TailoringRun {
  switch (step.type) {
    case 'matched':
      return { ...run, score: step.score };
    case 'words': {
      const { passage, delta } = step;
      if (passage === undefined) return { ...run, reasoning: run.reasoning + delta };
      return { ...run, writing: new Map(run.writing).set(passage, (run.writing.get(passage) ?? '') + delta) };
    }
    case 'withdrawn':
      return { ...run, writing: without(run.writing, step.passage) };
    case 'rewritten': {
      const { rewrite } = step;
      return { ...run, writing: without(run.writing, rewrite.passage), rewrites: [...run.rewrites, rewrite] };
    }
    case 'warned':
      return { ...run, warnings: [...run.warnings, step.warning] };
    case 'finished': {
      const { reasoning, rewrites, summary } = step;
      return { ...run, writing: new Map(), reasoning, rewrites, summary };
    }
  }
}

/** Absent for what only tells that the run goes on. */
export function stepOf(event: TailorEvent): TailoringStep | undefined {
  switch (event.type) {
    case 'match-ready':
      return { type: 'matched', score: event.match.score };
    case 'writing-started':
      return undefined;
    case 'text-delta':
      return {
        type: 'words',
        passage: event.field === 'rewritten' ? event.passage : undefined,
        delta: event.delta,
      };
    case 'text-withdrawn':
      return { type: 'withdrawn', passage: event.passage };
    case 'rewrite-ready':
      return { type: 'rewritten', rewrite: event.rewrite };
    case 'warning-raised': {
      const { message, claims = [] } = event.warning;
      const words = claims.map(({ surface }) => surface).join(', ');
      return { type: 'warned', warning: words === '' ? message : `${message} (${words})` };
    }
    case 'result-ready': {
      const { reasoning, rewrites, missingKeywords, questions, tailoredScore } = event.result;
      const summary = { missing: missingKeywords, questions: questions.map(({ question }) => question), tailoredScore };
      return { type: 'finished', reasoning, rewrites, summary };
    }
  }
}

function without(writing: ReadonlyMap<number, string>, passage: number): ReadonlyMap<number, string> {
  const left = new Map(writing);
  left.delete(passage);
  return left;
}
