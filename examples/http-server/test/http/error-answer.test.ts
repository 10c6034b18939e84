import { ExtractionError, InvalidInputError } from '@trackruit/ml';
import { HTTPException } from 'hono/http-exception';
import { expect, it } from 'vitest';
import { ApiError } from '../../src/http/api-error.ts';
import { asApiError } from '../../src/http/error-answer.ts';
import { StoreError } from '../../src/stores/stores.ts';
import { WorkError } from '../../src/workers/work-error.ts';

it.each<readonly [string, unknown, number, string]>([
  ['an error of a route', new ApiError(404, 'not-found', 'x'), 404, 'not-found'],
  ['a request that the framework refuses', new HTTPException(400, { message: 'secret words' }), 400, 'bad-request'],
  ['a failure of the framework', new HTTPException(502, { message: 'secret words' }), 500, 'internal'],
  ['a file that is too large', new ExtractionError('too-large', 'x'), 413, 'file-too-large'],
  ['a file that is locked', new ExtractionError('password-needed', 'x'), 422, 'file-password-needed'],
  ['a text without a word', new InvalidInputError('job', 'holds no word'), 422, 'validation-failed'],
  ['a database that is away', new StoreError('add', { code: 'AWAY' }), 503, 'store-away'],
  ['a thread that died', new WorkError('worker-lost', 'secret words'), 503, 'worker-lost'],
  ['an error of the code', new TypeError('secret words'), 500, 'internal'],
  ['a value that is no error', 'secret words', 500, 'internal'],
])('%s has its answer', (_, error, status, code) => {
  const answer = asApiError(error);
  expect(answer).toMatchObject({ status, code });
  expect(answer.message).not.toContain('secret');
});
