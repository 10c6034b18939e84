/**
 * What an English deed is done to: "tested samples on an analyser" is no test of the analyser, and a backup of a database that was
 * set up is no database that was.
 */
import { wordSet, type WordSet } from '../../text/word-set.ts';
import { deeds, governors, isPastForm } from './deed-structure.ts';
import { isHyphened, isOfTwoWords, ownObjects } from './own-objects.ts';
import { charge, isSaid, placesTold, supportPlaces, supportsOf } from './deed-supports.ts';
import { isRoleNoun } from './person-words.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingText, WordingWord } from './wording-text.ts';

/** "Faults on lighting": a word that near belongs to the one before it. */
const NEAR = 3;
/** Words from a deed to what belongs to it, at most. Chosen, unmeasured. */
const FARTHEST = 30;
/** Of these it is told what they are of: who teaches a class of 28 pupils teaches 28 pupils. */
const collective = /* @__PURE__ */ wordSet(
  'team group crew staff number total class cohort caseload set range series list batch selection variety pair portfolio stock queue backlog volume line collection round',
);

/** Their object is in the word, or changes place with the source: "fixed bugs in it" and "debugged it". */
export const holdsItsObject: WordSet = /* @__PURE__ */ wordSet('debug learn troubleshoot inform notif');

/** "Tested samples on an analyser" is no test of the analyser: every object has a deed of the old wording that the new one stands for. */
export function isDoneToTheSame(read: RewriteReading, at: number): boolean {
  const { wording, sources } = read;
  const word = wording.words[at]!;
  if (holdsItsObject.has(word.key) || sources.lexicon?.lightWords.has(word.key) === true) return true;
  const supports = supportsOf(read, sources.passage, at);
  if (supports === 'whole phrase' || supports.length === 0) return true;
  const old = sources.passage.wording;
  if (supports.some((place) => old.words[place]!.key === 'work' || old.words[place]!.isFunction)) return true;
  const isDeedAt = deeds(old);
  const objects = ownObjects(read, at);
  // "Collaborated with the team on a list": what stands aside there is the object here.
  const isBehind = !isOfTwoWords(wording.words, at) && aside.test(wording.words[at + 1]?.token.normal ?? '');
  // Nouns that a verb may stand for elsewhere: "gave ideas" is no planning.
  if (supports.every((place) => isThing(old, isDeedAt, place, word.key))) return false;
  const standing = new Set(
    supports.filter((place) => !isThing(old, isDeedAt, place, word.key) && !isChargeOfOther(read, place, objects)),
  );
  return objects.every((object) => {
    const places = supportPlaces(read, object);
    return (
      places.length === 0 ||
      // "Reports compliant with the manual" for "in line with": no thing that a deed could be done to.
      places.every((place) => old.words[place]!.isFunction) ||
      places.some(
        (place) =>
          standing.has(place) ||
          // "Lighting and ring circuit faults": of the last one it is said what it is to the others.
          objects.some(
            (last) =>
              last > object &&
              supportPlaces(read, last).some(
                (one) => one < place && place - one <= NEAR && governors(old, isDeedAt, place).includes(one),
              ),
          ) ||
          (governors(old, isDeedAt, place).some((governor) => standing.has(governor)) &&
            (isBehind ||
              (isGivenToPerson(read, at) && objects.length === 1) ||
              !(isAside(read, standing, place) || isOfAnother(read, standing, place)))),
      )
    );
  });
}

/** "Teach the receptionist ID checks" for "train her in ID checks": the thing stands right behind the person. */
function isGivenToPerson({ wording }: RewriteReading, at: number): boolean {
  const { words } = wording;
  if (!/^(?:teach|show|give|giv|tell|send|offer|hand|lend|bring)$/.test(words[at]!.key)) return false;
  for (
    let next = at + 1;
    next + 1 < words.length && next - at <= 4 && words[next]!.clause === words[at]!.clause;
    next++
  )
    if (isRoleNoun(words[next]!.token.normal)) return !words[next + 1]!.isFunction;
  return false;
}

