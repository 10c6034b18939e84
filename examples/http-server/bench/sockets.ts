/**
 * Many open sockets, each streaming all the time: does the server's memory stay flat, and how late are its words?
 *
 *   node bench/sockets.ts [sockets=500] [seconds=30]
 *
 * The server is a process of its own with its embedded store; its writer gives 10 words a second, as a hosted model does, in analyses of
 * 60 words, one after the other. What is measured is the way from the writer to the client and what it leaves behind, not a model.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocket } from 'ws';
import { newPerson } from '../test/matchmetric-server.ts';

const socketsWanted = Number(process.argv[2] ?? 500);
const seconds = Number(process.argv[3] ?? 30);
const PER_PERSON = 20;
const SAMPLES = 6;

const program = fileURLToPath(new URL('./streaming-server.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sockets-'));
const child = spawn(process.execPath, ['--expose-gc', program], {
  env: { ...process.env, NODE_ENV: 'test', PORT: '0', RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'warn', DATA_DIR: folder },
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
});
const [line] = (await once(child.stdout!, 'data')) as [Buffer];
const url = line.toString().trim();

const request = JSON.stringify({ resume_text: 'Ada wrote Python', job_description: 'Python' });
const lateness: number[] = [];
let finished = 0;
let broken = 0;

async function open(sessionId: string): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/ws/resume-tailor/?session_id=${sessionId}`);
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as { status?: string; event?: string; delta?: string };
    if (message.status === 'success') {
      finished++;
      socket.send(request);
    } else if (message.status !== undefined) {
      broken++;
    } else if (message.event === 'text-delta') {
      // The writer's words are the times it wrote them at.
      lateness.push(performance.timeOrigin + performance.now() - Number(message.delta));
    }
  });
  socket.on('close', () => broken++);
  await once(socket, 'open');
  return socket;
}

const sockets: WebSocket[] = [];
while (sockets.length < socketsWanted) {
  const { sessionId } = await newPerson(url);
  const more = Math.min(PER_PERSON, socketsWanted - sockets.length);
  sockets.push(...(await Promise.all(Array.from({ length: more }, () => open(sessionId)))));
}
console.log(`${sockets.length} sockets open`);
for (const [at, socket] of sockets.entries()) setTimeout(() => socket.send(request), (at * 6_000) / sockets.length);

const quantile = (share: number): string => {
  const sorted = lateness.toSorted((a, b) => a - b);
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(1);
};

for (let sample = 1; sample <= SAMPLES; sample++) {
  await new Promise((resolve) => setTimeout(resolve, (seconds * 1000) / SAMPLES));
  child.send('memory');
  const [memory] = (await once(child, 'message')) as [{ rss: number; heapUsed: number; external: number }];
  const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);
  console.log(
    `${((sample * seconds) / SAMPLES).toFixed(0)} s: ${lateness.length} words, late p50 ${quantile(0.5)} p99 ${quantile(0.99)} ms; ` +
      `${finished} analyses; rss ${megabytes(memory.rss)} MB, heap ${megabytes(memory.heapUsed)} MB after collection`,
  );
  lateness.length = 0;
}
console.log(broken === 0 ? 'no socket broke' : `${broken} sockets broke or were refused`);
for (const socket of sockets) socket.terminate();
child.kill('SIGKILL');
await once(child, 'exit');
rmSync(folder, { recursive: true, force: true });
