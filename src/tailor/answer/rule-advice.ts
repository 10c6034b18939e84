/** The rules' advice as a stream of the same events that a model's answer gives, a word at a time. */
import type { Advice } from '../advice.ts';
import type { WriterEvent } from './model-advice.ts';
import type { TailorPassage } from '../passages.ts';

export function* ruleAdvice(
  advice: Advice,
  passages: readonly TailorPassage[],
): Generator<WriterEvent, void, undefined> {
  yield { type: 'writing-started' };
  for (const [at, { passage: number, rewritten, reason }] of advice.rewrites.entries()) {
    const rewrite = at + 1;
    const passage = passages.find((candidate) => candidate.number === number);
    if (passage === undefined) {
      yield { type: 'passage-unknown' };
      continue;
    }
    for (const delta of words(rewritten)) yield { type: 'rewritten-delta', rewrite, passage, delta };
    yield { type: 'rewrite-read', rewrite, passage, rewritten, reason };
  }
  for (const delta of words(advice.reasoning)) yield { type: 'reasoning-delta', delta };
  if (advice.reasoning !== '') yield { type: 'reasoning-read' };
  yield {
    type: 'writing-ended',
    finishReason: 'stop',
    tokens: 0,
    repairs: 0,
    foundAny: true,
    wasCut: false,
    looped: false,
  };
}

/** Each with the gap before it. */
function words(text: string): readonly string[] {
  return text.split(/(?<=\S)(?=\s)/);
}
