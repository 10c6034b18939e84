import type { ModelFailure } from '../errors.ts';
import type { AnswerScript } from './answer-script.ts';
import { expectThat } from './conformance.ts';
import {
  all,
  expectClosed,
  expectFailure,
  expectText,
  outcome,
  PERSON,
  plainAnswer,
  REQUEST,
  turns,
  until,
  wordsOf,
  type ModelTest,
} from './played-model.ts';

export interface FaultTestOptions {
  readonly failures: readonly ModelFailure[];
  readonly canBeCutOff: boolean;
}

/** Answers that somebody stops, that take too long, or that fail. */
export function faultTests(test: ModelTest, { failures, canBeCutOff }: FaultTestOptions): void {
  test(
    'rejects with the reason of a signal that had aborted, and asks nobody',
    plainAnswer,
    async ({ model, requested }) => {
      const reason = { why: 'the user left' };
      const { error, chunks } = await outcome(model.stream({ ...REQUEST, signal: AbortSignal.abort(reason) }));
      expectThat(error === reason && chunks.length === 0, 'not rejected with the reason');
      expectThat(requested() === 0, 'the provider was asked');
    },
  );

  for (const [when, script] of [
    ['before the first piece', [{ stall: true }]],
    ['between two pieces', ['Text', { stall: true }]],
  ] as const) {
    test(`ends at once when the signal aborts ${when}`, script, async ({ model, requested }) => {
      const reason = { why: 'the user left' };
      const controller = new AbortController();
      const rest = outcome(model.stream({ ...REQUEST, signal: controller.signal }));
      await until(() => requested() === 1, 'the provider was not asked');
      controller.abort(reason);
      expectThat((await rest).error === reason, 'not rejected with the reason');
    });
  }

  test('ends at once when the signal aborts while nobody asks', ['Text', { stall: true }], async (played) => {
    const reason = { why: 'the user left' };
    const controller = new AbortController();
    const iterator = played.model.stream({ ...REQUEST, signal: controller.signal })[Symbol.asyncIterator]();
    await iterator.next();
    controller.abort(reason);
    await expectClosed(played);
    const error = await iterator.next().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expectThat(error === reason, 'the next question is not answered with the reason');
  });

  test('ends at once when the reader stops', ['Text', { endless: 'x' }], async ({ model }) => {
    for await (const chunk of model.stream(REQUEST)) {
      expectThat(chunk.type === 'text-delta', 'no text first');
      break;
    }
  });

  test('ends at once when the reader stops while it waits', ['Text', { stall: true }], async ({ model }) => {
    const iterator = model.stream(REQUEST)[Symbol.asyncIterator]();
    await iterator.next();
    const waiting = iterator.next();
    await turns();
    await iterator.return?.();
    expectThat((await waiting).done === true, 'the reader still gets something');
  });

  test('works again after it was stopped', plainAnswer, async ({ model }) => {
    for await (const chunk of model.stream(REQUEST)) {
      expectThat(chunk.type === 'text-delta', 'no text first');
      break;
    }
    expectText(await all(model.stream(REQUEST)), 'One, two, three.');
  });

  test(
    'gives up when nothing comes for too long',
    ['Text', { stall: true }],
    async ({ model }) => {
      expectFailure((await outcome(model.stream(REQUEST))).error, 'timed-out');
    },
    { idleTimeoutMs: 60 },
  );

  test(
    'gives up when the whole takes too long, however lively it is',
    ['Text', { endless: 'x' }],
    async ({ model }) => {
      expectFailure((await outcome(model.stream(REQUEST))).error, 'timed-out');
    },
    { timeoutMs: 60 },
  );

  if (canBeCutOff) {
    test(
      'tells an answer that broke off from one that ended',
      ['One, ', 'two', { cutOff: true }],
      async ({ model }) => {
        const { error, chunks } = await outcome(model.stream(REQUEST));
        expectFailure(error, 'cut-off');
        expectText(chunks, 'One, two');
      },
    );
  }

  for (const reason of failures) {
    for (const [when, before] of [
      ['at once', []],
      ['in the middle', ['Text']],
    ] as const) {
      const script: AnswerScript = [...before, { fail: reason }];
      test(`says why the provider fails ${when}, and nothing of the request: ${reason}`, script, async ({ model }) => {
        const { error, chunks } = await outcome(model.stream(REQUEST));
        expectFailure(error, reason);
        expectText(chunks, before.join(''));
        expectThat(!wordsOf(error).includes(PERSON), 'the error repeats the request');
      });
    }
  }
}
