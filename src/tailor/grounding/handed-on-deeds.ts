/** What the person handed on to somebody else was not dealt with by the person: "escalate faults to the second line" is no "handle faults". */
import { deeds } from './deed-structure.ts';
import { placesTold } from './deed-supports.ts';
import { actorsBehindVerbs } from './person-words.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingText } from './wording-text.ts';

/** Deeds that leave the rest to others, in all languages; folded. */
const handing =
  /^(?:escalat\w*|refer(?:red|ring|s)?|forward(?:ed|ing|s)?|pass(?:ed|ing|es)?|redirect(?:ed|ing|s)?|signpost(?:ed|ing|s)?|rout(?:ed?|ing|es)|relay(?:ed|ing|s)?|transfer(?:red|ring|s)?|report(?:ed|ing|s)?|weitergabe|weiterleitung|weitergeleitet|weitergegeben|ubergabe|transmission|transmis|orientation|transmettre|traslado|traslade|derivacion|derive|remision|remiti)$/;
const toWords = /^(?:to|onto|an|a|au|aux|al|vers)$/;

const others =
  /^(?:line|heads?|deputy|leads?|partners?|colleagues?|desk|police|office|authority|authorities|service|services|specialists?|gp|hr|it)$/;
/** Words behind "to" that may say who it was. Chosen, unmeasured. */
const MOST_OF_NAME = 5;

/** So many words may stand between such a deed and who got it. Chosen, unmeasured. */
const REACH = 12;

/** A deed that hands something on, and the keys of what it hands on. */
interface HandingDeed {
  readonly at: number;
  readonly things: ReadonlySet<string>;
}

const handingOf = new WeakMap<WordingText, readonly HandingDeed[]>();

export function checkHandedOn(read: RewriteReading): void {
  const old = read.sources.passage.wording;
  let found = handingOf.get(old);
  if (found === undefined) handingOf.set(old, (found = readHanding(old)));
  if (found.length === 0) return;
  const told = placesTold(read);
  for (const { at, things } of found) {
    // "Faults to the second line": who got it may stand with the thing alone.
    const kept = told.has(at) ? undefined : read.wording.words.find(({ key }) => things.has(key));
    if (kept !== undefined) read.claims.refuse('statement', kept.token, 'The old wording says that it was handed on.');
  }
}

function readHanding(wording: WordingText): readonly HandingDeed[] {
  const { words } = wording;
  const found: HandingDeed[] = [];
  for (const [at, { token, startsSentence, clause }] of words.entries()) {
    if (!handing.test(token.normal) || !(startsSentence || deeds(wording)[at] === true)) continue;
    const stretch = words.slice(at + 1, at + 1 + REACH);
    const to = stretch.findIndex((word) => word.clause !== clause || toWords.test(word.token.normal));
    if (to < 1 || stretch[to]!.clause !== clause) continue;
    const somebody = words.slice(at + to + 2, at + to + 2 + MOST_OF_NAME);
    if (!somebody.some(({ token: { normal } }) => others.test(normal) || actorsBehindVerbs(normal))) continue;
    const things = stretch
      .slice(0, to)
      .flatMap(({ isFunction, quantity, key }) => (isFunction || quantity !== undefined ? [] : [key]));
    found.push({ at, things: new Set(things) });
  }
  return found;
}
