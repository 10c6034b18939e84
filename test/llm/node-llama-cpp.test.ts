import { describe, expect, it, vi } from 'vitest';
import { collectText } from '../../src/llm/collect.ts';
import type { ModelRequest } from '../../src/llm/language-model.ts';
import { nodeLlamaCppModel } from '../../src/llm/node-llama-cpp.ts';
import { playedLlama, type LlamaCall } from './played-llama.ts';

const request: ModelRequest = {
  system: 'You rewrite.',
  messages: [
    { role: 'user', content: 'One.' },
    { role: 'assistant', content: 'Two.' },
    { role: 'user', content: 'Three.' },
  ],
};

describe('nodeLlamaCppModel', () => {
  it('gives the library the messages, the limits and a grammar', async () => {
    const calls: LlamaCall[] = [];
    const { model } = playedLlama(['Hi', { end: 'stop' }], {}, { calls });
    expect(model).toMatchObject({ id: 'node-llama-cpp:played.gguf', contextTokens: 100 });
    await collectText(model, { ...request, schema: { type: 'object' }, maxTokens: 30, temperature: 0.5, seed: 7 });
    expect(calls[0]).toMatchObject({
      history: [
        { type: 'system', text: 'You rewrite.' },
        { type: 'user', text: 'One.' },
        { type: 'model', response: ['Two.'] },
        { type: 'user', text: 'Three.' },
        { type: 'model', response: [] },
      ],
      options: { maxTokens: 30, temperature: 0.5, seed: 7, grammar: { schema: { type: 'object' } } },
    });
  });

  it.each([
    ['when told not to', { structuredOutput: 'none' } as const, { type: 'object' }],
    ['that the library cannot make', {}, {}],
  ])('has no grammar %s', async (_, options, schema) => {
    const calls: LlamaCall[] = [];
    const { model } = playedLlama(['Hi', { end: 'stop' }], options, { calls });
    expect((await collectText(model, { ...request, schema })).text).toBe('Hi');
    expect(calls[0]!.options).not.toHaveProperty('grammar');
  });

  it('leaves the answer no more room than the context has', async () => {
    const calls: LlamaCall[] = [];
    const { model } = playedLlama(['Hi', { end: 'stop' }], {}, { calls });
    await collectText(model, { ...request, maxTokens: 5000 });
    expect(calls[0]!.options.maxTokens).toBeLessThan(100);
  });

  it('refuses a request that does not fit, instead of leaving its beginning out', async () => {
    const { model, openAnswers } = playedLlama(['Hi', { end: 'stop' }], {});
    const long = { messages: [{ role: 'user', content: 'word '.repeat(200) }] } as const;
    await expect(collectText(model, long)).rejects.toMatchObject({
      reason: 'refused',
      message: 'node-llama-cpp:played.gguf: the request does not fit: 201 tokens in a context of 100',
    });
    await vi.waitFor(() => {
      expect(openAnswers()).toBe(0);
    });
  });

  it('runs as many requests at once as the context has sequences, the others in their order', async () => {
    const calls: LlamaCall[] = [];
    const { model } = playedLlama(['a', 'b', { end: 'stop' }], {}, { calls, sequences: 2 });
    const asked = [1, 2, 3, 4, 5].map((number) =>
      collectText(model, { messages: [{ role: 'user', content: String(number) }] }),
    );
    // One more at a time, and the context would throw.
    expect((await Promise.all(asked)).map(({ text }) => text)).toEqual(['ab', 'ab', 'ab', 'ab', 'ab']);
    expect(calls.map(({ history }) => history[0]!.text)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('says that its context was disposed of', async () => {
    const context = {
      contextSize: 100,
      get sequencesLeft(): number {
        throw new Error('Object is disposed');
      },
      getSequence: () => undefined,
      model: {},
    };
    const model = nodeLlamaCppModel({ lib: { LlamaChat: class {} }, context } as never);
    await expect(collectText(model, request)).rejects.toMatchObject({
      reason: 'refused',
      message: 'node-llama-cpp:unnamed: the context gives no sequence; it may be disposed of',
    });
  });

  it('gives up its place in the queue when the signal aborts', async () => {
    const calls: LlamaCall[] = [];
    const { model } = playedLlama(['a', { stall: true }], {}, { calls });
    const [first, second] = [new AbortController(), new AbortController()];
    const running = collectText(model, { ...request, signal: first.signal });
    const waiting = collectText(model, { ...request, signal: second.signal });
    await vi.waitFor(() => {
      expect(calls).toHaveLength(1);
    });
    second.abort('second');
    await expect(waiting).rejects.toBe('second');
    first.abort('first');
    await expect(running).rejects.toBe('first');
    expect(calls).toHaveLength(1);
  });

  it.each([
    ['options.lib', { lib: {}, context: { getSequence: () => undefined } }],
    ['options.context', { lib: { LlamaChat: class {} }, context: undefined }],
  ])('refuses a wrong %s', (parameter, options) => {
    expect(() => nodeLlamaCppModel(options as never)).toThrow(expect.objectContaining({ parameter }));
  });
});