const doing = /^(?:handl|provid|giv|mak|deliv|keep|carr|conduct|perform|execut|undertak|process)$/;

/** "Handled a budget" for "tracked invoices against a budget": also a light deed is done to what a deed was done to. */
export function isAsideOfAll(read: RewriteReading, at: number): boolean {
  const { words } = read.wording;
  if (!words[at]!.startsSentence || !doing.test(words[at]!.key)) return false;
  const [object] = ownObjects(read, at);
  if (object === undefined || aside.test(words[at + 1]?.token.normal ?? '')) return false;
  const old = read.sources.passage.wording;
  const isDeedAt = deeds(old);
  const all = new Set(isDeedAt.flatMap((isDeed, place) => (isDeed ? [place] : [])));
  const places = supportPlaces(read, object);
  return places.length > 0 && places.every((place) => !all.has(place) && isAside(read, all, place));
}

/** "Responsible for checking drugs" says what was done: it stands for "managed the checks", and not for "administered drugs". */
function isChargeOfOther(read: RewriteReading, at: number, objects: readonly number[]): boolean {
  const { words } = read.sources.passage.wording;
  if (!charge.has(words[at]!.key)) return false;
  for (let next = at + 1; next < words.length && next - at <= 4 && words[next]!.clause === words[at]!.clause; next++)
    if (words[next]!.token.normal.endsWith('ing'))
      return !objects.some((object) => supportPlaces(read, object).includes(next));
  return false;
}

function isThing({ words }: WordingText, isDeedAt: readonly boolean[], at: number, key: string): boolean {
  const word = words[at]!;
  return isDeedAt[at] !== true && word.key !== key && /[^s]s$/.test(word.token.normal);
}

/** Behind these stands what a deed is done with, and where: it is not what the deed is done to. */
const aside = /^(?:on|with|in|at|against|using|by|from|through|via|alongside|after|before|during|as)$/;

/** "Set up a backup of the database" is no set-up of the database: what it was of is left out. */
function isOfAnother(read: RewriteReading, deedsThere: ReadonlySet<number>, at: number): boolean {
  const { words } = read.sources.passage.wording;
  let isBehind = false;
  for (let before = at - 1; before >= 0 && at - before <= FARTHEST && !deedsThere.has(before); before--) {
    const word = words[before]!;
    const { normal } = word.token;
    if (normal === 'and') return false;
    if (/^(?:of|for|to|about|into|against)$/.test(normal)) isBehind = true;
    else if (isBehind && isSaid(word, read))
      return !collective.has(normal) && isDeedAtStart(words, deedsThere) && !placesTold(read).has(before);
    if (word.startsSentence) break;
  }
  return false;
}

/** Nouns of deeds ("training of starters") come with "of" themselves. */
function isDeedAtStart(words: readonly WordingWord[], places: ReadonlySet<number>): boolean {
  return [...places].every(
    (place) =>
      words[place]!.startsSentence ||
      isPastForm(words[place]!.token.normal) ||
      (words[place - 1]!.startsSentence && words[place - 1]!.token.normal.endsWith('ly')),
  );
}

/** A word of the old wording that stands behind the deed's own object and such a preposition. */
function isAside(read: RewriteReading, deedsThere: ReadonlySet<number>, at: number): boolean {
  const { words } = read.sources.passage.wording;
  let hasObject = false;
  let isBehind = false;
  for (let before = at; before >= 0 && at - before <= FARTHEST; before--) {
    if (deedsThere.has(before)) return isBehind && hasObject;
    const { normal } = words[before]!.token;
    // "The on-call rota": a part of a word, and no preposition.
    if (isHyphened(read.sources.passage.wording.text, words[before]!, words[before + 1])) continue;
    if (/^(?:and|to|of)$/.test(normal) && !isBehind) continue;
    if (aside.test(normal)) isBehind = true;
    else if (isBehind && (isSaid(words[before]!, read) || /^(?:it|them|these|this)$/.test(normal))) hasObject = true;
    if (words[before]!.startsSentence) break;
  }
  return false;
}
