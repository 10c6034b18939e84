/**
 * A server on loopback in the form of OpenAI's chat completions, with a real model behind it. It goes around the adapter of this package:
 * what it says comes from the library's own session.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LlamaContext } from '../../src/llm/node-llama-cpp.ts';
import type { Gemma } from './gemma.ts';

export interface LocalServer {
  readonly baseUrl: string;
  /** Generations that run. */
  readonly running: () => number;
  close(): Promise<void>;
}

interface CompletionRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly max_tokens?: number;
  readonly temperature?: number;
  readonly seed?: number;
  readonly response_format?: { readonly json_schema?: { readonly schema: object } };
}

export async function startLocalServer(gemma: Gemma, context: LlamaContext): Promise<LocalServer> {
  let running = 0;

  const answer = async (request: CompletionRequest, response: ServerResponse): Promise<void> => {
    const closed = new AbortController();
    response.once('close', () => {
      closed.abort();
    });
    const send = (choices: readonly object[], more: object = {}): void => {
      const chunk = { id: 'chatcmpl-1', object: 'chat.completion.chunk', model: request.model, choices, ...more };
      response.write(`data: ${JSON.stringify(chunk)}\n\n`);
    };
    const sequence = context.getSequence();
    const session = new gemma.lib.LlamaChatSession({ contextSequence: sequence });
    running++;
    let isWhole = false;
    try {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      send([{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }]);
      const schema = request.response_format?.json_schema?.schema;
      const { stopReason } = await session.promptWithMeta(request.messages.map(({ content }) => content).join('\n\n'), {
        onTextChunk: (content: string) => {
          send([{ index: 0, delta: { content }, finish_reason: null }]);
        },
        signal: closed.signal,
        stopOnAbortSignal: true,
        maxTokens: request.max_tokens,
        temperature: request.temperature,
        seed: request.seed,
        ...(schema === undefined ? {} : { grammar: await gemma.llama.createGrammarForJsonSchema(schema) }),
      });
      const { usedInputTokens, usedOutputTokens } = sequence.tokenMeter;
      send([{ index: 0, delta: {}, finish_reason: stopReason === 'maxTokens' ? 'length' : 'stop' }]);
      send([], { usage: { prompt_tokens: usedInputTokens, completion_tokens: usedOutputTokens } });
      isWhole = true;
    } catch (error) {
      if (!closed.signal.aborted) throw error;
    } finally {
      session.dispose();
      await sequence.dispose();
      running--;
      // Not before: the next request may follow at once, and the context has room for one.
      if (isWhole) response.end('data: [DONE]\n\n');
    }
  };

  const server = createServer((incoming, response) => {
    let body = '';
    incoming.setEncoding('utf8');
    incoming.on('data', (part: string) => (body += part));
    incoming.on('end', () => {
      void answer(JSON.parse(body) as CompletionRequest, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${String(port)}/v1`,
    running: () => running,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
