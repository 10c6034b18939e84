import { describe, expect, it } from 'vitest';
import { anthropicModel } from '../../src/llm/anthropic.ts';
import { collectText } from '../../src/llm/collect.ts';
import type { ModelRequest } from '../../src/llm/language-model.ts';
import { fakeFetch } from './fake-fetch.ts';

const request: ModelRequest = { system: 'You rewrite.', messages: [{ role: 'user', content: 'One.' }] };

const frames = (...events: readonly object[]): string =>
  events.map((event) => `event: x\ndata: ${JSON.stringify(event)}\n\n`).join('');
const ending = (stop_reason: string): string =>
  frames({ type: 'message_delta', delta: { stop_reason } }, { type: 'message_stop' });

describe('anthropicModel', () => {
  it('asks as the documentation has it', async () => {
    const { fetch, sent } = fakeFetch(ending('end_turn'));
    const model = anthropicModel({ model: 'claude-sonnet-4-5', apiKey: 'sk-ant', fetch });
    expect(model.id).toBe('anthropic:claude-sonnet-4-5');
    const schema = { type: 'object', properties: { a: { type: 'string', maxLength: 9 } }, required: ['a'] };
    await collectText(model, { ...request, schema, temperature: 0.5, seed: 7 });
    expect(sent[0]).toMatchObject({
      url: 'https://api.anthropic.com/v1/messages',
      headers: { 'x-api-key': 'sk-ant', 'anthropic-version': '2023-06-01' },
    });
    expect(sent[0]!.body).toEqual({
      model: 'claude-sonnet-4-5',
      max_tokens: 4096,
      system: 'You rewrite.',
      messages: request.messages,
      stream: true,
      temperature: 0.5,
      output_config: {
        format: {
          type: 'json_schema',
          schema: {
            type: 'object',
            properties: { a: { type: 'string', description: '{maxLength: 9}' } },
            required: ['a'],
            additionalProperties: false,
          },
        },
      },
    });
  });

  it('sends no schema when told not to, and the limit that was asked for', async () => {
    const { fetch, sent } = fakeFetch(ending('end_turn'));
    const model = anthropicModel({ model: 'x', structuredOutput: 'none', maxTokens: 900, fetch });
    await collectText(model, { ...request, schema: { type: 'object' } });
    await collectText(model, { ...request, maxTokens: 50 });
    expect(sent[0]!.body).not.toHaveProperty('output_config');
    expect(sent.map(({ body }) => body.max_tokens)).toEqual([900, 50]);
  });

  it.each([
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['max_tokens', 'length'],
    ['model_context_window_exceeded', 'length'],
    ['refusal', 'content-filter'],
    ['tool_use', 'other'],
    ['something new', 'other'],
  ])('takes %s for %s', async (stopReason, reason) => {
    const { fetch } = fakeFetch(ending(stopReason));
    expect(await collectText(anthropicModel({ model: 'x', fetch }), request)).toEqual({ text: '', reason });
  });

  it('passes kinds of events by that are still to be invented', async () => {
    const { fetch } = fakeFetch(
      frames({ type: 'something_new' }, { type: 'content_block_delta', delta: { type: 'new_delta', text: 'x' } }) +
        ending('end_turn'),
    );
    expect(await collectText(anthropicModel({ model: 'x', fetch }), request)).toEqual({ text: '', reason: 'stop' });
  });

  it('says that an event has no type', async () => {
    const { fetch } = fakeFetch(frames({}));
    await expect(collectText(anthropicModel({ model: 'x', fetch }), request)).rejects.toMatchObject({
      reason: 'malformed',
      message: 'anthropic:x: an event without a type',
    });
  });

  it('takes an error in the stream for what it says', async () => {
    const { fetch } = fakeFetch(frames({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }));
    await expect(collectText(anthropicModel({ model: 'x', fetch }), request)).rejects.toMatchObject({
      reason: 'overloaded',
      message: 'anthropic:x: overloaded_error',
    });
  });
});
