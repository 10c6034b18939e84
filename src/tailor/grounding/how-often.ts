/** Numbers of times that are told in another way: "three times a week" for "…, three a week", "every two months" for "every other month". */
import { deeds } from './deed-structure.ts';
import { supportPlaces } from './deed-supports.ts';
import type { Quantity } from './quantities.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingWord } from './wording-text.ts';

/** "Two newsletters a month" and "twice-monthly newsletters", "posted three times a week" and "three posts a week". */
export function isOften(read: RewriteReading, { value, unit, to }: Quantity): boolean {
  const { passage } = read.sources;
  const next = read.wording.words[to];
  if (next === undefined || (unit !== '' && unit !== 'x')) return false;
  const old = passage.wording.quantities.find(
    (other) => other.value === value && other.bound === undefined && other.unit === (unit === 'x' ? '' : 'x'),
  );
  // "Three times a week" for "…, three a week".
  if (unit === 'x') {
    const period = (list: readonly WordingWord[], at: number): string =>
      /^(?:a|an|per|each|every|pro|je|par|por|al)$/.test(list[at]?.token.normal ?? '') ? (list[at + 1]?.key ?? '') : '';
    const mine = period(read.wording.words, to);
    if (
      mine !== '' &&
      passage.wording.quantities.some(
        (other) =>
          other.value === value &&
          other.unit === '' &&
          other.bound === undefined &&
          period(passage.wording.words, other.to) === mine &&
          passage.wording.words[other.from - 1]?.clause !== passage.wording.words[other.from]!.clause,
      )
    )
      return true;
  }
  if (old === undefined) return false;
  // Of the deed that was done so often, or as often in the same time.
  return unit === 'x'
    ? supportPlaces(read, to).some((place) => place > old.to)
    : (passage.places.get(next.key) ?? []).some((place) => place < old.from && deeds(passage.wording)[place] === true);
}

const everyOther =
  /^(?:every other|every second|alternate|jede[mnrs]? zweite[mnrs]?|alle zwei|cada dos|tous les deux|toutes les deux)$/;

/** "Every two months" for "every other month". */
export function isEveryOther({ sources, wording }: RewriteReading, { value, unit, from, bound }: Quantity): boolean {
  const before = wording.words[from - 1]?.token.normal ?? '';
  const isEach =
    /^(?:every|alle|cada|les)$/.test(before) || /^(?:every|alle|cada|les)$/.test(wording.words[from]!.token.normal);
  if (value !== '2' || unit === '' || bound === 'over' || !isEach) return false;
  const { words } = sources.passage.wording;
  return words.some(
    ({ token }, at) =>
      unitsOfTime[token.normal.replace(/s$/, '')] === unit &&
      (everyOther.test(words[at - 1]?.token.normal ?? '') ||
        everyOther.test(`${words[at - 2]?.token.normal ?? ''} ${words[at - 1]?.token.normal ?? ''}`)),
  );
}

const unitsOfTime: Readonly<Record<string, string>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  tag: 'day',
  woche: 'week',
  monat: 'month',
  jahr: 'year',
};
