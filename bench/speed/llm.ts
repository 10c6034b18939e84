/**
 * What do the adapters of language models cost, and how fast is a small real model?
 *
 *   node --expose-gc bench/speed/llm.ts [--deltas 20000] [--streams 200] [--aborts 100]
 *
 * Overhead per delta: an answer that is there in full, in pieces of 16 KB as a socket gives them, read to its end; so it is all of the
 * adapter's work and nothing of a network. Abort: a provider in a process of its own, on loopback; from the call of `abort` to the moment
 * at which that process sees the connection closed, by the clock of the machine, which both share (resolution of a tenth of a
 * millisecond or so). Streams: so many answers at once from that process, each a delta every 5 ms; the heap is read after a collection, at a
 * quarter, half and three quarters of the way. Real model: Gemma 3 270M with one thread, where test/llm/gemma.ts finds it.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { anthropicModel } from '../../src/llm/anthropic.ts';
import { collectText } from '../../src/llm/collect.ts';
import { geminiModel } from '../../src/llm/gemini.ts';
import type { Fetch } from '../../src/llm/http/http-stream.ts';
import type { LanguageModel, ModelRequest } from '../../src/llm/language-model.ts';
import { nodeLlamaCppModel } from '../../src/llm/node-llama-cpp.ts';
import { openAiModel } from '../../src/llm/openai.ts';
import { withRetry } from '../../src/llm/retry.ts';
import { llamaFolder, loadGemma } from '../../test/llm/gemma.ts';
import { startLocalServer } from '../../test/llm/local-server.ts';
import { startProvider } from '../../test/llm/played-provider.ts';
import { wireForms, type WireFormName } from '../../test/llm/wire-forms.ts';

const { values } = parseArgs({
  options: {
    deltas: { type: 'string', default: '20000' },
    streams: { type: 'string', default: '200' },
    aborts: { type: 'string', default: '100' },
    serve: { type: 'boolean', default: false },
  },
});

const request: ModelRequest = { messages: [{ role: 'user', content: 'Hello?' }] };
const PIECE_BYTES = 16_384;
const DELTAS_OF_A_STREAM = 400;

if (values.serve) await serve();
else await measureAll();

/** In the child: one provider that stalls, and one that trickles; tells the parent when connections close. */
async function serve(): Promise<void> {
  const stalling = await startProvider();
  stalling.play('openai', ['Text', { stall: true }]);
  const trickling = await startProvider();
  const steps = Array.from({ length: DELTAS_OF_A_STREAM }, () => [{ waitMs: 5 }, 'and so on ']).flat();
  trickling.play('openai', ['Text', ...steps, { end: 'stop' }]);
  process.on('message', () => {
    process.send?.({ closedAt: stalling.lastClosedAt(), openAnswers: stalling.openAnswers() });
  });
  process.send?.({ stalling: stalling.address, trickling: trickling.address });
}

async function measureAll(): Promise<void> {
  await overhead();
  const child = fork(new URL(import.meta.url).pathname, ['--serve'], { stdio: 'inherit' });
  const [{ stalling, trickling }] = (await once(child, 'message')) as [Record<string, string>];
  await aborts(child, stalling!);
  await streams(trickling!);
  child.kill();
  if (llamaFolder === undefined) console.log('no Gemma with node-llama-cpp to measure with');
  else await realModel();
}

async function overhead(): Promise<void> {
  const count = Number(values.deltas);
  console.log(`overhead per delta, ${String(count)} deltas:`);
  const adapters: readonly (readonly [WireFormName, (fetch: Fetch) => LanguageModel])[] = [
    ['openai', (fetch) => openAiModel({ model: 'x', fetch })],
    ['anthropic', (fetch) => anthropicModel({ model: 'x', fetch })],
    ['gemini', (fetch) => geminiModel({ model: 'x', fetch })],
    ['openai', (fetch) => withRetry(openAiModel({ model: 'x', fetch }))],
  ];
  for (const [at, [name, open]] of adapters.entries()) {
    const form = wireForms[name];
    const text = `${form.start({})}${form.piece(' word').repeat(count)}${form.end('stop', {})}`;
    const model = open(answering(new TextEncoder().encode(text)));
    const times: number[] = [];
    for (let run = 0; run < 5; run++) {
      const start = performance.now();
      const collected = await collectText(model, request);
      times.push(performance.now() - start);
      if (collected.text.length !== count * 5) throw new Error('the answer is not whole');
    }
    const best = Math.min(...times) / count;
    const label = at === 3 ? `${name} with retry` : name;
    console.log(
      `  ${label.padEnd(20)} ${(best * 1000).toFixed(2)} µs (best of 5; first ${((times[0]! / count) * 1000).toFixed(2)})`,
    );
  }
}

