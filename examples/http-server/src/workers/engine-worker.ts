/** A worker thread: its own engines, one task at a time. Answers are JSON texts, which cross threads faster than objects. */
import { Tinypool } from 'tinypool';
import { createEngines, type Engines, type EngineSettings } from '../engines.ts';
import type { EngineTask } from './engine-task.ts';
import { asTaskFailure, type TaskOutcome } from './task-failure.ts';
import { runTask, warmUp } from './run-task.ts';

export type WorkerRequest =
  { readonly kind: 'task'; readonly task: EngineTask } | { readonly kind: 'warm-up' } | { readonly kind: 'embed' };

let engines: Promise<Engines> | undefined;

export default async function answer(request: WorkerRequest): Promise<TaskOutcome> {
  try {
    engines ??= createEngines(Tinypool.workerData as EngineSettings);
    return { json: JSON.stringify(await run(await engines, request)) };
  } catch (error) {
    return { failure: asTaskFailure(error) };
  }
}

async function run(own: Engines, request: WorkerRequest): Promise<object> {
  switch (request.kind) {
    case 'task':
      return runTask(own, request.task);
    case 'warm-up':
      return warmUp(own);
    case 'embed':
      return { vectors: (await own.embedder.embed(['Python'])).length };
  }
}
