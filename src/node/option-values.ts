/** The options of the command line and what they may hold. */
import { parseArgs } from 'node:util';
import type { ApplicationChannel, InterviewFeatures, InterviewStage } from '../index.ts';
import {
  exportFormats,
  type ExportFormat,
  type OutputOptions,
  type ReadingOptions,
  type TailorOptions,
} from './command.ts';
import { numericInputs } from './interview-options.ts';
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
  'no-repair': { type: 'boolean' },
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

/** What was given with the options; `job` is a file, and of `parse` a mere switch. */
export type OptionValues = Omit<ReturnType<typeof parseArgs<{ options: typeof options }>>['values'], 'job'> & {
  readonly job?: string | boolean;
};

export type OptionName = keyof typeof options;

/** @throws UsageError for an option that no command has */
export function readOptions(words: readonly string[]): {
  readonly values: OptionValues;
  readonly positionals: readonly string[];
} {
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

export function limitOf({ limit }: OptionValues): { readonly limit?: number } {
  if (limit === undefined) return {};
  const count = Number(limit);
  if (!/^\d{1,4}$/.test(limit) || count < 1 || count > 1000)
    throw new UsageError('--limit wants a whole number from 1 to 1000');
  return { limit: count };
}

export function tailorOptions(values: OptionValues): TailorOptions {
  const { model, rewrites, out, to, 'base-url': baseUrl } = values;
  if (baseUrl !== undefined && model === undefined) throw new UsageError('--base-url wants --model too');
  if (values['no-repair'] === true && model === undefined) throw new UsageError('--no-repair wants --model too');
  if (to !== undefined && out === undefined) throw new UsageError('--to wants --out with the file to write');
  const count = Number(rewrites);
  if (rewrites !== undefined && !(Number.isInteger(count) && count >= 1 && count <= 20))
    throw new UsageError('--rewrites wants a whole number from 1 to 20');
  return {
    ...(model === undefined ? {} : { model }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(rewrites === undefined ? {} : { rewrites: count }),
    repair: values['no-repair'] !== true,
    ...(out === undefined ? {} : { saved: { out, to: exportFormat(values) } }),
  };
}

export function jobFile({ job }: OptionValues, file: string): { readonly job?: string } {
  if (typeof job !== 'string') return {};
  if (job === '-' && file === '-') throw new UsageError('only one of FILE and --job can be standard input');
  return { job };
}

export function interviewFeatures(values: OptionValues): InterviewFeatures {
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

/** What most commands take: how they print, how they read files, and which month is today. */
export function commonOptions(
  values: OptionValues,
): OutputOptions & ReadingOptions & { readonly referenceDate?: Date } {
  return { ...outputOptions(values), ...readingOptions(values), ...referenceDate(values) };
}

export function outputOptions(values: OptionValues): OutputOptions {
  return {
    json: values.json === true,
    ...(values['no-color'] === true ? { colour: false } : values.color === true ? { colour: true } : {}),
  };
}

export function readingOptions({ password, timeout }: OptionValues): ReadingOptions {
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
export function exportFormat({ to, out }: OptionValues): ExportFormat {
  const wanted = to ?? (out === undefined ? undefined : /\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase());
  const format = exportFormats.find((known) => known === wanted);
  if (format !== undefined) return format;
  const choice = exportFormats.join(', ');
  if (to !== undefined) throw new UsageError(`--to wants one of ${choice}`);
  throw new UsageError(
    wanted === undefined ? `--to is missing: one of ${choice}` : `--out ends in .${wanted}, which is none of ${choice}`,
  );
}

export function referenceDate({ 'reference-date': text }: OptionValues): { readonly referenceDate?: Date } {
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
