/** Old and new wording side by side, word by word: what a page shows before somebody accepts a rewrite. */
import { InvalidInputError, typeName } from '../errors.ts';

/** In order; the `kept` and `removed` pieces make up the old wording, the `kept` and `added` ones the new. */
export interface WordingChange {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond so many pairs of words the two are shown as wholly changed, for the comparison costs their product. */
const MOST_PAIRS = 4_000_000;

/** A longest common subsequence of words; of equally long ones the one that keeps the earlier words. */
export function wordingDiff(original: string, rewritten: string): readonly WordingChange[] {
  for (const [name, text] of Object.entries({ original, rewritten }))
    if (typeof text !== 'string') throw new InvalidInputError(name, `expected a text, got ${typeName(text)}`);
  const before = words(original);
  const after = words(rewritten);
  if (before.length * after.length > MOST_PAIRS)
    return pieces([
      ...before.map((text) => ({ kind: 'removed' as const, text })),
      ...after.map((text) => ({ kind: 'added' as const, text })),
    ]);
  const width = after.length + 1;
  // common[i · width + j]: words that the rests from i and from j have in common.
  const common = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      common[i * width + j] =
        before[i] === after[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
  const changes: WordingChange[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      changes.push({ kind: 'kept', text: before[i]! });
      i++;
      j++;
    } else if (j >= after.length || (i < before.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!))
      changes.push({ kind: 'removed', text: before[i++]! });
    else changes.push({ kind: 'added', text: after[j++]! });
  }
  return pieces(changes);
}

/** Words and the gaps between them, so that joining them gives the text back. */
function words(text: string): readonly string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

/** Neighbours of one kind as one piece. */
function pieces(changes: readonly WordingChange[]): readonly WordingChange[] {
  const merged: { kind: WordingChange['kind']; text: string }[] = [];
  for (const { kind, text } of changes) {
    const last = merged.at(-1);
    if (last?.kind === kind) last.text += text;
    else merged.push({ kind, text });
  }
  return merged;
}
