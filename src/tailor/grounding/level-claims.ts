/** Levels in words: who gives first-line support gives no second-line support, and a third-year student is in no fourth year. */
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingText } from './wording-text.ts';

const levels = /^(?:lines?|tiers?|levels?|grades?|stages?|degrees?|classe?s?|niveau|nivel|linea|linie|ligne)$/;
const ranks: readonly RegExp[] = [
  /^(?:first|1st|primer[ao]?|premier|premiere|erste[nrs]?)$/,
  /^(?:second|2nd|segund[ao]|deuxieme|seconde|zweite[nrs]?)$/,
  /^(?:third|3rd|tercer[ao]?|troisieme|dritte[nrs]?)$/,
  /^(?:fourth|4th|cuart[ao]|quatrieme|vierte[nrs]?)$/,
];
const joining = /^(?:and|or|to|und|oder|bis|et|ou|[ayo])$/;

/** A level in words must stand in the old wording with the same noun. Levels of other lines belong to these. */
export function checkLevels({ sources, wording, claims }: RewriteReading): void {
  if (!wording.words.some(({ token }) => levels.test(token.normal))) return;
  const mine = levelsOf(wording);
  if (mine.length === 0) return;
  const theirs = levelsOf(sources.passage.wording);
  // Where the old wording has no level of that noun, the words are looked at as any others are.
  for (const { at, rank, noun } of mine)
    if (
      theirs.some((other) => other.noun === noun) &&
      !theirs.some((other) => other.noun === noun && other.rank === rank)
    )
      claims.refuse('statement', wording.words[at]!.token, 'The old wording says this of another level.');
}

/** "First- and second-line": both are of the noun behind the second. */
function levelsOf({
  words,
}: WordingText): readonly { readonly at: number; readonly rank: number; readonly noun: string }[] {
  const found: { at: number; rank: number; noun: string }[] = [];
  for (let at = 0; at < words.length; at++) {
    const rank = ranks.findIndex((forms) => forms.test(words[at]!.token.normal));
    if (rank < 0) continue;
    let next = at + 1;
    while (
      next < words.length &&
      (joining.test(words[next]!.token.normal) || ranks.some((forms) => forms.test(words[next]!.token.normal)))
    )
      next++;
    const noun = words[next]?.token.normal ?? '';
    if (levels.test(noun)) found.push({ at, rank, noun: noun.replace(/s$/, '') });
  }
  return found;
}
