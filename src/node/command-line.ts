/** What was typed, as one of a few commands; anything else is a usage error. */
import { parseArgs } from 'node:util';
import { maxBytes } from './read-text.ts';

export interface OutputOptions {
  readonly json: boolean;
  /** Absent: decided by the environment and the terminal. */
  readonly colour?: boolean;
}

export type Command =
  | (OutputOptions & {
      readonly name: 'match';
      readonly resume: string;
      readonly job: string;
      readonly referenceDate?: Date;
    })
  | (OutputOptions & { readonly name: 'skills'; readonly file: string })
  | {
      readonly name: 'parse';
      readonly file: string;
      readonly as: 'resume' | 'job';
      readonly referenceDate?: Date;
    }
  | { readonly name: 'help' }
  | { readonly name: 'version' };

/** The command line is wrong; the message is one sentence for the person who typed it. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UsageError';
  }
}

export const usage: string = `trackruit: how well does a résumé cover a job, and why

  trackruit match RESUME JOB   the score, how it is made, skills found and
                               missing, what would change it
  trackruit skills FILE        the skills that a text names
  trackruit parse FILE         a résumé as structured JSON, with --job a posting

RESUME, JOB and FILE are plain text files (UTF-8, or UTF-16 with a byte order
mark) of at most ${maxBytes / 1_000_000} MB; one of them may be "-" for standard input.

  --json                       the whole result as JSON, on one line
  --reference-date YYYY-MM     what "present" stands for; default: this month
  --job                        parse: FILE is a job posting
  --color, --no-color          default: colour on a terminal only; the variables
                               NO_COLOR and FORCE_COLOR are obeyed
  --help, --version

Exit codes: 0 done, 1 a text could not be read or judged, 2 the command line is
wrong. Errors are one line on standard error and never quote a text.
`;

const options = {
  json: { type: 'boolean' },
  'reference-date': { type: 'string' },
  job: { type: 'boolean' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** @throws UsageError */
export function parseCommandLine(words: readonly string[]): Command {
  const { values, positionals } = parse(words);
  if (values.help === true) return { name: 'help' };
  if (values.version === true) return { name: 'version' };
  const [name, ...files] = positionals;
  if (name === undefined) throw new UsageError('no command given');
  if (name === 'help') return { name: 'help' };

  const accept = (allowed: readonly (keyof typeof options)[]): void => {
    for (const option of Object.keys(values) as (keyof typeof options)[]) {
      if (!allowed.includes(option)) throw new UsageError(`"${name}" takes no --${option}`);
    }
  };
  const output: OutputOptions = {
    json: values.json === true,
    ...(values['no-color'] === true ? { colour: false } : values.color === true ? { colour: true } : {}),
  };
  const date = values['reference-date'];
  const referenceDate = date === undefined ? {} : { referenceDate: parseMonth(date) };

  if (name === 'match') {
    accept(['json', 'reference-date', 'color', 'no-color']);
    const [resume, job] = take(name, files, ['RESUME', 'JOB']);
    if (resume === '-' && job === '-') throw new UsageError('only one of RESUME and JOB can be standard input');
    return { name, resume: resume ?? '', job: job ?? '', ...output, ...referenceDate };
  }
  if (name === 'skills') {
    accept(['json', 'color', 'no-color']);
    const [file] = take(name, files, ['FILE']);
    return { name, file: file ?? '', ...output };
  }
  if (name === 'parse') {
    accept(['json', 'job', 'reference-date']);
    const [file] = take(name, files, ['FILE']);
    return { name, file: file ?? '', as: values.job === true ? 'job' : 'resume', ...referenceDate };
  }
  throw new UsageError(`unknown command "${name}"`);
}

function parse(
  words: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    // The first sentence; the second is about escaping positionals and rarely what was meant.
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UsageError(message, { cause: error });
  }
}

function take(name: string, files: readonly string[], wanted: readonly string[]): readonly string[] {
  if (files.length !== wanted.length) {
    throw new UsageError(`"${name}" takes ${wanted.join(' and ')}, ${files.length} given`);
  }
  return files;
}

/** The first of the month, in UTC, as the library reads it. */
function parseMonth(text: string): Date {
  const parts = /^(\d{4})-(\d{2})$/.exec(text);
  const year = Number(parts?.[1]);
  const month = Number(parts?.[2]);
  if (!(year >= 1900 && month >= 1 && month <= 12)) {
    throw new UsageError('--reference-date wants a year and a month, as in 2026-11');
  }
  return new Date(Date.UTC(year, month - 1));
}
