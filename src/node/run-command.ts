/** The `trackruit` command. It uses the package like anybody else: through its doors, never through inner files. */
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { styleText } from 'node:util';
import {
  extractSkills,
  match,
  parseJob,
  scoreFeedback,
  StreamingTailor,
  TrackruitError,
  type JobPosting,
  type NamedResume,
} from '../index.ts';
import { atsPage } from './ats-page.ts';
import { printable } from './columns.ts';
import { checkFile } from './check-resume-file.ts';
import type { Command, OutputOptions, ReadingOptions } from './command.ts';
import { parseCommandLine } from './command-line.ts';
import { comparisonPage } from './comparison-page.ts';
import { complaint, exitCode, exitCodes, FileFailure } from './exit-codes.ts';
import { exportResume } from './export-resume.ts';
import { feedbackPage } from './feedback-page.ts';
import { interviewPage } from './interview-page.ts';
import { interruptible } from './interruption.ts';
import { layoutPage } from './layout-page.ts';
import { predictFromFiles } from './predict-from-files.ts';
import { ProgressLine } from './progress-line.ts';
import { compareFiles, rankFromFiles, recommendFromFiles, type FromFiles, type RankingRun } from './rank-files.ts';
import { postingName, rankingPage } from './ranking-page.ts';
import { matchExplanation, type PageOptions, type Paint } from './match-explanation.ts';
import { sourceName, systemProblem, UnreadableFileError } from './read-bytes.ts';
import { readAny, readJob, readResume } from './read-file.ts';
import { jobPage } from './job-page.ts';
import { resumePage } from './resume-page.ts';
import { skillsPage } from './skills-page.ts';
import { tailorModel } from './tailor-model.ts';
import { tailorPage } from './tailor-page.ts';
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
  // What was interrupted may still wait for something.
  if (process.exitCode === exitCodes.interrupted) process.exit();
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
    case 'recommend':
      return ranking(command, async (run) => {
        const { jobs, limit, conditions, referenceDate } = command;
        const { document: resume } = await resumeFile(command.resume, command, referenceDate);
        const found = await recommendFromFiles({ resume, jobs, limit, conditions }, run);
        const nameOf = (id: string): string => postingName(found.posting(id) ?? { id, description: '' });
        return { ...found, page: () => rankingPage(found.result, { kind: 'posting', nameOf }, pageOptions(command)) };
      });
    case 'rank':
      return ranking(command, async (run) => {
        const { resumes, limit } = command;
        const job = await reading(command.job, (path) => readJob(path, process.stdin, fileOptions(command)));
        const ranked = await rankFromFiles({ job, resumes, limit }, run);
        const names = { kind: 'résumé', nameOf: printable } as const;
        return { ...ranked, page: () => rankingPage(ranked.result, names, pageOptions(command)) };
      });
    case 'compare':
      return ranking(command, async (run) => {
        const job = await reading(command.job, (path) => readJob(path, process.stdin, fileOptions(command)));
        const compared = await compareFiles({ job, resumes: command.resumes }, run);
        return { ...compared, page: () => comparisonPage(compared.result, pageOptions(command)) };
      });
    case 'tailor':
      return tailorFiles(command);
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

/** Work over many files: with progress on a terminal, stopped by Ctrl-C; what was left out is told on standard error and in the JSON. */
async function ranking(
  command: OutputOptions & ReadingOptions & { readonly referenceDate?: Date },
  work: (run: RankingRun) => Promise<FromFiles<object> & { readonly page: () => string }>,
): Promise<string> {
  const progress = new ProgressLine(process.stderr);
  try {
    const { result, leftOut, page } = await interruptible((signal) =>
      work({
        reading: fileOptions(command),
        standardInput: process.stdin,
        referenceDate: command.referenceDate,
        signal,
        progress,
      }),
    );
    progress.clear();
    for (const { source, problem } of leftOut) process.stderr.write(`trackruit: left out ${source}: ${problem}\n`);
    if (leftOut.length > 0) process.exitCode = exitCodes.partly;
    return command.json ? json({ ...result, leftOut }) : page();
  } finally {
    progress.clear();
  }
}

/** Written to standard output while it is found; Ctrl-C ends the model's answer too. */
async function tailorFiles(command: Command & { readonly name: 'tailor' }): Promise<string> {
  const { model, resumes, saved, referenceDate } = command;
  const tailor = new StreamingTailor({
    ...(model === undefined ? {} : { model: tailorModel({ model, baseUrl: command.baseUrl }, process.env) }),
    maxRewrites: command.rewrites,
    repairRounds: command.repair ? 1 : 0,
    referenceDate,
  });
  return interruptible(async (signal) => {
    const job = await reading(command.job, (path) => readJob(path, process.stdin, fileOptions(command)));
    const named: NamedResume[] = [];
    for (const path of resumes)
      named.push({ id: sourceName(path), resume: (await resumeFile(path, command, referenceDate)).document });
    const run = tailor.stream({ resumes: named, job }, { signal });
    const pages = tailorPage(run, { ...pageOptions(command), choice: resumes.length > 1 });
    if (!command.json) for await (const text of pages) process.stdout.write(text);
    const result = await run.result();
    if (saved !== undefined) {
      await write(saved.out, await exportResume(result.tailoredResume, { to: saved.to, letter: false }));
      if (!command.json) process.stdout.write(`\nWritten to ${sourceName(saved.out)}\n`);
    }
    return command.json ? json(result) : '';
  });
}

async function parse(command: Command & { readonly name: 'parse' }): Promise<string> {
  if (command.as === 'job') {
    const posting = await reading(command.file, (path) => readJob(path, process.stdin, fileOptions(command)));
    const job = parseJob(posting);
    return command.json ? json(job) : jobPage(job, pageOptions(command));
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
    // ENOENT of a file that is to be made is about its folder.
    const problem = systemProblem(error);
    throw new UnreadableFileError(sourceName(path), problem === 'no such file' ? 'no such folder' : problem, {
      cause: error,
    });
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
    width: Math.max(20, Math.min(process.stdout.columns || 80, 100)),
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
