/** What the way in which an answer ended tells the person. */
import type { TailorWarning } from '../tailor-event.ts';
import type { WritingEnd } from './model-advice.ts';

/** Nothing for an answer that never began: its error says why. */
export function* endWarnings(end: WritingEnd | undefined): Generator<TailorWarning, void, undefined> {
  if (end === undefined) return;
  if (end.failure !== undefined)
    yield { code: 'model-failed', message: `The model failed before its answer was complete: ${end.failure.message}` };
  yield* readingWarnings(end);
}

/** `foundAny`: it held a wording of a passage that was asked for. */
export function* repairWarnings(end: WritingEnd, foundAny: boolean): Generator<TailorWarning, void, undefined> {
  if (end.failure !== undefined)
    yield { code: 'repair-failed', message: `Asking again for refused passages failed: ${end.failure.message}` };
  else if (!foundAny)
    yield {
      code: 'repair-failed',
      message: 'The model was asked again for refused passages, and its answer held no wording of them.',
    };
  yield* readingWarnings(end);
}

function* readingWarnings(end: WritingEnd): Generator<TailorWarning, void, undefined> {
  if (end.looped)
    yield {
      code: 'repetition-stopped',
      message: 'The model repeated itself and was stopped; what was complete is kept.',
    };
  else if (end.wasCut)
    yield { code: 'advice-cut-off', message: 'The answer ended before it was complete; what was complete is kept.' };
  if (end.repairs > 0)
    yield { code: 'advice-repaired', message: `The answer was not quite JSON; ${end.repairs} slips were mended.` };
}
