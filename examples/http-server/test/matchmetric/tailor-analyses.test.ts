/** The library's own tailor behind the routes and the sockets: by its rules, and with a model on loopback. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultOf } from '../../src/matchmetric/analyses.ts';
import { tailorAnalyses } from '../../src/matchmetric/tailor-analyses.ts';
import { readSettings } from '../../src/settings.ts';
import {
  isLast,
  newPerson,
  openSocket,
  startTestServer,
  type TestServer,
  type SocketMessage,
  type TestSocket,
} from '../matchmetric-server.ts';

const resume_text = `Ada Example
ada@example.com

Experience
Data Engineer, Acme, Jan 2020 - Dec 2023
- Responsible for data pipelines in Python on PostgreSQL
- Worked on dashboards for sales

Skills
Python, PostgreSQL, Airflow`;
const job_description = `Data Engineer
Requirements
- Python and SQL
- Docker and Kubernetes`;

async function analysed(
  server: TestServer,
  request: object = { resume_text, job_description },
): Promise<SocketMessage[]> {
  const { sessionId } = await newPerson(server.url);
  const socket: TestSocket = await openSocket(server.url, { sessionId });
  socket.send(request);
  const messages = await socket.until(isLast);
  socket.socket.close();
  return messages;
}

describe('by rules', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(undefined);
  }, 60_000);
  afterAll(() => server.close());

  it('streams, and ends with every field of the contract', async () => {
    const messages = await analysed(server);
    const events = messages.map(({ event }) => event);
    expect(events.slice(0, 3)).toEqual([undefined, 'stream-started', 'match-ready']);
    const { status, ai_analysis: analysis } = messages.at(-1)!;
    expect(status).toBe('success');
    expect(Number.isInteger(analysis.match_score)).toBe(true);
    expect(analysis.missing_keywords).toContain('Docker');
    for (const field of ['sentence_to_improve', 'recommended_improvement', 'reasoning'] as const) {
      expect(typeof analysis[field]).toBe('string');
    }
    if (analysis.sentence_to_improve !== '') expect(resume_text).toContain(analysis.sentence_to_improve);
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });

  it('gives the same analysis for the same texts', async () => {
    const [one, other] = [await analysed(server), await analysed(server)];
    expect(one.at(-1)!.ai_analysis).toEqual(other.at(-1)!.ai_analysis);
  });

  it.each([
    ['resume_text', { resume_text: '- - -', job_description }],
    ['job_description', { resume_text, job_description: '. . .' }],
  ])('says that %s holds no words', async (field, request) => {
    const last = (await analysed(server, request)).at(-1)!;
    expect(last).toMatchObject({ status: 'error', message: expect.stringContaining(field) as unknown });
  });
});

describe('with a model of the OpenAI kind', () => {
  let model: Server;
  let server: TestServer;
  let how: 'answers' | 'drops' | 'refuses' | 'babbles' = 'answers';
  const bodies: string[] = [];
  beforeAll(async () => {
    model = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        bodies.push(body);
        if (how === 'refuses') {
          response.writeHead(401, { 'content-type': 'application/json' }).end('{"error":{"message":"secret words"}}');
          return;
        }
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        const advice = how === 'babbles' ? 'I cannot do that.' : JSON.stringify(adviceOf());
        const pieces = advice.match(/[\s\S]{1,12}/g) ?? [];
        for (const [at, content] of pieces.entries()) {
          response.write(`data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`);
          if (how === 'drops' && at === 3) {
            response.destroy();
            return;
          }
        }
        response.write(`data: ${JSON.stringify({ choices: [{ delta: {}, finish_reason: 'stop' }] })}\n\n`);
        response.end('data: [DONE]\n\n');
      });
    });
    model.listen(0, '127.0.0.1');
    await once(model, 'listening');
    const LLM_BASE_URL = `http://127.0.0.1:${String((model.address() as AddressInfo).port)}/v1`;
    const variables = {
      LLM_PROVIDER: 'openai',
      LLM_BASE_URL,
      LLM_MODEL: 'scripted',
      LLM_API_KEY: 'a secret key',
      WORKERS: '1',
    };
    server = await startTestServer(undefined, { variables });
  }, 60_000);
  afterAll(async () => {
    await server.close();
    model.close();
  });

  const adviceOf = () => {
    return {
      rewrites: [
        { passage: 1, rewritten: 'Built data pipelines in Python on PostgreSQL', reason: 'Says what was done' },
      ],
      reasoning: 'The work answers the posting; Docker is not mentioned.',
    };
  };

  it('streams its words and keeps the scores to the engine', async () => {
    how = 'answers';
    const messages = await analysed(server);
    expect(messages.at(-1)).toMatchObject({ status: 'success', ai_analysis: { model: 'openai-compatible:scripted' } });
    expect(messages.some(({ event, delta }) => event === 'text-delta' && delta !== '')).toBe(true);
    expect(JSON.parse(bodies.at(-1)!)).toMatchObject({ model: 'scripted', stream: true });
  });

  it.each([
    ['drops the connection', 'drops'],
    ['refuses the key', 'refuses'],
    ['babbles', 'babbles'],
  ] as const)('says that it failed when it %s, and nothing of what it said', async (_name, kind) => {
    how = kind;
    const messages = await analysed(server);
    expect(messages.at(-1)).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('language model') as unknown,
    });
    expect(JSON.stringify(messages) + server.lines.join('')).not.toMatch(/secret words|a secret key/);
  });
});

describe('each provider', () => {
  const given = { NODE_ENV: 'test', LLM_BASE_URL: 'http://127.0.0.1:1', LLM_MODEL: 'any', LLM_API_KEY: 'a secret key' };
  const { signal } = new AbortController();

  it.each(['openai', 'ollama', 'anthropic', 'gemini'])('%s is asked at the address that is set', async (provider) => {
    const analyses = await tailorAnalyses(readSettings({ ...given, LLM_PROVIDER: provider }));
    const run = resultOf(analyses.run({ resume: resume_text, job: job_description }, { signal }));
    await expect(run).rejects.toMatchObject({ code: 'model-failed', reason: 'unreachable' });
  });

  it('an analysis without a result is an error, and no answer', async () => {
    const events = (async function* () {
      yield { id: 1, type: 'writing-started' } as const;
    })();
    await expect(resultOf(events)).rejects.toThrow('without a result');
  });

  it('no model is the rules', async () => {
    const analyses = await tailorAnalyses(readSettings({ NODE_ENV: 'test', REFERENCE_DATE: '2026-11' }));
    const result = await resultOf(analyses.run({ resume: resume_text, job: job_description }, { signal }));
    expect(result.provenance.model).toContain('rule');
  });
});
