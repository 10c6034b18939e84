import type { FinishReason } from '../llm/language-model.ts';
import { expectThat } from './conformance.ts';
import { all, expectEnds, expectText, pause, plainAnswer, REQUEST, turns, type ModelTest } from './played-model.ts';

export interface AnswerTestOptions {
  readonly reasons: readonly FinishReason[];
  readonly tellsUsage: boolean;
  readonly runsAhead: boolean;
}

/** Answers that nothing goes wrong with. */
export function answerTests(test: ModelTest, { reasons, tellsUsage, runsAhead }: AnswerTestOptions): void {
  test('gives the pieces in order and then exactly one end', plainAnswer, async ({ model }) => {
    const chunks = await all(model.stream(REQUEST));
    expectText(chunks, 'One, two, three.');
    expectEnds(chunks, 'stop');
  });

  const thousands = Array.from({ length: 2000 }, (_, at) => `${String(at)} `);
  test('loses none of thousands of pieces', [...thousands, { end: 'stop' }], async ({ model }) => {
    expectText(await all(model.stream(REQUEST)), thousands.join(''));
  });

  const awkward = ['data: [DONE]\n\n', '\r\nevent: x\r', '{"a":"\\', 'u00', 'e9"}', '\t', '\0', '```', ' \u2028 '];
  test('takes text for text, whatever it looks like', [...awkward, { end: 'stop' }], async ({ model }) => {
    expectText(await all(model.stream(REQUEST)), awkward.join(''));
  });

  test(
    'gives well-formed text, also where the provider cuts a character',
    ['Zo\u00eb \ud83d', '\ude00', '\u00e9\ud800', 'x', '日本', '\ud83d', { end: 'stop' }],
    async ({ model }) => {
      const chunks = await all(model.stream(REQUEST));
      for (const chunk of chunks) {
        expectThat(
          chunk.type === 'response-end' || (chunk.delta !== '' && !/\p{Surrogate}/u.test(chunk.delta)),
          'a delta is empty, or holds half a character',
        );
      }
      expectText(chunks, 'Zo\u00eb 😀\u00e9\ufffdx日本\ufffd');
    },
  );

  test('can have nothing to say', [{ end: 'stop' }], async ({ model }) => {
    expectThat((await all(model.stream(REQUEST))).length === 1, 'there is more than the end');
  });

  for (const reason of reasons) {
    test(`says why an answer ended: ${reason}`, ['Text', { end: reason }], async ({ model }) => {
      expectEnds(await all(model.stream(REQUEST)), reason);
    });
  }

  if (tellsUsage) {
    const usage = { inputTokens: 12, outputTokens: 34 };
    test('says how many tokens were used', ['Text', { end: 'stop', usage }], async ({ model }) => {
      const end = (await all(model.stream(REQUEST))).at(-1);
      const told = end?.type === 'response-end' ? end.usage : undefined;
      expectThat(
        told?.inputTokens === usage.inputTokens && told.outputTokens === usage.outputTokens,
        `usage ${JSON.stringify(told)} instead of ${JSON.stringify(usage)}`,
      );
    });
  }

  test('keeps answers apart that run at the same time', plainAnswer, async ({ model }) => {
    const answers = await Promise.all([1, 2, 3].map(() => all(model.stream(REQUEST))));
    for (const chunks of answers) expectText(chunks, 'One, two, three.');
  });

  test('asks the provider only when it is asked itself', plainAnswer, async ({ model, requested }) => {
    const unread = model.stream(REQUEST);
    await turns();
    expectThat(requested() === 0, 'the provider was asked before anybody read');
    await all(unread);
    expectThat(requested() === 1, 'the provider was not asked once');
  });

  if (!runsAhead) {
    const large = 'x'.repeat(65_536);
    const script = [...Array.from({ length: 500 }, () => large), { end: 'stop' } as const];
    test('does not read what nobody asks for', script, async ({ model, givenPieces }) => {
      const iterator = model.stream(REQUEST)[Symbol.asyncIterator]();
      await iterator.next();
      let given = -1;
      while (given !== givenPieces()) {
        given = givenPieces();
        await pause(100);
      }
      expectThat(given < 500, 'the whole answer was taken in after one piece was asked for');
      await iterator.return?.();
    });
  }
}
