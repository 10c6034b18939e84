/** What was typed, as one of a few commands; anything else is a usage error. */
import type { Command } from './command.ts';
import { numericInputs } from './interview-options.ts';
import {
  commonOptions,
  exportFormat,
  interviewFeatures,
  jobFile,
  limitOf,
  outputOptions,
  readingOptions,
  readOptions,
  referenceDate,
  tailorOptions,
  type OptionName,
  type OptionValues,
} from './option-values.ts';
import { postingConditions } from './posting-conditions.ts';
import { UsageError } from './usage-error.ts';

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

/** @throws UsageError */
export function parseCommandLine(words: readonly string[]): Command {
  const { values, positionals } = readOptions(words);
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
      return { name, resume, job, ...commonOptions(values) };
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
        ...commonOptions(values),
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
        ...commonOptions(values),
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
        ...commonOptions(values),
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
        ...commonOptions(values),
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
        ...commonOptions(values),
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
        ...commonOptions(values),
      };
    }
    case 'tailor': {
      accept(name, values, [
        'model',
        'base-url',
        'rewrites',
        'no-repair',
        'to',
        'out',
        'reference-date',
        ...output,
        ...reading,
      ]);
      const named = takeOneAndMore(name, files, ['RESUME', 'JOB']);
      const all = [named[0], ...named[1]];
      return {
        name,
        resumes: all.slice(0, -1),
        job: all.at(-1)!,
        ...tailorOptions(values),
        ...commonOptions(values),
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

function accept(name: string, values: OptionValues, allowed: readonly OptionName[]): void {
  for (const option of Object.keys(values) as OptionName[]) {
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
