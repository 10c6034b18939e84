/** A set of words that is built when it is first asked, so that importing a file costs nothing. */
export interface WordSet {
  has(word: string): boolean;
}

/** The words of lists with white space between them. */
export function wordSet(...lists: readonly string[]): WordSet {
  return lazySet(() => lists.flatMap((list) => list.split(/\s+/)));
}

/** The phrases of lists with a bar between them; white space around a phrase is no part of it. */
export function phraseSet(...lists: readonly string[]): WordSet {
  return lazySet(() => lists.flatMap((list) => list.split('|').map((phrase) => phrase.trim())));
}

function lazySet(read: () => readonly string[]): WordSet {
  let built: ReadonlySet<string> | undefined;
  return { has: (word) => (built ??= new Set(read())).has(word) };
}
