import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anthropicModel } from '../../src/llm/anthropic.ts';
import { collectText } from '../../src/llm/collect.ts';
import { geminiModel } from '../../src/llm/gemini.ts';
import type { LanguageModel, ModelRequest } from '../../src/llm/language-model.ts';
import { openAiModel } from '../../src/llm/openai.ts';
import { withRetry } from '../../src/llm/retry.ts';
import type { AnswerScript } from '../../src/testing/answer-script.ts';
import { languageModelSuite } from '../../src/testing/language-model-suite.ts';
import type { PlayedLimits, PlayedModel } from '../../src/testing/played-model.ts';
import { scriptedModel } from '../../src/testing/scripted-model.ts';
import { playedAiSdkModel } from '../llm/played-ai-sdk.ts';
import { playedLlama } from '../llm/played-llama.ts';
import { playedPipeline } from '../llm/played-pipeline.ts';
import { playedPromptApi } from '../llm/played-prompt-api.ts';
import { startProvider, type PlayedProvider } from '../llm/played-provider.ts';
import type { WireFormName } from '../llm/wire-forms.ts';

function played(script: AnswerScript, limits: PlayedLimits): PlayedModel {
  const model = scriptedModel(script, limits);
  return {
    model,
    requested: () => model.requests.length,
    openAnswers: () => model.openAnswers,
    givenPieces: () => model.givenPieces,
  };
}

describe('scriptedModel', () => {
  languageModelSuite(it, played);
});

describe('withRetry around a model', () => {
  languageModelSuite(it, (script, limits) => {
    const inner = played(script, limits);
    const sleep = (): Promise<void> => Promise.resolve();
    // Only the first attempt: the suite counts the requests, and each would end the same way.
    return { ...inner, model: withRetry(inner.model, { maxAttempts: 1, sleep }) };
  });
});

describe.each<[WireFormName, (address: string, limits: PlayedLimits) => LanguageModel]>([
  ['openai', (address, limits) => openAiModel({ model: 'gpt-5-mini', baseUrl: `${address}/v1`, ...limits })],
  ['anthropic', (address, limits) => anthropicModel({ model: 'claude-sonnet-4-5', baseUrl: address, ...limits })],
  ['gemini', (address, limits) => geminiModel({ model: 'gemini-3-flash', baseUrl: `${address}/v1beta/`, ...limits })],
])('%s over HTTP', (form, open) => {
  let provider: PlayedProvider;
  beforeAll(async () => {
    provider = await startProvider();
  });
  afterAll(() => provider.close());
  languageModelSuite(it, (script, limits) => {
    provider.play(form, script);
    return {
      model: open(provider.address, limits),
      requested: () => provider.received.length,
      openAnswers: provider.openAnswers,
      givenPieces: provider.givenPieces,
    };
  });
});

describe('withRetry over HTTP', () => {
  let provider: PlayedProvider;
  beforeAll(async () => {
    provider = await startProvider();
  });
  afterAll(() => provider.close());

  const forms: readonly (readonly [WireFormName, (address: string) => LanguageModel])[] = [
    ['openai', (baseUrl) => openAiModel({ model: 'gpt-5-mini', baseUrl })],
    ['anthropic', (baseUrl) => anthropicModel({ model: 'claude-sonnet-4-5', baseUrl })],
    ['gemini', (baseUrl) => geminiModel({ model: 'gemini-3-flash', baseUrl })],
  ];
  const request: ModelRequest = { messages: [{ role: 'user', content: 'Hello?' }] };
  const retrying = (model: LanguageModel, waits: number[]): LanguageModel =>
    withRetry(model, {
      baseDelayMs: 100,
      random: () => 0.5,
      sleep: (milliseconds) => {
        waits.push(milliseconds);
        return Promise.resolve();
      },
    });

  it.each(forms)('waits as long as %s asks, and then as long as it likes', async (form, open) => {
    const waits: number[] = [];
    provider.play(form, (call) =>
      call === 0
        ? [{ fail: 'rate-limited', retryAfterMs: 2000 }]
        : call === 1
          ? [{ fail: 'overloaded' }]
          : ['Hello.', { end: 'stop' }],
    );
    expect((await collectText(retrying(open(provider.address), waits), request)).text).toBe('Hello.');
    expect(waits).toEqual([2000, 150]);
    expect(provider.received).toHaveLength(3);
    expect(provider.received[2]!.body).toEqual(provider.received[0]!.body);
  });

  it.each(forms)('does not ask %s again once it said something', async (form, open) => {
    provider.play(form, ['Hel', { cutOff: true }]);
    await expect(collectText(retrying(open(provider.address), []), request)).rejects.toMatchObject({
      reason: 'cut-off',
    });
    expect(provider.received).toHaveLength(1);
  });
});

describe.each(['v2', 'v3', 'v4'] as const)('aiSdkModel over a model of specification %s', (version) => {
  languageModelSuite(it, (script, limits) => playedAiSdkModel(version, script, limits));
});

describe('transformersModel', () => {
  languageModelSuite(it, (script, limits) => playedPipeline(script, limits), {
    runsAhead: true,
    // A generation ends by itself or at the limit of tokens, and has one way to fail.
    reasons: ['stop'],
    failures: ['overloaded'],
    canBeCutOff: false,
  });
});

describe('nodeLlamaCppModel', () => {
  languageModelSuite(it, (script, limits) => playedLlama(script, limits), {
    runsAhead: true,
    reasons: ['stop', 'length'],
    failures: ['overloaded'],
    canBeCutOff: false,
  });
});

describe('promptApiModel', () => {
  languageModelSuite(it, (script, limits) => playedPromptApi(script, limits), {
    reasons: ['stop', 'content-filter'],
    tellsUsage: false,
    failures: ['refused'],
  });
});
