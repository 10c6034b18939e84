/**
 * The door `@trackruit/ml/llm/node-llama-cpp`: a GGUF model in this process, by node-llama-cpp 3.
 *
 * The package is not imported: you load it, the model and a context, and pass them.
 */
import { checkObject, InvalidInputError, LanguageModelError } from '../errors.ts';
import type {
  FinishReason,
  JsonSchema,
  LanguageModel,
  ModelChunk,
  ModelRequest,
  ResponseEnd,
} from './language-model.ts';
import { checkLimits, modelStream, type RunningStream, type StreamLimits } from './model-stream.ts';
import { PushedText } from './pushed-text.ts';
import { Turns } from './turns.ts';

export type { StreamLimits } from './model-stream.ts';
export type * from './language-model.ts';

/** What is used of the module `node-llama-cpp`. */
export interface NodeLlamaCppLibrary {
  readonly LlamaChat: new (options: { contextSequence: never }) => LlamaChat;
}

export interface LlamaChat {
  generateResponse(history: never, options: never): Promise<{ readonly metadata: { readonly stopReason: string } }>;
  readonly chatWrapper: {
    generateContextState(options: never): { readonly contextText: { tokenize(tokenizer: never): readonly unknown[] } };
  };
  dispose(): void;
}

export interface LlamaContext {
  /** Of each of its sequences. */
  readonly contextSize: number;
  readonly sequencesLeft: number;
  getSequence(): LlamaSequence;
  readonly model: {
    readonly tokenizer: unknown;
    readonly filename?: string | undefined;
    readonly llama: { createGrammarForJsonSchema(schema: never): Promise<unknown> };
  };
}

export interface LlamaSequence {
  readonly tokenMeter: { readonly usedInputTokens: number; readonly usedOutputTokens: number };
  dispose(): void | Promise<void>;
}

export interface NodeLlamaCppModelOptions extends StreamLimits {
  /** The module: `await import('node-llama-cpp')`. */
  readonly lib: NodeLlamaCppLibrary;
  /** Comes from `model.createContext()`, and stays yours to dispose of. So many requests run at once as it has sequences; others wait. */
  readonly context: LlamaContext;
  /** Second part of the id. Default: the name of the model's file. */
  readonly model?: string | undefined;
  /** Tokens of an answer where a request names none. Default 1024 (chosen): small models left alone repeat themselves without end. */
  readonly maxTokens?: number | undefined;
  /** Whether a request's schema becomes a grammar that the model cannot leave. Default `json-schema`. */
  readonly structuredOutput?: 'json-schema' | 'none' | undefined;
}

const DEFAULT_MAX_TOKENS = 1024;

/** Contexts in use, so that two models over one of them wait for each other. */
const turnsOfContext = new WeakMap<LlamaContext, Turns>();

/**
 * A loaded model as a language model. It writes on while nobody reads, up to the tokens of the request.
 *
 * ```js
 * const lib = await import('node-llama-cpp');
 * const llama = await lib.getLlama({ maxThreads: 2 });
 * const loaded = await llama.loadModel({ modelPath });
 * const model = nodeLlamaCppModel({ lib, context: await loaded.createContext() });
 * ```
 *
 * @throws InvalidInputError if an option is of the wrong kind
 */
export function nodeLlamaCppModel(options: NodeLlamaCppModelOptions): LanguageModel {
  checkObject(options, 'options', '{ lib, context }');
  const { lib, context, idleTimeoutMs, timeoutMs } = options;
  if (typeof lib?.LlamaChat !== 'function') {
    throw new InvalidInputError('options.lib', "must be the module: await import('node-llama-cpp')");
  }
  if (typeof context?.getSequence !== 'function') {
    throw new InvalidInputError('options.context', 'must be a context of a loaded model');
  }
  checkLimits({ idleTimeoutMs, timeoutMs });
  const id = `node-llama-cpp:${options.model ?? context.model.filename ?? 'unnamed'}`;
  return {
    id,
    contextTokens: context.contextSize,
    stream: (request) =>
      modelStream({ id, signal: request.signal, idleTimeoutMs, timeoutMs }, (running) =>
        generate(id, options, request, running),
      ),
  };
}

