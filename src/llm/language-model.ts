/** The contract of a language model: one method, a stream of text that ends by saying why it ended. */

export interface ModelMessage {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

/** A JSON Schema (draft 2020-12) as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface ModelRequest {
  /** Standing instructions, kept apart from what people wrote. */
  readonly system?: string | undefined;
  /** Oldest first; the last one is the user's. */
  readonly messages: readonly ModelMessage[];
  /**
   * The shape of the wanted answer. A model that cannot be held to it gives no error, so the words of the request have to ask for the shape
   * as well, and the answer is read with care either way.
   */
  readonly schema?: JsonSchema | undefined;
  /** Tokens the answer may have. Default: the provider's. */
  readonly maxTokens?: number | undefined;
  /** 0 or more; 0 is the most repeatable. Default: the provider's. */
  readonly temperature?: number | undefined;
  /** The same seed asks for the same words, where the provider keeps to it. */
  readonly seed?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Why a response ended. `length`: cut off at a limit of tokens, so an answer in JSON is likely unfinished. `content-filter`: the
 * provider withheld the rest.
 */
export type FinishReason = 'stop' | 'length' | 'content-filter' | 'other';

/** Tokens as the provider counted them; absent where it does not say. */
export interface ModelUsage {
  readonly inputTokens?: number | undefined;
  readonly outputTokens?: number | undefined;
}

export interface TextDelta {
  readonly type: 'text-delta';
  /** Never empty, well-formed Unicode: no character is split over two deltas. */
  readonly delta: string;
}

export interface ResponseEnd {
  readonly type: 'response-end';
  readonly reason: FinishReason;
  readonly usage?: ModelUsage | undefined;
}

export type ModelChunk = TextDelta | ResponseEnd;

/**
 * Something that writes text.
 *
 * `stream` gives any number of deltas and then exactly one `response-end`, or throws LanguageModelError; when the signal aborts it
 * throws the signal's reason, and what it holds open (a connection, a generation) ends at once, as it does when the caller stops
 * reading. It asks for the next piece only when the caller does; a model inside the process that cannot be told to wait writes on, up to
 * the tokens of the request.
 */
export interface LanguageModel {
  /** "provider:model", without secrets; goes into provenance and history. */
  readonly id: string;
  /** Tokens that request and answer may have together. Absent: unknown. */
  readonly contextTokens?: number | undefined;
  stream(request: ModelRequest): AsyncIterable<ModelChunk>;
}
