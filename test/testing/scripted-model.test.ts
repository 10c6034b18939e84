import { describe, expect, it } from 'vitest';
import { collectText } from '../../src/llm/collect.ts';
import type { ModelRequest } from '../../src/llm/language-model.ts';
import { scriptedModel } from '../../src/testing/scripted-model.ts';

const request: ModelRequest = { messages: [{ role: 'user', content: 'Hello?' }], maxTokens: 5 };

describe('scriptedModel', () => {
  it('says what it is told to, to everybody the same', async () => {
    const model = scriptedModel(['Hel', 'lo.', { end: 'stop', usage: { outputTokens: 2 } }]);
    const answer = { text: 'Hello.', reason: 'stop', usage: { outputTokens: 2 } };
    expect(await collectText(model, request)).toEqual(answer);
    expect(await collectText(model, request)).toEqual(answer);
    expect(model).toMatchObject({ id: 'scripted:no-model', openAnswers: 0, givenPieces: 4 });
  });

  it('can answer each request with a script of its own, and remembers them', async () => {
    const model = scriptedModel(({ maxTokens }, call) => [`${String(call)} of ${String(maxTokens)}`, { end: 'stop' }], {
      id: 'played:one',
      contextTokens: 99,
    });
    expect(model).toMatchObject({ id: 'played:one', contextTokens: 99 });
    expect((await collectText(model, request)).text).toBe('0 of 5');
    expect((await collectText(model, { messages: [] })).text).toBe('1 of undefined');
    expect(model.requests).toEqual([request, { messages: [] }]);
  });

  it('waits by the clock that it is given', async () => {
    const waits: number[] = [];
    const model = scriptedModel([{ waitMs: 60_000 }, 'a', { waitMs: 5 }, { end: 'stop' }], {
      sleep: (milliseconds) => {
        waits.push(milliseconds);
        return Promise.resolve();
      },
    });
    expect((await collectText(model, request)).text).toBe('a');
    expect(waits).toEqual([60_000, 5]);
  });

  it('is cut off where the script ends without an end', async () => {
    await expect(collectText(scriptedModel(['Hel']), request)).rejects.toMatchObject({ reason: 'cut-off' });
  });

  it('fails as the script says, with the time to wait', async () => {
    const model = scriptedModel([{ fail: 'rate-limited', retryAfterMs: 7 }]);
    await expect(collectText(model, request)).rejects.toMatchObject({ reason: 'rate-limited', retryAfterMs: 7 });
  });
});
