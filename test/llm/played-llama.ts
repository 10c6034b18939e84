/** node-llama-cpp, by its version 3. */
import {
  nodeLlamaCppModel,
  type LlamaChat,
  type LlamaContext,
  type LlamaSequence,
  type NodeLlamaCppModelOptions,
} from '../../src/llm/node-llama-cpp.ts';
import type { AnswerScript } from '../../src/testing/answer-script.ts';
import type { PlayedModel } from '../../src/testing/played-model.ts';
import { generated } from './played-generation.ts';
import type { PlayedCounts } from './played-stream.ts';

export interface LlamaCall {
  readonly history: readonly Readonly<Record<string, unknown>>[];
  readonly options: GenerateOptions;
}

interface GenerateOptions {
  readonly onTextChunk: (text: string) => void;
  readonly signal: AbortSignal;
  readonly maxTokens: number;
  readonly grammar?: unknown;
}

interface PlayedSequence extends LlamaSequence {
  readonly tokenMeter: { usedInputTokens: number; usedOutputTokens: number };
}

export function playedLlama(
  script: AnswerScript,
  options: Partial<NodeLlamaCppModelOptions>,
  { calls = [], sequences = 1 }: { calls?: LlamaCall[]; sequences?: number } = {},
): PlayedModel {
  const counts: PlayedCounts = { requested: 0, openAnswers: 0, givenPieces: 0 };
  let sequencesLeft = sequences;
  const chatOver = (sequence: PlayedSequence): LlamaChat => ({
    async generateResponse(history: never, given: never) {
      const call = given as GenerateOptions;
      counts.requested++;
      calls.push({ history, options: call });
      const step = await generated(script, counts, () => call.signal.aborted, call.onTextChunk);
      if (step === undefined) throw call.signal.reason;
      if ('fail' in step) throw new Error('llama_decode failed');
      sequence.tokenMeter.usedInputTokens = step.usage?.inputTokens ?? 0;
      sequence.tokenMeter.usedOutputTokens = step.usage?.outputTokens ?? 0;
      return { metadata: { stopReason: step.end === 'length' ? 'maxTokens' : 'eogToken' } };
    },
    chatWrapper: {
      generateContextState: (state: never) => ({
        contextText: { tokenize: () => JSON.stringify(state).split(' ') },
      }),
    },
    dispose: () => undefined,
  });
  const context: LlamaContext = {
    contextSize: 100,
    get sequencesLeft() {
      return sequencesLeft;
    },
    getSequence() {
      if (sequencesLeft === 0) throw new Error('No sequences left');
      sequencesLeft--;
      const sequence: PlayedSequence = {
        tokenMeter: { usedInputTokens: 0, usedOutputTokens: 0 },
        dispose: () => {
          sequencesLeft++;
        },
      };
      return sequence;
    },
    model: {
      tokenizer: {},
      filename: 'played.gguf',
      llama: {
        createGrammarForJsonSchema: (schema: { readonly type?: string }) =>
          schema.type === undefined ? Promise.reject(new Error('No such type')) : Promise.resolve({ schema }),
      },
    },
  };
  // A function that gives an object is a constructor of it.
  function Chat({ contextSequence }: { readonly contextSequence: PlayedSequence }): LlamaChat {
    return chatOver(contextSequence);
  }
  const lib = { LlamaChat: Chat as never };
  return {
    model: nodeLlamaCppModel({ lib, context, ...options }),
    requested: () => counts.requested,
    openAnswers: () => counts.openAnswers + (sequences - sequencesLeft),
    givenPieces: () => counts.givenPieces,
  };
}
