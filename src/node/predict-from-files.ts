/** What `trackruit interview` was given, with the files it names → a prediction. */
import {
  InvalidInputError,
  predictInterview,
  type InterviewFeatures,
  type InterviewModel,
  type InterviewPrediction,
  type MatchResult,
} from '../index.ts';
import { interviewOptions } from './interview-options.ts';
import { maxBytes } from './read-file.ts';
import { readBytes, sourceName } from './read-bytes.ts';
import { UsageError } from './usage-error.ts';

export interface InterviewFiles {
  readonly match?: string;
  readonly model?: string;
  readonly features: InterviewFeatures;
}

/** The match gives the fit and, where none were typed, the share of must-haves met. */
export async function predictFromFiles(
  { match, model, features }: InterviewFiles,
  standardInput: AsyncIterable<Uint8Array>,
): Promise<InterviewPrediction> {
  const result = match === undefined ? undefined : matchOf(match, await readJson(match, standardInput));
  const own = model === undefined ? undefined : ((await readJson(model, standardInput)) as InterviewModel);
  const required = result?.factors.find(({ id }) => id === 'required-skills');
  const inputs = {
    ...(result === undefined ? {} : { match: result.score }),
    ...(required === undefined ? {} : { mustHavesMet: required.value }),
    ...features,
  };
  try {
    return predictInterview(inputs, { model: own });
  } catch (error) {
    throw asTyped(error, features, { match, model });
  }
}

/** What the library calls by the names of its inputs, by what was typed: "features.mustHavesMet" → "--must-haves". */
function asTyped(
  error: unknown,
  features: InterviewFeatures,
  files: Readonly<Record<'match' | 'model', string | undefined>>,
): unknown {
  if (!(error instanceof InvalidInputError)) return error;
  const [where, input = ''] = error.parameter.split('.');
  const problem = error.message.slice(error.parameter.length).replace(/^: /, '');
  const option = where === 'features' ? interviewOptions.get(input) : undefined;
  if (option !== undefined && input in features) return new UsageError(`--${option}: ${problem}`);
  const file = where === 'features' ? files.match : files.model;
  return file === undefined ? error : new InvalidInputError(sourceName(file), problem, { cause: error });
}

function matchOf(path: string, value: unknown): Pick<MatchResult, 'score' | 'factors'> {
  if (
    typeof value === 'object' &&
    value !== null &&
    'score' in value &&
    'factors' in value &&
    Array.isArray(value.factors)
  )
    return value as Pick<MatchResult, 'score' | 'factors'>;
  throw new InvalidInputError(sourceName(path), 'expected what "trackruit match --json" prints');
}

async function readJson(path: string, standardInput: AsyncIterable<Uint8Array>): Promise<unknown> {
  const bytes = await readBytes(path, standardInput, maxBytes);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new InvalidInputError(sourceName(path), `${bytes.length} bytes are no JSON`, { cause });
  }
}
