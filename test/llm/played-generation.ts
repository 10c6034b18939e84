/** A script as a generation inside the process: it calls back, and cannot be told to wait. */
import type { AnswerScript } from '../../src/testing/answer-script.ts';
import type { PlayedCounts, LastStep } from './played-stream.ts';

const TRICKLE_MS = 2;

/** The last step, or nothing if it was told to stop, which it looks at after each token. */
export async function generated(
  script: AnswerScript,
  counts: PlayedCounts,
  mustStop: () => boolean,
  give: (text: string) => void,
): Promise<LastStep | undefined> {
  counts.openAnswers++;
  try {
    for (const step of script) {
      await turn();
      if (mustStop()) return undefined;
      if (typeof step === 'string') {
        counts.givenPieces++;
        give(step);
      } else if ('stall' in step) {
        while (!mustStop()) await pause();
        return undefined;
      } else if ('endless' in step) {
        while (!mustStop()) {
          give(step.endless);
          await pause();
        }
        return undefined;
      } else if ('end' in step || 'fail' in step) {
        return step;
      }
    }
    return undefined;
  } finally {
    counts.openAnswers--;
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, TRICKLE_MS);
  });
}
