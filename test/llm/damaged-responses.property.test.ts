import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TrackruitError } from '../../src/errors.ts';
import { anthropicModel } from '../../src/llm/anthropic.ts';
import { geminiModel } from '../../src/llm/gemini.ts';
import type { Fetch } from '../../src/llm/http/http-stream.ts';
import type { LanguageModel, ModelChunk } from '../../src/llm/language-model.ts';
import { openAiModel } from '../../src/llm/openai.ts';
import { fakeFetch } from './fake-fetch.ts';

/** Whatever comes, it is a response by the contract, or a failure of the model. */
async function expectContract(model: LanguageModel): Promise<void> {
  const chunks: ModelChunk[] = [];
  try {
    for await (const chunk of model.stream({ messages: [{ role: 'user', content: 'Hello?' }] })) chunks.push(chunk);
    expect(chunks.at(-1)!.type).toBe('response-end');
  } catch (error) {
    expect(TrackruitError.isInstance(error) && error.code).toBe('model-failed');
  }
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.type === 'text-delta') expect(chunk.delta).toMatch(/^\P{Surrogate}+$/u);
    else {
      expect(at).toBe(chunks.length - 1);
      const counts = Object.values(chunk.usage ?? {}).filter((count) => count !== undefined);
      expect(counts.every((count) => typeof count === 'number')).toBe(true);
    }
  }
}

/** The value with another one somewhere inside. */
function replacedAt(value: unknown, path: readonly number[], other: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== 'object' || value === null) return other;
  const keys = Object.keys(value);
  if (keys.length === 0) return other;
  const key = keys[first % keys.length]!;
  const inner = replacedAt((value as Record<string, unknown>)[key], rest, other);
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...value, [key]: inner };
}

describe.each<[string, (fetch: Fetch) => LanguageModel]>([
  ['openai', (fetch) => openAiModel({ model: 'x', fetch })],
  ['anthropic', (fetch) => anthropicModel({ model: 'x', fetch })],
  ['gemini', (fetch) => geminiModel({ model: 'x', fetch })],
])('a damaged answer of %s ends by the contract', (name, open) => {
  const bytes = readFileSync(new URL(`responses/${name}.sse`, import.meta.url));

  it('with bytes that are lost, changed or doubled', async () => {
    const damage = fc.record({
      at: fc.nat({ max: bytes.length - 1 }),
      length: fc.nat({ max: 40 }),
      by: fc.uint8Array({ maxLength: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (places) => {
        let damaged: Uint8Array = bytes;
        for (const { at, length, by } of places) {
          damaged = Uint8Array.from([...damaged.subarray(0, at), ...by, ...damaged.subarray(at + length)]);
        }
        await expectContract(open(fakeFetch(damaged).fetch));
      }),
      { numRuns: 200 },
    );
  });

  it('with any JSON in place of a part of an event', async () => {
    const lines = bytes.toString().split('\n');
    const events = lines.flatMap((line, at) => (line.startsWith('data: {') ? [at] : []));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...events),
        fc.array(fc.nat({ max: 20 }), { maxLength: 6 }),
        fc.jsonValue({ maxDepth: 2 }),
        async (at, path, other) => {
          const event = replacedAt(JSON.parse(lines[at]!.slice(6)), path, other);
          const damaged = lines.with(at, `data: ${JSON.stringify(event)}`).join('\n');
          await expectContract(open(fakeFetch(damaged).fetch));
        },
      ),
      { numRuns: 500 },
    );
  });
});
