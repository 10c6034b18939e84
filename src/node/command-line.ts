/** What was typed, as one of a few commands; anything else is a usage error. */
import { parseArgs } from 'node:util';
import type { ApplicationChannel, InterviewFeatures, InterviewStage } from '../index.ts';
import { UsageError } from './usage-error.ts';

export interface OutputOptions {
  readonly json: boolean;
  /** Absent: decided by the environment and the terminal. */
  readonly colour?: boolean;
}

/** How files are read. */
export interface ReadingOptions {
  readonly password?: string;
  readonly timeoutMs?: number;
}

export const exportFormats = ['docx', 'pdf', 'md', 'txt', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export type Command =
  | (OutputOptions &
      ReadingOptions & {
        readonly name: 'match';
        readonly resume: string;
        readonly job: string;
        readonly referenceDate?: Date;
      })
  | (OutputOptions & ReadingOptions & { readonly name: 'skills'; readonly file: string })
  | (OutputOptions &
      ReadingOptions & {
        readonly name: 'parse';
        readonly file: string;
        readonly as: 'resume' | 'job';
        /** Print how the file is laid out instead of what was read. */
        readonly layout: boolean;
        readonly referenceDate?: Date;
      })
  | (ReadingOptions & {
      readonly name: 'export';
      readonly file: string;
      readonly to: ExportFormat;
      /** Absent: standard output. */
      readonly out?: string;
      readonly font?: string;
      readonly boldFont?: string;
      readonly letter: boolean;
      readonly referenceDate?: Date;
    })
  | (OutputOptions &
      ReadingOptions & {
        readonly name: 'ats';
        readonly file: string;
        readonly job?: string;
        readonly referenceDate?: Date;
      })
  | (OutputOptions &
      ReadingOptions & {
        readonly name: 'feedback';
        readonly file: string;
        readonly job?: string;
        readonly role?: string;
        readonly referenceDate?: Date;
      })
  | (OutputOptions & {
      readonly name: 'interview';
      /** What `match --json` printed. */
      readonly match?: string;
      /** A model that was saved as JSON. */
      readonly model?: string;
      readonly features: InterviewFeatures;
    })
  | { readonly name: 'help' }
  | { readonly name: 'version' };

const options = {
  json: { type: 'boolean' },
  layout: { type: 'boolean' },
  'reference-date': { type: 'string' },
  job: { type: 'string' },
  role: { type: 'string' },
  match: { type: 'string' },
  model: { type: 'string' },
  stage: { type: 'string' },
  channel: { type: 'string' },
  'must-haves': { type: 'string' },
  'match-average': { type: 'string' },
  skills: { type: 'string' },
  'resume-score': { type: 'string' },
  'prep-hours': { type: 'string' },
  years: { type: 'string' },
  applied: { type: 'string' },
  interviews: { type: 'string' },
  'days-posted': { type: 'string' },
  applicants: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string', short: 'o' },
  font: { type: 'string' },
  'bold-font': { type: 'string' },
  letter: { type: 'boolean' },
  password: { type: 'string' },
  timeout: { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** Of `parse` `--job` takes no value: it says what FILE is. */
const parseOptions = { ...options, job: { type: 'boolean' } } as const;

/** Options of `interview` and the inputs they give. */
const numericInputs = {
  'must-haves': 'mustHavesMet',
  'match-average': 'matchScoreAvg',
  skills: 'skillsStrength',
  'resume-score': 'resumeScore',
  'prep-hours': 'prepHours',
  years: 'yearsExperience',
  applied: 'appliedJobs',
  interviews: 'interviewsGiven',
  'days-posted': 'daysSincePosting',
  applicants: 'applicants',
} as const;

const reading = ['password', 'timeout'] as const;
const output = ['json', 'color', 'no-color'] as const;

type Values = Omit<ReturnType<typeof parseArgs<{ options: typeof options }>>['values'], 'job'> & {
  readonly job?: string | boolean;
};

/** @throws UsageError */
export function parseCommandLine(words: readonly string[]): Command {
  const { values, positionals } = parse(words);
  if (values.help === true) return { name: 'help' };
  if (values.version === true) return { name: 'version' };
  const [name, ...files] = positionals;
  if (name === undefined) throw new UsageError('no command given');
  switch (name) {
    case 'help':
      return { name };
    case 'match': {
      accept(name, values, ['reference-date', ...output, ...reading]);
      const [resume = '', job = ''] = take(name, files, ['RESUME', 'JOB']);
      if (resume === '-' && job === '-') throw new UsageError('only one of RESUME and JOB can be standard input');
      return { name, resume, job, ...outputOptions(values), ...readingOptions(values), ...referenceDate(values) };
    }
    case 'skills': {
      accept(name, values, [...output, ...reading]);
      const [file = ''] = take(name, files, ['FILE']);
      return { name, file, ...outputOptions(values), ...readingOptions(values) };
    }
    case 'parse': {
      accept(name, values, ['job', 'layout', 'reference-date', ...output, ...reading]);
      const [file = ''] = take(name, files, ['FILE']);
      return {
        name,
        file,
        as: values.job === undefined ? 'resume' : 'job',
        layout: values.layout === true,
        ...outputOptions(values),
        ...readingOptions(values),
        ...referenceDate(values),
      };
    }
    case 'export': {
      accept(name, values, ['to', 'out', 'font', 'bold-font', 'letter', 'reference-date', ...reading]);
      const [file = ''] = take(name, files, ['FILE']);
      const { out, font, 'bold-font': boldFont } = values;
      return {
        name,
        file,
        to: exportFormat(values),
        ...(out === undefined || out === '-' ? {} : { out }),
        ...(font === undefined ? {} : { font }),
        ...(boldFont === undefined ? {} : { boldFont }),
        letter: values.letter === true,
        ...readingOptions(values),
        ...referenceDate(values),
      };
    }
    case 'ats': {
      accept(name, values, ['job', 'reference-date', ...output, ...reading]);
      const [file = ''] = take(name, files, ['FILE']);
      return {
        name,
        file,
        ...jobFile(values, file),
        ...outputOptions(values),
        ...readingOptions(values),
        ...referenceDate(values),
      };
    }
    case 'feedback': {
      accept(name, values, ['job', 'role', 'reference-date', ...output, ...reading]);
      const [file = ''] = take(name, files, ['FILE']);
      return {
        name,
        file,
        ...jobFile(values, file),
        ...(values.role === undefined ? {} : { role: values.role }),
        ...outputOptions(values),
        ...readingOptions(values),
        ...referenceDate(values),
      };
    }
    case 'interview': {
      const inputs = Object.keys(numericInputs) as (keyof typeof numericInputs)[];
      accept(name, values, ['match', 'model', 'stage', 'channel', ...inputs, ...output]);
      take(name, files, []);
      const { match, model } = values;
      return {
        name,
        ...(match === undefined ? {} : { match }),
        ...(model === undefined ? {} : { model }),
        features: interviewFeatures(values),
        ...outputOptions(values),
      };
    }
    default:
      throw new UsageError(`unknown command "${name}"`);
  }
}

function parse(words: readonly string[]): { readonly values: Values; readonly positionals: readonly string[] } {
  const args = [...words];
  try {
    const [command] = parseArgs({ args, options: parseOptions, allowPositionals: true, strict: false }).positionals;
    return command === 'parse'
      ? parseArgs({ args, options: parseOptions, allowPositionals: true })
      : parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // The first sentence; the second is about escaping positionals and rarely what was meant.
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UsageError(message, { cause: error });
  }
}

function accept(name: string, values: Values, allowed: readonly (keyof typeof options)[]): void {
  for (const option of Object.keys(values) as (keyof typeof options)[]) {
    if (!allowed.includes(option)) throw new UsageError(`"${name}" takes no --${option}`);
  }
}

function take(name: string, files: readonly string[], wanted: readonly string[]): readonly string[] {
  if (files.length !== wanted.length) {
    const what = wanted.length === 0 ? 'no file' : wanted.join(' and ');
    throw new UsageError(`"${name}" takes ${what}, ${files.length} given`);
  }
  return files;
}

function jobFile({ job }: Values, file: string): { readonly job?: string } {
  if (typeof job !== 'string') return {};
  if (job === '-' && file === '-') throw new UsageError('only one of FILE and --job can be standard input');
  return { job };
}

function interviewFeatures(values: Values): InterviewFeatures {
  const features: Record<string, number> = {};
  for (const [option, input] of Object.entries(numericInputs)) {
    const text = values[option as keyof typeof numericInputs];
    if (text === undefined) continue;
    const value = Number(text);
    if (text.trim() === '' || Number.isNaN(value)) throw new UsageError(`--${option} wants a number`);
    features[input] = value;
  }
  const stage = oneOf<InterviewStage>('stage', values.stage, ['application', 'interview']);
  const channel = oneOf<ApplicationChannel>('channel', values.channel, ['referral', 'direct', 'board']);
  return { ...features, ...(stage === undefined ? {} : { stage }), ...(channel === undefined ? {} : { channel }) };
}

function oneOf<Member extends string>(
  option: string,
  text: string | undefined,
  members: readonly Member[],
): Member | undefined {
  if (text === undefined) return undefined;
  const member = members.find((one) => one === text);
  if (member === undefined) throw new UsageError(`--${option} wants one of ${members.join(', ')}`);
  return member;
}

function outputOptions(values: Values): OutputOptions {
  return {
    json: values.json === true,
    ...(values['no-color'] === true ? { colour: false } : values.color === true ? { colour: true } : {}),
  };
}

function readingOptions({ password, timeout }: Values): ReadingOptions {
  return {
    ...(password === undefined ? {} : { password }),
    ...(timeout === undefined ? {} : { timeoutMs: milliseconds(timeout) }),
  };
}

function milliseconds(text: string): number {
  const seconds = Number(text);
  if (text.trim() === '' || !(seconds > 0 && seconds <= 3_600)) {
    throw new UsageError('--timeout wants seconds, above 0 and up to 3600');
  }
  return Math.ceil(seconds * 1_000);
}

/** Given, or the ending of the file that is written. */
function exportFormat({ to, out }: Values): ExportFormat {
  const wanted = to ?? (out === undefined ? undefined : /\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase());
  const format = exportFormats.find((known) => known === wanted);
  if (format !== undefined) return format;
  const choice = exportFormats.join(', ');
  throw new UsageError(
    wanted === undefined ? `"export" wants --to with one of ${choice}` : `"${wanted}" is none of ${choice}`,
  );
}

function referenceDate({ 'reference-date': text }: Values): { readonly referenceDate?: Date } {
  if (text === undefined) return {};
  const parts = /^(\d{4})-(\d{2})$/.exec(text);
  const year = Number(parts?.[1]);
  const month = Number(parts?.[2]);
  if (!(year >= 1900 && month >= 1 && month <= 12)) {
    throw new UsageError('--reference-date wants a year and a month, as in 2026-11');
  }
  // The first of the month, in UTC, as the library reads it.
  return { referenceDate: new Date(Date.UTC(year, month - 1)) };
}