function answering(bytes: Uint8Array): Fetch {
  return () => {
    let at = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          if (at < bytes.length) controller.enqueue(bytes.slice(at, (at += PIECE_BYTES)));
          else controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    return Promise.resolve(new Response(body, { headers: { 'content-type': 'text/event-stream' } }));
  };
}

async function aborts(child: ChildProcess, address: string): Promise<void> {
  const model = openAiModel({ model: 'x', baseUrl: address });
  const times: number[] = [];
  for (let at = 0; at < Number(values.aborts); at++) {
    const controller = new AbortController();
    const iterator = model.stream({ ...request, signal: controller.signal })[Symbol.asyncIterator]();
    await iterator.next();
    const waiting = iterator.next().catch(() => undefined);
    const abortedAt = Date.now();
    controller.abort();
    await waiting;
    let state = { closedAt: 0, openAnswers: 1 };
    while (state.openAnswers > 0) {
      child.send('state');
      [state] = (await once(child, 'message')) as [typeof state];
    }
    times.push(state.closedAt - abortedAt);
  }
  times.sort((a, b) => a - b);
  const share = (part: number): string => `${String(times[Math.floor((times.length - 1) * part)])} ms`;
  console.log(
    `abort → connection closed at the provider, ${String(times.length)} times: p50 ${share(0.5)}, most ${share(1)}`,
  );
}

async function streams(address: string): Promise<void> {
  const count = Number(values.streams);
  const model = openAiModel({ model: 'x', baseUrl: address });
  let seen = 0;
  const total = count * DELTAS_OF_A_STREAM;
  const marks = [0.25, 0.5, 0.75].map((part) => Math.floor(total * part));
  const heaps: string[] = [];
  const before = heapKb();
  const start = performance.now();
  const read = async (): Promise<void> => {
    for await (const chunk of model.stream(request)) {
      if (chunk.type === 'response-end') return;
      seen++;
      if (marks.includes(seen)) heaps.push(`${((heapKb() - before) / count).toFixed(1)} kB`);
    }
  };
  const busyBefore = process.cpuUsage();
  await Promise.all(Array.from({ length: count }, read));
  const { user, system } = process.cpuUsage(busyBefore);
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${String(count)} streams at once, ${String(seen)} deltas in ${seconds.toFixed(1)} s: heap per stream ${heaps.join(', ')} on the way, ` +
      `${((heapKb() - before) / count).toFixed(1)} kB afterwards; ${((user + system) / seen).toFixed(0)} µs of processor per delta, HTTP included`,
  );
}

function heapKb(): number {
  if (globalThis.gc === undefined) throw new Error('run it with --expose-gc');
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1024;
}

async function realModel(): Promise<void> {
  const gemma = await loadGemma();
  const context = await gemma.createContext();
  const served = await gemma.createContext();
  const server = await startLocalServer(gemma, served);
  const models = {
    'in process': nodeLlamaCppModel({ lib: gemma.lib, context }),
    'over HTTP on loopback': openAiModel({ model: 'gemma', baseUrl: server.baseUrl }),
  };
  for (const [name, model] of Object.entries(models)) {
    const schema = { type: 'object', properties: { text: { type: 'string', minLength: 200 } } };
    for (const [kind, more] of [
      ['plain', {}],
      ['with a grammar', { schema }],
    ] as const) {
      const start = performance.now();
      let first = 0;
      let tokens = 0;
      const stream = model.stream({
        messages: [{ role: 'user', content: 'Write about a nurse who learned to program.' }],
        maxTokens: 64,
        temperature: 0,
        ...more,
      });
      for await (const chunk of stream) {
        if (first === 0) first = performance.now() - start;
        if (chunk.type === 'response-end') tokens = chunk.usage?.outputTokens ?? 0;
      }
      const rest = performance.now() - start - first;
      console.log(
        `Gemma 3 270M ${name}, ${kind}: first text after ${first.toFixed(0)} ms, then ${(((tokens - 1) * 1000) / rest).toFixed(1)} tokens/s`,
      );
    }
  }
  await server.close();
  await gemma.llama.dispose();
}
