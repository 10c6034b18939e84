/** A writer whose words the test decides: what it writes, how fast, and where it stops. */
import { setTimeout as sleep } from 'node:timers/promises';
import { InvalidInputError, type TailorEvent, type TailorResult } from '@trackruit/ml';
import type { Analyses, AnalysisInput } from '../src/matchmetric/analyses.ts';

export interface ScriptedRun {
  readonly input: AnalysisInput;
  readonly signal: AbortSignal;
  /** Events read so far. */
  read: number;
  /** Why it ended, once it has. */
  end: 'complete' | 'aborted' | 'failed' | undefined;
}

export interface Script {
  /** Words of the reasoning, one delta each. */
  readonly words?: readonly string[];
  readonly pauseMs?: number;
  /** Before the word at this place it waits until it may go on. */
  readonly wait?: { readonly before: number; readonly until: Promise<unknown> };
  /** Writes this many words and then nothing until it is aborted. */
  readonly stallAfter?: number;
  /** Throws after this many words. */
  readonly failAfter?: number;
  readonly failure?: () => Error;
}

export interface ScriptedAnalyses extends Analyses {
  readonly runs: ScriptedRun[];
  script: Script;
}

export function scriptedAnalyses(script: Script = {}): ScriptedAnalyses {
  const runs: ScriptedRun[] = [];
  const analyses: ScriptedAnalyses = {
    runs,
    script,
    run(input, { signal }) {
      const text = typeof input.resume === 'string' ? input.resume : input.resume.text;
      const own = analyses.script;
      const run: ScriptedRun = { input, signal, read: 0, end: undefined };
      runs.push(run);
      const result = scriptedResult(own.words ?? ['Good', ' fit', '.'], text);
      return {
        async *[Symbol.asyncIterator]() {
          try {
            if (!/\w/.test(text)) throw new InvalidInputError('resume', 'has no words');
            for await (const event of scriptedEvents(own, result, signal)) {
              run.read++;
              yield event;
            }
            run.end = 'complete';
          } finally {
            run.end ??= signal.aborted ? 'aborted' : 'failed';
          }
        },
      };
    },
  };
  return analyses;
}

async function* scriptedEvents(script: Script, result: TailorResult, signal: AbortSignal): AsyncGenerator<TailorEvent> {
  const { words = ['Good', ' fit', '.'], pauseMs = 0, wait, stallAfter, failAfter } = script;
  let id = 0;
  yield { id: ++id, type: 'match-ready', match: result.match };
  yield { id: ++id, type: 'writing-started' };
  for (const [at, delta] of words.entries()) {
    if (at === wait?.before) await wait.until;
    if (at === failAfter) throw script.failure?.() ?? new Error('unexpected');
    // Like a connection over which nothing comes: even an abort does not end it.
    if (at === stallAfter) await new Promise(() => undefined);
    signal.throwIfAborted();
    yield { id: ++id, type: 'text-delta', field: 'reasoning', delta };
    if (pauseMs > 0) await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
  }
  signal.throwIfAborted();
  yield { id: id + 1, type: 'result-ready', result };
}

function scriptedResult(words: readonly string[], resume: string): TailorResult {
  const matched = [{ label: 'Python' }];
  const factors = [{ id: 'required-skills', value: 0.5, weight: 1, contribution: 0.5, evidence: [] }];
  const result = {
    match: { score: 0.724, matchedSkills: matched, missingSkills: [{ label: 'Docker' }], factors },
    matchScore: 0.724,
    missingKeywords: ['Docker', 'Kubernetes'],
    sentenceToImprove: { text: resume.slice(0, 20), span: { start: 0, end: 20 } },
    recommendedImprovement: 'Built pipelines in Python.',
    reasoning: words.join(''),
    rewrites: [],
    questions: [],
    warnings: [],
    tailoredResume: {},
    tailoredScore: 0.8,
    provenance: { engine: 'tailor@test', model: 'scripted' },
  };
  return result as unknown as TailorResult;
}
