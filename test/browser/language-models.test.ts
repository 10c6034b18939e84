import { describe, expect, it } from 'vitest';
import { collectText } from '../../src/llm/collect.ts';
import type { ModelRequest } from '../../src/llm/language-model.ts';
import { openAiModel } from '../../src/llm/openai.ts';
import { promptApiModel } from '../../src/llm/prompt-api.ts';
import { languageModelSuite } from '../../src/testing/language-model-suite.ts';
import { scriptedModel } from '../../src/testing/scripted-model.ts';

const request: ModelRequest = { messages: [{ role: 'user', content: 'Hello?' }] };

describe('scriptedModel in a page', () => {
  languageModelSuite(it, (script, limits) => {
    const model = scriptedModel(script, limits);
    return {
      model,
      requested: () => model.requests.length,
      openAnswers: () => model.openAnswers,
      givenPieces: () => model.givenPieces,
    };
  });
});

describe('openAiModel in a page', () => {
  it("reads what the page's own fetch brings", async () => {
    const frames = ['data: {"choices":[{"index":0,"delta":{"content":"Zoë 😀"}}]}', 'data: [DONE]', ''];
    const address = URL.createObjectURL(new Blob([frames.join('\n\n')], { type: 'text/event-stream' }));
    // A page has no server of its own here, and an address of a blob takes no POST.
    const fetch = (_: string, { signal }: { readonly signal: AbortSignal }): Promise<Response> =>
      globalThis.fetch(address, { signal });
    expect((await collectText(openAiModel({ model: 'x', fetch }), request)).text).toBe('Zoë 😀');
  });

  it("uses the page's fetch without a word of its own, and says that nobody answers", async () => {
    const model = openAiModel({ model: 'x', baseUrl: 'http://127.0.0.1:9/v1' });
    await expect(collectText(model, request)).rejects.toMatchObject({ reason: 'unreachable' });
  });
});

describe('promptApiModel in a page', () => {
  it('says whether the browser has a model, without opening one', async () => {
    const error: unknown = await collectText(promptApiModel(), request).catch((thrown: unknown) => thrown);
    // Chrome itself may have one and then answers.
    if ('text' in (error as object)) return;
    expect(error).toMatchObject({
      reason: 'unreachable',
      message: expect.stringMatching(/model is (?:unavailable|downloadable|downloading)$|has no Prompt API$/) as string,
    });
  });
});
