/** Deeds that have a subject of their own beside the person: "for a partner to sign", "; the head signs them", "las llevaba la directora". */
import { wordSet } from '../../text/word-set.ts';
import { peopleServed } from './lexicon/english-limits.ts';
import { actorsBehindVerbs } from './person-words.ts';
import type { WordingWord } from './wording-text.ts';

export interface ForeignSubjects {
  readonly deeds: ReadonlySet<number>;
  /** Keys of who does them. */
  readonly agents: ReadonlySet<string>;
}

const served = /* @__PURE__ */ wordSet(peopleServed);
const articles = /^(?:an?|the|our|each|another|two|three|der|die|das|eine?|la|le|les|el|los|las|une?|una)$/;
/** A subject with a verb of its own stands behind these, or opens a stretch. */
const openings = /^(?:and|while|but|whereas|after|once|before|when|which|that|y|et|und|mientras|que)$/;
const relatives = /^(?:which|that)$/;
const particles = /^(?:off|up|out|in|on|over|down|through)$/;
const objects = /^(?:it|them|these|those|each|all|the|their|this|both)$/;
const clitics = /^(?:los|las|lo|la|le|les|l)$/;
const auxiliaries = /^(?:has|have|had|can|could|may|will|must|should|then|later|also)$/;
/** Who uses or needs a thing does nothing to it. */
const needing = /^(?:us|need|want|lik|hav|find|requir)$/;

const MOST_OF_NAME = 3;
const FARTHEST_VERB = 6;

const subjectsOf = new WeakMap<readonly WordingWord[], ForeignSubjects>();

export function foreignSubjects(words: readonly WordingWord[]): ForeignSubjects {
  let known = subjectsOf.get(words);
  if (known === undefined) subjectsOf.set(words, (known = readSubjects(words)));
  return known;
}

function readSubjects(words: readonly WordingWord[]): ForeignSubjects {
  const deeds = new Set<number>();
  const agents = new Set<string>();
  const put = (verb: number, actor: number): void => {
    for (const place of joinedVerbs(words, verb)) deeds.add(place);
    agents.add(words[actor]!.key);
  };
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.token.normal === 'for') {
      const to = toBehind(words, at);
      if (to !== undefined) put(to + 1, to - 1);
    }
    const actor = subjectAt(words, at);
    if (actor !== undefined) {
      const verb = verbBehind(words, actor, relatives.test(words[at - 1]?.token.normal ?? ''));
      if (verb !== undefined) put(verb, actor);
      for (let clitic = actor + 1; clitic + 1 < words.length; clitic++) {
        if (words[clitic]!.clause !== words[actor]!.clause) break;
        if (clitics.test(words[clitic]!.token.normal) && isClitic(words, clitic)) put(clitic + 1, actor);
      }
    }
    // "Las tutorías las llevaba la directora".
    const last = words[at + 3];
    if (
      last !== undefined &&
      clitics.test(words[at]!.token.normal) &&
      /^(?:la|el|las|los)$/.test(words[at + 2]!.token.normal) &&
      isContent(words[at + 1]!) &&
      last.clause === words[at]!.clause &&
      !actorsBehindVerbs(words[at + 1]!.token.normal) &&
      (actorsBehindVerbs(last.token.normal) || isWholeStretch(words, at))
    )
      put(at + 1, at + 3);
  }
  return { deeds, agents };
}

/** "; las firma el propietario": with its object in "las" the stretch has the noun as its subject, whoever it names. */
function isWholeStretch(words: readonly WordingWord[], at: number): boolean {
  const { clause } = words[at]!;
  return words[at - 1]?.clause !== clause && words[at + 4]?.clause !== clause && isContent(words[at + 3]!);
}

function isContent({ isFunction, quantity }: WordingWord): boolean {
  return !isFunction && quantity === undefined;
}

