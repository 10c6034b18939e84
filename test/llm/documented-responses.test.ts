import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anthropicModel } from '../../src/llm/anthropic.ts';
import { collectText } from '../../src/llm/collect.ts';
import { geminiModel } from '../../src/llm/gemini.ts';
import type { Fetch } from '../../src/llm/http/http-stream.ts';
import type { LanguageModel, ModelRequest } from '../../src/llm/language-model.ts';
import { openAiModel } from '../../src/llm/openai.ts';
import { fakeFetch } from './fake-fetch.ts';

const request: ModelRequest = { messages: [{ role: 'user', content: 'Rewrite this.' }] };

const TEXT = '{"rewritten":"Zoë led 4 people 😀\\n"}';
const usage = { inputTokens: 212, outputTokens: 85 };

/** What stands in the event that says why the answer ended. */
const reasonMarks = { openai: '"finish_reason":"', anthropic: '"message_stop"', gemini: '"finishReason"' };

/** Put together from the providers' documentation. A character of each is four bytes, and one sign of its JSON is escaped. */
describe.each<[string, keyof typeof reasonMarks, (fetch: Fetch) => LanguageModel, 'stop' | 'length']>([
  ['openai', 'openai', (fetch) => openAiModel({ model: 'gpt-5-mini', fetch }), 'stop'],
  ['llama-cpp', 'openai', (fetch) => openAiModel({ model: 'x', baseUrl: 'http://127.0.0.1:8080/v1', fetch }), 'length'],
  ['ollama', 'openai', (fetch) => openAiModel({ model: 'x', baseUrl: 'http://127.0.0.1:11434/v1', fetch }), 'stop'],
  ['anthropic', 'anthropic', (fetch) => anthropicModel({ model: 'claude-sonnet-4-5', fetch }), 'stop'],
  ['gemini', 'gemini', (fetch) => geminiModel({ model: 'gemini-3-flash', fetch }), 'stop'],
])('the answer of %s as it is documented', (name, form, open, reason) => {
  const bytes = readFileSync(new URL(`responses/${name}.sse`, import.meta.url));

  it('is read whole', async () => {
    expect(await collectText(open(fakeFetch(bytes).fetch), request)).toEqual({ text: TEXT, reason, usage });
  });

  it('is read the same byte by byte', async () => {
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(await collectText(open(fakeFetch(pieces).fetch), request)).toEqual({ text: TEXT, reason, usage });
  });

  it('is cut off wherever it breaks off before its reason, and its text is then a beginning of the whole', async () => {
    const last = bytes.lastIndexOf(reasonMarks[form]);
    expect(last).toBeGreaterThan(0);
    const endOfReason = bytes.indexOf(0x7d, last);
    for (let at = 0; at < bytes.length; at++) {
      let text = '';
      const outcome = (async () => {
        for await (const chunk of open(fakeFetch(bytes.subarray(0, at)).fetch).stream(request)) {
          if (chunk.type === 'text-delta') text += chunk.delta;
        }
      })();
      if (at < endOfReason) await expect(outcome, `byte ${String(at)}`).rejects.toMatchObject({ reason: 'cut-off' });
      else await outcome.catch((error: unknown) => expect(error).toMatchObject({ reason: 'cut-off' }));
      expect(TEXT.startsWith(text), `byte ${String(at)}`).toBe(true);
      expect(text).not.toContain('\ufffd');
    }
  });
});
