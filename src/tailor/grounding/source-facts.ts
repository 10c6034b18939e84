/** What the old wording says and of whom: groups its words stand for, deeds of other people, and limits it puts on a deed. */
import type { Span } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import { peopleServed } from './lexicon/english-limits.ts';
import { actorsBehindVerbs, roleHeads } from './person-words.ts';
import type { Source } from './resume-sources.ts';
import type { WordingLexicon } from './wording-lexicon.ts';
import { standsAt, type WordingText, type WordingWord } from './wording-text.ts';

/** A limit of a deed, and the words of the deed. */
export interface LimitedDeed {
  readonly name: string;
  /** Keys, at most the first few behind the limit. */
  readonly governed: readonly string[];
  readonly keepers: readonly (readonly string[])[];
  readonly span: Span;
}

export interface SourceFacts {
  /** Groups that its phrases give, with the words that give them. */
  readonly gives: ReadonlyMap<number, readonly number[]>;
  /** Groups that only words of others' deeds give. */
  readonly othersGive: ReadonlySet<number>;
  /** Words that say what somebody else did: "led by a nurse", "the manager who ran it". */
  readonly othersDeeds: ReadonlySet<number>;
  /** "-ing" forms before a noun, which are no deeds: "6 hiring managers". */
  readonly attributives: ReadonlySet<number>;
  readonly limits: readonly LimitedDeed[];
}

const facts = new WeakMap<Source, SourceFacts>();

export function sourceFacts(source: Source, lexicon: WordingLexicon | undefined): SourceFacts {
  let known = facts.get(source);
  if (known === undefined) facts.set(source, (known = readFacts(source.wording, lexicon)));
  return known;
}

function readFacts(wording: WordingText, lexicon: WordingLexicon | undefined): SourceFacts {
  const { words } = wording;
  const opaque = new Set<number>();
  for (const { phrase, from, to } of wording.phrases)
    if (phrase.isOpaque) for (let at = from; at < to; at++) opaque.add(at);
  const othersDeeds = readOthersDeeds(words);
  const attributives = readAttributives(words);
  const gives = new Map<number, number[]>();
  const othersGive = new Set<number>();
  for (const { phrase, from, to } of wording.phrases) {
    let isSilent = false;
    for (let at = from; at < to; at++) {
      if (opaque.has(at) || attributives.has(at)) isSilent = true;
      // "Trained by" with its "by" is what was learnt; "trained" alone is somebody else's deed.
      if (othersDeeds.has(at) && !(at + 1 < to && agentMarks.has(words[at + 1]!.token.normal))) isSilent = true;
    }
    if (isSilent) {
      if (!opaque.has(from)) for (const group of phrase.gives) othersGive.add(group);
      continue;
    }
    for (const group of phrase.gives) {
      const known = gives.get(group);
      if (known === undefined) gives.set(group, [from]);
      else known.push(from);
    }
  }
  return {
    gives,
    othersGive,
    othersDeeds,
    attributives,
    limits: lexicon === undefined ? [] : readLimits(words, lexicon),
  };
}

const articles = /* @__PURE__ */ wordSet('a an the our my this that');
const agentMarks = /* @__PURE__ */ wordSet('by von vom durch par por');
const relatives = /* @__PURE__ */ wordSet('who whose qui der die quien quienes');
/** "By hand", "by phone": no agent. */
const noAgents = /* @__PURE__ */ wordSet(
  'hand phone email mail post using me myself mir car law escrito ecrit turno telephone courrier courriel semaine jour mois an trimestre heure dia semana mes ano hora correo telefono telefon air rail',
);
const chargeWords = /* @__PURE__ */ wordSet(
  'responsible charge leading managing overseeing running heading supervising',
);

function readOthersDeeds(words: readonly WordingWord[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    const { token, clause } = words[at]!;
    const next = words[at + 1];
    const after = words[at + 2];
    if (
      next !== undefined &&
      !timesOfDay.test(token.normal) &&
      agentMarks.has(next.token.normal) &&
      next.clause === clause &&
      // "Bestellung von Teilen" has no agent: nouns are capitals there.
      !(next.token.normal === 'von' && words[at]!.isCapital) &&
      after !== undefined &&
      after.quantity === undefined &&
      !noAgents.has(after.token.normal) &&
      !(after.token.normal.endsWith('ing') && !after.isCapital)
    ) {
      const deed = deedBeforeAgent(words, at);
      // "Alúmina por proyección": how, and no agent.
      if (
        next.token.normal !== 'por' ||
        participles.test(words[deed]!.token.normal) ||
        irregular.test(words[deed]!.token.normal)
      )
        found.add(deed);
    }
    // "The manager who ran the shop", "for the manager responsible for it", "a team leading the change".
    const isRelative =
      relatives.has(token.normal) &&
      at > 0 &&
      next !== undefined &&
      actorsBehindVerbs(words[at - 1]!.token.normal) &&
      !isOwnTitle(words, at);
    if (isRelative) for (let verb = at + 1; verb <= at + 2 && verb < words.length; verb++) found.add(verb);
    if (at > 0 && chargeWords.has(token.normal)) {
      const before = words[at - 1]!.token.normal === 'in' ? words[at - 2] : words[at - 1];
      const isFirst = before === undefined || (before.startsSentence && !roleHeads.has(before.token.normal));
      if (
        !isFirst &&
        before !== undefined &&
        before.clause === clause &&
        actorsBehindVerbs(before.token.normal) &&
        !isOwnTitle(words, at)
      )
        found.add(at);
    }
  }
  return found;
}

