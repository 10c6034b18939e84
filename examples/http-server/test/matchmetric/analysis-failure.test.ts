import { InvalidInputError, LanguageModelError, TrackruitError } from '@trackruit/ml';
import { expect, it } from 'vitest';
import { analysisFailure, StalledError } from '../../src/matchmetric/analysis-failure.ts';
import { WorkError } from '../../src/workers/work-error.ts';

it.each([
  [new InvalidInputError('resume', 'secret words'), 'invalid-input', 'resume_text cannot be analysed', true, false],
  [new InvalidInputError('job', 'secret words'), 'invalid-input', 'job_description cannot be analysed', true, false],
  [new LanguageModelError('timed-out', 'secret words'), 'model-failed', 'The language model failed', false, false],
  [new TrackruitError('advice-malformed', 'secret words'), 'advice-malformed', 'no usable answer', false, false],
  [new StalledError(5), 'model-stalled', 'did not answer in time', false, false],
  [new WorkError('worker-lost', 'secret words'), 'worker-lost', 'was lost', false, false],
  [new TypeError('secret words'), 'internal', 'Internal server error', false, true],
  ['secret words', 'internal', 'Internal server error', false, true],
])('%s is told as %s', (error, code, message, isInput, isUnexpected) => {
  const failure = analysisFailure(error);
  expect(failure).toMatchObject({ code, isInput, isUnexpected });
  expect(failure.message).toContain(message);
  expect(failure.message).not.toContain('secret');
});
