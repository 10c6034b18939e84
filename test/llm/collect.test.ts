import { expect, it } from 'vitest';
import { collectText } from '../../src/llm/collect.ts';
import type { ModelRequest } from '../../src/llm/language-model.ts';
import { scriptedModel } from '../../src/testing/scripted-model.ts';

const request: ModelRequest = { messages: [{ role: 'user', content: 'Hello?' }] };

it('gives the whole text, why it ended and what it cost', async () => {
  const model = scriptedModel(['Hel', 'lo.', { end: 'length', usage: { outputTokens: 2 } }]);
  expect(await collectText(model, request)).toEqual({ text: 'Hello.', reason: 'length', usage: { outputTokens: 2 } });
});

it('throws what the model throws', async () => {
  await expect(collectText(scriptedModel(['Hel', { fail: 'overloaded' }]), request)).rejects.toMatchObject({
    reason: 'overloaded',
  });
});

it('says that a model ended without an end', async () => {
  const silent = { id: 'x:y', async *stream() {} };
  await expect(collectText(silent, request)).rejects.toMatchObject({ reason: 'cut-off' });
});
