import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { collectText } from '../../src/llm/collect.ts';
import type { LanguageModel, ModelChunk, ModelRequest } from '../../src/llm/language-model.ts';
import { nodeLlamaCppModel } from '../../src/llm/node-llama-cpp.ts';
import { openAiModel } from '../../src/llm/openai.ts';
import { howToInstallGemma, llamaFolder, loadGemma, type Gemma } from './gemma.ts';
import { startLocalServer, type LocalServer } from './local-server.ts';

if (llamaFolder === undefined && process.env.CI && !process.env.WITHOUT_LLAMA) {
  throw new Error(`No Gemma with node-llama-cpp found. The tests of it must run in CI: ${howToInstallGemma}`);
} else if (llamaFolder === undefined) {
  console.warn(
    `\n!! TESTS ON A REAL LANGUAGE MODEL SKIPPED: none found. ${howToInstallGemma}, or set LLAMA_WITH_GEMMA.\n`,
  );
}

const ask = (content: string, more: Partial<ModelRequest> = {}): ModelRequest => ({
  messages: [{ role: 'user', content }],
  temperature: 0,
  maxTokens: 40,
  ...more,
});

const schema = {
  type: 'object',
  properties: {
    rewritten: { type: 'string', maxLength: 40 },
    reason: { type: 'string', maxLength: 20 },
  },
  required: ['rewritten', 'reason'],
  additionalProperties: false,
};

/** A token takes 30 ms, and ten times that where others use the processor. */
const PATIENCE_MS = 120_000;

describe.skipIf(llamaFolder === undefined)('a real small model', { timeout: PATIENCE_MS }, () => {
  let gemma: Gemma;
  let server: LocalServer;
  const models: Record<string, LanguageModel> = {};
  let sequencesLeft: () => number;

  beforeAll(async () => {
    gemma = await loadGemma();
    const [inside, served] = [await gemma.createContext(), await gemma.createContext()];
    server = await startLocalServer(gemma, served);
    sequencesLeft = () => inside.sequencesLeft;
    models['in process'] = nodeLlamaCppModel({ lib: gemma.lib, context: inside });
    models['over HTTP'] = openAiModel({ model: 'gemma-3-270m', baseUrl: server.baseUrl });
  }, PATIENCE_MS);
  afterAll(async () => {
    await server?.close();
    await gemma?.llama.dispose();
  });

  describe.each(['in process', 'over HTTP'])('%s', (place) => {
    const model = (): LanguageModel => models[place]!;
    const isFree = (): Promise<void> =>
      vi.waitFor(
        () => {
          expect([sequencesLeft(), server.running()]).toEqual([1, 0]);
        },
        { timeout: PATIENCE_MS / 4 },
      );

    it('gives its text in many pieces, and says what they cost', async () => {
      const chunks: ModelChunk[] = [];
      for await (const chunk of model().stream(ask('Tell me about Zoë 😀 and her work.'))) chunks.push(chunk);
      const deltas = chunks.flatMap((chunk) => (chunk.type === 'text-delta' ? [chunk.delta] : []));
      expect(deltas.length).toBeGreaterThan(5);
      for (const delta of deltas) expect(delta).toMatch(/^\P{Surrogate}+$/u);
      expect(chunks.at(-1)).toMatchObject({
        type: 'response-end',
        usage: { outputTokens: expect.any(Number) as number },
      });
      const end = chunks.at(-1) as Extract<ModelChunk, { type: 'response-end' }>;
      expect(end.usage!.inputTokens).toBeGreaterThan(8);
      expect(end.usage!.outputTokens).toBeLessThanOrEqual(41);
    });

    it('keeps to a schema', async () => {
      const request = ask('Rewrite as JSON: "Built payment APIs in Go".', { schema, maxTokens: 200 });
      const { text, reason } = await collectText(model(), request);
      expect(reason).toBe('stop');
      expect(Object.keys(JSON.parse(text) as object)).toEqual(['rewritten', 'reason']);
    });

    it('leaves JSON unfinished at the limit of tokens, and says so', async () => {
      const { text, reason } = await collectText(model(), ask('Answer as JSON.', { schema, maxTokens: 8 }));
      expect(reason).toBe('length');
      expect(text.trimStart().startsWith('{')).toBe(true);
      expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    });

    it('says the same to the same request', async () => {
      const request = ask('The weather today is', { maxTokens: 12 });
      const first = await collectText(model(), request);
      expect(await collectText(model(), request)).toEqual(first);
    });

    it('stops when the signal aborts, and works again afterwards', async () => {
      const controller = new AbortController();
      const request = ask('Tell a long story.', { maxTokens: 900, signal: controller.signal });
      const reading = (async () => {
        for await (const chunk of model().stream(request)) {
          if (chunk.type === 'text-delta') controller.abort('the user left');
        }
      })();
      await expect(reading).rejects.toBe('the user left');
      await isFree();
      expect((await collectText(model(), ask('Hello', { maxTokens: 4 }))).text).not.toBe('');
    });

    it('stops when nobody reads on', async () => {
      for await (const chunk of model().stream(ask('Tell a long story.', { maxTokens: 900 }))) {
        expect(chunk.type).toBe('text-delta');
        break;
      }
      await isFree();
    });
  });

  it('in process answers one after the other where its context has room for one', async () => {
    const answers = await Promise.all(
      ['One', 'Two', 'Three'].map((word) => collectText(models['in process']!, ask(word, { maxTokens: 5 }))),
    );
    for (const { text } of answers) expect(text).not.toBe('');
  });

  it('in process refuses what does not fit its context', async () => {
    await expect(collectText(models['in process']!, ask('word '.repeat(2000)))).rejects.toMatchObject({
      reason: 'refused',
    });
  });
});
