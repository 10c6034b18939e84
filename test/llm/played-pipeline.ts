/** The pipeline `text-generation` of transformers.js, by its version 4. */
import { transformersModel, type TextGenerationPipeline } from '../../src/llm/transformers.ts';
import type { StreamLimits } from '../../src/llm/model-stream.ts';
import type { AnswerScript } from '../../src/testing/answer-script.ts';
import type { PlayedModel } from '../../src/testing/played-model.ts';
import { generated } from './played-generation.ts';
import type { PlayedCounts } from './played-stream.ts';

export interface PipelineCall {
  readonly input: unknown;
  readonly options: GenerationOptions;
}

interface GenerationOptions {
  readonly max_new_tokens: number;
  readonly streamer: { put(tokens: bigint[][]): void; end(): void };
  readonly stopping_criteria: readonly ((sequences: bigint[][]) => boolean[])[];
}

/** The token that ends an answer; others are numbers of pieces of text, from 100 on. */
const END_TOKEN = 1;

export function playedPipeline(
  script: AnswerScript,
  limits: StreamLimits,
  { calls = [], window, promptTokens = 12 }: { calls?: PipelineCall[]; window?: number; promptTokens?: number } = {},
): PlayedModel {
  const counts: PlayedCounts = { requested: 0, openAnswers: 0, givenPieces: 0 };
  const vocabulary: string[] = [];
  const run = async (input: unknown, options: object): Promise<unknown> => {
    const { max_new_tokens, streamer, stopping_criteria } = options as GenerationOptions;
    counts.requested++;
    calls.push({ input, options: options as GenerationOptions });
    const tokens = Array.from({ length: Math.min(promptTokens, window ?? promptTokens) }, () => 5n);
    streamer.put([tokens]);
    const mustStop = (): boolean =>
      counts.givenPieces >= max_new_tokens || stopping_criteria.some((isDone) => isDone([tokens])[0] === true);
    // Usage is counted here, so a wanted number of tokens is made up of such without text.
    const last = script.at(-1);
    const wanted = typeof last === 'object' && 'end' in last ? last.usage?.outputTokens : undefined;
    const give = (text: string): void => {
      streamer.put([[BigInt(100 + vocabulary.push(text) - 1)]]);
    };
    const step = await generated(script, counts, mustStop, give);
    if (step !== undefined && 'fail' in step) throw new Error('Failed to run the session');
    if (step !== undefined) {
      for (let given = script.length - 1; given < (wanted ?? 0) - 1; given++) streamer.put([[2n]]);
      streamer.put([[BigInt(END_TOKEN)]]);
    }
    streamer.end();
    return [];
  };
  const pipeline: TextGenerationPipeline = Object.assign(run, {
    tokenizer: {
      decode(tokens: number[]) {
        if (tokens.length === 0) throw new Error('token_ids must be a non-empty array of integers.');
        return tokens.map((token) => vocabulary[token - 100] ?? '').join('');
      },
      chat_template: '{{ messages }}',
      ...(window === undefined ? {} : { model_max_length: window }),
    },
    model: { generation_config: { eos_token_id: [END_TOKEN] } },
  });
  return {
    model: transformersModel({ pipeline, model: 'played', ...limits }),
    requested: () => counts.requested,
    openAnswers: () => counts.openAnswers,
    givenPieces: () => counts.givenPieces,
  };
}
