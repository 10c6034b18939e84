/** A provider on loopback that plays a script in the form of one of the real ones. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AnswerScript, AnswerStep } from '../../src/testing/answer-script.ts';
import { wireForms, type WireForm, type WireFormName } from './wire-forms.ts';

export interface ReceivedRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface PlayedProvider {
  /** Without a slash at the end. */
  readonly address: string;
  readonly received: readonly ReceivedRequest[];
  /** Connections of answers that are not complete. */
  readonly openAnswers: () => number;
  readonly givenPieces: () => number;
  /** Milliseconds since 1970 at which the last connection was closed by the other side. */
  readonly lastClosedAt: () => number;
  /** The script of the next requests. */
  play(form: WireFormName, script: AnswerScript | ((call: number) => AnswerScript)): void;
  close(): Promise<void>;
}

const TRICKLE_MS = 2;

export async function startProvider(): Promise<PlayedProvider> {
  let form: WireForm = wireForms.openai;
  let script: AnswerScript | ((call: number) => AnswerScript) = [];
  let received: ReceivedRequest[] = [];
  let openAnswers = 0;
  let givenPieces = 0;
  let lastClosedAt = 0;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = JSON.parse(await bodyOf(request)) as Readonly<Record<string, unknown>>;
    received.push({ path: request.url ?? '', headers: request.headers, body });
    openAnswers++;
    response.once('close', () => {
      openAnswers--;
      lastClosedAt = Date.now();
    });
    const words = `Bad request: ${JSON.stringify(body)}`;
    const steps = typeof script === 'function' ? script(received.length - 1) : script;
    const last = steps.at(-1);
    const usage = typeof last === 'object' && 'end' in last ? last.usage : undefined;
    for (const step of steps) {
      if (typeof step === 'object' && 'fail' in step && !response.headersSent) {
        sendError(response, form, step, words);
        return;
      }
      if (!response.headersSent && !(typeof step === 'object' && 'waitMs' in step)) {
        response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
        response.write(form.start(usage));
      }
      if (!(await take(step, response, words))) return;
    }
    response.end();
  };

  /** False: nothing follows. */
  const take = async (step: AnswerStep, response: ServerResponse, words: string): Promise<boolean> => {
    if (typeof step === 'string') {
      await write(response, form.piece(step));
      givenPieces++;
      return !response.destroyed;
    }
    if ('waitMs' in step) {
      await pause(step.waitMs);
      return true;
    }
    if ('endless' in step) {
      while (!response.destroyed) {
        await write(response, form.piece(step.endless));
        givenPieces++;
        await pause(TRICKLE_MS);
      }
      return false;
    }
    if ('cutOff' in step) {
      // So that what was written is on its way first.
      await pause(20);
      response.destroy();
      return false;
    }
    if ('fail' in step) response.end(form.failure(step.fail, words));
    if ('end' in step) response.end(form.end(step.end, step.usage));
    return false;
  };

  const server = createServer((request, response) => {
    void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}`,
    get received() {
      return received;
    },
    openAnswers: () => openAnswers,
    givenPieces: () => givenPieces,
    lastClosedAt: () => lastClosedAt,
    play(name, next) {
      form = wireForms[name];
      script = next;
      received = [];
      givenPieces = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function sendError(
  response: ServerResponse,
  form: WireForm,
  { fail, retryAfterMs }: Extract<AnswerStep, { readonly fail: unknown }>,
  words: string,
): void {
  response.writeHead(form.errorStatus(fail), {
    'content-type': 'application/json',
    // Gemini says it in the body.
    ...(retryAfterMs === undefined || form === wireForms.gemini ? {} : { 'retry-after': String(retryAfterMs / 1000) }),
  });
  response.end(JSON.stringify(form.errorBody(fail, words, retryAfterMs)));
}

/** Resolves when the connection took it, or is gone. */
async function write(response: ServerResponse, text: string): Promise<void> {
  if (response.destroyed || response.write(text)) return;
  await new Promise<void>((resolve) => {
    const go = (): void => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.once('drain', go).once('close', go);
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
