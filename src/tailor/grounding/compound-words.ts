/** Words made of words. German: "Patientenpflege" says what "Pflege von Patienten" says, and "Pflege" less than "Patientenpflege". */
import type { Source } from './resume-sources.ts';
import { wordSet } from '../../text/word-set.ts';
import { separable } from './lexicon/german-forms.ts';
import { wordKey } from './word-key.ts';
import type { WordingText, WordingWord } from './wording-text.ts';

const LONGEST = 40;
const SHORTEST_PART = 4;
const JOINTS = ['', 's', 'n', 'en', 'es', 'e', 'er'];

/** Whether both halves of a word stand in the old wording, or the word is the end of a compound there. */
export function compoundOf(normal: string, { places, wording }: Source, told: readonly WordingWord[]): boolean {
  if (normal.length > LONGEST) return false;
  if (hangsHere(normal, told, places)) return true;
  if (normal.length < SHORTEST_PART) return false;
  const key = wordKey(normal, 'de');
  // "Aushilfskraft", "Kassiertätigkeit": the end says no more than that there was work.
  const work =
    /^(.{4,}?)s?(?:kraft|krafte|kraften|tatigkeit|tatigkeiten|arbeit|arbeiten|fragen|themen|angelegenheiten|aufgaben)$/.exec(
      normal,
    )?.[1];
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
  if (endsHangingWord(normal, key, wording)) return true;
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
    if (whole.length > LONGEST || whole.length < 2 * SHORTEST_PART) return false;
    if (endsInForm(whole, key)) return true;
    if (whole.length - normal.length < SHORTEST_PART) return false;
    if (whole.endsWith(normal) && !isVerbPrefix(whole.slice(0, -normal.length))) return true;
    if (wholeKey.endsWith(key) && !isVerbPrefix(wholeKey.slice(0, -key.length))) return true;
    // "Fehler gesucht" for "Fehlersuche": the front only with its end, or a district becomes a state.
    const end = whole.slice(key.length).slice(0, SHORTEST_PART);
    return (
      whole.startsWith(key) &&
      end.length === SHORTEST_PART &&
      told.some(
        ({ token, key: other }) =>
          token.normal.includes(end) ||
          other.startsWith(end) ||
          (other.length > SHORTEST_PART && (wholeKey.endsWith(other) || endsInForm(whole, other))),
      )
    );
  });
}

const prefixes = /* @__PURE__ */ wordSet(separable, 'be er ver ent zer uber unter hinter wider miss');

/** Whether the front makes another verb of the word behind it: "Weiterleitung" is no "Leitung", and "Überführung" no "Führung". */
export function isVerbPrefix(front: string): boolean {
  return prefixes.has(front);
}

/** "Waren angenommen" for "Warenannahme": the end in another form. */
function endsInForm(whole: string, key: string): boolean {
  for (let cut = SHORTEST_PART; cut <= whole.length - SHORTEST_PART; cut++)
    if (wordKey(whole.slice(cut), 'de') === key && !isVerbPrefix(whole.slice(0, cut))) return true;
  return false;
}

/** "Kundenanfragen" for "Kunden- und Lieferantenanfragen", "einchecken" for "Ein- und Auschecken". */
function endsHangingWord(normal: string, key: string, { text, words }: WordingText): boolean {
  for (const [at, { token }] of words.entries()) {
    const front = token.normal;
    if (text[token.end] !== '-' || !/[\s/,]/.test(text[token.end + 1] ?? '') || !normal.startsWith(front.slice(0, 3)))
      continue;
    // Over other hanging words and the joining word.
    let last = at + 1;
    while (
      last < words.length &&
      last - at <= MOST_HANGING &&
      (words[last]!.isFunction || text[words[last]!.token.end] === '-')
    )
      last++;
    const whole = words[last]?.token.normal ?? '';
    if (last - at > MOST_HANGING || whole.length > LONGEST) continue;
    for (let cut = 2; cut <= whole.length - SHORTEST_PART; cut++)
      if (wordKey(`${front}${whole.slice(cut)}`, 'de') === key) return true;
  }
  return false;
}

/** "Be- und Entladen" for "Beladen und Entladen": the word hangs in the new wording. */
function hangsHere(normal: string, told: readonly WordingWord[], places: Source['places']): boolean {
  for (const [at, { token }] of told.entries()) {
    const next = told[at + 1];
    // A hyphen and a space at least.
    if (token.normal !== normal || next === undefined || next.token.start - token.end < 2) continue;
    let last = at + 1;
    while (last < told.length && last - at <= MOST_HANGING && told[last]!.isFunction) last++;
    const whole = told[last]?.token.normal ?? '';
    if (last - at > MOST_HANGING || whole.length > LONGEST) continue;
    for (let cut = 2; cut <= whole.length - SHORTEST_PART; cut++)
      if (places.has(wordKey(`${normal}${whole.slice(cut)}`, 'de'))) return true;
  }
  return false;
}

/** Words between a hanging word and the one that ends it. Chosen, unmeasured. */
const MOST_HANGING = 6;

/** "Checklist" for "checks from a list": both halves of an English word stand in the old wording. */
export function joinsWordsOf(normal: string, { places }: Source): boolean {
  if (normal.length > LONGEST) return false;
  for (let cut = SHORTEST_PART; cut <= normal.length - SHORTEST_PART; cut++)
    if (places.has(wordKey(normal.slice(0, cut), 'en')) && places.has(wordKey(normal.slice(cut), 'en'))) return true;
  return false;
}
