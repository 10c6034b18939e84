/** A script as a `ReadableStream`, as runtimes without a network give it. */
import type { AnswerScript } from '../../src/testing/answer-script.ts';

export interface PlayedCounts {
  requested: number;
  openAnswers: number;
  givenPieces: number;
}

export type LastStep = Extract<AnswerScript[number], { readonly end: unknown } | { readonly fail: unknown }>;

const TRICKLE_MS = 2;

/**
 * `piece` turns text into a part of the stream. `last` gives the parts of the end, or throws what the runtime throws; for what is cut off it
 * is not asked, the stream errors.
 */
export function playedStream<Part>(
  script: AnswerScript,
  counts: PlayedCounts,
  signal: AbortSignal | undefined,
  piece: (text: string) => Part,
  last: (step: LastStep) => readonly Part[],
): ReadableStream<Part> {
  let at = 0;
  let isOpen = true;
  counts.openAnswers++;
  const over = (): void => {
    if (isOpen) counts.openAnswers--;
    isOpen = false;
  };
  return new ReadableStream<Part>(
    {
      start(controller) {
        signal?.addEventListener('abort', () => {
          if (isOpen) controller.error(signal.reason);
          over();
        });
      },
      async pull(controller) {
        const step = script[at];
        if (typeof step === 'string') {
          at++;
          counts.givenPieces++;
          controller.enqueue(piece(step));
          return;
        }
        if (step !== undefined && 'stall' in step) return new Promise(() => undefined);
        if (step !== undefined && 'endless' in step) {
          await new Promise((resolve) => setTimeout(resolve, TRICKLE_MS));
          if (!isOpen) return;
          counts.givenPieces++;
          controller.enqueue(piece(step.endless));
          return;
        }
        over();
        try {
          if (step === undefined || !('end' in step || 'fail' in step))
            throw new DOMException('It broke off', 'NetworkError');
          for (const part of last(step)) controller.enqueue(part);
          controller.close();
        } catch (error) {
          controller.error(error);
        }
      },
      cancel: over,
    },
    { highWaterMark: 0 },
  );
}
