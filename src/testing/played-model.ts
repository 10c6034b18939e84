/** What the tests of language models share: a model over a played provider, and what is expected of its chunks. */
import { TrackruitError, type LanguageModelError, type ModelFailure } from '../errors.ts';
import type { FinishReason, LanguageModel, ModelChunk, ModelRequest } from '../llm/language-model.ts';
import type { AnswerScript } from './answer-script.ts';
import { expectThat, type RegisterTest } from './conformance.ts';

/** A model over a provider that plays a script. */
export interface PlayedModel {
  readonly model: LanguageModel;
  /** Answers that the provider was asked for so far. */
  readonly requested: () => number;
  /** Answers that it still works on: open connections, running generations. */
  readonly openAnswers: () => number;
  /** Pieces of text that it got rid of. */
  readonly givenPieces: () => number;
}

/** Time limits that a model is opened with; small ones, and in the other tests none. */
export interface PlayedLimits {
  readonly idleTimeoutMs?: number | undefined;
  readonly timeoutMs?: number | undefined;
}

/** Registers a test on a model whose provider plays the script; in the end nothing may be left open. */
export type ModelTest = (
  name: string,
  script: AnswerScript,
  body: (played: PlayedModel) => Promise<void>,
  limits?: PlayedLimits,
) => void;

/** Must not appear in any error. */
export const PERSON = 'Ilse Quadrat-Beispiel';

/** Frozen, so that a model that changes it fails. */
export const REQUEST: ModelRequest = Object.freeze({
  system: `You help ${PERSON}.`,
  messages: Object.freeze([
    Object.freeze({ role: 'user', content: `I am ${PERSON}.` } as const),
    Object.freeze({ role: 'assistant', content: 'Hello.' } as const),
    Object.freeze({ role: 'user', content: `What does ${PERSON} do?` } as const),
  ]),
  maxTokens: 10_000,
});

/** "One, two, three." */
export const plainAnswer: AnswerScript = ['One, ', 'two', '', ', three.', { end: 'stop' }];

/** How long to wait for what has to happen at once, before the test fails. */
const PATIENCE_MS = 5000;

/** The function that registers tests on models that `open` gives. */
export function onPlayedModel(
  it: RegisterTest,
  open: (script: AnswerScript, limits: PlayedLimits) => PlayedModel | Promise<PlayedModel>,
): ModelTest {
  return (name, script, body, limits = {}) => {
    it(name, async () => {
      const played = await open(script, limits);
      expectThat(played.model.id.includes(':'), `the id is ${played.model.id} instead of "provider:model"`);
      await body(played);
      await expectClosed(played);
    });
  };
}

export function expectText(chunks: readonly ModelChunk[], text: string): void {
  const actual = chunks.map((chunk) => (chunk.type === 'text-delta' ? chunk.delta : '')).join('');
  expectThat(
    actual === text,
    `the text is ${JSON.stringify(actual.slice(0, 80))} instead of ${JSON.stringify(text.slice(0, 80))}`,
  );
}

export function expectEnds(chunks: readonly ModelChunk[], reason: FinishReason): void {
  const ends = chunks.filter(({ type }) => type === 'response-end');
  expectThat(ends.length === 1, `${String(ends.length)} ends`);
  const last = chunks.at(-1);
  expectThat(last?.type === 'response-end', 'something follows the end');
  expectThat(last.reason === reason, `ended by ${last.reason} instead of ${reason}`);
}

export function expectFailure(error: unknown, reason: ModelFailure): void {
  expectThat(TrackruitError.isInstance(error) && error.code === 'model-failed', 'no LanguageModelError');
  const failure = error as LanguageModelError;
  expectThat(failure.reason === reason, `failed as ${failure.reason} instead of ${reason}`);
}

/** Nothing of what the provider did for an answer goes on. */
export async function expectClosed({ openAnswers }: PlayedModel): Promise<void> {
  await until(() => openAnswers() === 0, 'the provider still works on an answer that nobody waits for');
}

/** Every chunk, to the end. */
export async function all(stream: AsyncIterable<ModelChunk>): Promise<readonly ModelChunk[]> {
  const chunks: ModelChunk[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

/** Every chunk, and what was thrown in place of the end. */
export async function outcome(
  stream: AsyncIterable<ModelChunk>,
): Promise<{ readonly chunks: readonly ModelChunk[]; readonly error?: unknown }> {
  const chunks: ModelChunk[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk);
    return { chunks };
  } catch (error) {
    return { chunks, error };
  }
}

/** All that a logger could find in an error, its causes included. */
export function wordsOf(error: unknown, seen: Set<object> = new Set()): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if (seen.has(error)) return '';
  seen.add(error);
  const own = Object.getOwnPropertyNames(error).map((name) => (error as Record<string, unknown>)[name]);
  return own.map((value) => wordsOf(value, seen)).join(' ');
}

/** Looks again and again, for some seconds. */
export async function until(holds: () => boolean, otherwise: string): Promise<void> {
  for (let waited = 0; !holds(); waited += 5) {
    expectThat(waited < PATIENCE_MS, otherwise);
    await pause(5);
  }
}

/** Long enough for whatever does not wait for the network. */
export async function turns(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await pause(0);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
