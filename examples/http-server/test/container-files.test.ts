/** There is no container engine in the tests: the files are held to what their commands and the server need. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '../src/settings.ts';

const here = new URL('../', import.meta.url);
const root = new URL('../../', here);
const read = (name: string): string => readFileSync(new URL(name, here), 'utf8');

interface Instruction {
  readonly name: string;
  readonly text: string;
}

function dockerfile(): readonly Instruction[] {
  return read('Dockerfile')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name, text] = /^(\S+) (.*)$/.exec(line)!;
      return { name: name!, text: text! };
    });
}

const KNOWN = ['FROM', 'WORKDIR', 'ENV', 'COPY', 'RUN', 'USER', 'EXPOSE', 'HEALTHCHECK', 'CMD'];

describe('the Dockerfile', () => {
  const instructions = dockerfile();
  const stages = instructions.filter(({ name }) => name === 'FROM');
  const last = instructions.slice(instructions.lastIndexOf(stages.at(-1)!));

  it('has instructions that exist, and two stages', () => {
    expect(instructions.map(({ name }) => name).filter((name) => !KNOWN.includes(name))).toEqual([]);
    expect(stages.map(({ text }) => text.split(' AS ')[1])).toEqual(['build', 'server']);
  });

  it('runs as a user that is not root, and owns none of the files', () => {
    expect(last.filter(({ name }) => name === 'USER').map(({ text }) => text)).toEqual(['node']);
    for (const { text } of last.filter(({ name }) => name === 'COPY')) expect(text).toContain('--chown=root:root');
  });

  it('copies and starts files that are there, and nothing with a shell', () => {
    for (const { text } of instructions.filter(({ name, text }) => name === 'COPY' && !text.includes('--from'))) {
      for (const file of text.split(' ').slice(0, -1))
        expect([file, existsSync(new URL(file, root))]).toEqual([file, true]);
    }
    const prefix = '/build/examples/http-server/';
    for (const { text } of last.filter(({ name }) => name === 'COPY')) {
      const [, , source = ''] = text.split(' ');
      expect(source.startsWith(prefix)).toBe(true);
      // What `npm ci` and `npm run build` make is not in the repository.
      if (!source.endsWith('node_modules') && !source.endsWith('page/dist'))
        expect(existsSync(new URL(source.slice(prefix.length), here))).toBe(true);
    }
    const [command] = last.filter(({ name }) => name === 'CMD');
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: { readonly start: string } };
    const words = JSON.parse(command!.text) as readonly string[];
    expect(words.join(' ')).toBe(scripts.start);
    expect([words[0], existsSync(new URL(words.at(-1)!, here))]).toEqual(['node', true]);
  });

  it('keeps secrets, modules and version control out of the context', () => {
    const ignored = read('Dockerfile.dockerignore').split('\n');
    for (const name of ['**/node_modules', '.git', '**/.env', '**/dist']) expect(ignored).toContain(name);
  });

  it('sets variables that the server knows', () => {
    const set = last.filter(({ name }) => name === 'ENV').flatMap(({ text }) => text.split(' '));
    const variables = Object.fromEntries(set.map((one) => one.split('=') as [string, string]));
    expect(readSettings({ ...variables, API_KEY: 'a-long-enough-api-key', JWT_SECRET: 'x'.repeat(32) })).toMatchObject({
      environment: 'production',
      host: '0.0.0.0',
      port: 8000,
    });
  });
});

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: object;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly volumes?: readonly string[];
}

describe('the compose file', () => {
  const compose = parse(read('compose.yaml')) as {
    readonly services: Readonly<Record<string, Service>>;
    readonly volumes: Readonly<Record<string, unknown>>;
  };
  const { server, redis, postgres } = compose.services;

  it('builds the server where the Dockerfile expects it', () => {
    const context = new URL(`${server!.build!.context}/`, here);
    expect(fileURLToPath(context)).toBe(fileURLToPath(root));
    expect(existsSync(new URL(server!.build!.dockerfile, context))).toBe(true);
  });

  it('waits for Redis and PostgreSQL to be well', () => {
    expect(server!.depends_on).toEqual({
      redis: { condition: 'service_healthy' },
      postgres: { condition: 'service_healthy' },
    });
    expect(redis!.healthcheck).toBeDefined();
    expect(postgres!.healthcheck).toBeDefined();
    for (const volume of postgres!.volumes!) expect(compose.volumes).toHaveProperty(volume.split(':')[0]!);
  });

  it('runs the server on a read-only root without capabilities', () => {
    expect(server).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
  });

  it('gives the server settings that it takes, and asks for every secret', () => {
    const environment = Object.entries(server!.environment!);
    const secrets = { API_KEY: 'a-long-enough-api-key', JWT_SECRET: 'x'.repeat(32), POSTGRES_PASSWORD: 'p' };
    const filled = Object.fromEntries(
      environment.map(([name, text]) => [
        name,
        text.replace(
          /\$\{(\w+):([-?])([^}]*)\}/g,
          (_, variable: keyof typeof secrets, kind: string, fallback: string) =>
            kind === '-' ? fallback : (secrets[variable] ?? ''),
        ),
      ]),
    );
    expect(readSettings({ ...filled, NODE_ENV: 'production', HOST: '0.0.0.0' })).toMatchObject({
      redisUrl: 'redis://redis:6379',
      databaseUrl: 'postgresql://trackruit:p@postgres:5432/trackruit',
      workers: 1,
    });
    for (const name of Object.keys(secrets)) expect(read('compose.yaml')).toContain(`\${${name}:?`);
  });
});
