/** The two systems that run in Python, as one child process that answers JSON lines (original-stack/serve.py). */
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { jobText } from '../quality/ranking-baselines.ts';
import type { ColdScores, Peer, PoolScores } from './peer.ts';

const program = fileURLToPath(new URL('original-stack/serve.py', import.meta.url));
const cachedVenv = fileURLToPath(new URL('../../node_modules/.cache/trackruit-peers', import.meta.url));

export interface PythonPeers {
  readonly formula?: Peer;
  readonly stack?: Peer;
  /** One sentence for each system that can't take part here. */
  readonly absent: readonly string[];
  readonly versions: Readonly<Record<string, string>>;
  /** Seconds from nothing imported to the stack's first score. */
  readonly stackReadySeconds?: number;
  stop(): void;
}

interface Description {
  readonly absent: Readonly<Record<string, string>>;
  readonly readySeconds: Readonly<Record<string, number>>;
  readonly versions: Readonly<Record<string, string>>;
}

/** Python of the virtual environment, else the system's (which is enough for the formula), else `undefined`. */
function findPython(): string | undefined {
  const own = `${process.env['TRACKRUIT_PEERS_VENV'] ?? cachedVenv}/bin/python`;
  if (existsSync(own)) return own;
  return spawnSync('python3', ['--version']).status === 0 ? 'python3' : undefined;
}

export async function startPythonPeers(threads: number): Promise<PythonPeers> {
  const python = findPython();
  if (python === undefined) {
    return {
      absent: ['no Python 3 here: the original stack and its formula in Python are left out'],
      versions: {},
      stop() {},
    };
  }
  const child = spawn(python, [program], {
    env: {
      ...process.env,
      PYTHONDONTWRITEBYTECODE: '1',
      TRACKRUIT_PEER_THREADS: String(threads),
      OMP_NUM_THREADS: String(threads),
      OPENBLAS_NUM_THREADS: String(threads),
      TOKENIZERS_PARALLELISM: 'false',
      HF_HUB_OFFLINE: '1',
      TRANSFORMERS_VERBOSITY: 'error',
      TQDM_DISABLE: '1',
    },
  });
  const ask = asker(child);
  const { absent, readySeconds, versions } = (await ask({ do: 'describe' })) as Description;
  return {
    formula: peerOf('formula', "original's formula, Python", ask),
    ...(absent['stack'] === undefined ? { stack: peerOf('stack', 'documented original stack, Python', ask) } : {}),
    ...(readySeconds['stack'] === undefined ? {} : { stackReadySeconds: readySeconds['stack'] }),
    absent: Object.entries(absent).map(
      ([id, why]) => `the original ${id} is left out (${why}); run bench/peers/setup.sh for it`,
    ),
    versions,
    stop: () => child.stdin.end(),
  };
}

type Ask = (request: object) => Promise<unknown>;

/** One request at a time. When the child process ends, this request and all later ones are rejected with what it said last. */
function asker(child: ChildProcessWithoutNullStreams): Ask {
  let complaint = '';
  let ended: Error | undefined;
  let waiting: { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void } | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    waiting?.reject(ended);
  };
  child.stderr.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2000)));
  child.on('error', end);
  child.on('close', (code) => end(new Error(`the Python program ended with code ${code}:\n${complaint}`)));
  // Without a listener a broken pipe would end this process before `close` can say why.
  child.stdin.on('error', (error) => (complaint += `\n${error.message}`));
  createInterface({ input: child.stdout }).on('line', (line) => {
    waiting?.resolve(JSON.parse(line));
    waiting = undefined;
  });
  return (request) =>
    new Promise((resolve, reject) => {
      if (ended !== undefined) return reject(ended);
      waiting = { resolve, reject };
      child.stdin.write(`${JSON.stringify(request)}\n`);
    });
}

function peerOf(system: 'formula' | 'stack', label: string, ask: Ask): Peer {
  return {
    id: system === 'formula' ? 'formula-python' : 'stack',
    label,
    async readJobs(jobs) {
      await ask({ do: 'read-jobs', system, jobs: jobs.map(jobText) });
    },
    async scoreCold(pairs) {
      return (await ask({
        do: 'cold',
        system,
        pairs: pairs.map(({ resume, job }) => [resume, jobText(job)]),
      })) as ColdScores;
    },
    async rank(resume) {
      return (await ask({ do: 'rank', system, resume })) as PoolScores;
    },
  };
}
