/** Others who stand in a line beside the person: who was reported to, trained by or helped stays that. */
import { peopleServed } from './lexicon/english-limits.ts';
import { wordSet } from '../../text/word-set.ts';
import { supportPlaces } from './deed-supports.ts';
import { agentMarks } from './others-deeds.ts';
import type { Source } from './resume-sources.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingWord } from './wording-text.ts';

const dependent = /* @__PURE__ */ wordSet('by under to from vom unter zum sous bajo');
const standsFor = /* @__PURE__ */ wordSet(
  'by under to from for with alongside of and von vom unter zum fur mit sous pour avec bajo para con de du',
);
const served = /* @__PURE__ */ wordSet(peopleServed);

/** Who was reported to, trained by or supported stays so. */
export function keepsDependence(
  read: RewriteReading,
  at: number,
  source: Source,
  place: number,
  isGenitive: boolean,
): boolean {
  const { words } = read.wording;
  const old = source.wording.words;
  const was = prepositionBefore(old, place);
  if (was === undefined || !dependent.has(was)) return true;
  // "The manager's posts" for "posts written by the manager".
  if (isGenitive) return true;
  const is = prepositionBefore(words, at);
  if (is !== undefined && standsFor.has(is)) return true;
  if (was === 'to' && isTold(old, place)) return true;
  if ((was === 'to' || was === 'from') && served.has(old[place]!.token.normal)) return true;
  if (was === 'by' && source === read.sources.passage && doesTheSame(read, at)) return true;
  // "Used by 900 drivers", "serving 900 drivers": so many are nobody's superiors, where the deed that was theirs is gone.
  const count = old[place - 1]?.quantity;
  if (count === undefined || words[at - 1]?.quantity === undefined) return false;
  const by = old.slice(0, place).findLastIndex(({ token }) => token.normal === was);
  return was === 'by' && by > 0 && !words.some(({ key }) => key === old[by - 1]!.key);
}

const telling =
  /^(?:act|advis|alloc|assign|bring|carr|deliv|demonstrat|describ|distribut|driv|explain|giv|hand|introduc|issu|lend|offer|pres|present|provid|read|sell|serv|show|speak|suppl|talk|teach|tell)$/;

/** "Explain worming to owners", "acted as buddy to a student nurse": whoever is told, taught or given something is nobody's superior. */
function isTold(old: readonly WordingWord[], place: number): boolean {
  for (let before = place - 1; before >= 0 && place - before <= 10; before--) {
    const { key, startsSentence } = old[before]!;
    // "Handed over to the engineers".
    if (telling.test(key) && old[before + 1]?.token.normal !== 'over') return true;
    if (/^(?:report|answer|account|responsibl|escal|refer|forward)/.test(key) || startsSentence) return false;
  }
  return false;
}

/** "Which the director checks" for "checked by the director": the deed that was theirs stands behind them. */
function doesTheSame(read: RewriteReading, at: number): boolean {
  const { words } = read.wording;
  const { passage } = read.sources;
  for (let next = at + 1; next < words.length && next - at <= 3 && words[next]!.clause === words[at]!.clause; next++) {
    if (words[next]!.isFunction || words[next]!.token.normal.endsWith('ly')) continue;
    const places = supportPlaces(read, next);
    return places.some(
      (one) => read.facts.othersDeeds.has(one) || agentMarks.has(passage.wording.words[one + 1]?.token.normal ?? ''),
    );
  }
  return false;
}

function prepositionBefore(words: readonly WordingWord[], at: number): string | undefined {
  for (let before = at - 1; before >= 0 && at - before <= 4; before--) {
    const { normal } = words[before]!.token;
    if (standsFor.has(normal)) return normal;
    if (words[before]!.clause !== words[at]!.clause) break;
  }
  return undefined;
}

/** "The manager's". */
export function isOwner({ wording }: RewriteReading, at: number): boolean {
  const { end } = wording.words[at]!.token;
  return /['’]s?$/.test(wording.text.slice(end - 2, end)) || /^['’]/.test(wording.text.slice(end, end + 1));
}
