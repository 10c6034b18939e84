/** What of many files could not be used, so that the rest still can. */
import { TrackruitError } from '../index.ts';
import { UnreadableFileError } from './read-bytes.ts';

export interface LeftOut {
  /** The file, with the line or place of a record in it. */
  readonly source: string;
  /** One sentence, without a word of the text. */
  readonly problem: string;
}

/**
 * @throws the error itself if it is about more than this one file: a missing package, or nothing that anybody foresaw
 */
export function leftOut(source: string, error: unknown): LeftOut {
  if (error instanceof UnreadableFileError) return { source, problem: error.problem };
  if (TrackruitError.isInstance(error) && (error.code === 'invalid-input' || error.code === 'extraction-failed'))
    return { source, problem: error.message };
  throw error;
}
