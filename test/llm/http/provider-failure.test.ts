import { describe, expect, it } from 'vitest';
import { providerFailure } from '../../../src/llm/http/provider-failure.ts';

const PERSON = 'Ilse Quadrat-Beispiel';

describe('what a provider says when it fails', () => {
  it.each([
    [
      'OpenAI, too fast',
      429,
      { error: { message: PERSON, type: 'tokens', param: null, code: 'rate_limit_exceeded' } },
      'rate-limited',
      'status 429, rate_limit_exceeded',
    ],
    [
      'OpenAI, no money left',
      429,
      { error: { message: PERSON, type: 'insufficient_quota', code: 'insufficient_quota' } },
      'refused',
      'status 429, insufficient_quota',
    ],
    [
      'OpenAI, wrong key',
      401,
      { error: { message: PERSON, type: 'invalid_request_error', code: 'invalid_api_key' } },
      'refused',
      'status 401, invalid_api_key',
    ],
    [
      'OpenAI, its own fault',
      500,
      { error: { message: PERSON, type: 'server_error', code: null } },
      'overloaded',
      'status 500, server_error',
    ],
    [
      'llama.cpp, too long',
      400,
      { error: { code: 400, message: PERSON, type: 'exceed_context_size_error', n_prompt_tokens: 9000 } },
      'refused',
      'status 400, exceed_context_size_error',
    ],
    [
      'llama.cpp, still loading',
      503,
      { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } },
      'overloaded',
      'status 503, unavailable_error',
    ],
    [
      'llama.cpp in the stream',
      undefined,
      { error: { code: 500, message: PERSON, type: 'server_error' } },
      'overloaded',
      'status 500, server_error',
    ],
    [
      'vLLM',
      404,
      { object: 'error', message: PERSON, type: 'NotFoundError', code: 404 },
      'refused',
      'status 404, NotFoundError',
    ],
    [
      'Ollama, unknown model',
      404,
      { error: { message: PERSON, type: 'not_found_error', param: null, code: null } },
      'refused',
      'status 404, not_found_error',
    ],
    ['Ollama, in words only', 500, { error: PERSON }, 'overloaded', 'status 500'],
    [
      'Anthropic',
      529,
      { type: 'error', error: { type: 'overloaded_error', message: PERSON }, request_id: 'req_1' },
      'overloaded',
      'status 529, overloaded_error',
    ],
    [
      'Anthropic in the stream',
      undefined,
      { type: 'error', error: { type: 'rate_limit_error', message: PERSON } },
      'rate-limited',
      'rate_limit_error',
    ],
    [
      'Gemini',
      503,
      { error: { code: 503, message: PERSON, status: 'UNAVAILABLE' } },
      'overloaded',
      'status 503, UNAVAILABLE',
    ],
    [
      'Gemini in a list',
      400,
      [{ error: { code: 400, message: PERSON, status: 'INVALID_ARGUMENT' } }],
      'refused',
      'status 400, INVALID_ARGUMENT',
    ],
    ['a gateway that gave up', 504, undefined, 'timed-out', 'status 504'],
    ['a proxy without a word', 502, '<html>', 'overloaded', 'status 502'],
    ['nobody knows', undefined, {}, 'overloaded', 'the provider reports an error'],
    ['a sentence in place of a code', 400, { error: { code: `no ${PERSON}`, type: PERSON } }, 'refused', 'status 400'],
  ])('%s', (_, status, body, reason, words) => {
    const failure = providerFailure({ id: 'x:y', status, body });
    expect(failure).toMatchObject({ code: 'model-failed', reason, message: `x:y: ${words}` });
    expect(JSON.stringify({ ...failure, message: failure.message, stack: failure.stack })).not.toContain(PERSON);
  });

  it.each([
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after-ms': '1234.5', 'retry-after': '2' }, 1235],
    [{ 'retry-after': 'Sun, 22 Nov 2026 12:00:30 GMT', date: 'Sun, 22 Nov 2026 12:00:00 GMT' }, 30_000],
    [{ 'retry-after': 'Sun, 22 Nov 2026 11:00:00 GMT', date: 'Sun, 22 Nov 2026 12:00:00 GMT' }, 0],
    [{ 'retry-after': 'Sun, 22 Nov 2026 12:00:30 GMT' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '-5' }, undefined],
    [{}, undefined],
  ])('reads how long to wait from %j', (headers: Record<string, string>, retryAfterMs) => {
    const failure = providerFailure({
      id: 'x:y',
      status: 429,
      headers: new Headers(headers),
    });
    expect(failure.retryAfterMs).toBe(retryAfterMs);
  });

  it.each([
    ['46s', 46_000],
    ['36037.723541104s', 36_037_724],
    ['0s', 0],
    ['46', undefined],
    ['-1s', undefined],
  ])('reads %s among the details of Gemini', (retryDelay, retryAfterMs) => {
    const details = [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay }];
    const body = { error: { code: 429, status: 'RESOURCE_EXHAUSTED', message: '', details } };
    const failure = providerFailure({ id: 'x:y', status: 429, body, headers: new Headers() });
    expect(failure).toMatchObject({ reason: 'rate-limited' });
    expect(failure.retryAfterMs).toBe(retryAfterMs);
  });
});
