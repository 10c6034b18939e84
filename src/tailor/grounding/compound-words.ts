/** Words made of words. German: "Patientenpflege" says what "Pflege von Patienten" says, and "Pflege" less than "Patientenpflege". */
import type { Source } from './resume-sources.ts';
import { wordKey } from './word-key.ts';
import type { WordingWord } from './wording-text.ts';

const LONGEST = 40;
const SHORTEST_PART = 4;
const JOINTS = ['', 's', 'n', 'en', 'es', 'e', 'er'];

/** Whether both halves of a word stand in the old wording, or the word is the end of a compound there. */
export function compoundOf(normal: string, { places, wording }: Source, told: readonly WordingWord[]): boolean {
  if (normal.length > LONGEST || normal.length < SHORTEST_PART) return false;
  const key = wordKey(normal, 'de');
  // "Aushilfskraft", "Kassiertätigkeit": the end says no more than that there was work.
  const work = /^(.{4,}?)s?(?:kraft|krafte|kraften|tatigkeit|tatigkeiten|arbeit|arbeiten)$/.exec(normal)?.[1];
  if (work !== undefined && [work, `${work}e`, `${work}en`].some((part) => places.has(wordKey(part, 'de'))))
    return true;
  // "Liefertermine" from "Terminverfolgung" and "Lieferanten": parts may be the fronts of other compounds.
  const isFront = (part: string): boolean =>
    part.length > SHORTEST_PART &&
    wording.words.some(({ token }) => token.normal.length <= LONGEST && token.normal.startsWith(part));
  const isKnown = (part: string): boolean => places.has(part) || places.has(wordKey(part, 'de')) || isFront(part);
  for (let cut = SHORTEST_PART; cut <= normal.length - SHORTEST_PART; cut++) {
    const rest = wordKey(normal.slice(cut), 'de');
    if (!places.has(rest) && !isFront(rest)) continue;
    const first = normal.slice(0, cut);
    for (const joint of JOINTS) {
      if (!first.endsWith(joint) || first.length - joint.length < SHORTEST_PART) continue;
      if (isKnown(first.slice(0, first.length - joint.length))) return true;
    }
  }
  // "Jährliche Inventur" for "Jahresinventur".
  const front = normal.replace(/(?:lich|isch|ig)(?:e[nrsm]?)?$/, '');
  if (
    front !== normal &&
    front.length >= SHORTEST_PART &&
    wording.words.some(
      ({ token }) =>
        token.normal.startsWith(front) &&
        told.some(
          (other) =>
            other.token.normal.length > SHORTEST_PART &&
            other.token.normal !== token.normal &&
            token.normal.endsWith(other.token.normal),
        ),
    )
  )
    return true;
  return wording.words.some(({ token: { normal: whole }, key: wholeKey }) => {
    const rest = whole.length - normal.length;
    if (rest < SHORTEST_PART || whole.length > LONGEST) return false;
    if (whole.endsWith(normal) || wholeKey.endsWith(key)) return true;
    // "Fehler gesucht" for "Fehlersuche": the front only with its end, or a district becomes a state.
    const end = whole.slice(key.length).slice(0, SHORTEST_PART);
    return (
      whole.startsWith(key) &&
      end.length === SHORTEST_PART &&
      told.some(
        ({ token, key: other }) =>
          token.normal.includes(end) ||
          other.startsWith(end) ||
          (other.length > SHORTEST_PART && wholeKey.endsWith(other)),
      )
    );
  });
}

/** "Checklist" for "checks from a list": both halves of an English word stand in the old wording. */
export function joinsWordsOf(normal: string, { places }: Source): boolean {
  if (normal.length > LONGEST) return false;
  for (let cut = SHORTEST_PART; cut <= normal.length - SHORTEST_PART; cut++)
    if (places.has(wordKey(normal.slice(0, cut), 'en')) && places.has(wordKey(normal.slice(cut), 'en'))) return true;
  return false;
}
