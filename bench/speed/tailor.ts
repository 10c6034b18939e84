/**
 * What does tailoring add to the model that writes?
 *
 *   node --expose-gc bench/speed/tailor.ts
 *
 * A scripted model gives an answer with rewrites of real highlights and a reasoning, four characters at a time and without waiting. A delta
 * costs what passes between the model's handing it over and its being asked for the next one: reading, gate, events, reader. Deltas
 * that complete a rewrite are told apart, since the whole résumé is matched again then. Further: from the model's first token to the first
 * event; from an abort to the end of the model's answer; the heap while 200 runs are open at once. How fast a real
 * model writes is in `bench/speed/llm.ts`.
 */
import { parseJob } from '../../src/document/parse-job.ts';
import { parseResume } from '../../src/document/parse-resume.ts';
import type { ResumeDocument } from '../../src/document/resume-document.ts';
import type { LanguageModel, ModelChunk, ModelRequest } from '../../src/llm/language-model.ts';
import { tailorPassages } from '../../src/tailor/passages.ts';
import { StreamingTailor } from '../../src/tailor/streaming-tailor.ts';
import type { TailorRun } from '../../src/tailor/tailor-run.ts';
import { dataFolder, readJsonLines } from '../quality/labelled-data.ts';

const referenceDate = new Date('2025-06-15');
const DELTA_CHARACTERS = 4;
const folder = dataFolder();
const resumes = readJsonLines<{ text: string }>(folder, 'resumes-livecareer/resumes.jsonl')
  .map(({ text }) => parseResume(text, { referenceDate }))
  .filter((resume) => tailorPassages(resume).length >= 10)
  .slice(0, 60);
const job = parseJob(readJsonLines<{ description: string }>(folder, 'jobs-google/jobs.jsonl')[0]!.description);

interface Watch {
  /** Milliseconds of our own for each delta. */
  readonly costs: number[];
  firstToken: number;
  ended: number;
}

await perDelta();
await abort();
await many();

async function perDelta(): Promise<void> {
  const deltas: number[] = [];
  const completions: number[] = [];
  const firsts: number[] = [];
  let accepted = 0;
  for (let round = 0; round < 2; round++) {
    for (const list of [deltas, completions, firsts]) list.length = 0;
    accepted = 0;
    for (const resume of resumes) {
      const { model, watch } = watched(answerFor(resume));
      const finished = new Set<number>();
      let firstEvent = 0;
      for await (const event of start(model, resume)) {
        if (event.type === 'writing-started') firstEvent = performance.now();
        else if (event.type === 'rewrite-ready') finished.add(watch.costs.length);
      }
      accepted += finished.size;
      firsts.push(firstEvent - watch.firstToken);
      for (const [at, cost] of watch.costs.entries()) (finished.has(at) ? completions : deltas).push(cost);
    }
  }
  const mean = deltas.reduce((sum, cost) => sum + cost, 0) / deltas.length;
  console.log(
    `a delta of ${DELTA_CHARACTERS} characters: mean ${micro(mean)}, p50 ${micro(at(deltas, 0.5))}, p99 ${micro(at(deltas, 0.99))} (${deltas.length} deltas)`,
  );
  console.log(`a delta that completes a rewrite: p50 ${micro(at(completions, 0.5))} (${accepted} accepted)`);
  console.log(`first token to first event: p50 ${micro(at(firsts, 0.5))}, p99 ${micro(at(firsts, 0.99))}`);
}

async function abort(): Promise<void> {
  const times: number[] = [];
  for (const resume of resumes) {
    const { model, watch } = watched(answerFor(resume), 1);
    const controller = new AbortController();
    let aborted = 0;
    try {
      for await (const event of start(model, resume, controller.signal))
        if (event.type === 'text-delta' && aborted === 0) {
          aborted = performance.now();
          controller.abort();
        }
    } catch (error) {
      if (!controller.signal.aborted) throw error;
    }
    if (aborted > 0) times.push(watch.ended - aborted);
  }
  console.log(`abort to the end of the answer: p50 ${micro(at(times, 0.5))}, p99 ${micro(at(times, 0.99))}`);
}

async function many(): Promise<void> {
  const RUNS = 200;
  const readers: AsyncIterator<unknown>[] = [];
  for (let run = 0; run < RUNS; run++) {
    const resume = resumes[run % resumes.length]!;
    readers.push(start(watched(answerFor(resume)).model, resume)[Symbol.asyncIterator]());
  }
  const heaps: number[] = [];
  const begun = performance.now();
  let events = 0;
  for (let open = readers; open.length > 0;) {
    const turns = await Promise.all(open.map(async (reader) => ({ reader, done: (await reader.next()).done })));
    events += turns.length;
    open = turns.filter(({ done }) => done !== true).map(({ reader }) => reader);
    if (heaps.length < 1 || events % 2000 < turns.length) heaps.push(heapMegabytes());
  }
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `${RUNS} runs at once: ${events} events in ${seconds.toFixed(1)} s; heap ${heaps.map((size) => size.toFixed(0)).join(' ')} MB`,
  );
}

function start(model: LanguageModel, resume: ResumeDocument, signal?: AbortSignal): TailorRun {
  return new StreamingTailor({ model, referenceDate, repairRounds: 0 }).stream({ resume, job }, { signal });
}

/** Rewrites that keep the words and leave out the first filler, as an honest model's answer would look to the gate. */
function answerFor(resume: ResumeDocument): string {
  const rewrites = tailorPassages(resume)
    .slice(0, 5)
    .map(({ number, text }) => ({
      passage: number,
      rewritten: text.replace(/^responsible for /i, '').replace(/\.$/, ''),
      reason: 'Says the deed first.',
    }));
  return JSON.stringify({
    rewrites,
    reasoning: 'The job asks for analysis. Your highlights answer a part of what the job asks for.',
  });
}

function watched(answer: string, pauseMs = 0): { readonly model: LanguageModel; readonly watch: Watch } {
  const watch: Watch = { costs: [], firstToken: 0, ended: 0 };
  const pieces = answer.match(new RegExp(`[\\s\\S]{1,${DELTA_CHARACTERS}}`, 'gu')) ?? [];
  async function* stream({ signal }: ModelRequest): AsyncGenerator<ModelChunk, void, undefined> {
    try {
      for (const delta of pieces) {
        signal?.throwIfAborted();
        if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
        const given = performance.now();
        watch.firstToken ||= given;
        yield { type: 'text-delta', delta };
        watch.costs.push(performance.now() - given);
      }
      yield { type: 'response-end', reason: 'stop' };
    } finally {
      watch.ended = performance.now();
    }
  }
  return { model: { id: 'scripted:instant', stream }, watch };
}

function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

function micro(milliseconds: number): string {
  return `${(milliseconds * 1000).toFixed(0)} µs`;
}
