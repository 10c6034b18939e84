import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { collectText } from '../../../src/llm/collect.ts';
import type { Fetch } from '../../../src/llm/http/http-stream.ts';
import type { LanguageModel, ModelRequest } from '../../../src/llm/language-model.ts';
import { openAiModel } from '../../../src/llm/openai.ts';
import { fakeFetch } from '../fake-fetch.ts';

const request: ModelRequest = { messages: [{ role: 'user', content: 'Hello?' }] };
const answer = 'data: {"choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n';
const eventStream = { 'content-type': 'text/event-stream' };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function modelAt(listener: RequestListener): Promise<{ readonly model: LanguageModel; readonly server: Server }> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { model: openAiModel({ model: 'x', baseUrl: `http://127.0.0.1:${String(port)}/v1` }), server };
}

describe('a request over HTTP', () => {
  it('says that nobody answers at the address', async () => {
    const { model, server } = await modelAt(() => undefined);
    await new Promise((resolve) => server.close(resolve));
    await expect(collectText(model, request)).rejects.toMatchObject({
      reason: 'unreachable',
      message: 'openai-compatible:x: no answer',
      retryable: true,
    });
  });

  it('does not follow an answer that points elsewhere, so no key goes there', async () => {
    let elsewhere = 0;
    const { model } = await modelAt((incoming, response) => {
      if (incoming.url === '/elsewhere') elsewhere++;
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    await expect(collectText(model, request)).rejects.toMatchObject({ reason: 'unreachable' });
    expect(elsewhere).toBe(0);
  });

  it.each(['application/json', 'text/html; charset=utf-8'])('refuses an answer of %s', async (type) => {
    const { model } = await modelAt((_, response) => {
      response.writeHead(200, { 'content-type': type }).end('{"choices":[]}');
    });
    await expect(collectText(model, request)).rejects.toMatchObject({ reason: 'malformed', status: 200 });
  });

  it('takes an error for one that comes as a success', async () => {
    const { model } = await modelAt((_, response) => {
      const body = { error: { code: 429, message: 'Hello?', type: 'rate_limit_exceeded' } };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    await expect(collectText(model, request)).rejects.toMatchObject({
      reason: 'rate-limited',
      status: 429,
      message: 'openai-compatible:x: status 429, rate_limit_exceeded',
    });
  });

  it('says that a connection was closed before there was an answer', async () => {
    const { model } = await modelAt((incoming) => {
      incoming.socket.destroy();
    });
    await expect(collectText(model, request)).rejects.toMatchObject({ reason: 'unreachable', retryable: true });
  });

  it.each(['TEXT/Event-Stream ; charset=utf-8', 'text/plain', ''])('takes an event stream called %j', async (type) => {
    const { model } = await modelAt((_, response) => {
      response.writeHead(200, type === '' ? {} : { 'content-type': type }).end(answer);
    });
    expect((await collectText(model, request)).text).toBe('Hi');
  });

  it('uses a connection again whose answer was read', async () => {
    const requestsOf = new Map<unknown, number>();
    const { model } = await modelAt((incoming, response) => {
      requestsOf.set(incoming.socket, (requestsOf.get(incoming.socket) ?? 0) + 1);
      response.writeHead(200, eventStream);
      response.write(answer);
      // The end comes a moment after the end mark.
      setTimeout(() => response.end(), 5);
    });
    for (let at = 0; at < 5; at++) {
      await collectText(model, request);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    expect(Math.max(...requestsOf.values())).toBeGreaterThan(1);
  });

  it('does not wait for a server that leaves the connection open behind the end mark', async () => {
    let isClosed = false;
    const { model } = await modelAt((_, response) => {
      response.writeHead(200, eventStream).write(answer);
      response.once('close', () => (isClosed = true));
    });
    expect((await collectText(model, request)).text).toBe('Hi');
    expect(isClosed).toBe(false);
  });

  it('reads no error without an end', async () => {
    const endless: Fetch = () =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            pull(controller) {
              controller.enqueue(new Uint8Array(10_000).fill(0x20));
            },
          }),
          { status: 500 },
        ),
      );
    await expect(collectText(openAiModel({ model: 'x', fetch: endless }), request)).rejects.toMatchObject({
      reason: 'overloaded',
      status: 500,
    });
  });

  it('gives the status of an error whose body breaks off', async () => {
    const { model } = await modelAt((_, response) => {
      response.writeHead(429, { 'retry-after': '3', 'content-length': '1000' }).write('{"error":');
      setTimeout(() => response.destroy(), 5);
    });
    await expect(collectText(model, request)).rejects.toMatchObject({
      reason: 'rate-limited',
      status: 429,
      retryAfterMs: 3000,
    });
  });

  it('says that an answer has no body', async () => {
    const empty: Fetch = () => Promise.resolve(new Response(null, { headers: eventStream }));
    await expect(collectText(openAiModel({ model: 'x', fetch: empty }), request)).rejects.toMatchObject({
      reason: 'cut-off',
    });
  });

  it('closes the answer of a fetch that knows no signals', async () => {
    let isCancelled = false;
    const deaf: Fetch = () =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            pull: () => new Promise(() => undefined),
            cancel: () => {
              isCancelled = true;
            },
          }),
          { headers: eventStream },
        ),
      );
    const controller = new AbortController();
    const reading = collectText(openAiModel({ model: 'x', fetch: deaf }), { ...request, signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort('enough');
    await expect(reading).rejects.toBe('enough');
    expect(isCancelled).toBe(true);
  });

  it('puts neither request nor key in an error', async () => {
    const { fetch } = fakeFetch(JSON.stringify({ error: { message: 'Hello? sk-secret', type: 'Hello? sk-secret' } }), {
      status: 400,
    });
    const error: unknown = await collectText(openAiModel({ model: 'x', apiKey: 'sk-secret', fetch }), request).catch(
      (thrown: unknown) => thrown,
    );
    const words = `${(error as Error).message} ${(error as Error).stack ?? ''} ${JSON.stringify(error)}`;
    expect(words).not.toMatch(/Hello|sk-secret/);
  });
});
