/** Limits of the old wording ("helped", "planned to", "without"): a rewrite that keeps the deed keeps the limit. */
import type { RewriteReading } from './rewrite-reading.ts';
import type { SourceFacts } from './source-facts.ts';
import type { WordingWord } from './wording-text.ts';

const beside = /^(?:alongsid|team|join)$/;

/** So many words of a limited deed without the limit are the deed itself. */
const MOST_LOST = 1;

export function checkLimits(read: RewriteReading): void {
  const { wording, facts, claims } = read;
  for (const { name, governed, keepers, span } of facts.limits) {
    // "Helped at the help desk": the desk is no sign that the help is told.
    // "Planning of a café, opening foreseen": the planning is no sign that the opening is still to come.
    const others = new Set(
      name === 'plan'
        ? read.sources.passage.wording.words.filter(({ token }) => token.start !== span.start).map(({ key }) => key)
        : [],
    );
    const free = wording.words.filter(({ key }) => !governed.includes(key) && !others.has(key));
    // "Ran the hour alongside the staff" for "helped the staff run it": the deed has become the person's own.
    const isOwnNow = name === 'help' && governed.includes(wording.words[0]?.key ?? '');
    if (
      keepers.some(
        (keys) => !(isOwnNow && beside.test(keys[0] ?? '')) && standsIn(keys.length === 1 ? free : wording.words, keys),
      )
    )
      continue;
    // "0 eels" for "no eels".
    if (name === 'deny' && wording.quantities.some(({ value }) => value === '0')) continue;
    const kept = wording.words.filter(({ key }) => governed.includes(key));
    if (kept.length < MOST_LOST) continue;
    claims.refuse('statement', kept[0]!.token, 'The old wording limits this, and the new one leaves the limit out.');
  }
}

/** A word of another line of the entry comes with that line's limits. */
export function keepsLimits(read: RewriteReading, { limits }: SourceFacts, key: string): boolean {
  return limits.every(
    ({ governed, keepers }) => !governed.includes(key) || keepers.some((keys) => standsIn(read.wording.words, keys)),
  );
}

/** Keys, or beginnings of keys of four letters and more. */
function standsIn(words: readonly WordingWord[], keys: readonly string[]): boolean {
  return words.some((_, at) =>
    keys.every((key, step) => {
      const word = words[at + step];
      return (
        word !== undefined &&
        (word.key === key ||
          word.token.normal === key ||
          (key.length >= 4 && (word.key.startsWith(key) || word.token.normal.startsWith(key))) ||
          // German compounds: "Urlaubsvertretung".
          (key.length >= 5 && word.key.endsWith(key)))
      );
    }),
  );
}
