/** A model's answer as advice: its stream read, its slips mended, its loops ended. */
import { LanguageModelError } from '../../errors.ts';
import type { FinishReason, LanguageModel, ModelRequest, ModelUsage } from '../../llm/language-model.ts';
import { AdviceReader, type AdviceEvent } from './advice-reader.ts';
import type { TailorPassage } from '../passages.ts';
import { estimatedTokens } from '../prompt.ts';
import { RepetitionWatch } from './repetition.ts';

/** How an answer ended, whatever it held. */
export interface WritingEnd {
  readonly type: 'writing-ended';
  readonly finishReason?: FinishReason;
  readonly usage?: ModelUsage;
  /** Tokens of the answer as the provider counted them, or an estimate from its text. */
  readonly tokens: number;
  /** Slips that were mended. */
  readonly repairs: number;
  /** It held something that was asked for. */
  readonly foundAny: boolean;
  /** It ended inside the answer. */
  readonly wasCut: boolean;
  /** It was ended because it repeated itself. */
  readonly looped: boolean;
  /** The model failed after it had begun. */
  readonly failure?: LanguageModelError;
}

export type WriterEvent = { readonly type: 'writing-started' } | AdviceEvent | WritingEnd;

/** Longest answer that is read, in UTF-16 units: many times what fits a prompt's rewrites. Chosen, unmeasured. */
const MOST_CHARACTERS = 100_000;
/** How much more may come after the answer. Chosen, unmeasured. */
const MOST_TRAILING = 400;

/**
 * `writing-started` with the first piece of text, advice as it is read, `writing-ended` last.
 *
 * @throws LanguageModelError if the model fails before it gives anything to use
 * @throws the signal's reason if aborted
 */
export async function* modelAdvice(
  model: LanguageModel,
  request: ModelRequest,
  passages: readonly TailorPassage[],
): AsyncGenerator<WriterEvent, void, undefined> {
  const reader = new AdviceReader(passages, { maxCharacters: MOST_CHARACTERS });
  const watch = new RepetitionWatch();
  let started = false;
  let written = '';
  let looped = false;
  let trailing = 0;
  let end: { readonly reason: FinishReason; readonly usage?: ModelUsage | undefined } | undefined;
  let failure: LanguageModelError | undefined;
  try {
    for await (const chunk of model.stream(request)) {
      if (chunk.type === 'response-end') {
        end = chunk;
        break;
      }
      if (!started) {
        started = true;
        yield { type: 'writing-started' };
      }
      written += chunk.delta;
      if (reader.isDone) {
        // How many tokens it took is told at the very end; a model that goes on talking is not waited for.
        trailing += chunk.delta.length;
        if (trailing > MOST_TRAILING) break;
        continue;
      }
      yield* reader.push(chunk.delta);
      looped = watch.push(chunk.delta);
      if (looped) break;
    }
  } catch (error) {
    throwUnlessTimeIsOver(request.signal);
    failure = error instanceof LanguageModelError ? error : foreignFailure(model, error);
    if (!reader.foundAny) throw failure;
  }
  throwUnlessTimeIsOver(request.signal);
  yield* reader.end();
  yield {
    type: 'writing-ended',
    ...(end === undefined ? {} : { finishReason: end.reason }),
    ...(end?.usage === undefined ? {} : { usage: end.usage }),
    tokens: end?.usage?.outputTokens ?? estimatedTokens(written),
    repairs: reader.repairs,
    foundAny: reader.foundAny,
    wasCut: reader.wasCut,
    looped,
    ...(failure === undefined ? {} : { failure }),
  };
}

/** That the time for writing is over is the model's failure, and what it wrote until then is kept; any other abort is the caller's wish. */
function throwUnlessTimeIsOver(signal: AbortSignal | undefined): void {
  if (!(signal?.reason instanceof LanguageModelError)) signal?.throwIfAborted();
}

/** What an adapter of somebody else's throws. */
function foreignFailure({ id }: LanguageModel, cause: unknown): LanguageModelError {
  return new LanguageModelError('malformed', `${id} threw what is no LanguageModelError`, { cause });
}
