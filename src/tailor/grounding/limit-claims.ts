/** Limits of the old wording ("helped", "planned to", "without"): a rewrite that keeps the deed keeps the limit. */
import { doubleDenial } from './double-denials.ts';
import { deniesInItself } from './negated-words.ts';
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
      !(name === 'guided' && read.sources.language === 'en' && !isGuidedStill(wording.words)) &&
      keepers.some(
        (keys) => !(isOwnNow && beside.test(keys[0] ?? '')) && standsIn(keys.length === 1 ? free : wording.words, keys),
      )
    )
      continue;
    if (name === 'deny' && keepsDenial(read)) continue;
    // "0 eels" for "no eels".
    if (name === 'deny' && wording.quantities.some(({ value }) => value === '0')) continue;
    const kept = wording.words.filter(({ key }) => governed.includes(key));
    if (kept.length < MOST_LOST) continue;
    claims.refuse('statement', kept[0]!.token, 'The old wording limits this, and the new one leaves the limit out.');
  }
}

/** "Under the vet's direction", "directed by", "guided": who "directs a vet" has turned it round. */
function isGuidedStill(words: readonly WordingWord[]): boolean {
  return words.some(({ token: { normal } }) =>
    /^(?:under|by|from|with|of|s|supervised|guided|overseen|directed)$/.test(normal),
  );
}

/** "Unsuccessfully" for "without success", "always with" for "never without". */
function keepsDenial(read: RewriteReading): boolean {
  return doubleDenial(read) === 'told' || read.wording.words.some((_, at) => deniesInItself(read, at));
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
