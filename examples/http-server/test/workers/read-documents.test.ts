import { InvalidInputError } from '@trackruit/ml';
import { expect, it } from 'vitest';
import { createEngines } from '../../src/engines.ts';
import type { EngineTask } from '../../src/workers/engine-task.ts';
import { ReadDocuments } from '../../src/workers/read-documents.ts';
import { runTask } from '../../src/workers/run-task.ts';
import { JOB, RESUME } from '../trackruit/trackruit-server.ts';

const november = new Date('2026-11-01');

it('gives the same document for the same text, and another one for another month', () => {
  const documents = new ReadDocuments();
  const resume = documents.resume(RESUME, november);
  expect(documents.resume(RESUME, november)).toBe(resume);
  expect(documents.resume(RESUME, new Date('2026-11-30'))).toBe(resume);
  expect(documents.resume(RESUME, new Date('2026-12-01')).referenceDate).toEqual({ year: 2026, month: 12 });
  expect(documents.job(JOB)).toBe(documents.job(JOB));
  // One text may be both.
  expect(documents.job(RESUME).kind).toBe('job');
});

it('forgets what was used longest ago, and what nobody has sent for five minutes', () => {
  let now = 0;
  const documents = new ReadDocuments(() => now);
  const [first, second] = [documents.job('Job 0'), documents.job('Job 1')];
  for (let at = 2; at < 32; at++) documents.job(`Job ${String(at)}`);
  expect(documents.job('Job 0')).toBe(first);
  documents.job('One too many');
  expect(documents.job('Job 0')).toBe(first);
  expect(documents.job('Job 1')).not.toBe(second);
  now = 5 * 60_000;
  expect(documents.job('Job 0')).toBe(first);
  now += 5 * 60_000 + 1;
  documents.resume(RESUME, november);
  expect(documents.job('Job 0')).not.toBe(first);
});

it('keeps nothing of a text without a word', () => {
  const documents = new ReadDocuments();
  for (let at = 0; at < 2; at++) {
    expect(() => documents.job('. . .')).toThrow(InvalidInputError);
    expect(() => documents.resume('. . .', november)).toThrow(InvalidInputError);
  }
});

it('changes no answer', async () => {
  const engines = await createEngines({ embeddingModel: undefined, modelDirectory: undefined });
  const base = { variant: 'control', options: {}, referenceDate: '2026-11-01', resume: RESUME } as const;
  const tasks: readonly EngineTask[] = [
    { ...base, engine: 'match', jobs: [JOB], isBatch: false },
    { ...base, engine: 'feedback', targetRole: 'Python Developer' },
    { ...base, engine: 'recommend', pool: [{ id: 'a', title: 'Developer', description: JOB }], limit: 1 },
  ];
  for (const task of tasks) {
    const first = JSON.stringify(await runTask({ ...engines, documents: new ReadDocuments() }, task));
    // Read for all of the tasks before.
    for (let again = 0; again < 2; again++) expect(JSON.stringify(await runTask(engines, task))).toBe(first);
  }
});
