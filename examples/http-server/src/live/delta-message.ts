/**
 * Events of a run as a socket sends them. All are of type `delta` and all have a text `delta`, which is empty but where words of advice
 * come, so that a client who knows no more can join them.
 */
import type { TailorEvent } from '@trackruit/ml';
import { percent } from '../matchmetric/ai-analysis.ts';

export interface DeltaMessage {
  readonly type: 'delta';
  readonly event: TailorEvent['type'] | 'stream-started';
  readonly delta: string;
  readonly [field: string]: unknown;
}

export function streamStarted(): DeltaMessage {
  return { type: 'delta', event: 'stream-started', delta: '' };
}

/** The result has a message of its own. */
export function deltaMessage(event: Exclude<TailorEvent, { readonly type: 'result-ready' }>): DeltaMessage {
  const message = (fields: Readonly<Record<string, unknown>>, delta = ''): DeltaMessage => {
    return { type: 'delta', event: event.type, delta, ...fields };
  };
  switch (event.type) {
    case 'match-ready': {
      const { score, matchedSkills, missingSkills } = event.match;
      return message({
        match_score: percent(score),
        matched_skills: matchedSkills.map(({ label }) => label),
        missing_keywords: missingSkills.map(({ label }) => label),
      });
    }
    case 'writing-started':
      return message(event.repairs === undefined ? {} : { repairs: event.repairs });
    case 'text-delta': {
      const { field, passage, delta } = event;
      return message({ field, ...(passage === undefined ? {} : { passage }) }, delta);
    }
    case 'text-withdrawn':
      return message({ passage: event.passage });
    case 'rewrite-ready': {
      const { passage, original, rewritten, reason } = event.rewrite;
      return message({ passage, original, rewritten, reason });
    }
    case 'warning-raised':
      return message({ code: event.warning.code, message: event.warning.message });
  }
}
