/**
 * A server of MongoDB's wire protocol on loopback, in a temporary folder: nx-27017, which keeps its documents in SQLite. No mongod is in
 * the package lists that the tests install from; what is tested is our use of the official driver, not MongoDB itself.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The program; absent: there is none here. */
export const mongoProgram: string | undefined = [
  process.env.NX_27017_PATH,
  fileURLToPath(new URL('../../../node_modules/.cache/mongo/bin/nx-27017', import.meta.url)),
].find((path) => path !== undefined && existsSync(path));

export interface MongoServer {
  readonly uri: string;
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 40_000;
/** The port that was free may be taken before the server takes it. */
const ATTEMPTS = 3;

export async function startMongo(attempt = 1): Promise<MongoServer> {
  const folder = mkdtempSync(join(tmpdir(), 'mongo-'));
  const port = await freePort();
  const files = ['--db', join(folder, 'data.db'), '--log-file', join(folder, 'log'), '--pid-file', join(folder, 'pid')];
  const server = spawn(mongoProgram!, ['--host', '127.0.0.1', '--port', String(port), ...files], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    // Looked at first: on a port that somebody else took, somebody else answers.
    if (server.exitCode !== null && attempt < ATTEMPTS) return startMongo(attempt + 1);
    if (server.exitCode !== null || Date.now() > deadline) throw new Error('nx-27017 did not start');
    if (await answers(port)) break;
    await sleep(50);
  }
  return {
    uri: `mongodb://127.0.0.1:${String(port)}/trackruit`,
    async stop() {
      server.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });
}
