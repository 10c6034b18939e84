/** Ranks and fields before a title, and what the person is like. */
import { wordSet, type WordSet } from '../../text/word-set.ts';
import { titleBoosts } from './lexicon/english-limits.ts';
import { supportPlaces } from './deed-supports.ts';
import type { Source } from './resume-sources.ts';
import type { RewriteReading } from './rewrite-reading.ts';

/** They make more of the title behind them. */
export const boosting: WordSet = /* @__PURE__ */ wordSet(titleBoosts);
/** Behind them stands what somebody is called. */
export const asWords: WordSet = /* @__PURE__ */ wordSet('as als como comme');

/** What stands before a claimed title, its rank and field, stands before it in the source as well. */
export function hasRanks(read: RewriteReading, at: number, source: Source, place: number): boolean {
  const { words } = read.wording;
  const old = source.wording.words;
  const { passage, language } = read.sources;
  for (let before = at - 1; before >= 0 && at - before <= 3 && words[before]!.clause === words[at]!.clause; before--) {
    const { key, token, isFunction, isCapital } = words[before]!;
    if (asWords.has(token.normal)) break;
    if (isFunction) continue;
    if (old.slice(Math.max(0, place - 4), place).some((word) => word.key === key)) continue;
    if (
      source === passage &&
      supportPlaces(read, before).some((one) => one < place && place - one <= 4 && !passage.places.has(key))
    )
      continue;
    // What the person is like may stand anywhere: "adviser …, discreet" and "discreet HR adviser".
    const isAdjective = language === 'de' ? !isCapital : before < at - 1 || isOfPerson(read, before);
    if (!isAdjective || boosting.has(token.normal) || !passage.places.has(key)) return false;
  }
  return true;
}

const adjectives =
  /(?:al|ic|ful|ous|ive|able|ible|[^m]ent|ant|ed|ish|ly|calm|clear|keen|quick|warm|discreet|tidy|steady|handy|worthy|neat)$/;

/** "Methodical paralegal" for "paralegal …, methodical with deadlines": there it stands for itself, and before no noun. */
function isOfPerson({ wording, sources }: RewriteReading, at: number): boolean {
  const { words } = sources.passage.wording;
  const { token, key } = wording.words[at]!;
  return (
    adjectives.test(token.normal) &&
    (sources.passage.places.get(key) ?? []).some((place) => {
      const before = words[place - 1];
      const next = words[place + 1];
      const isAlone = next === undefined || next.clause !== words[place]!.clause || next.isFunction;
      return (
        isAlone && (before === undefined || before.clause !== words[place]!.clause || before.token.normal === 'and')
      );
    })
  );
}
