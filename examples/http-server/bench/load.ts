/**
 * How many matches a second of processor time gives, computed and from the cache, and how long they take below full load; beside
 * it the original's framework over its formula and over the stack that it documents, where `bench/original-service/setup.sh` and
 * `bench/peers/setup.sh` have installed them.
 *
 *   node bench/load.ts [seconds=10] [connections=8] [workers=0] [rounds=1]
 *
 * Each server is a process of its own, asked by autocannon from another one. What is compared is requests per second of the server's own
 * processor time, all threads together: one core's worth, whatever else the machine does. "At 80 %" requests come evenly, as autocannon sends
 * them, and then by chance, on average at four fifths of the rate just found, and are waited for from the moment they were due. Of several rounds the
 * median is told: a machine that others use changes its speed from one second to the next, and four fifths of what it does in one second can be more
 * than it does in the next. Texts are the samples of this repository; each request for a computed match brings another résumé, by a number, for the same posting, as a recruiter's do: the server reads the posting
 * once. Linux: the time is read from /proc.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { openLoop } from './open-loop.ts';

const [seconds = 10, connections = 8, workers = 0, rounds = 1] = process.argv.slice(2).map(Number);
const KEY = 'a-key-for-measuring';
const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const sample = (name: string): string => readFileSync(path(`../../samples/${name}.txt`), 'utf8');
const resume_text = sample('resume');
const job_description = sample('job');

/** As `npm start` starts it. */
const { scripts } = JSON.parse(readFileSync(path('../package.json'), 'utf8')) as {
  readonly scripts: { readonly start: string };
};
const [, ...startArguments] = scripts.start.split(' ');

interface Target {
  readonly name: string;
  readonly program: string;
  /** What the program is started with, the file last. */
  readonly arguments: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly cases: readonly (readonly [name: string, useCache: boolean])[];
}

const targets: Target[] = [
  {
    name: 'this server',
    program: process.execPath,
    arguments: startArguments.map((word) => (word.endsWith('.ts') ? path(`../${word}`) : word)),
    variables: { NODE_ENV: 'test', WORKERS: String(workers), RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'info' },
    cases: [
      ['computed', false],
      ['from the cache', true],
    ],
  },
];
const service = path('../../../node_modules/.cache/trackruit-service');
const peers = process.env.TRACKRUIT_PEERS_VENV ?? path('../../../node_modules/.cache/trackruit-peers');
const file = path('original-service/original_formula.py');
if (existsSync(service)) {
  const formula = { name: 'original', program: `${service}/bin/python`, arguments: [file], variables: {} };
  targets.push({ ...formula, cases: [['its formula', false]] });
  // The framework of one environment over the packages of the other.
  const [version = ''] = readdirSync(`${service}/lib`);
  const variables = { ENGINE: 'stack', PYTHONPATH: `${service}/lib/${version}/site-packages` };
  if (existsSync(peers))
    targets.push({ ...formula, program: `${peers}/bin/python`, variables, cases: [['what it documents', false]] });
  else console.log('What the original documents is left out: run bench/peers/setup.sh at the root.');
} else {
  console.log('The original service is left out: run bench/original-service/setup.sh.');
}

interface Measured {
  readonly rate: number;
  readonly perProcessorSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

let sent = 0;
const headers = { 'X-API-Key': KEY, 'Content-Type': 'application/json' };
const body = (useCache: boolean): string =>
  JSON.stringify({
    resume_text: useCache ? resume_text : `${resume_text}\n${String(sent++)}`,
    job_description,
    use_cache: useCache,
  });

/** As fast as it goes, or at a rate, shared out evenly over time and connections. */
async function measure(url: string, pid: number, useCache: boolean, perSecond?: number): Promise<Measured> {
  const before = processorSeconds(pid);
  const { requests, latency, errors, non2xx } = await autocannon({
    url: `${url}/ml/match`,
    duration: seconds,
    connections,
    ...(perSecond === undefined ? {} : { overallRate: Math.max(1, Math.round(perSecond)) }),
    requests: [{ method: 'POST', headers, setupRequest: (request) => ({ ...request, body: body(useCache) }) }],
  });
  return {
    rate: requests.average,
    perProcessorSecond: requests.total / (processorSeconds(pid) - before),
    p50: latency.p50,
    p99: latency.p99,
    failed: errors + non2xx,
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** User and system time of all threads. */
function processorSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    .split(') ')[1]!
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

async function started(target: Target): Promise<{ server: ChildProcess; url: string }> {
  const port = await freePort();
  const server = spawn(target.program, target.arguments, {
    env: { PATH: process.env.PATH ?? '', PORT: String(port), API_KEY: KEY, ...target.variables },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${String(port)}`;
  while (
    !(await fetch(url)
      .then(() => true)
      .catch(() => false))
  )
    await sleep(100);
  return { server, url };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

console.log(
  `${cpus()[0]?.model ?? ''}, ${String(cpus().length)} cores; node ${process.versions.node}; ${String(workers)} workers, ` +
    `${String(connections)} connections, ${String(seconds)} s each; résumé ${String(resume_text.length)}, posting ${String(job_description.length)} characters\n`,
);
console.log(
  '| POST /ml/match | requests/s | per second of processor time | p50 ms | p99 ms | p50 ms at 80 % | p99 ms at 80 % | p99 ms at 80 % by chance | sent late by | failed |',
);
console.log('| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |');
for (const target of targets) {
  const { server, url } = await started(target);
  const pid = server.pid!;
  // The first seconds belong to the compiler.
  await measure(url, pid, false);
  for (const [name, useCache] of target.cases) {
    const measured: (readonly number[])[] = [];
    for (let round = 0; round < rounds; round++) {
      const full = await measure(url, pid, useCache);
      const perSecond = full.rate * 0.8;
      const even = await measure(url, pid, useCache, perSecond);
      const chance = await openLoop({
        url: `${url}/ml/match`,
        headers,
        body: () => body(useCache),
        perSecond,
        seconds,
      });
      const failed = full.failed + even.failed + chance.failed;
      const { rate, perProcessorSecond, p50, p99 } = full;
      measured.push([rate, perProcessorSecond, p50, p99, even.p50, even.p99, chance.p99, chance.sentLate99, failed]);
    }
    const figures = measured[0]!.map((_, at) => median(measured.map((round) => round[at]!)));
    const cells = figures.map((one) => one.toFixed(one > 0 && one < 10 ? 1 : 0));
    console.log(`| ${[`${target.name}, ${name}`, ...cells].join(' | ')} |`);
    const ofRounds = (at: number): string => measured.map((round) => round[at]!.toFixed(0)).join(', ');
    if (rounds > 1) console.log(`p99 ms at 80 % of each round: evenly ${ofRounds(5)}; by chance ${ofRounds(6)}`);
  }
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}