/** "For the class teacher to check": the "to" behind somebody. */
function toBehind(words: readonly WordingWord[], at: number): number | undefined {
  for (let to = at + 2; to + 1 < words.length && to - at <= FARTHEST_VERB; to++) {
    if (words[to]!.clause !== words[at]!.clause) return undefined;
    if (words[to]!.token.normal !== 'to') continue;
    const { normal } = words[to - 1]!.token;
    const isActor = actorsBehindVerbs(normal) || actorsBehindVerbs(`${normal}s`) || served.has(normal);
    return isActor && isContent(words[to + 1]!) && words[to + 1]!.clause === words[at]!.clause ? to : undefined;
  }
  return undefined;
}

/** The last word of somebody's name or title that opens a stretch: "; the clinical director". */
function subjectAt(words: readonly WordingWord[], at: number): number | undefined {
  const first = words[at]!;
  if (!articles.test(first.token.normal)) return undefined;
  const before = words[at - 1];
  if (before !== undefined && before.clause === first.clause && !openings.test(before.token.normal)) return undefined;
  // "Which the vicar proofreads": whoever it is.
  if (before?.token.normal === 'which')
    for (let actor = Math.min(at + MOST_OF_NAME, words.length - 2); actor > at; actor--)
      if (words.slice(at + 1, actor + 1).every(isContent) && verbBehind(words, actor, true) !== undefined) return actor;
  for (let actor = at + 1; actor < words.length && actor - at <= MOST_OF_NAME; actor++) {
    const word = words[actor]!;
    if (word.clause !== first.clause || word.isFunction) return undefined;
    const next = words[actor + 1];
    if (actorsBehindVerbs(word.token.normal) && !(next !== undefined && actorsBehindVerbs(next.token.normal)))
      return actor;
  }
  return undefined;
}

const timely = /^(?:then|later|also)$/;

/** "The partner signs them", "the head then checked each". */
function verbBehind(words: readonly WordingWord[], actor: number, isRelative: boolean): number | undefined {
  let at = actor + 1;
  while (auxiliaries.test(words[at]?.token.normal ?? '') && at - actor < 3) at++;
  const verb = words[at];
  if (verb === undefined || verb.clause !== words[actor]!.clause || !isContent(verb) || needing.test(verb.key))
    return undefined;
  // "Can sign", "has signed".
  if (at > actor + 1 && !timely.test(words[at - 1]!.token.normal)) return at;
  if (!/(?:[^s]s|ed)$/.test(verb.token.normal)) return undefined;
  if (isRelative) return at;
  const next = words[at + 1];
  return next === undefined ||
    next.clause !== verb.clause ||
    objects.test(next.token.normal) ||
    particles.test(next.token.normal)
    ? at
    : undefined;
}

/** Before a verb, and not the article of a noun: "los revisa". */
function isClitic(words: readonly WordingWord[], at: number): boolean {
  const verb = words[at + 1]!;
  return verb.clause === words[at]!.clause && isContent(verb) && /(?:[aeon]|aba|an|ent)$/.test(verb.token.normal);
}

/** "To check, sign and send off": one verb and those joined to it. */
function joinedVerbs(words: readonly WordingWord[], first: number): readonly number[] {
  const found: number[] = [];
  for (let verb = first; verb < words.length && isContent(words[verb]!) && !words[verb]!.startsSentence;) {
    found.push(verb);
    let next = verb + 1;
    if (particles.test(words[next]?.token.normal ?? '')) found.push(next++);
    if (/^(?:and|or|then|y|et|und)$/.test(words[next]?.token.normal ?? '')) verb = next + 1;
    // "Check, sign and send".
    else if (
      words[next] !== undefined &&
      words[next]!.clause !== words[verb]!.clause &&
      words[next + 1]?.token.normal === 'and'
    )
      verb = next;
    else break;
    if (clitics.test(words[verb]?.token.normal ?? '')) verb++;
  }
  return found;
}
