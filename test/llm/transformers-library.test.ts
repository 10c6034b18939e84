import {
  LlamaForCausalLM,
  PreTrainedTokenizer,
  Tensor,
  TextGenerationPipeline as LibraryPipeline,
} from '@huggingface/transformers';
import { describe, expect, it } from 'vitest';
import { collectText } from '../../src/llm/collect.ts';
import type { ModelChunk, ModelRequest } from '../../src/llm/language-model.ts';
import { transformersModel } from '../../src/llm/transformers.ts';

/** Words with the mark of a blank, and bytes for what is no word, as models of the Llama family have them. */
const words = ['<unk>', '<s>', '</s>', '▁Hello', '▁wor', 'ld', '.', '▁again', '▁', 'É'];
const bytes = Array.from({ length: 256 }, (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`);
const vocabulary = [...words, ...bytes];
const token = (text: string): number => vocabulary.indexOf(text);
const utf8 = (text: string): readonly number[] =>
  [...new TextEncoder().encode(text)].map((byte) => token(bytes[byte]!));

const END = token('</s>');

/**
 * The library's own pipeline, tokenizer, and loop of generation; only the network is a stub, which finds one token after the other most
 * likely.
 */
function pipelineThatWrites(tokens: readonly number[], { template = true, window = 100 } = {}) {
  const tokenizer = new PreTrainedTokenizer(
    {
      version: '1.0',
      added_tokens: ['<unk>', '<s>', '</s>'].map((content, id) => ({ id, content, special: true })),
      normalizer: { type: 'Replace', pattern: { String: ' ' }, content: '▁' },
      pre_tokenizer: null,
      post_processor: null,
      decoder: {
        type: 'Sequence',
        decoders: [
          { type: 'Replace', pattern: { String: '▁' }, content: ' ' },
          { type: 'ByteFallback' },
          { type: 'Fuse' },
          { type: 'Strip', content: ' ', start: 1, stop: 0 },
        ],
      },
      model: {
        type: 'BPE',
        unk_token: '<unk>',
        byte_fallback: true,
        vocab: Object.fromEntries(vocabulary.map((piece, id) => [piece, id])),
        merges: [],
      },
    },
    {
      tokenizer_class: 'LlamaTokenizer',
      bos_token: '<s>',
      eos_token: '</s>',
      model_max_length: window,
      ...(template
        ? {
            chat_template: "{% for m in messages %}{{ m['role'] + ': ' + m['content'] + '\\n' }}{% endfor %}assistant:",
          }
        : {}),
    },
  );
  const seen = { prompt: '', steps: 0 };
  const forward = async ({ input_ids }: { readonly input_ids: Tensor }): Promise<{ readonly logits: Tensor }> => {
    if (seen.steps === 0) seen.prompt = tokenizer.decode(input_ids, { clean_up_tokenization_spaces: false });
    const logits = new Float32Array(vocabulary.length);
    logits[tokens[seen.steps++] ?? END] = 1;
    // Others get a turn, as they do while a real network computes.
    await new Promise((resolve) => setTimeout(resolve, 1));
    return { logits: new Tensor('float32', logits, [1, 1, vocabulary.length]) };
  };
  const config = { model_type: 'llama', eos_token_id: END, bos_token_id: 1, max_position_embeddings: 1000 };
  const model = Object.assign(new LlamaForCausalLM(config as never, {}, {}), {
    forward,
    _prepare_inputs_for_generation: (_: unknown, __: unknown, inputs: unknown) => inputs,
    _update_model_kwargs_for_generation: ({ model_inputs }: { readonly model_inputs: unknown }) => model_inputs,
  });
  const pipeline = new LibraryPipeline({ task: 'text-generation', model, tokenizer });
  return { seen, model: transformersModel({ pipeline: pipeline, model: 'stub' }) };
}

const request: ModelRequest = { system: 'É', messages: [{ role: 'user', content: '.' }] };

describe('transformersModel over the library itself', () => {
  it('gives every token as soon as its text is sure', async () => {
    const tokens = [token('▁Hello'), token('▁wor'), token('ld'), token('.'), ...utf8(' 😀é'), token('▁again')];
    const { model, seen } = pipelineThatWrites(tokens);
    const chunks: ModelChunk[] = [];
    for await (const chunk of model.stream(request)) chunks.push(chunk);
    const deltas = chunks.flatMap((chunk) => (chunk.type === 'text-delta' ? [chunk.delta] : []));
    expect(deltas).toEqual(['Hello', ' wor', 'ld', '.', ' ', '😀', 'é', ' again']);
    expect(chunks.at(-1)).toMatchObject({ reason: 'stop', usage: { outputTokens: tokens.length + 1 } });
    expect(seen.prompt).toContain('system: É\nuser: .\nassistant:');
  });

  it('ends at the limit of tokens', async () => {
    const { model } = pipelineThatWrites(Array.from({ length: 50 }, () => token('▁Hello')));
    const { text, reason, usage } = await collectText(model, { ...request, maxTokens: 3 });
    expect([text, reason, usage?.outputTokens]).toEqual(['Hello Hello Hello', 'length', 3]);
  });

  it('takes an end mark at the very limit for an end', async () => {
    const { model } = pipelineThatWrites([token('▁Hello'), END]);
    expect(await collectText(model, { ...request, maxTokens: 2 })).toMatchObject({ text: 'Hello', reason: 'stop' });
  });

  it('stops the generation when the signal aborts', async () => {
    const { model, seen } = pipelineThatWrites(Array.from({ length: 5000 }, () => token('▁Hello')));
    const controller = new AbortController();
    const reading = (async () => {
      for await (const chunk of model.stream({ ...request, maxTokens: 5000, signal: controller.signal })) {
        if (chunk.type === 'text-delta') controller.abort('enough');
      }
    })();
    await expect(reading).rejects.toBe('enough');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { steps } = seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen.steps).toBe(steps);
    expect(steps).toBeLessThan(100);
  });

  it('writes on from paragraphs where the model has no chat template', async () => {
    const { model, seen } = pipelineThatWrites([token('.'), token('.')], { template: false });
    expect((await collectText(model, request)).text).toBe('..');
    expect(seen.prompt).toContain('É\n\n.\n\n');
  });

  it('refuses a request that the library would cut without a word', async () => {
    const { model } = pipelineThatWrites([token('.')], { window: 20 });
    const long = { messages: [{ role: 'user', content: '.'.repeat(100) }] } as const;
    await expect(collectText(model, long)).rejects.toMatchObject({ reason: 'refused' });
  });
});
