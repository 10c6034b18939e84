/** Nouns for people: what somebody is called at work. */
import * as words from './lexicon/claim-words.ts';
import { roleEndings, roleNouns, titleHeads } from '../../document/lexicon/job-titles.ts';
import { wordSet, type WordSet } from '../../text/word-set.ts';

/** Head nouns of titles, of résumés and postings alike. Some are verbs too ("lead", "model", "nurse"). */
export const roleHeads: WordSet = /* @__PURE__ */ wordSet(titleHeads, roleNouns);

const groups = /* @__PURE__ */ wordSet(words.groupsOfPeople);

/** Whoever may stand before "who", "responsible for", "leading". */
export function actorsBehindVerbs(normal: string): boolean {
  return groups.has(normal) || isRoleNoun(normal);
}

/** Verbs and things more often than people. */
const ambiguous = /* @__PURE__ */ wordSet(words.rarelyPeople);

const verdicts = new Map<string, boolean>();
/** The table starts again when it is that full. */
const MOST_VERDICTS = 5000;

/** A noun for a person that claims a job when somebody is called by it. */
export function isRoleNoun(normal: string): boolean {
  let verdict = verdicts.get(normal);
  if (verdict === undefined) {
    if (verdicts.size >= MOST_VERDICTS) verdicts.clear();
    verdicts.set(normal, (verdict = readRoleNoun(normal)));
  }
  return verdict;
}

function readRoleNoun(normal: string): boolean {
  if (ambiguous.has(normal)) return false;
  if (roleHeads.has(normal) || (normal.endsWith('s') && roleHeads.has(normal.slice(0, -1)))) return true;
  return germanEndings().some((ending) => normal.length > ending.length + 2 && normal.endsWith(ending));
}

let endings: readonly string[] | undefined;

function germanEndings(): readonly string[] {
  return (endings ??= roleEndings.split(/\s+/).filter((ending) => ending.length > 5));
}
