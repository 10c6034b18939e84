import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../src/node/command-line.ts';
import { UsageError } from '../../src/node/usage-error.ts';

const root = new URL('../../', import.meta.url).pathname;
const node = join(root, 'node_modules/node/bin/node');
const resumeText = `Ada Example

Experience
Clerk, Northwind Ltd, Jan 2020 - Dec 2023
- Responsible for managing the stock of two shops in Excel
- Was responsible for counting the till every evening`;
const jobText = 'Stock clerk\nRequirements\n- Excel\n- SAP';

let folder: string;
let resume: string;
let job: string;
let server: Server;
let baseUrl: string;
/** How the next request is answered. */
let respond: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tailor-'));
  writeFileSync((resume = join(folder, 'resume.txt')), resumeText);
  writeFileSync((job = join(folder, 'job.txt')), jobText);
  server = createServer((request, response) => {
    respond(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...words: readonly string[]): Ended {
  return spawnSync(node, ['src/node/cli.ts', ...words], { cwd: root, encoding: 'utf8', env: { NO_COLOR: '1' } });
}

/** Beside this process, which has to serve the model meanwhile. */
function start(words: readonly string[], onOutput: (stop: () => void) => void = () => undefined): Promise<Ended> {
  const child = spawn(node, ['src/node/cli.ts', ...words], {
    cwd: root,
    env: { NO_COLOR: '1', OPENAI_API_KEY: 'sk-test' },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data: Buffer) => {
    stdout += data.toString();
    onOutput(() => child.kill('SIGINT'));
  });
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}

function event(content: string): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`;
}

const answer = JSON.stringify({
  rewrites: [
    { passage: 1, rewritten: 'Managed the stock of two shops in Excel', reason: '' },
    { passage: 2, rewritten: 'Counted the till of Contoso every evening', reason: '' },
  ],
  reasoning: 'The job asks for SAP.',
});

describe('trackruit tailor', () => {
  it('rewrites by rules without any model, and writes the tailored résumé', () => {
    const out = join(folder, 'tailored.md');
    const { status, stdout, stderr } = run('tailor', resume, job, '--out', out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Match \d+%/);
    expect(stdout).toContain('+ Managed the stock of two shops in Excel');
    expect(stdout).toMatch(/\? .*SAP/);
    expect(readFileSync(out, 'utf8')).toContain('- Managed the stock of two shops in Excel');
  });

  it('prints the whole result as JSON', () => {
    const { status, stdout } = run('tailor', resume, job, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ missingKeywords: ['SAP'], provenance: { engine: 'tailor@4' } });
  });

  it('takes the best of several résumés', () => {
    const cook = join(folder, 'cook.txt');
    writeFileSync(cook, 'Cook\n\nExperience\nCook, Contoso Grill, 2019 - 2023\n- Cooked for 80 guests a day');
    expect(run('tailor', cook, resume, job).stdout).toContain(`The best of them: ${resume}`);
  });

  /** A server that gives these answers one after the other; what it was asked. */
  function answering(...answers: readonly string[]): readonly string[] {
    const asked: string[] = [];
    respond = (request, response) => {
      let body = '';
      request.on('data', (data: Buffer) => (body += data.toString()));
      request.on('end', () => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        for (const piece of answers[asked.length]!.match(/.{1,9}/gu)!) response.write(event(piece));
        response.end(
          `data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}\n\ndata: [DONE]\n\n`,
        );
        asked.push(body);
      });
    };
    return asked;
  }

  it('says which line was repaired, and of what', async () => {
    const repaired = { passage: 2, rewritten: 'Counted the till every evening', reason: '' };
    const asked = answering(answer, JSON.stringify({ rewrites: [repaired] }));
    const { status, stdout } = await start(['tailor', resume, job, '--model', 'openai:small', '--base-url', baseUrl]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/said what the résumé does not.*“Contoso”/s);
    expect(stdout).toContain('+ Counted the till every evening\n    repaired: asked again, without “Contoso”');
    expect(asked).toHaveLength(2);
    expect(asked[1]).not.toMatch(/Ada|Northwind|SAP/);
  });

  it('asks a model only once where that is wanted', async () => {
    const asked = answering(answer);
    const { status, stdout } = await start([
      ...['tailor', resume, job, '--model', 'openai:small', '--base-url', baseUrl, '--no-repair'],
    ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/said what the résumé does not.*“Contoso”/s);
    expect(asked).toHaveLength(1);
  });

  it('lets a model behind a server write, and leaves out what it makes up', async () => {
    const requests = answering(answer, answer);
    const { status, stdout } = await start(['tailor', resume, job, '--model', 'openai:small', '--base-url', baseUrl]);
    const [asked = ''] = requests;
    expect(status).toBe(0);
    expect(stdout).toContain('+ Managed the stock of two shops in Excel');
    expect(stdout).not.toContain('+ Counted the till of Contoso');
    expect(stdout).toMatch(/said what the résumé does not.*“Contoso”/s);
    expect(stdout).toContain('The job asks for SAP.');
    expect(JSON.parse(asked)).toMatchObject({ model: 'small', stream: true });
    expect(asked).not.toMatch(/Ada|Northwind/);
  });

  it('ends cleanly on Ctrl-C, and the connection with it', async () => {
    const closed = new Promise<void>((resolve) => {
      respond = (_, response) => {
        response.on('close', () => resolve());
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(event(answer.slice(0, answer.indexOf('},') + 1)));
      };
    });
    const { status, stdout, stderr } = await start(
      ['tailor', resume, job, '--model', 'openai:small', '--base-url', baseUrl],
      (stop) => stop(),
    );
    expect(status).toBe(130);
    expect(stdout).toMatch(/^Match/);
    expect(stderr).toBe('trackruit: interrupted\n');
    await closed;
  });

  it('says in one line that the model failed, without a word of the texts', async () => {
    respond = (_, response) => {
      response.writeHead(401, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: `bad key for ${resumeText}`, code: 'invalid_api_key' } }));
    };
    const { status, stderr } = await start(['tailor', resume, job, '--model', 'openai:small', '--base-url', baseUrl]);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('401');
    expect(stderr).not.toMatch(/Ada|sk-test/);
  });

  it('refuses what cannot be meant', () => {
    const { status, stderr } = run('tailor', resume, job, '--model', 'openai:small');
    expect(status).toBe(2);
    expect(stderr).toContain('OPENAI_API_KEY');
    for (const words of [
      ['tailor', 'a.txt'],
      ['tailor', 'a', 'b', '--rewrites', '0'],
      ['tailor', 'a', 'b', '--base-url', 'http://x'],
      ['tailor', 'a', 'b', '--no-repair'],
      ['tailor', 'a', 'b', '--to', 'md'],
      ['tailor', 'a', 'b', '--out', 'x.exe'],
      ['match', 'a', 'b', '--model', 'openai:x'],
    ])
      expect(() => parseCommandLine(words)).toThrow(UsageError);
  });
});
