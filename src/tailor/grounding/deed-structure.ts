/**
 * Which words of an English wording are deeds, and whose: a highlight is a list of them, each with what it was done to. No grammar,
 * only the places that résumés put verbs in: at the beginning, behind "and" and commas, "-ing" behind a preposition.
 */
import { wordSet } from '../../text/word-set.ts';
import type { WordingText, WordingWord } from './wording-text.ts';

export function isPastForm(normal: string): boolean {
  return (
    /[^e]ed$/.test(normal) ||
    /^(?:led|ran|kept|built|taught|wrote|made|sold|sent|gave|took|held|drove|met|set|bought|found|cut|brought|oversaw|won|did|came|went|fell|rose|grew|put|paid|shot|drew|spoke|chose|got|lent|let|began|rewrote|rebuilt|freed|agreed|saw|sat|stood|swept|dug|laid|fed|fitted|hung|tied|flew|swam|sang|read)$/.test(
      normal,
    )
  );
}

/** "-ing" words that are no deeds. */
const things =
  /^(?:morning|evening|during|building|ceiling|nothing|something|everything|anything|spring|string|sterling|wedding|clothing|lighting|plumbing|flooring|roofing|housing|bedding|pudding|outstanding|incoming|outgoing|ongoing|existing|remaining|following|including|regarding|concerning)$/;

const joints = /* @__PURE__ */ wordSet('and or then but also who which that was were is are been be had has have not');
const beforeGerund = /* @__PURE__ */ wordSet(
  'or by for in of on while when before after to from with without through about into since at',
);
const beforeNoun = /* @__PURE__ */ wordSet(
  'a an the our my this that these those its their his her of in on at for with by to from as into per each every all no some any',
);

const deedsOf = new WeakMap<WordingText, readonly boolean[]>();

/** One for each word: whether it is a deed, anybody's. */
export function deeds(wording: WordingText): readonly boolean[] {
  let known = deedsOf.get(wording);
  if (known === undefined) deedsOf.set(wording, (known = wording.words.map((_, at) => isDeed(wording, at))));
  return known;
}

function isDeed({ words, text }: WordingText, at: number): boolean {
  const { token, startsSentence, isFunction, quantity, clause } = words[at]!;
  const { normal } = token;
  if (quantity !== undefined) return false;
  if (isFunction) return startsSentence && /^(?:did|do|does)$/.test(normal);
  if (startsSentence) return !/^(?:above|below|beyond|near|inside|outside|approximately|around)$/.test(normal);
  // "Weekly-paid".
  if (text[token.start - 1] === '-') return false;
  const before = words[at - 1]!;
  const opens = before.clause !== clause;
  if (things.test(normal)) return false;
  if (normal.endsWith('ing') && normal.length > 4)
    return (
      opens ||
      (before.token.normal === 'and' ? hasGerund(words, at - 1) : beforeGerund.has(before.token.normal)) ||
      before.token.normal.endsWith('ly')
    );
  if (!isPastForm(normal)) return false;
  if (opens || joints.has(before.token.normal) || before.token.normal.endsWith('ly')) return true;
  if (before.quantity !== undefined || beforeNoun.has(before.token.normal)) return false;
  // "A list used by three teams", "the team tested it": behind a noun, with something that follows on a verb.
  const next = words[at + 1];
  return next === undefined || next.isFunction || next.quantity !== undefined || next.clause !== clause;
}

/** "By fixing joins and testing them", unlike "pounds and sterling". */
function hasGerund(words: readonly WordingWord[], end: number): boolean {
  for (let at = end - 1; at >= 0 && end - at <= REACH; at--) {
    if (words[at]!.token.normal.endsWith('ing'))
      return words[at - 1]?.clause !== words[at]!.clause || beforeGerund.has(words[at - 1]!.token.normal);
    if (words[at]!.startsSentence) return false;
  }
  return false;
}

/** How far a deed reaches for what it was done to. */
const REACH = 14;

/**
 * The deeds that may govern a word: the nearest one before it with everything between the two ("training of new starters" is between
 * "helped" and "starters"), and one that follows on it ("sales grew", "reports were written").
 */
export function governors({ words }: WordingText, isDeedAt: readonly boolean[], at: number): readonly number[] {
  const found: number[] = [];
  for (let before = at - 1; before >= 0 && at - before <= REACH; before--) {
    if (!words[before]!.isFunction || isDeedAt[before] === true) found.push(before);
    // "Planned and ran": both.
    const { token, startsSentence } = words[before]!;
    // "Supervision of nursing staff": an "-ing" form may belong to the noun behind it.
    const ends = isDeedAt[before] === true && (startsSentence || !token.normal.endsWith('ing'));
    if (ends && !isJoinedDeed(words, isDeedAt, before)) break;
    if (startsSentence) break;
  }
  const shared = sharingDeed(words, isDeedAt, at);
  if (shared !== undefined) found.push(shared);
  for (let next = at + 1; next < words.length && next - at <= 3; next++) {
    const { isFunction, token, startsSentence } = words[next]!;
    if (startsSentence) break;
    // "Kept the kitchen clean".
    if (next === at + 1 && !isFunction) found.push(next);
    if (isDeedAt[next] === true) {
      found.push(next);
      break;
    }
    if (!isFunction && !token.normal.endsWith('ly')) break;
  }
  return found;
}

/** "Dial in the grinder and adjust for taste": a deed behind "and" that has no object of its own has the one before it. */
function sharingDeed(words: readonly WordingWord[], isDeedAt: readonly boolean[], at: number): number | undefined {
  for (let next = at + 1; next + 1 < words.length && next - at <= 6 && !words[next]!.startsSentence; next++) {
    if (words[next]!.token.normal !== 'and' && words[next]!.token.normal !== 'then') continue;
    const { token, isFunction } = words[next + 1]!;
    if (isFunction || !(isDeedAt[next + 1] === true || isDeedAt[0] === true)) return undefined;
    const behind = words[next + 2];
    return behind === undefined || behind.clause !== words[next]!.clause || withoutObject.test(behind.token.normal)
      ? /(?:ed|ing)$/.test(token.normal) || isBaseForm(words)
        ? next + 1
        : undefined
      : undefined;
  }
  return undefined;
}

const withoutObject = /^(?:for|to|until|as|by|before|after|daily|weekly|accordingly|if|when)$/;

/** The wording tells what is done today: "Dial in …", so that verbs have no ending. */
function isBaseForm(words: readonly WordingWord[]): boolean {
  const first = words[0]!.token.normal;
  return !/(?:ed|ing|er|or|s)$/.test(first) && !isPastForm(first);
}

/** Behind another deed and an "and", with one object for both. */
function isJoinedDeed(words: readonly WordingWord[], isDeedAt: readonly boolean[], at: number): boolean {
  const second = at - 2;
  return second >= 0 && words[at - 1]!.token.normal === 'and' && isDeedAt[second] === true;
}

const comesOfItself =
  /^(?:grew|rose|fell|went|increased|dropped|declined|improved|doubled|tripled|halved|decreased|climbed|shrank|came)$/;

/** A thing did it and not the person: "falls on the unit went from 21 to 14", behind a semicolon or an "and". */
export function happenedByItself({ words }: WordingText, at: number): boolean {
  const { token, startsSentence, clause } = words[at]!;
  if (startsSentence || !comesOfItself.test(token.normal)) return false;
  const next = words[at + 1];
  if (next !== undefined && next.clause === clause && !next.isFunction && next.quantity === undefined) return false;
  const before = words[at - 1]!;
  return before.clause === clause && !/^(?:and|then|which|that|but)$/.test(before.token.normal);
}
