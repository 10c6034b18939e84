import { TrackruitError } from '../errors.ts';
import type { TailorResult } from './tailor-event.ts';

/** A model answered, and nothing of its answer could be used. */
export class AdviceMalformedError extends TrackruitError {
  /** What does not come from the model: the match, the missing keywords, the questions. */
  readonly partial: TailorResult;

  constructor(message: string, partial: TailorResult) {
    super('advice-malformed', message);
    this.name = 'AdviceMalformedError';
    this.partial = partial;
  }
}
