#!/usr/bin/env node
/** The `trackruit` command. It uses the package like anybody else: through its doors, never through inner files. */
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { styleText } from 'node:util';
import { extractSkills, match, parseJob, scoreFeedback, TrackruitError, type JobPosting } from '../index.ts';
import { atsPage } from './ats-page.ts';
import { checkFile } from './check-resume-file.ts';
import { parseCommandLine, type Command, type OutputOptions, type ReadingOptions } from './command-line.ts';
import { complaint, exitCode, FileFailure } from './exit-codes.ts';
import { exportResume } from './export-resume.ts';
import { feedbackPage } from './feedback-page.ts';
import { interviewPage } from './interview-page.ts';
import { layoutPage } from './layout-page.ts';
import { predictFromFiles } from './predict-from-files.ts';
import { matchExplanation, type PageOptions, type Paint } from './match-explanation.ts';
import { sourceName, systemProblem, UnreadableFileError } from './read-bytes.ts';
import { readAny, readJob, readResume } from './read-file.ts';
import { resumePage } from './resume-page.ts';
import { skillsPage } from './skills-page.ts';
import { usage } from './usage.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of the pipe (head, less) has seen enough; that is no failure.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.stdout.write(await run(parseCommandLine(process.argv.slice(2))));
} catch (error) {
  process.exitCode = exitCode(error);
  process.stderr.write(`trackruit: ${complaint(error)}\n`);
}

async function run(command: Command): Promise<string | Uint8Array> {
  switch (command.name) {
    case 'help':
      return usage;
    case 'version':
      return `${packageVersion()}\n`;
    case 'match': {
      const { referenceDate } = command;
      const { document: resume } = await reading(command.resume, (path) =>
        readResume(path, process.stdin, { ...fileOptions(command), referenceDate }),
      );
      const posting = await reading(command.job, (path) => readJob(path, process.stdin, fileOptions(command)));
      const job = parseJob(posting);
      const result = await match({ resume, job }, { referenceDate });
      if (command.json) return json(result);
      return matchExplanation(result, { resume: resume.text, job: job.text }, pageOptions(command));
    }
    case 'skills': {
      const { text } = await reading(command.file, (path) => readAny(path, process.stdin, fileOptions(command)));
      const mentions = extractSkills(text);
      return command.json ? json(mentions) : skillsPage(mentions, pageOptions(command));
    }
    case 'ats': {
      const { file, referenceDate } = command;
      const report = await reading(file, async (path) =>
        checkFile(path, process.stdin, { ...fileOptions(command), ...(await jobOf(command)), referenceDate }),
      );
      return command.json ? json(report) : atsPage(report, pageOptions(command));
    }
    case 'feedback': {
      const { file, referenceDate, role } = command;
      const { document } = await resumeFile(file, command, referenceDate);
      const report = scoreFeedback(
        { resume: document, ...(await jobOf(command)), targetRole: role },
        { referenceDate },
      );
      return command.json ? json(report) : feedbackPage(report, document.text, pageOptions(command));
    }
    case 'interview': {
      const prediction = await predictFromFiles(command, process.stdin);
      return command.json ? json(prediction) : interviewPage(prediction, pageOptions(command));
    }
    case 'parse':
      return parse(command);
    case 'export': {
      const { document } = await resumeFile(command.file, command, command.referenceDate);
      const exported = await exportResume(document, command);
      if (command.out === undefined) return exported;
      await write(command.out, exported);
      return '';
    }
  }
}

async function parse(command: Command & { readonly name: 'parse' }): Promise<string> {
  if (command.as === 'job') {
    const posting = await reading(command.file, (path) => readJob(path, process.stdin, fileOptions(command)));
    return json(parseJob(posting));
  }
  const { document, source } = await resumeFile(command.file, command, command.referenceDate);
  if (command.layout) return command.json ? json(source) : layoutPage(source, pageOptions(command));
  return command.json ? json(document) : resumePage(document, source, pageOptions(command));
}

function resumeFile(
  file: string,
  command: ReadingOptions,
  referenceDate: Date | undefined,
): ReturnType<typeof readResume> {
  return reading(file, (path) => readResume(path, process.stdin, { ...fileOptions(command), referenceDate }));
}

async function jobOf(command: ReadingOptions & { readonly job?: string }): Promise<{ readonly job?: JobPosting }> {
  if (command.job === undefined) return {};
  return { job: await reading(command.job, (path) => readJob(path, process.stdin, fileOptions(command))) };
}

/** Errors of the library do not know the file's name; what a person typed two of should say which. */
async function reading<Value>(path: string, read: (path: string) => Promise<Value>): Promise<Value> {
  try {
    return await read(path);
  } catch (error) {
    if (TrackruitError.isInstance(error)) throw new FileFailure(sourceName(path), error);
    throw error;
  }
}

function fileOptions({ password, timeoutMs }: ReadingOptions): ReadingOptions {
  return {
    ...(password === undefined ? {} : { password }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  };
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw new UnreadableFileError(path, systemProblem(error), { cause: error });
  }
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
