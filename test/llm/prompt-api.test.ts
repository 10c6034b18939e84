import { afterEach, describe, expect, it, vi } from 'vitest';
import { collectText } from '../../src/llm/collect.ts';
import type { ModelRequest } from '../../src/llm/language-model.ts';
import { promptApiModel, type PromptApi, type PromptApiSession } from '../../src/llm/prompt-api.ts';
import { playedPromptApi, type PromptApiCall } from './played-prompt-api.ts';

const request: ModelRequest = {
  system: 'You rewrite.',
  messages: [
    { role: 'user', content: 'One.' },
    { role: 'assistant', content: 'Two.' },
    { role: 'user', content: 'Three.' },
  ],
  schema: { type: 'object' },
};

const session = (): PromptApiSession => ({
  promptStreaming: () =>
    new ReadableStream<string>({
      start(controller) {
        controller.enqueue('Hi');
        controller.close();
      },
    }),
  destroy: vi.fn(),
});

function api(availability: string, create: PromptApi['create'] = () => Promise.resolve(session())): PromptApi {
  return { availability: () => Promise.resolve(availability), create };
}

describe('promptApiModel', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('begins a session with all but the last message', async () => {
    const calls: PromptApiCall[] = [];
    const { model } = playedPromptApi(['Hi', { end: 'stop' }], { languages: ['de', 'en'] }, calls);
    expect(model.id).toBe('prompt-api:built-in');
    expect(await collectText(model, request)).toEqual({ text: 'Hi', reason: 'stop' });
    const kinds = [{ type: 'text', languages: ['de', 'en'] }];
    expect(calls[0]).toMatchObject({
      created: {
        expectedInputs: kinds,
        expectedOutputs: kinds,
        initialPrompts: [
          { role: 'system', content: 'You rewrite.' },
          { role: 'user', content: 'One.' },
          { role: 'assistant', content: 'Two.' },
        ],
      },
      input: 'Three.',
      options: { responseConstraint: { type: 'object' } },
    });
  });

  it('passes no schema on when told not to', async () => {
    const calls: PromptApiCall[] = [];
    const { model } = playedPromptApi([{ end: 'stop' }], { structuredOutput: 'none' }, calls);
    await collectText(model, { messages: [{ role: 'user', content: 'One.' }], schema: {} });
    expect(calls[0]!.options).not.toHaveProperty('responseConstraint');
    expect(calls[0]!.created).not.toHaveProperty('initialPrompts');
  });

  it("finds the page's own model", async () => {
    vi.stubGlobal('LanguageModel', api('available'));
    expect((await collectText(promptApiModel(), request)).text).toBe('Hi');
  });

  it('says that there is no such model here', async () => {
    vi.stubGlobal('LanguageModel', undefined);
    await expect(collectText(promptApiModel(), request)).rejects.toMatchObject({
      reason: 'unreachable',
      message: 'prompt-api:built-in: this host has no Prompt API',
    });
  });

  it.each([
    ['unavailable', true, "the browser's model is unavailable"],
    ['downloadable', false, "the browser's model is downloadable"],
    ['something new', false, "the browser's model is unknown"],
  ])('does not use a model that is %s', async (availability, mayDownload, words) => {
    const create = vi.fn();
    const model = promptApiModel({ api: api(availability, create as never), mayDownload });
    await expect(collectText(model, request)).rejects.toMatchObject({
      reason: 'unreachable',
      message: `prompt-api:built-in: ${words}`,
    });
    expect(create).not.toHaveBeenCalled();
  });

  it('fetches a model when it may, and says how far it is', async () => {
    const shares: number[] = [];
    const create: PromptApi['create'] = (options) => {
      const monitor = new EventTarget();
      (options as { monitor: (target: EventTarget) => void }).monitor(monitor);
      for (const loaded of [0.25, 1]) {
        monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      }
      return Promise.resolve(session());
    };
    const model = promptApiModel({
      api: api('downloadable', create),
      mayDownload: true,
      onProgress: (share) => shares.push(share),
    });
    expect((await collectText(model, request)).text).toBe('Hi');
    expect(shares).toEqual([0.25, 1]);
  });

  it.each([
    ['NotAllowedError', 'refused'],
    ['NotSupportedError', 'refused'],
    ['UnknownError', 'unreachable'],
  ])('takes %s while it opens for %s', async (name, reason) => {
    const create = (): Promise<never> => Promise.reject(new DOMException('One. Two. Three.', name));
    const error: unknown = await collectText(promptApiModel({ api: api('available', create) }), request).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ reason, message: `prompt-api:built-in: the browser threw ${name}` });
    expect(error).not.toHaveProperty('cause');
  });

  it('lets a session go that comes after the signal aborted', async () => {
    const destroy = vi.fn();
    const late = { ...session(), destroy };
    let open: (opened: PromptApiSession) => void = () => undefined;
    const create = vi.fn(
      () =>
        new Promise<PromptApiSession>((resolve) => {
          open = resolve;
        }),
    );
    const controller = new AbortController();
    const model = promptApiModel({ api: api('available', create) });
    const answer = collectText(model, { ...request, signal: controller.signal });
    await vi.waitFor(() => {
      expect(create).toHaveBeenCalledOnce();
    });
    controller.abort('enough');
    await expect(answer).rejects.toBe('enough');
    open(late);
    await vi.waitFor(() => {
      expect(destroy).toHaveBeenCalled();
    });
  });

  it('wants a message', async () => {
    const model = promptApiModel({ api: api('available') });
    await expect(collectText(model, { messages: [] })).rejects.toMatchObject({ parameter: 'request.messages' });
  });
});
