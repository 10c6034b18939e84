import { describe, expect, it } from 'vitest';
import { collectText } from '../../src/llm/collect.ts';
import type { ModelRequest } from '../../src/llm/language-model.ts';
import { openAiModel } from '../../src/llm/openai.ts';
import { fakeFetch } from './fake-fetch.ts';

const request: ModelRequest = {
  system: 'You rewrite.',
  messages: [
    { role: 'user', content: 'One.' },
    { role: 'assistant', content: 'Two.' },
    { role: 'user', content: 'Three.' },
  ],
};

const strict = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'], additionalProperties: false };
const loose = { type: 'object', properties: { a: { type: 'string' } } };

const frames = (...chunks: readonly object[]): string =>
  [...chunks.map((chunk) => JSON.stringify(chunk)), '[DONE]'].map((data) => `data: ${data}\n\n`).join('');
const good = frames({ choices: [{ index: 0, delta: { content: 'Hi' }, finish_reason: 'stop' }] });

describe('openAiModel', () => {
  it.each([
    ['options', null],
    ['options.apiKey', { model: 'm', apiKey: Symbol('key') }],
    ['options.fetch', { model: 'm', fetch: 'https://example.com' }],
    ['options.headers', { model: 'm', headers: 5 }],
    ['options.contextTokens', { model: 'm', contextTokens: Number.NaN }],
  ])('refuses %s of the wrong kind before anything is sent', (parameter, options) => {
    expect(() => openAiModel(options as never)).toThrow(expect.objectContaining({ parameter }));
  });

  it('asks OpenAI as its documentation has it', async () => {
    const { fetch, sent } = fakeFetch(good);
    const model = openAiModel({ model: 'gpt-5-mini', apiKey: 'sk-key', fetch });
    expect(model.id).toBe('openai:gpt-5-mini');
    await collectText(model, { ...request, schema: strict, maxTokens: 100, temperature: 0, seed: 7 });
    expect(sent[0]).toMatchObject({
      url: 'https://api.openai.com/v1/chat/completions',
      redirect: 'error',
      headers: { authorization: 'Bearer sk-key', 'content-type': 'application/json', accept: 'text/event-stream' },
    });
    expect(sent[0]!.body).toEqual({
      model: 'gpt-5-mini',
      messages: [{ role: 'system', content: 'You rewrite.' }, ...request.messages],
      stream: true,
      stream_options: { include_usage: true },
      max_completion_tokens: 100,
      temperature: 0,
      seed: 7,
      response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema: strict } },
    });
  });

  it('asks a local server with the names that all of them know, and no key', async () => {
    const { fetch, sent } = fakeFetch(good);
    const model = openAiModel({ model: 'gemma3', baseUrl: 'http://127.0.0.1:11434/v1/', fetch });
    expect(model.id).toBe('openai-compatible:gemma3');
    await collectText(model, { messages: request.messages, schema: loose, maxTokens: 100 });
    expect(sent[0]!.url).toBe('http://127.0.0.1:11434/v1/chat/completions');
    expect(Object.keys(sent[0]!.headers)).not.toContain('authorization');
    expect(sent[0]!.body).toMatchObject({
      max_tokens: 100,
      response_format: { json_schema: { strict: false, schema: loose } },
    });
    expect(sent[0]!.body).not.toHaveProperty('temperature');
  });

  it.each([
    ['json-object', { response_format: { type: 'json_object' } }],
    ['none', {}],
  ] as const)('sends a schema as %s when told to', async (structuredOutput, expected) => {
    const { fetch, sent } = fakeFetch(good);
    await collectText(openAiModel({ model: 'x', structuredOutput, fetch }), { ...request, schema: loose });
    const { response_format } = sent[0]!.body;
    expect(response_format === undefined ? {} : { response_format }).toEqual(expected);
  });

  it('lets the caller name headers, provider and members of the body', async () => {
    const { fetch, sent } = fakeFetch(good);
    const model = openAiModel({
      model: 'x',
      baseUrl: 'https://example.org/v1',
      provider: 'groq',
      apiKey: 'key',
      headers: { Authorization: 'Token other', 'X-Title': 'Test' },
      extraBody: { top_p: 0.5, stream_options: undefined },
      includeUsage: false,
      maxTokensField: 'max_completion_tokens',
      contextTokens: 8192,
      fetch,
    });
    expect(model).toMatchObject({ id: 'groq:x', contextTokens: 8192 });
    await collectText(model, { ...request, maxTokens: 5 });
    expect(sent[0]!.headers).toMatchObject({ authorization: 'Token other', 'x-title': 'Test' });
    expect(sent[0]!.headers).not.toHaveProperty('Authorization');
    expect(sent[0]!.body).toMatchObject({ top_p: 0.5, max_completion_tokens: 5 });
    expect(sent[0]!.body).not.toHaveProperty('stream_options');
  });

  it.each([
    ['stop', 'stop'],
    ['length', 'length'],
    ['content_filter', 'content-filter'],
    ['tool_calls', 'other'],
    ['something new', 'other'],
  ])('takes %s for %s', async (finish_reason, reason) => {
    const { fetch } = fakeFetch(frames({ choices: [{ index: 0, delta: {}, finish_reason }] }));
    expect(await collectText(openAiModel({ model: 'x', fetch }), request)).toEqual({ text: '', reason });
  });

  it('takes a refusal for a filter, whatever the reason says', async () => {
    const { fetch } = fakeFetch(
      frames(
        { choices: [{ index: 0, delta: { refusal: 'I cannot' }, finish_reason: null }] },
        { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
      ),
    );
    expect(await collectText(openAiModel({ model: 'x', fetch }), request)).toEqual({
      text: '',
      reason: 'content-filter',
    });
  });

  it('takes the end mark without a reason, and a reason without the end mark', async () => {
    const unsaid = fakeFetch(frames({ choices: [{ index: 0, delta: { content: 'Hi' } }] }));
    expect(await collectText(openAiModel({ model: 'x', ...unsaid }), request)).toEqual({ text: 'Hi', reason: 'other' });
    const unmarked = fakeFetch(good.replace('data: [DONE]\n\n', ''));
    expect(await collectText(openAiModel({ model: 'x', ...unmarked }), request)).toEqual({
      text: 'Hi',
      reason: 'stop',
    });
  });

  it.each([
    ['half an object', 'data: {"choices":\n\n', 'an event of 11 characters is no JSON'],
    ['a number', 'data: 5\n\n', 'an event is no object'],
  ])('says that an event is %s, without quoting it', async (_, stream, message) => {
    const { fetch } = fakeFetch(stream);
    await expect(collectText(openAiModel({ model: 'x', fetch }), request)).rejects.toMatchObject({
      reason: 'malformed',
      message: `openai:x: ${message}`,
    });
  });

  it.each([
    ['options.model', { model: '' }],
    ['options.baseUrl', { baseUrl: 'nowhere' }],
    ['options.baseUrl', { baseUrl: 'file:///etc' }],
    ['options.baseUrl', { baseUrl: 'https://user:secret@example.org' }],
    ['options.baseUrl', { baseUrl: 'https://example.org/v1?key=x' }],
    ['options.timeoutMs', { timeoutMs: 0 }],
  ])('refuses a wrong %s', (parameter, options) => {
    expect(() => openAiModel({ model: 'x', ...options })).toThrow(expect.objectContaining({ parameter }));
  });
});
