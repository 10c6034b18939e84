/** What runs in the threads, called here: threads have no coverage, and their errors are easier to look at. */
import { InvalidInputError } from '@trackruit/ml';
import { afterEach, describe, expect, it } from 'vitest';
import type { EngineTask } from '../../src/workers/engine-task.ts';
import engineAnswer, { type WorkerRequest } from '../../src/workers/engine-worker.ts';
import { errorOfFailure, type TaskFailure } from '../../src/workers/task-failure.ts';
import { JOB, RESUME } from '../trackruit/trackruit-server.ts';

function errorOf(outcome: object): Error {
  return errorOfFailure((outcome as { readonly failure: TaskFailure }).failure);
}

describe('the thread that computes', () => {
  const state = process as unknown as { __tinypool_state__?: object };
  afterEach(() => {
    delete state.__tinypool_state__;
  });
  const ask = async (request: WorkerRequest): Promise<object> => {
    // What a thread of the pool is told of the settings.
    state.__tinypool_state__ = { workerData: { embeddingModel: undefined, modelDirectory: undefined } };
    return engineAnswer(request);
  };
  const task: EngineTask = {
    ...{ engine: 'match', variant: 'control', options: {}, referenceDate: '2026-11-01', isBatch: false },
    ...{ resume: RESUME, jobs: [JOB] },
  };

  it('answers tasks, warms up and embeds', async () => {
    const answered = (await ask({ kind: 'task', task })) as { readonly json: string };
    expect(JSON.parse(answered.json)).toMatchObject({ model_version: 'match-v1', variant: 'control' });
    const warm = (await ask({ kind: 'warm-up' })) as { readonly json: string };
    expect(JSON.parse(warm.json)).toMatchObject({ engines: { match: expect.stringMatching(/^match@/) } });
    expect(await ask({ kind: 'embed' })).toEqual({ json: '{"vectors":1}' });
  });

  it('hands errors over as their fields', async () => {
    const error = errorOf(await ask({ kind: 'task', task: { ...task, resume: '. . .' } }));
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).toMatchObject({ parameter: 'resume', message: expect.stringContaining('holds no word') });
  });
});