/** "40 samples a day by hand": no deed of somebody else. */
const timesOfDay = /^(?:hour|day|night|week|month|quarter|year|shift|term|season|time)s?$/;
const participles = /(?:[^e]ed|[^l]ees|ee|ad[oa]s?|id[oa]s?)$/;

/** "Hecho", "escritas", "puesto". */
const irregular = /(?:ch|t)[oa]s?$/;

/** "Intégrées ensuite par un développeur": the participle, with an adverb between. */
function deedBeforeAgent(words: readonly WordingWord[], at: number): number {
  for (let before = at; before >= 0 && at - before <= 2 && words[before]!.clause === words[at]!.clause; before--)
    if (participles.test(words[before]!.token.normal) && !words[before]!.isFunction) return before;
  return at;
}

function readAttributives(words: readonly WordingWord[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 1; at + 1 < words.length; at++) {
    const before = words[at - 1]!;
    if (
      words[at]!.token.normal.endsWith('ing') &&
      (before.quantity !== undefined || articles.has(before.token.normal)) &&
      actorsBehindVerbs(words[at + 1]!.token.normal)
    )
      found.add(at);
  }
  return found;
}

/** "Nurse in charge of …", "part-qualified accountant who …" at the beginning is the person. */
function isOwnTitle(words: readonly WordingWord[], at: number): boolean {
  return (
    at <= 3 &&
    words[0]!.startsSentence &&
    !isDeed(words[0]!.token.normal) &&
    words
      .slice(1, at)
      .every(
        ({ startsSentence, isFunction, token }) =>
          !startsSentence && (isFunction ? token.normal === 'in' : !pastForms.has(token.normal)),
      )
  );
}

function isDeed(normal: string): boolean {
  return normal.endsWith('ed') || normal.endsWith('ing');
}

const goesOn = /* @__PURE__ */ wordSet(
  'which that who whose where thereby leading resulting raising saving der die das welche wodurch qui que ce lo cual',
);
const served = /* @__PURE__ */ wordSet(peopleServed);
const furtherDeed = /* @__PURE__ */ wordSet('in with to by through');

/** Words of a deed that a limit is taken to cover. */
const MOST_GOVERNED = 8;

function readLimits(words: readonly WordingWord[], lexicon: WordingLexicon): readonly LimitedDeed[] {
  const found: LimitedDeed[] = [];
  for (const { name, triggers, keepers } of lexicon.limits)
    for (let at = 0; at < words.length; at++) {
      const trigger = triggers.find((keys) => standsAt(words, at, keys));
      if (trigger === undefined) continue;
      // "Once a week" is regular.
      if (name === 'seldom' && perTime.test(words[at + trigger.length]?.token.normal ?? '')) continue;
      const behind = governedWords(words, at + trigger.length, name);
      // "Opening planned", "as needed": the limit stands at the end.
      const isLast = words[at + trigger.length]?.clause !== words[at]!.clause;
      const governed =
        name === 'usual'
          ? saidWords(words.filter((_, place) => place !== at))
          : name === 'guided' || (behind.length === 0 && isLast)
            ? [...wordsBefore(words, at), ...behind]
            : behind;
      if (governed.length > 0)
        found.push({ name, governed, keepers, span: { start: words[at]!.token.start, end: words[at]!.token.end } });
      at += trigger.length - 1;
    }
  return found;
}

const perTime = /^(?:a|an|per|each|every|im|pro|par|por|al)$/;

function governedWords(words: readonly WordingWord[], from: number, name: string): readonly string[] {
  const governed: string[] = [];
  let clause = words[from - 1]?.clause;
  for (let at = from; at < words.length && governed.length < MOST_GOVERNED; at++) {
    const word = words[at]!;
    if (word.clause !== clause) {
      // ", which raised scores": what somebody's work brought about.
      if (word.startsSentence || !goesOn.has(word.token.normal)) break;
      clause = word.clause;
    }
    if (
      word.token.normal === 'and' ||
      word.token.normal === 'und' ||
      word.token.normal === 'et' ||
      word.token.normal === 'y'
    ) {
      // "Helped customers and kept the shop clean": the second deed is the person's own.
      const next = words[at + 1]?.token.normal ?? '';
      if (governed.length > 0 && (next.endsWith('ed') || pastForms.has(next))) break;
      continue;
    }
    if (word.isFunction || word.quantity !== undefined) continue;
    if (name === 'help' && governed.length === 0 && served.has(word.token.normal)) {
      const next = words[at + 1]?.token.normal ?? '';
      const second = words[at + 2]?.token.normal ?? '';
      if (!furtherDeed.has(next) || next === 'with' || next === 'to' || !second.endsWith('ing')) return [];
    }
    governed.push(word.key);
  }
  return governed;
}

function wordsBefore(words: readonly WordingWord[], end: number): readonly string[] {
  const found: string[] = [];
  for (let at = end - 1; at >= 0 && found.length < MOST_GOVERNED; at--) {
    const { key, clause, isFunction, quantity } = words[at]!;
    if (clause !== words[end]!.clause) break;
    if (!isFunction && quantity === undefined) found.push(key);
  }
  return found;
}

function saidWords(words: readonly WordingWord[]): readonly string[] {
  return words.filter(({ isFunction, quantity }) => !isFunction && quantity === undefined).map(({ key }) => key);
}

const pastForms = /* @__PURE__ */ wordSet(
  'led ran kept built taught wrote made did sold bought sent gave took held drove cut set won grew brought found put paid met',
);
