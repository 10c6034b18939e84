/** The server as a process of its own, started the way `npm start` does. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

export interface ServerProcess {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything it wrote. */
  output(): string;
  /** Sends the signal and resolves with the exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

export interface EndedProcess {
  readonly code: number | null;
  readonly output: string;
}

function launch(variables: Readonly<Record<string, string>>): { child: ChildProcess; output: () => string } {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [main], { env: { PATH, PORT: '0', ...variables } });
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  child.stderr.on('data', (part: Buffer) => (text += part.toString()));
  return { child, output: () => text };
}

/** Listening when it resolves. */
export async function serverProcess(variables: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const { child, output } = launch(variables);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', () => {
      const found = /"url":"([^"]+)"/.exec(output())?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => {
      reject(new Error(`the server ended at once: ${output()}`));
    });
  });
  return {
    url,
    process: child,
    output,
    async end(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      // Its last words come after its end.
      const ended = once(child, 'close');
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

/** For settings with which it does not start. */
export async function endedProcess(variables: Readonly<Record<string, string>>): Promise<EndedProcess> {
  const { child, output } = launch(variables);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output: output() };
}
