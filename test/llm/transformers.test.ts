import { describe, expect, it } from 'vitest';
import { collectText } from '../../src/llm/collect.ts';
import type { ModelRequest } from '../../src/llm/language-model.ts';
import { transformersModel } from '../../src/llm/transformers.ts';
import { playedPipeline, type PipelineCall } from './played-pipeline.ts';

const request: ModelRequest = { system: 'You rewrite.', messages: [{ role: 'user', content: 'One.' }] };

describe('transformersModel', () => {
  it('gives the pipeline a chat, and takes the likeliest words unless told otherwise', async () => {
    const calls: PipelineCall[] = [];
    const { model } = playedPipeline(['Hi', { end: 'stop' }], {}, { calls });
    expect(model.id).toBe('transformers:played');
    await collectText(model, { ...request, maxTokens: 50 });
    await collectText(model, { ...request, temperature: 0.7 });
    expect(calls[0]).toMatchObject({
      input: [
        { role: 'system', content: 'You rewrite.' },
        { role: 'user', content: 'One.' },
      ],
      options: { max_new_tokens: 50, do_sample: false, return_full_text: false },
    });
    expect(calls[1]!.options).toMatchObject({ max_new_tokens: 512, do_sample: true, temperature: 0.7 });
  });

  it('gives a model without a chat template paragraphs', async () => {
    let input: unknown;
    const pipeline = Object.assign(
      async (given: unknown, { streamer }: { streamer?: { put(tokens: bigint[][]): void; end(): void } }) => {
        input = given;
        streamer?.put([[1n]]);
        streamer?.end();
      },
      { tokenizer: { decode: () => '' }, model: {} },
    );
    await collectText(transformersModel({ pipeline, model: 'base' }), request);
    expect(input).toBe('You rewrite.\n\nOne.\n\n');
  });

  it('tells an answer that was cut at the limit of tokens', async () => {
    const script = ['a', 'b', 'c', 'd', { end: 'stop' }] as const;
    const { model } = playedPipeline(script, {});
    expect(await collectText(model, { ...request, maxTokens: 3 })).toEqual({
      text: 'abc',
      reason: 'length',
      usage: { inputTokens: 12, outputTokens: 3 },
    });
  });

  it('refuses a request that the library would cut without a word', async () => {
    const { model } = playedPipeline(['Hi', { end: 'stop' }], {}, { window: 10, promptTokens: 30 });
    expect(model.contextTokens).toBe(10);
    await expect(collectText(model, request)).rejects.toMatchObject({
      reason: 'refused',
      message: "transformers:played: the request fills all of the model's 10 tokens",
    });
  });

  it.each([
    ['options.pipeline', { pipeline: {} as never, model: 'x' }],
    [
      'options.model',
      { pipeline: Object.assign(async () => [], { tokenizer: { decode: () => '' }, model: {} }), model: '' },
    ],
  ])('refuses a wrong %s', (parameter, options) => {
    expect(() => transformersModel(options)).toThrow(expect.objectContaining({ parameter }));
  });
});
