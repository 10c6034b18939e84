/** What was typed, as one of a few commands; anything else is a usage error. */
import { parseArgs } from 'node:util';
import type { ApplicationChannel, InterviewFeatures, InterviewStage } from '../index.ts';
import {
  exportFormats,
  type Command,
  type ExportFormat,
  type OutputOptions,
  type ReadingOptions,
  type TailorOptions,
} from './command.ts';
import { numericInputs } from './interview-options.ts';
import { postingConditions } from './posting-conditions.ts';
import { UsageError } from './usage-error.ts';

const options = {
  json: { type: 'boolean' },
  layout: { type: 'boolean' },
  'reference-date': { type: 'string' },
  job: { type: 'string' },
  role: { type: 'string' },
  match: { type: 'string' },
  model: { type: 'string' },
  'base-url': { type: 'string' },
  rewrites: { type: 'string' },
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
  limit: { type: 'string' },
  location: { type: 'string', multiple: true },
  remote: { type: 'boolean' },
  workplace: { type: 'string' },
  seniority: { type: 'string' },
  type: { type: 'string' },
  pay: { type: 'string' },
  since: { type: 'string' },
  open: { type: 'boolean' },
  'keep-unstated': { type: 'boolean' },
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

/** Options of `recommend` that leave postings out. */
const conditions = [
  'location',
  'remote',
  'workplace',
  'seniority',
  'type',
  'pay',
  'since',
  'open',
  'keep-unstated',
] as const;
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
    case 'recommend': {
      accept(name, values, ['limit', 'reference-date', ...conditions, ...output, ...reading]);
      const [resume, jobs] = takeOneAndMore(name, files, ['RESUME', 'JOBS']);
      return {
        name,
        resume,
        jobs,
        ...limitOf(values),
        conditions: postingConditions(values),
        ...outputOptions(values),
        ...readingOptions(values),
        ...referenceDate(values),
      };
    }
    case 'rank': {
      accept(name, values, ['limit', 'reference-date', ...output, ...reading]);
      const [job, resumes] = takeOneAndMore(name, files, ['JOB', 'RESUMES']);
      return {
        name,
        job,
        resumes,
        ...limitOf(values),
        ...outputOptions(values),
        ...readingOptions(values),
        ...referenceDate(values),
      };
    }
    case 'compare': {
      accept(name, values, ['job', 'reference-date', ...output, ...reading]);
      if (typeof values.job !== 'string') throw new UsageError('"compare" wants --job with a posting');
      const [first, others] = takeOneAndMore(name, files, ['RESUME', 'RESUME']);
      const resumes = [first, ...others];
      if ([values.job, ...resumes].filter((path) => path === '-').length > 1)
        throw new UsageError('only one of RESUME and --job can be standard input');
      return {
        name,
        resumes,
        job: values.job,
        ...outputOptions(values),
        ...readingOptions(values),
        ...referenceDate(values),
      };
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
      if (values.role !== undefined && !/\p{L}/u.test(values.role))
        throw new UsageError('--role wants the name of a role, as in "data analyst"');
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
    case 'tailor': {
      accept(name, values, ['model', 'base-url', 'rewrites', 'to', 'out', 'reference-date', ...output, ...reading]);
      const named = takeOneAndMore(name, files, ['RESUME', 'JOB']);
      const all = [named[0], ...named[1]];
      return {
        name,
        resumes: all.slice(0, -1),
        job: all.at(-1)!,
        ...tailorOptions(values),
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
    // The first sentence of the first line; the second is about escaping positionals and rarely what was meant.
    const message = error instanceof Error ? (error.message.split(/\.?\n|\. /)[0] ?? '') : String(error);
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

function takeOneAndMore(
  name: string,
  files: readonly string[],
  [one, more]: readonly [string, string],
): readonly [string, readonly string[]] {
  const [first, ...others] = files;
  if (first === undefined || others.length === 0)
    throw new UsageError(`"${name}" takes ${one} and at least one more, ${more}; ${files.length} given`);
  if (files.filter((path) => path === '-').length > 1)
    throw new UsageError(`only one of the files can be standard input`);
  return [first, others];
}

function limitOf({ limit }: Values): { readonly limit?: number } {
  if (limit === undefined) return {};
  const count = Number(limit);
  if (!/^\d{1,4}$/.test(limit) || count < 1 || count > 1000)
    throw new UsageError('--limit wants a whole number from 1 to 1000');
  return { limit: count };
}

function tailorOptions(values: Values): TailorOptions {
  const { model, rewrites, out, to, 'base-url': baseUrl } = values;
  if (baseUrl !== undefined && model === undefined) throw new UsageError('--base-url wants --model too');
  if (to !== undefined && out === undefined) throw new UsageError('--to wants --out with the file to write');
  const count = Number(rewrites);
  if (rewrites !== undefined && !(Number.isInteger(count) && count >= 1 && count <= 20))
    throw new UsageError('--rewrites wants a whole number from 1 to 20');
  return {
    ...(model === undefined ? {} : { model }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(rewrites === undefined ? {} : { rewrites: count }),
    ...(out === undefined ? {} : { saved: { out, to: exportFormat(values) } }),
  };
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
  if (to !== undefined) throw new UsageError(`--to wants one of ${choice}`);
  throw new UsageError(
    wanted === undefined ? `--to is missing: one of ${choice}` : `--out ends in .${wanted}, which is none of ${choice}`,
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
