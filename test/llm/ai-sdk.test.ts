import { describe, expect, it } from 'vitest';
import { aiSdkModel } from '../../src/llm/ai-sdk.ts';
import { collectText } from '../../src/llm/collect.ts';
import type { ModelRequest } from '../../src/llm/language-model.ts';
import { playedAiSdkModel, type AiSdkCall } from './played-ai-sdk.ts';

const request: ModelRequest = {
  system: 'You rewrite.',
  messages: [
    { role: 'user', content: 'One.' },
    { role: 'assistant', content: 'Two.' },
    { role: 'user', content: 'Three.' },
  ],
  schema: { type: 'object' },
  maxTokens: 100,
  temperature: 0,
  seed: 7,
};

function over(parts: readonly unknown[]) {
  return aiSdkModel({
    specificationVersion: 'v4',
    provider: 'google.generative-ai',
    modelId: 'gemini-3-flash',
    doStream: async () => ({
      stream: new ReadableStream<unknown>({
        start(controller) {
          for (const part of parts) controller.enqueue(part);
          controller.close();
        },
      }),
    }),
  });
}

const finish = (unified: string): object => ({
  type: 'finish',
  finishReason: { unified, raw: 'x' },
  usage: { inputTokens: { total: 5 }, outputTokens: { total: undefined } },
});

describe('aiSdkModel', () => {
  it('asks as the SDK asks its models', async () => {
    const calls: AiSdkCall[] = [];
    const { model } = playedAiSdkModel('v4', [{ end: 'stop' }], { providerOptions: { google: { x: 1 } } }, calls);
    expect(model.id).toBe('played.chat:some-model');
    await collectText(model, request);
    const { abortSignal, ...call } = calls[0]!;
    expect(abortSignal).toBeInstanceOf(AbortSignal);
    expect(call).toEqual({
      prompt: [
        { role: 'system', content: 'You rewrite.' },
        { role: 'user', content: [{ type: 'text', text: 'One.' }] },
        { role: 'assistant', content: [{ type: 'text', text: 'Two.' }] },
        { role: 'user', content: [{ type: 'text', text: 'Three.' }] },
      ],
      maxOutputTokens: 100,
      temperature: 0,
      seed: 7,
      responseFormat: { type: 'json', schema: { type: 'object' } },
      providerOptions: { google: { x: 1 } },
    });
  });

  it('passes no schema on when told not to', async () => {
    const calls: AiSdkCall[] = [];
    await collectText(playedAiSdkModel('v3', [{ end: 'stop' }], { structuredOutput: 'none' }, calls).model, request);
    expect(calls[0]).not.toHaveProperty('responseFormat');
  });

  it('leaves out thoughts, sources and tools', async () => {
    const model = over([
      { type: 'stream-start', warnings: [] },
      { type: 'reasoning-delta', id: '0', delta: 'Let me think.' },
      { type: 'text-start', id: '1' },
      { type: 'text-delta', id: '1', delta: 'Hi' },
      { type: 'source', id: '2', url: 'https://example.org' },
      { type: 'tool-input-delta', id: '3', delta: '{}' },
      { type: 'raw', rawValue: {} },
      finish('stop'),
    ]);
    expect(await collectText(model, request)).toEqual({ text: 'Hi', reason: 'stop', usage: { inputTokens: 5 } });
  });

  it.each([
    ['stop', 'stop'],
    ['length', 'length'],
    ['content-filter', 'content-filter'],
    ['tool-calls', 'other'],
    ['unknown', 'other'],
  ])('takes %s for %s', async (unified, reason) => {
    expect(await collectText(over([finish(unified)]), request)).toMatchObject({ reason });
  });

  it.each([
    ['interrupted', 'cut-off'],
    ['error', 'overloaded'],
  ])('takes an end by %s for a failure', async (unified, reason) => {
    await expect(collectText(over([finish(unified)]), request)).rejects.toMatchObject({ reason });
  });

  it('says how long the provider asks to wait', async () => {
    const { model } = playedAiSdkModel('v4', [{ fail: 'rate-limited' }], {});
    await expect(collectText(model, request)).rejects.toMatchObject({
      reason: 'rate-limited',
      status: 429,
      retryAfterMs: 7000,
      message: 'played.chat:some-model: status 429, some_error',
    });
  });

  it('reads the last error where the provider tried several times', async () => {
    const model = over([
      {
        type: 'error',
        error: Object.assign(new Error('x'), {
          name: 'AI_RetryError',
          lastError: Object.assign(new Error('y'), { statusCode: 503, data: undefined }),
        }),
      },
    ]);
    await expect(collectText(model, request)).rejects.toMatchObject({ reason: 'overloaded', status: 503 });
  });

  it.each([
    [new TypeError('One. Two. Three.'), 'the provider threw TypeError'],
    ['One. Two. Three.', 'the provider threw an error'],
  ])('names the kind of an error that it does not know, and none of its words', async (error, words) => {
    const thrown: unknown = await collectText(over([{ type: 'error', error }]), request).catch(
      (failure: unknown) => failure,
    );
    expect(thrown).toMatchObject({ message: `google.generative-ai:gemini-3-flash: ${words}` });
    expect(thrown).not.toHaveProperty('cause');
  });

  it.each(['google/gemini-3-flash', null, {}])('refuses %j for a model', (model) => {
    expect(() => aiSdkModel(model as never)).toThrow(expect.objectContaining({ parameter: 'model' }));
  });
});