async function* generate(
  id: string,
  options: NodeLlamaCppModelOptions,
  request: ModelRequest,
  running: RunningStream,
): AsyncGenerator<ModelChunk, void, undefined> {
  const { context } = options;
  const pushed = new PushedText();
  let turns = turnsOfContext.get(context);
  if (turns === undefined) turnsOfContext.set(context, (turns = new Turns()));
  const sequence = await turns.take(() => freeSequence(id, context), running.signal);
  const generation = write(id, options, sequence, request, running, (text) => {
    running.stillAlive();
    pushed.push(text);
  });
  // Native code may still compute when nobody reads any more: the sequence goes back when that is over.
  const release = async (): Promise<void> => {
    await sequence.dispose();
    turns.pass();
  };
  pushed.settleWith(generation.finally(release));
  yield* pushed.chunks();
}

function freeSequence(id: string, context: LlamaContext): LlamaSequence | undefined {
  try {
    return context.sequencesLeft > 0 ? context.getSequence() : undefined;
  } catch (cause) {
    throw new LanguageModelError('refused', `${id}: the context gives no sequence; it may be disposed of`, { cause });
  }
}

async function write(
  id: string,
  { lib, context, maxTokens = DEFAULT_MAX_TOKENS, structuredOutput }: NodeLlamaCppModelOptions,
  sequence: LlamaSequence,
  { system, messages, schema, temperature, seed, ...request }: ModelRequest,
  { signal }: RunningStream,
  onTextChunk: (text: string) => void,
): Promise<ResponseEnd> {
  const history = [
    ...(system === undefined ? [] : [{ type: 'system', text: system }]),
    ...messages.map(({ role, content }) =>
      role === 'user' ? { type: 'user', text: content } : { type: 'model', response: [content] },
    ),
    { type: 'model', response: [] },
  ];
  const chat = new lib.LlamaChat({ contextSequence: sequence as never });
  try {
    // Beyond the window the library would leave out the beginning of the request without a word.
    const needed = chat.chatWrapper
      .generateContextState({ chatHistory: history } as never)
      .contextText.tokenize(context.model.tokenizer as never).length;
    const left = context.contextSize - needed - RESERVED_TOKENS;
    if (left < 1) {
      const window = `${String(needed)} tokens in a context of ${String(context.contextSize)}`;
      throw new LanguageModelError('refused', `${id}: the request does not fit: ${window}`);
    }
    const { metadata } = await chat.generateResponse(
      history as never,
      {
        onTextChunk,
        signal,
        maxTokens: Math.min(request.maxTokens ?? maxTokens, left),
        ...(temperature === undefined ? {} : { temperature }),
        ...(seed === undefined ? {} : { seed }),
        ...(schema === undefined || structuredOutput === 'none' ? {} : await grammarOf(context, schema)),
      } as never,
    );
    const { usedInputTokens, usedOutputTokens } = sequence.tokenMeter;
    return {
      type: 'response-end',
      reason: finishReason(metadata.stopReason),
      usage: { inputTokens: usedInputTokens, outputTokens: usedOutputTokens },
    };
  } catch (cause) {
    if (cause instanceof LanguageModelError) throw cause;
    throw new LanguageModelError('overloaded', `${id}: generating failed`, { cause });
  } finally {
    chat.dispose();
  }
}

/** A schema with parts that the library knows no grammar for is one that the model cannot be held to, which is no error. */
async function grammarOf({ model }: LlamaContext, schema: JsonSchema): Promise<{ readonly grammar?: unknown }> {
  try {
    return { grammar: await model.llama.createGrammarForJsonSchema(schema as never) };
  } catch {
    return {};
  }
}

/** Room for the marks that a template puts around an answer. */
const RESERVED_TOKENS = 8;

function finishReason(reason: string): FinishReason {
  switch (reason) {
    case 'eogToken':
    case 'stopGenerationTrigger':
      return 'stop';
    case 'maxTokens':
      return 'length';
    default:
      return 'other';
  }
}
