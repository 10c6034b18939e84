/** How often in a row: "alle zwei Wochen" is not "jede Woche", "every other month" not "every month", nor "two evenings a week" "every evening". */
import { wordSet } from '../../text/word-set.ts';
import { supportPlaces } from './deed-supports.ts';
import * as lists from './lexicon/part-words.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingText } from './wording-text.ts';

const always = /* @__PURE__ */ wordSet(lists.wholes);
const times = /* @__PURE__ */ wordSet(lists.times);
const turns =
  /(?:morning|evening|afternoon|night|day|shift|matin|matinee|soir|soiree|jour|manana|tarde|noche|dia|turno|abend|morgen|nachmittag|vormittag|nacht|tag|schicht)(?:en|[sen])?$/;
const every = /^(?:every|alle|cada|les)$/;
const second = /^(?:other|second|alternate|zweite[nrsm]?)$/;

interface Rhythm {
  /** Keys of the times of which one or more are left out in between. */
  readonly intervals: ReadonlySet<string>;
  /** So many of the mornings, shifts and the like are counted. */
  readonly hasTurns: boolean;
}

const rhythms = new WeakMap<WordingText, Rhythm>();

/** Whoever says that it was each time claims more than the old wording does. */
export function checkIntervals(read: RewriteReading): void {
  const old = rhythmOf(read.sources.passage.wording);
  if (old.intervals.size === 0 && !old.hasTurns) return;
  const { words } = read.wording;
  const isTold = readRhythm(read.wording).intervals.size > 0;
  for (let at = 1; at < words.length; at++) {
    const { token, key } = words[at]!;
    if (!always.has(words[at - 1]!.token.normal)) continue;
    if ((!isTold && old.intervals.has(key)) || (turns.test(token.normal) && isCounted(read, at)))
      read.claims.refuse('statement', token, 'The old wording says it of a part only.');
  }
}

function isCounted(read: RewriteReading, at: number): boolean {
  const places = supportPlaces(read, at);
  const { words } = read.sources.passage.wording;
  return places.length > 0 && places.every((place) => words[place - 1]?.quantity !== undefined);
}

function rhythmOf(wording: WordingText): Rhythm {
  let rhythm = rhythms.get(wording);
  if (rhythm === undefined) rhythms.set(wording, (rhythm = readRhythm(wording)));
  return rhythm;
}

function readRhythm({ words, quantities }: WordingText): Rhythm {
  const intervals = new Set<string>();
  let hasTurns = false;
  for (const { from, to, value, unit } of quantities) {
    hasTurns ||= turns.test(words[to]?.token.normal ?? '') || turns.test(words[to - 1]!.token.normal);
    const isOfTime = /^(?:hour|day|week|month|year)$/.test(unit);
    if (isOfTime && Number(value) > 1 && every.test(words[from - 1]?.token.normal ?? ''))
      intervals.add(words[to - 1]!.key);
  }
  for (let at = 1; at < words.length; at++)
    if (second.test(words[at - 1]!.token.normal) && times.has(words[at]!.token.normal.replace(/s$/, '')))
      intervals.add(words[at]!.key);
  return { intervals, hasTurns };
}
