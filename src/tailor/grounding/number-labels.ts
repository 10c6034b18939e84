/** Numbers that count nothing by themselves: "Year 4", "one week in four". */
import type { Quantity } from './quantities.ts';
import type { WordingText } from './wording-text.ts';

const labels =
  /^(?:year|class|grade|level|stage|phase|tier|room|ward|unit|block|form|group|klass|stuf|nivel|niveau|curso|phas|etap)$/;

/** A number that only names a class or level in the old wording counts nothing, and names that of the same kind here. */
export function isOtherLabel(
  { words }: WordingText,
  { from }: Quantity,
  mine: string | undefined,
  theirs: string | undefined,
): boolean {
  return theirs !== undefined && labels.test(theirs) && words[from - 1]!.isCapital && mine !== theirs;
}

/** "One week in four", "un samedi sur deux": the second number belongs to the first, wherever both stand. */
export function isSameRatio({ words }: WordingText, now: Quantity, source: WordingText, old: Quantity): boolean {
  const [mine, theirs] = [words[now.from - 1], source.words[old.from - 1]];
  const [thing, other] = [words[now.from - 2], source.words[old.from - 2]];
  return (
    mine !== undefined &&
    theirs !== undefined &&
    thing !== undefined &&
    other !== undefined &&
    /^(?:in|sur|de|von|out|aus)$/.test(mine.token.normal) &&
    mine.token.normal === theirs.token.normal &&
    !thing.isFunction &&
    thing.key === other.key &&
    /^(?:one|1|un|une|eine?|una)$/.test(words[now.from - 3]?.token.normal ?? '')
  );
}
