#!/usr/bin/env node
/** The `trackruit` command. It uses the package like anybody else: through its door, never through inner files. */
import { createRequire } from 'node:module';
import { styleText } from 'node:util';
import { extractSkills, match, parseJob, parseResume, TrackruitError } from '../index.ts';
import { parseCommandLine, usage, UsageError, type Command, type OutputOptions } from './command-line.ts';
import { matchExplanation, type PageOptions, type Paint } from './match-explanation.ts';
import { readText, UnreadableTextError } from './read-text.ts';
import { skillsPage } from './skills-page.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of the pipe (head, less) has seen enough; that is no failure.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.stdout.write(await run(parseCommandLine(process.argv.slice(2))));
} catch (error) {
  process.exitCode = error instanceof UsageError ? 2 : 1;
  process.stderr.write(`trackruit: ${complaint(error)}\n`);
}

async function run(command: Command): Promise<string> {
  switch (command.name) {
    case 'help':
      return usage;
    case 'version':
      return `${packageVersion()}\n`;
    case 'match': {
      const [resume, job] = [await read(command.resume), await read(command.job)];
      const result = await match({ resume, job }, { referenceDate: command.referenceDate });
      return command.json ? json(result) : matchExplanation(result, { resume, job }, pageOptions(command));
    }
    case 'skills': {
      const text = await read(command.file);
      const mentions = extractSkills(text);
      return command.json ? json(mentions) : skillsPage(mentions, pageOptions(command));
    }
    case 'parse': {
      const text = await read(command.file);
      if (command.as === 'job') return json(parseJob(text));
      return json(parseResume(text, { referenceDate: command.referenceDate }));
    }
  }
}

function read(path: string): Promise<string> {
  return readText(path, process.stdin);
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function packageVersion(): string {
  const manifest = createRequire(import.meta.url)('@trackruit/ml/package.json') as { readonly version: string };
  return manifest.version;
}

function pageOptions({ colour }: OutputOptions): PageOptions {
  const coloured: Paint = (name, text) => styleText(name, text, { validateStream: false });
  const plain: Paint = (_, text) => text;
  return {
    width: Math.min(process.stdout.columns || 80, 100),
    paint: (colour ?? wantsColour()) ? coloured : plain,
  };
}

/** FORCE_COLOR before NO_COLOR, as Node itself orders them; then whatever shows colour: a terminal that isn't dumb. */
function wantsColour(): boolean {
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: terminal } = process.env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (none !== undefined && none !== '') return false;
  return process.stdout.isTTY && terminal !== 'dumb';
}

/** One line, never a word of the texts. */
function complaint(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}; "trackruit --help" shows how to use it`;
  if (error instanceof UnreadableTextError || TrackruitError.isInstance(error)) return error.message;
  // The message of an error nobody foresaw may quote the text; its kind and place do not.
  if (!(error instanceof Error)) return `internal error, please report it: ${typeof error} thrown`;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return `internal error, please report it: ${error.name}${(frames[0] ?? '').slice('   '.length)}`;
}
