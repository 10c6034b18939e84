import { describe, expect, it } from 'vitest';
import { collectText } from '../../src/llm/collect.ts';
import { geminiModel } from '../../src/llm/gemini.ts';
import type { ModelRequest } from '../../src/llm/language-model.ts';
import { fakeFetch } from './fake-fetch.ts';

const request: ModelRequest = {
  system: 'You rewrite.',
  messages: [
    { role: 'user', content: 'One.' },
    { role: 'assistant', content: 'Two.' },
    { role: 'user', content: 'Three.' },
  ],
};

const frames = (...chunks: readonly object[]): string =>
  chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\r\n\r\n`).join('');
const ending = (finishReason: string): string => frames({ candidates: [{ content: { parts: [] }, finishReason }] });

describe('geminiModel', () => {
  it('asks as the documentation has it', async () => {
    const { fetch, sent } = fakeFetch(ending('STOP'));
    const model = geminiModel({ model: 'gemini-3-flash', apiKey: 'AIza', fetch });
    expect(model.id).toBe('gemini:gemini-3-flash');
    const schema = { type: 'object', properties: { a: { type: 'string' } } };
    await collectText(model, { ...request, schema, maxTokens: 100, temperature: 0, seed: 7 });
    expect(sent[0]).toMatchObject({
      url: 'https://generativelanguage.googleapis.com/v1beta/models/gemini-3-flash:streamGenerateContent?alt=sse',
      headers: { 'x-goog-api-key': 'AIza' },
    });
    expect(sent[0]!.body).toEqual({
      systemInstruction: { parts: [{ text: 'You rewrite.' }] },
      contents: [
        { role: 'user', parts: [{ text: 'One.' }] },
        { role: 'model', parts: [{ text: 'Two.' }] },
        { role: 'user', parts: [{ text: 'Three.' }] },
      ],
      generationConfig: {
        maxOutputTokens: 100,
        temperature: 0,
        seed: 7,
        responseMimeType: 'application/json',
        responseJsonSchema: schema,
      },
    });
  });

  it('sends no schema when told not to, and finds tuned models', async () => {
    const { fetch, sent } = fakeFetch(ending('STOP'));
    const model = geminiModel({ model: 'tunedModels/resume-7', structuredOutput: 'none', fetch });
    await collectText(model, { ...request, schema: { type: 'object' } });
    expect(sent[0]!.url).toContain('/v1beta/tunedModels/resume-7:streamGenerateContent');
    expect(sent[0]!.body.generationConfig).toEqual({});
  });

  it.each([
    ['STOP', 'stop'],
    ['MAX_TOKENS', 'length'],
    ['SAFETY', 'content-filter'],
    ['RECITATION', 'content-filter'],
    ['PROHIBITED_CONTENT', 'content-filter'],
    ['MALFORMED_FUNCTION_CALL', 'other'],
    ['SOMETHING_NEW', 'other'],
  ])('takes %s for %s', async (finishReason, reason) => {
    const { fetch } = fakeFetch(ending(finishReason));
    expect(await collectText(geminiModel({ model: 'x', fetch }), request)).toEqual({ text: '', reason });
  });

  it('takes a request that was blocked for a filter', async () => {
    const { fetch } = fakeFetch(frames({ promptFeedback: { blockReason: 'SAFETY' } }));
    expect(await collectText(geminiModel({ model: 'x', fetch }), request)).toEqual({
      text: '',
      reason: 'content-filter',
    });
  });

  it.each(['', '../secrets', 'a/b/c', 'x?key=y', 'x:other'])('refuses %j as a name of a model', (model) => {
    expect(() => geminiModel({ model })).toThrow(expect.objectContaining({ parameter: 'options.model' }));
  });
});
