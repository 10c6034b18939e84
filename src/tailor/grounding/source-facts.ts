/** What the old wording says and of whom: groups its words stand for, deeds of other people, and limits it puts on a deed. */
import { isVerbPrefix } from './compound-words.ts';
import { readLimits, type LimitedDeed } from './limited-deeds.ts';
import { agentMarks, readAgents, readAttributives, readOthersDeeds } from './others-deeds.ts';
import type { Source } from './resume-sources.ts';
import { wordKey } from './word-key.ts';
import type { WordingLexicon } from './wording-lexicon.ts';
import type { WordingText, WordingWord } from './wording-text.ts';

export interface SourceFacts {
  /** Groups that its phrases give, with the words that give them. */
  readonly gives: ReadonlyMap<number, readonly number[]>;
  /** Groups that only words of others' deeds give. */
  readonly othersGive: ReadonlySet<number>;
  /** Words that say what somebody else did: "led by a nurse", "the manager who ran it". */
  readonly othersDeeds: ReadonlySet<number>;
  /** Keys of who did it. */
  readonly agents: ReadonlySet<string>;
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
  if (lexicon?.language === 'de') addCompounds(words, lexicon, othersDeeds, gives);
  return {
    gives,
    othersGive,
    othersDeeds,
    agents: readAgents(words, othersDeeds),
    attributives,
    limits: lexicon === undefined ? [] : readLimits(words, lexicon),
  };
}

/** "Sichtprüfung" says "Prüfung": a German compound gives what its end gives. */
function addCompounds(
  words: readonly WordingWord[],
  lexicon: WordingLexicon,
  othersDeeds: ReadonlySet<number>,
  gives: Map<number, number[]>,
): void {
  for (const [at, { token, quantity }] of words.entries()) {
    const { normal } = token;
    if (
      quantity !== undefined ||
      othersDeeds.has(at) ||
      normal.length < LEAST_COMPOUND ||
      normal.length > MOST_COMPOUND
    )
      continue;
    for (let cut = LEAST_PART; cut <= normal.length - LEAST_PART; cut++) {
      if (isVerbPrefix(normal.slice(0, cut))) continue;
      const ends = lexicon.phrases.get(wordKey(normal.slice(cut), 'de'))?.filter((phrase) => phrase.words.length === 1);
      if (ends === undefined || ends.length === 0) continue;
      for (const { gives: groups } of ends)
        for (const group of groups) {
          const known = gives.get(group);
          if (known === undefined) gives.set(group, [at]);
          else known.push(at);
        }
      break;
    }
  }
}

const LEAST_COMPOUND = 10;
const MOST_COMPOUND = 40;
const LEAST_PART = 4;
